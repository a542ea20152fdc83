package app.parley.results.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Icon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;

/** Above a page that is made to be printed: the button that prints it, and which names it has. Not on the paper itself. */
final class PaperBar extends Div {

    /** @param address of the same page with other names */
    PaperBar(NameStyle names, Function<NameStyle, String> address) {
        addClassNames("row", "row--wrap", "pp-bar", "noprint");
        var print = ButtonStyle.PRIMARY.on(new Button(getTranslation("results.paper.print")));
        print.setIcon(Icon.Shape.PRINT.icon());
        print.setId("print");
        print.addClickListener(_ -> print.getElement().executeJs("window.print()"));
        var choice = new LinkRow(getTranslation("results.filter.names"));
        for (var style : NameStyle.values()) {
            choice.add(getTranslation("results.filter.names." + style.word()), address.apply(style), style == names);
        }
        add(print, choice);
    }
}
