package app.parley.study.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Icon;
import app.parley.study.ui.Desk.Gesture;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** The quiet buttons below a card. */
final class SessionFoot extends Footer {

    private final Span flagText = new Span();

    SessionFoot(SerializableConsumer<Gesture> onGesture) {
        addClassName("rv-foot");
        add(button(Icon.Shape.UNDO, new Span(getTranslation("study.undo")), "U", "undo", Gesture.UNDO, onGesture),
                button(Icon.Shape.FLAG, flagText, "F", "flag", Gesture.FLAG, onGesture),
                button(Icon.Shape.PAUSE, new Span(getTranslation("study.set-aside")), "S", "set-aside", Gesture.SET_ASIDE, onGesture),
                button(Icon.Shape.MORE, new Span(getTranslation("study.more")), "M", "more", Gesture.MORE, onGesture),
                button(null, new Span(getTranslation("study.keys")), "?", "keys", Gesture.HELP, onGesture));
        showFlag(false);
    }

    void showFlag(boolean flagged) {
        flagText.setText(getTranslation(flagged ? "study.flag.off" : "study.flag"));
    }

    private static NativeButton button(Icon.@Nullable Shape icon, Span text, String key, String testId, Gesture gesture,
            SerializableConsumer<Gesture> onGesture) {
        var button = ButtonStyle.TEXT.on(new NativeButton("", _ -> onGesture.accept(gesture)));
        button.getElement().setAttribute("type", "button");
        button.setTestId(testId);
        if (icon != null) {
            button.add(icon.icon());
        }
        button.add(text);
        var cap = new Element("kbd");
        cap.setText(key);
        cap.setAttribute("aria-hidden", "true");
        button.getElement().appendChild(cap);
        return button;
    }
}
