package app.parley.bank.ui;

import app.parley.bank.Dating;
import com.vaadin.flow.component.html.Span;

/** The mark for how a date is known: dot, ring, dashed ring or diamond. Decoration; the words stand beside it. */
final class DatingMark extends Span {

    DatingMark(Dating dating) {
        addClassNames("dm", "dm--" + letter(dating));
        getElement().setAttribute("aria-hidden", "true");
    }

    /** What tells the four apart in the style sheet. */
    static char letter(Dating dating) {
        return switch (dating) {
            case PRINTED -> 'p';
            case WORKED_OUT -> 'w';
            case PLANNED -> 'l';
            case BACKGROUND -> 'b';
        };
    }
}
