package app.parley.shell;

import app.parley.design.ButtonStyle;
import app.parley.design.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The door to live games: a plain form that opens the players' page with the PIN, also before our scripts have loaded. */
final class JoinDoor extends Composite<Section> {

    private static final String PIN_ID = "pin";
    /** The longest PIN, with spaces between its threes. */
    private static final String PIN_LENGTH = "11";

    /** A form that the browser itself sends. */
    @Tag("form")
    private static final class Form extends HtmlContainer {

        Form(String action) {
            getElement().setAttribute("method", "get");
            getElement().setAttribute("action", action);
        }
    }

    @Override
    protected Section initContent() {
        var door = HomeDoors.door("join", "shell.home.join", "shell.home.join.sentence");
        door.addClassNames("door--join", "stage-panel");
        var form = new Form("play");
        form.add(label(), pin(), button(), note());
        form.addClassName("door-form");
        door.add(form);
        return door;
    }

    private NativeLabel label() {
        var label = new NativeLabel(getTranslation("shell.home.join.pin"));
        label.setFor(PIN_ID);
        label.addClassName("label");
        return label;
    }

    private Input pin() {
        var pin = new Input();
        pin.setId(PIN_ID);
        pin.addClassNames("input", "pinput");
        pin.setPlaceholder("000 000");
        pin.getElement().setAttribute("name", "pin");
        pin.getElement().setAttribute("inputmode", "numeric");
        pin.getElement().setAttribute("autocomplete", "off");
        pin.getElement().setAttribute("maxlength", PIN_LENGTH);
        return pin;
    }

    private Component button() {
        var join = ButtonStyle.PAPER.large(new NativeButton(getTranslation("shell.home.join.action")));
        join.add(Icon.Shape.ARROW.icon());
        join.addClassName("btn--block");
        join.getElement().setAttribute("type", "submit");
        join.setId("join");
        return join;
    }

    private Component note() {
        var note = new Paragraph(getTranslation("shell.home.join.note"));
        note.addClassName("door-note");
        return note;
    }
}
