package app.parley.bank.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** Counts at the end of a row, each a large number over a plain label. */
@Tag("dl")
final class Figures extends HtmlContainer {

    Figures with(String label, int count) {
        var term = new Element("dt");
        term.setText(label);
        var number = new Element("dd");
        number.setAttribute("class", "num");
        number.setText(Integer.toString(count));
        getElement().appendChild(new Element("div").appendChild(term, number));
        return this;
    }
}
