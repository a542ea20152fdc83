package app.parley.results.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Icon;
import app.parley.results.Names;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;

/** Above a page that is made to be printed: the button that prints it, and which names it has. Not on the paper itself. */
final class PaperBar extends Div {

    /**
     * Above one page.
     *
     * @param names   that there are
     * @param address of the same page with other names
     */
    PaperBar(Names names, NameStyle style, Function<NameStyle, String> address) {
        addClassNames("row", "row--wrap", "pp-bar", "noprint");
        var print = ButtonStyle.PRIMARY.on(new Button(getTranslation("results.paper.print")));
        print.setIcon(Icon.Shape.PRINT.icon());
        print.setId("print");
        print.addClickListener(_ -> print.getElement().executeJs("window.print()"));
        add(print, NameChoice.links(names, style, address));
    }
}
