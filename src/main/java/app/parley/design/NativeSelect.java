package app.parley.design;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.OptionalInt;

/**
 * The browser's own select: on a phone it opens the system's picker, which learners know and screen readers handle.
 * The value that travels is the place in the list, so nothing about the options but their texts is in the page.
 */
@Tag("select")
final class NativeSelect extends AbstractSinglePropertyField<NativeSelect, String>
        implements Focusable<NativeSelect>, HasEnabled, HasStyle {

    private final List<String> options;

    NativeSelect(String placeholder, List<String> options) {
        super("value", "", false);
        this.options = List.copyOf(options);
        setSynchronizedEvent("change");
        addClassName("selectbox");
        getElement().appendChild(option("", placeholder));
        for (var i = 0; i < options.size(); i++) {
            getElement().appendChild(option(Integer.toString(i), options.get(i)));
        }
    }

    private static Element option(String place, String text) {
        var option = new Element("option");
        option.setAttribute("value", place);
        option.setText(text);
        return option;
    }

    /** The chosen place in the list; empty for none, and for anything else that a browser may send. */
    OptionalInt choice() {
        var sent = getValue();
        if (!sent.matches("\\d{1,3}")) {
            return OptionalInt.empty();
        }
        var place = Integer.parseInt(sent);
        return place < options.size() ? OptionalInt.of(place) : OptionalInt.empty();
    }

    void choose(OptionalInt place) {
        var value = place.isPresent() ? Integer.toString(place.getAsInt()) : "";
        setValue(value);
        // The browser ignores a value that arrives before its options do, so the option carries it as well.
        getElement().getChildren().forEach(option ->
                option.setProperty("selected", value.equals(option.getAttribute("value"))));
    }
}
