package app.parley.study.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.LiveRegion;
import app.parley.design.PageHead;
import app.parley.people.Notebooks;
import app.parley.study.StudyService;
import app.parley.study.StudySettings;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** How a learner wants to study. */
@Route("study/settings")
@PageTitle("study.settings.title")
@AnonymousAllowed
class SettingsView extends Div {

    private final StudyService study;
    private final Notebooks notebooks;
    private final Paragraph outcome = new Paragraph();
    private final LiveRegion live = new LiveRegion();
    private SettingsForm form;

    SettingsView(StudyService study, Notebooks notebooks) {
        this.study = study;
        this.notebooks = notebooks;
        form = new SettingsForm(notebooks.current().map(study::settings).orElse(StudySettings.DEFAULT));
        var back = new Anchor("study", getTranslation("study.settings.back"));
        back.addClassName("back");
        var save = ButtonStyle.PRIMARY.on(new Button(getTranslation("study.settings.save")));
        save.setTestId("save");
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            save();
            save.setEnabled(true);
        });
        outcome.setId("outcome");
        var end = new Div(save, outcome);
        end.addClassNames("row", "row--wrap", "st-end");
        add(back, new PageHead(getTranslation("study.settings.title")).withLead(getTranslation("study.settings.lead")), form, end, live);
    }

    private void save() {
        var chosen = form.read();
        chosen.ifPresent(settings -> {
            study.change(notebooks.currentOrNew(), settings);
            // A new form, since fields are read against what is stored.
            var stored = new SettingsForm(settings);
            replace(form, stored);
            form = stored;
        });
        outcome.setText(getTranslation(chosen.isPresent() ? "study.settings.saved" : "study.settings.not-saved"));
        live.announce(outcome.getText());
    }
}
