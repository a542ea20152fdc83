package app.parley.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The mark of Parley: one sheet, cut along a wave into two halves. Decoration; the name stands beside it. */
@Tag("span")
public final class BrandMark extends Component {

    private static final String UPPER_HALF = "M3.5 1.5h21a1.5 1.5 0 0 1 1.5 1.5v10.7c-2 2-4 2-6 0s-4-2-6 0-4 2-6 0"
            + "-4-2-6 0V3a1.5 1.5 0 0 1 1.5-1.5z";
    private static final String LOWER_HALF = "M2 17.5c2-2 4-2 6 0s4 2 6 0 4-2 6 0 4 2 6 0V29a1.5 1.5 0 0 1-1.5 1.5"
            + "h-21A1.5 1.5 0 0 1 2 29z";

    private BrandMark(String upperColor) {
        getElement().getClassList().add("contents");
        getElement().setProperty("innerHTML", """
                <svg viewBox="0 0 28 32" aria-hidden="true"><path fill="%s" d="%s"/>\
                <path fill="currentColor" d="%s"/></svg>""".formatted(upperColor, UPPER_HALF, LOWER_HALF));
    }

    /** For pages. */
    public static BrandMark onPaper() {
        return new BrandMark("var(--p-baize)");
    }

    /** For the deep green panel. */
    public static BrandMark onStage() {
        return new BrandMark("var(--p-brass)");
    }
}
