package app.parley.design;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A small fact as a pill: tint, icon and word together. {@link #filter} makes the kind that can be pressed. */
public final class Chip extends Span {

    /** What the tint stands for. */
    public enum Tone {
        PLAIN(""), DUE("chip--due"), NEW("chip--new"), RIGHT("chip--ok"), WRONG("chip--bad");

        private final String className;

        Tone(String className) {
            this.className = className;
        }
    }

    public Chip(Tone tone, String text) {
        addClassName("chip");
        if (!tone.className.isEmpty()) {
            addClassName(tone.className);
        }
        switch (tone) {
            case RIGHT -> add(Icon.Shape.CHECK.icon());
            case WRONG -> add(Icon.Shape.CLOSE.icon());
            case PLAIN, DUE, NEW -> { }
        }
        add(new Span(text));
    }

    /**
     * A chip to press, for filters. Screen readers hear whether it is pressed; {@link #setPressed} changes that.
     */
    public static NativeButton filter(String text, boolean pressed,
            ComponentEventListener<ClickEvent<NativeButton>> onClick) {
        var button = new NativeButton(text, onClick);
        button.addClassNames("chip", "chip--btn");
        button.getElement().setAttribute("type", "button");
        setPressed(button, pressed);
        return button;
    }

    /** Shows a {@link #filter} as pressed or not. */
    public static void setPressed(NativeButton filter, boolean pressed) {
        filter.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }
}
