package app.parley.shell;

import app.parley.design.ButtonStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What all pages for trouble look like: what happened, the next step in short sentences, two ways on. */
abstract class TroublePage extends Div {

    TroublePage() {
        addClassName("trouble");
    }

    final void show(String title, String sentence) {
        var lead = new Paragraph(sentence);
        lead.addClassName("lead");
        var waysOn = new Div(
                ButtonStyle.PRIMARY.on(new Anchor("", getTranslation("shell.trouble.home"))),
                ButtonStyle.LINE.on(new Anchor("study", getTranslation("shell.trouble.study"))));
        waysOn.addClassName("row");
        removeAll();
        add(new H1(title), lead, waysOn);
    }
}
