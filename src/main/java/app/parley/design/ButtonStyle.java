package app.parley.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/**
 * How loud a button is. One {@link #PRIMARY} per screen; labels are verbs. Links that act as buttons take the same
 * styles: {@code ButtonStyle.LINE.on(new Anchor("/study", …))}.
 */
public enum ButtonStyle {
    /** The one thing to do. */
    PRIMARY("btn--primary"),
    /** Another thing to do. */
    LINE("btn--line"),
    /** A quiet thing to do. */
    TEXT("btn--text"),
    /** Something that cannot be undone. */
    DANGER("btn--danger"),
    /** The one thing to do on the deep green panel. */
    PAPER("btn--paper"),
    /** Another thing to do on the deep green panel. */
    GHOST("btn--ghost");

    private final String className;

    ButtonStyle(String className) {
        this.className = className;
    }

    /** Dresses a Vaadin button, a native one or a link, and returns it. */
    public <C extends Component & HasStyle> C on(C control) {
        if (control instanceof Button button) {
            switch (this) {
                case PRIMARY -> button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
                case TEXT -> button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
                case LINE -> { }
                case DANGER, PAPER, GHOST -> button.addClassName(className);
            }
        } else {
            control.addClassNames("btn", className);
        }
        return control;
    }

    /** As {@link #on}, and 56 pixels high: the main action on a phone. */
    public <C extends Component & HasStyle> C large(C control) {
        control.addClassName("btn--l");
        return on(control);
    }

    /** As {@link #on}, and 44 pixels high: in rows and bars. */
    public <C extends Component & HasStyle> C small(C control) {
        control.addClassName("btn--s");
        return on(control);
    }
}
