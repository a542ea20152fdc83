package app.parley.results.ui;

import app.parley.results.Names;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** The choice of names: buttons on a page that changes in place, links on one that is opened anew. */
final class NameChoice extends Div {

    private final Map<NameStyle, NativeButton> buttons = new EnumMap<>(NameStyle.class);

    /** @param chosen is told what was pressed */
    NameChoice(Consumer<NameStyle> chosen) {
        addClassName("seg");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("results.names"));
        for (var style : NameStyle.values()) {
            var button = new NativeButton(text(style), _ -> chosen.accept(style));
            button.getElement().setAttribute("type", "button");
            button.setId("names-" + style.word());
            buttons.put(style, button);
            add(button);
        }
    }

    /** Shows which names there are, and which of them are shown. */
    void show(NameStyle style, List<NameStyle> offered) {
        buttons.forEach((one, button) -> {
            button.setVisible(offered.contains(one));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(one == shown(style, offered)));
        });
    }

    /** Names of a game that had none are numbers. */
    private static NameStyle shown(NameStyle style, List<NameStyle> offered) {
        return offered.contains(style) ? style : NameStyle.NONE;
    }

    /** @param address of the same page with other names */
    static LinkRow links(Names names, NameStyle style, Function<NameStyle, String> address) {
        var row = new LinkRow(ResultsWords.text("results.names"));
        var offered = NameStyle.offered(names);
        offered.forEach(one -> row.add(text(one), address.apply(one), one == shown(style, offered)));
        return row;
    }

    private static String text(NameStyle style) {
        return ResultsWords.text("results.names." + style.word());
    }
}
