package app.parley.shell;

import app.parley.design.ButtonStyle;
import app.parley.design.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The door to live games. There are none in this version: it says so, and where the same questions are. */
final class JoinDoor extends Composite<Section> {

    private static final String PIN_ID = "pin";
    /** Six digits, with a space in the middle as on the big screen. */
    private static final String PIN_LENGTH = "7";

    private final Paragraph answer = new Paragraph();

    @Override
    protected Section initContent() {
        var door = HomeDoors.door("join", "shell.home.join", "shell.home.join.sentence");
        door.addClassNames("door--join", "stage-panel");
        var pin = pin();
        var form = new Div(label(), pin, button(pin), answer());
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
        pin.getElement().setAttribute("inputmode", "numeric");
        pin.getElement().setAttribute("autocomplete", "off");
        pin.getElement().setAttribute("maxlength", PIN_LENGTH);
        return pin;
    }

    private Component button(Input pin) {
        var join = ButtonStyle.PAPER.large(new NativeButton(getTranslation("shell.home.join.action"), event -> explain()));
        join.add(Icon.Shape.ARROW.icon());
        join.addClassName("btn--block");
        join.setId("join");
        join.addClickShortcut(Key.ENTER).listenOn(pin);
        return join;
    }

    private Component answer() {
        answer.setText(getTranslation("shell.home.join.note"));
        answer.addClassName("door-note");
        answer.setId("join-answer");
        answer.getElement().setAttribute("role", "status");
        return answer;
    }

    private void explain() {
        answer.removeAll();
        answer.add(new Span(getTranslation("shell.home.join.none")), new Anchor("study", getTranslation("shell.home.join.study")));
    }
}
