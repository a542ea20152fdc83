package app.parley.results.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Fields in which one thing is chosen, or none. */
final class OptionalChoice {

    private OptionalChoice() {
    }

    /**
     * Makes a field one of these.
     *
     * @param none   what stands for nothing
     * @param chosen is told what a person chose, and not what the program did
     */
    static <T> void make(Select<T> field, String none, Function<T, String> label, Consumer<Optional<T>> chosen) {
        field.setItemLabelGenerator(one -> one == null ? none : label.apply(one));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(none);
        field.setPlaceholder(none);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(Optional.ofNullable(event.getValue()));
            }
        });
    }

    /** Shows the item that is wanted, or none. */
    static <T> void show(Select<T> field, Predicate<T> wanted) {
        List<T> items = field.getListDataView().getItems().toList();
        field.setValue(items.stream().filter(wanted).findFirst().orElse(null));
    }
}
