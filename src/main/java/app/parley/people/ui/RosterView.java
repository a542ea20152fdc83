package app.parley.people.ui;

import app.parley.design.AddressedView;
import app.parley.design.ButtonStyle;
import app.parley.design.PageHead;
import app.parley.design.TitledView;
import app.parley.people.DisplayName;
import app.parley.people.Rosters;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/**
 * A list of pupils for a class: pasted or from a file, looked through, and then enrolled all at once. A file only fills the
 * field, so that there is one place to mend names.
 */
@Route(ClassAddress.ONE + "/roster")
@RolesAllowed(Teacher.ROLE)
class RosterView extends Div implements AddressedView, BeforeEnterObserver, TitledView {

    /** The longest text: rows out of a spreadsheet are pasted with all their columns. */
    private static final int MAX_CHARACTERS = 400 * 1024;

    private final SchoolClasses classes;
    private final Rosters rosters;
    private final TextArea names = new TextArea(getTranslation("people.roster.names"));
    private final Div findings = new Div();

    RosterView(SchoolClasses classes, Rosters rosters) {
        this.classes = classes;
        this.rosters = rosters;
        addClassName("sections");
    }

    @Override
    public String title() {
        return getTranslation("people.roster.title");
    }

    @Override
    public boolean knows(RouteParameters address) {
        return ClassAddress.find(address, classes).isPresent();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ClassAddress.find(event.getRouteParameters(), classes)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(SchoolClass schoolClass) {
        var back = new RouterLink(
                schoolClass.name().text(), ClassView.class, new RouteParameters("id", schoolClass.id().toString()));
        back.addClassName("back");
        findings.addClassName("stack");
        add(
                back,
                new PageHead(title()).withLead(getTranslation("people.roster.lead")).withDateline(ClassAddress.end(schoolClass)),
                form(schoolClass),
                new Section(findings));
    }

    private Component form(SchoolClass schoolClass) {
        names.setId("roster-names");
        names.setHelperText(getTranslation("people.roster.names.hint"));
        names.setMaxLength(MAX_CHARACTERS);
        names.setManualValidation(true);
        names.setMinRows(6);
        names.setMaxRows(16);
        names.setWidthFull();
        names.addValueChangeListener(change -> findings.removeAll());
        var file = new RosterFile(table -> names.setValue(String.join("\n", table)));
        var check = ButtonStyle.PRIMARY.on(new Button(getTranslation("people.roster.check"), click -> check(schoolClass, file)));
        check.setId("roster-check");
        var form = new Section(new H2(getTranslation("people.roster.list")), file, names, check);
        form.addClassNames("card", "card--pad", "stack");
        return form;
    }

    private void check(SchoolClass schoolClass, RosterFile file) {
        findings.removeAll();
        // The browser was told the limit; whoever does not keep to it gets nothing read.
        boolean tooLong = names.getValue().length() > MAX_CHARACTERS;
        names.setErrorMessage(getTranslation("people.roster.long", MAX_CHARACTERS));
        names.setInvalid(tooLong);
        if (tooLong) {
            return;
        }
        // Rows out of a spreadsheet come with their columns; they are taken as a file would be.
        file.readPasted(names.getValue());
        var typed = names.getValue().lines().limit(Rosters.MAX_LINES + 1L).toList();
        var lines = rosters.check(schoolClass.id(), typed);
        var fit = lines.stream().flatMap(line -> line.name().stream()).toList();
        if (lines.isEmpty()) {
            findings.add(new Paragraph(getTranslation("people.roster.empty")));
            return;
        }
        findings.add(new H2(getTranslation("people.roster.found", fit.size())));
        if (fit.size() < lines.size()) {
            findings.add(new Paragraph(getTranslation("people.roster.faults", lines.size() - fit.size())));
        }
        if (typed.size() > Rosters.MAX_LINES) {
            findings.add(new Paragraph(getTranslation("people.roster.lines.many", Rosters.MAX_LINES)));
        }
        findings.add(new RosterTable(lines));
        if (!fit.isEmpty()) {
            findings.add(submit(schoolClass, fit));
        }
    }

    private Component submit(SchoolClass schoolClass, List<DisplayName> fit) {
        var submit = ButtonStyle.PRIMARY.on(new Button(getTranslation("people.roster.submit", fit.size())));
        submit.setId("roster-submit");
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> {
            var run = rosters.prepare(schoolClass.id(), fit);
            getUI().ifPresent(ui -> new CardOrder(schoolClass.id(), run, () -> rosters.enrol(schoolClass.id(), run)).place(ui));
        });
        return submit;
    }
}
