package app.parley.design;

import com.vaadin.flow.component.html.Div;
import java.util.List;

/** A picture made on the server, so that it can be printed and read without any script, and below it its numbers. */
abstract class Chart extends Div {

    /**
     * Shows the picture.
     *
     * @param svg     with all text escaped, as {@link SvgText} does
     * @param about   what the chart shows, in a few words
     * @param columns of the table of numbers
     */
    final void show(String svg, String about, List<String> columns, List<List<String>> rows) {
        addClassName("chart-box");
        var picture = new Div();
        picture.addClassName("chart-picture");
        picture.getElement().setProperty("innerHTML", svg);
        removeAll();
        add(picture, new ChartNumbers(about, columns, rows));
    }
}
