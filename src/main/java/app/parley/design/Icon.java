package app.parley.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * A line icon from a fixed set, drawn as inline SVG in the color of the text around it.
 *
 * <p>An icon is decoration: it is hidden from screen readers, so the control or sentence beside it says the same in
 * words.
 */
@Tag("span")
public final class Icon extends Component {

    /** The icons there are, on a grid of 24. */
    public enum Shape {
        ARROW("<path d='M5 12h14M13 6l6 6-6 6'/>"),
        BACK("<path d='M19 12H5M11 6l-6 6 6 6'/>"),
        CHECK("<path d='M4.5 12.5l5 5L20 7'/>"),
        CLOSE("<path d='M6 6l12 12M18 6L6 18'/>"),
        UP("<path d='M6 15l6-6 6 6'/>"),
        DOWN("<path d='M6 9l6 6 6-6'/>"),
        GRIP("<path d='M8 8h8M8 12h8M8 16h8'/>"),
        /** A wave, for what is about right. */
        WAVE("<path d='M4 13.5c2.5-4 5.5-4 8-1.5s5.5 2.5 8-1.5'/>"),
        SUN("<circle cx='12' cy='12' r='4'/><path d='M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4"
                + "M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4'/>"),
        MOON("<path d='M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z'/>"),
        SEARCH("<circle cx='11' cy='11' r='7'/><path d='M16.5 16.5L21 21'/>"),
        WARNING("<path d='M12 3.5L22 20.5H2z'/><path d='M12 10v5M12 17.9v.1'/>"),
        CLOCK("<circle cx='12' cy='12' r='9'/><path d='M12 7v5l3.5 2'/>"),
        CARDS("<rect x='3.5' y='7' width='12' height='14' rx='1.5'/><path d='M8 7V4.5A1.5 1.5 0 0 1 9.5 3H19"
                + "a1.5 1.5 0 0 1 1.5 1.5V16a1.5 1.5 0 0 1-1.5 1.5h-3.5'/>"),
        PEOPLE("<circle cx='9' cy='8' r='3.5'/><path d='M2.5 20c.6-4 3.2-6 6.5-6s5.9 2 6.5 6"
                + "M16 4.8a3.5 3.5 0 0 1 0 6.4M18 14.5c2 .9 3.2 2.8 3.5 5.5'/>"),
        BOOK("<path d='M12 6.5C10 5 7 4.5 3.5 4.5v14c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-14C17 4.5 14 5 12 6.5z"
                + "M12 6.5v14'/>"),
        EYE("<path d='M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12z'/>"
                + "<circle cx='12' cy='12' r='3'/>"),
        DOWNLOAD("<path d='M12 3v12M7 10l5 5 5-5M4 20h16'/>"),
        TRASH("<path d='M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14'/>"),
        AGAIN("<path d='M4 8a8 8 0 0 1 14-2.5L20 8M20 3.5V8h-4.5M20 16a8 8 0 0 1-14 2.5L4 16M4 20.5V16h4.5'/>"),
        FLAG("<path d='M5 21V4M5 4h12l-2.5 4.5L17 13H5'/>"),
        UNDO("<path d='M8 5L3.5 9.5 8 14'/><path d='M4 9.5h10a6 6 0 0 1 0 12h-3'/>"),
        MORE("<circle cx='5' cy='12' r='.75'/><circle cx='12' cy='12' r='.75'/><circle cx='19' cy='12' r='.75'/>"),
        PAUSE("<path d='M8 5v14M16 5v14'/>"),
        PLAY("<path d='M7 4.5l12 7.5-12 7.5z'/>"),
        SCREEN("<rect x='3' y='4.5' width='18' height='12' rx='1.5'/><path d='M12 16.5V20M8 20h8'/>"),
        PRINT("<path d='M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z'/>");

        private final String drawing;

        Shape(String drawing) {
            this.drawing = drawing;
        }

        /** A new icon of this shape. */
        public Icon icon() {
            return new Icon(this, "ico");
        }

        /** A new icon of this shape, half as big again as the text. */
        public Icon large() {
            return new Icon(this, "ico ico--l");
        }
    }

    private Icon(Shape shape, String classNames) {
        getElement().getClassList().add("contents");
        // A constant of this class, never text that a person typed.
        getElement().setProperty("innerHTML",
                "<svg class='%s' viewBox='0 0 24 24' aria-hidden='true'>%s</svg>".formatted(classNames, shape.drawing));
    }
}
