package app.parley.design;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows to put in order: by dragging, by the arrow buttons of each row, or by the arrow keys while one of these buttons
 * has the focus. Every move is announced, and the focus goes with the row.
 *
 * @param <K> what names a row on the server; it never goes to the browser, which only sends places in the list
 */
@Tag("parley-ordered-rows")
public final class OrderedRows<K> extends Component implements HasStyle {

    private final List<K> order = new ArrayList<>();
    private final Map<K, OrderedRow> rows = new HashMap<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph hint = new Paragraph();
    private final LiveRegion announcer = new LiveRegion();
    private final List<SerializableConsumer<List<K>>> listeners = new ArrayList<>();
    private boolean locked;

    /**
     * Rows in this first order.
     *
     * @param label the list's name for screen readers, for example the question
     * @param first what stands at the top end, for example "Earliest"
     * @param last what stands at the bottom end, for example "Latest"
     * @param texts text by key, in the order of the screen; at least two
     */
    public OrderedRows(String label, String first, String last, Map<K, String> texts) {
        if (texts.size() < 2) {
            throw new IllegalArgumentException("At least two rows");
        }
        list.addClassName("po");
        list.getElement().setAttribute("aria-label", label);
        texts.forEach(this::addRow);
        hint.setText(getTranslation("design.order.hint"));
        hint.addClassName("hint");
        var top = new Dateline(first);
        var bottom = new Dateline(last);
        top.addClassName("po-cap");
        bottom.addClassName("po-cap");
        getElement().appendChild(top.getElement(), list.getElement(), bottom.getElement(), hint.getElement(),
                announcer.getElement());
        getElement().addEventListener("row-moved", event -> move(
                        event.getEventData().get("event.detail.from").asInt(-1),
                        event.getEventData().get("event.detail.to").asInt(-1)))
                .addEventData("event.detail.from")
                .addEventData("event.detail.to");
        number();
    }

    private void addRow(K key, String text) {
        var row = new OrderedRow(text,
                () -> move(order.indexOf(key), order.indexOf(key) - 1),
                () -> move(order.indexOf(key), order.indexOf(key) + 1));
        order.add(key);
        rows.put(key, row);
        list.add(row);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/ordered-rows.js");
    }

    /** Moves a row; places that do not exist are ignored, since they come from the browser. */
    private void move(int from, int to) {
        if (locked || from == to || from < 0 || to < 0 || from >= order.size() || to >= order.size()) {
            return;
        }
        var key = order.remove(from);
        order.add(to, key);
        var row = rows.get(key);
        list.remove(row);
        list.addComponentAtIndex(to, row);
        number();
        row.focusAfterMove(to < from);
        announcer.announce(getTranslation("design.order.moved", row.text(), to + 1, order.size()));
        var now = order();
        List.copyOf(listeners).forEach(listener -> listener.accept(now));
    }

    private void number() {
        for (var i = 0; i < order.size(); i++) {
            rows.get(order.get(i)).setPlace(i, order.size());
        }
    }

    /** Calls back with the new order after each move. */
    public Registration addOrderListener(SerializableConsumer<List<K>> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    /** The keys from top to bottom. */
    public List<K> order() {
        return List.copyOf(order);
    }

    /**
     * Shows this order, for example when an attempt goes on. Tells no listener.
     *
     * @throws IllegalArgumentException if these are not the same rows
     */
    public void setOrder(List<K> keys) {
        if (keys.size() != order.size() || !Set.copyOf(keys).equals(rows.keySet())) {
            throw new IllegalArgumentException("Not the same rows");
        }
        order.clear();
        order.addAll(keys);
        list.removeAll();
        order.forEach(key -> list.add(rows.get(key)));
        number();
    }

    /** The order is given: nothing moves any more. */
    public void lock() {
        locked = true;
        hint.setVisible(false);
        getElement().setAttribute("locked", true);
        rows.values().forEach(OrderedRow::lock);
    }

    /**
     * Shows which rows stand in their place. Also locks.
     *
     * @throws IllegalArgumentException if a row has no outcome
     */
    public void reveal(Map<K, Outcome> outcomes) {
        if (!outcomes.keySet().containsAll(rows.keySet())) {
            throw new IllegalArgumentException("An outcome is missing");
        }
        lock();
        rows.forEach((key, row) -> row.reveal(outcomes.get(key)));
    }
}
