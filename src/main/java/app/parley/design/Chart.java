package app.parley.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;

/**
 * A picture made on the server, so that it can be printed and read without any script, and below it its numbers. On a narrow
 * screen the picture keeps a readable size and scrolls inside its own frame, also by keyboard.
 */
abstract class Chart extends Div {

    private static final double PIXELS_A_REM = 16;

    private final Div frame = new Div();

    /**
     * Shows the picture.
     *
     * @param svg     with all text escaped, as {@link SvgText} does
     * @param width   of the picture, in its own units, which are pixels where it is not scaled
     * @param about   what the chart shows, in a few words
     * @param columns of the table of numbers
     * @param between what stands between the picture and the numbers
     */
    final void show(String svg, double width, String about, List<String> columns, List<List<String>> rows, Component... between) {
        addClassName("chart-box");
        var picture = new Div();
        picture.addClassName("chart-picture");
        picture.getStyle().set("min-width", String.format(Locale.ROOT, "%.2frem", width / PIXELS_A_REM));
        picture.getElement().setProperty("innerHTML", svg);
        frame.add(picture);
        Scrolling.make(frame, about);
        add(frame);
        add(between);
        add(new ChartNumbers(about, columns, rows));
    }

    /** Where the picture does not fit, its end is what is seen first. */
    final void beginAtTheEnd() {
        frame.getElement().executeJs("this.scrollLeft = this.scrollWidth");
    }
}
