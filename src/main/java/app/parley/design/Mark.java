package app.parley.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** An answer's shape with its letter, alone: in result lists, tables and bars. A screen reader hears the letter. */
@Tag("span")
public final class Mark extends Component {

    public Mark(PadLetter letter) {
        this(letter, "mk mk-s k-" + letter.lowerCase());
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", letter.name());
    }

    private Mark(PadLetter letter, String classNames) {
        getElement().setProperty("innerHTML", letter.svg(classNames));
    }

    /** The mark in reversed colors, for the colored tab of a pad, whose own label says the letter. */
    public static Mark onTab(PadLetter letter) {
        return new Mark(letter, "mk mk--inv");
    }
}
