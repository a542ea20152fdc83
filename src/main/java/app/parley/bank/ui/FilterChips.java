package app.parley.bank.ui;

import app.parley.design.Chip;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Chips of which one is pressed. They stay where they are when another is pressed, and so does the focus. */
final class FilterChips<T> extends Div {

    private final Map<T, NativeButton> chips = new LinkedHashMap<>();
    private final Consumer<T> onChoice;

    /**
     * Chips without a choice yet.
     *
     * @param label what is chosen, for screen readers
     */
    FilterChips(String label, Consumer<T> onChoice) {
        this.onChoice = onChoice;
        addClassNames("row", "row--wrap", "chips", "noprint");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
    }

    FilterChips<T> with(T choice, String text, String id) {
        var chip = Chip.filter(text, false, click -> {
            select(choice);
            onChoice.accept(choice);
        });
        chip.setId(id);
        chips.put(choice, chip);
        add(chip);
        return this;
    }

    /** Shows this choice as pressed, without telling the listener. */
    void select(T choice) {
        chips.forEach((each, chip) -> Chip.setPressed(chip, each.equals(choice)));
    }
}
