package app.parley.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Pairs to find: each left side has a select of all right sides, so no dragging is needed, on a phone or without a
 * mouse. A right side belongs to one row at a time: choosing it again takes it from the row that had it, and says so.
 *
 * @param <L> what names a left side on the server; it never goes to the browser
 * @param <R> what names a right side on the server; it never goes to the browser
 */
public final class MatchRows<L, R> extends Div {

    private final List<R> rights;
    private final Map<L, Row> rows = new LinkedHashMap<>();
    private final Map<L, R> pairs = new LinkedHashMap<>();
    private final LiveRegion announcer = new LiveRegion();
    private final List<SerializableConsumer<Map<L, R>>> listeners = new ArrayList<>();

    private record Row(Div box, String text, NativeSelect select) {
    }

    /**
     * Rows for these left sides.
     *
     * @param label the group's name for screen readers, for example the question
     * @param lefts text by key, in the order of the screen
     * @param rights text by key, in the order of the select; may hold more than there are left sides
     */
    public MatchRows(String label, Map<L, String> lefts, Map<R, String> rights) {
        this.rights = List.copyOf(rights.keySet());
        addClassName("match");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        var texts = List.copyOf(rights.values());
        lefts.forEach((key, text) -> addRow(key, text, texts));
        add(announcer);
    }

    private void addRow(L key, String text, List<String> options) {
        var select = new NativeSelect(getTranslation("design.match.choose"), options);
        var id = "match-" + UUID.randomUUID();
        select.setId(id);
        select.getElement().setAttribute("data-testid", "match-" + (rows.size() + 1));
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(key, select.choice());
            }
        });
        var label = new NativeLabel(text);
        label.setFor(id);
        var box = new Div(label, select);
        box.addClassName("match-row");
        rows.put(key, new Row(box, text, select));
        add(box);
    }

    private void choose(L left, OptionalInt place) {
        pairs.remove(left);
        if (place.isPresent()) {
            var right = rights.get(place.getAsInt());
            pairs.entrySet().stream().filter(pair -> pair.getValue().equals(right)).map(Map.Entry::getKey).findFirst()
                    .ifPresent(this::takeFrom);
            pairs.put(left, right);
        }
        var now = pairs();
        List.copyOf(listeners).forEach(listener -> listener.accept(now));
    }

    private void takeFrom(L left) {
        pairs.remove(left);
        rows.get(left).select().choose(OptionalInt.empty());
        announcer.announce(getTranslation("design.match.taken", rows.get(left).text()));
    }

    /** Calls back with all pairs after each choice. */
    public Registration addMatchListener(SerializableConsumer<Map<L, R>> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    /** The pairs found so far, in the order of the screen. */
    public Map<L, R> pairs() {
        var ordered = new LinkedHashMap<L, R>();
        rows.keySet().stream().filter(pairs::containsKey).forEach(left -> ordered.put(left, pairs.get(left)));
        return ordered;
    }

    /** Whether every left side has its right side. */
    public boolean isComplete() {
        return pairs.size() == rows.size();
    }

    /**
     * Shows these pairs, for example when an attempt goes on. Tells no listener.
     *
     * @throws IllegalArgumentException if a pair names something that is not here
     */
    public void setPairs(Map<L, R> found) {
        if (!rows.keySet().containsAll(found.keySet()) || !rights.containsAll(found.values())) {
            throw new IllegalArgumentException("Not the same sides");
        }
        pairs.clear();
        pairs.putAll(found);
        rows.forEach((left, row) -> {
            row.select().choose(found.containsKey(left)
                    ? OptionalInt.of(rights.indexOf(found.get(left))) : OptionalInt.empty());
        });
    }

    /** The pairs are given: nothing changes any more. */
    public void lock() {
        rows.values().forEach(row -> row.select().setEnabled(false));
    }

    /**
     * Shows how each row turned out, and beside a wrong or open one what belongs there. Also locks.
     *
     * @param outcomes by left side
     * @param answers the text that belongs to each left side
     */
    public void reveal(Map<L, Outcome> outcomes, Map<L, String> answers) {
        lock();
        rows.forEach((left, row) -> {
            var outcome = outcomes.get(left);
            var note = new Div();
            note.addClassName("match-right");
            switch (outcome) {
                case RIGHT -> {
                    row.box().addClassName("match-row--right");
                    note.add(OutcomeFlag.orElse(outcome, "design.match.wrong"));
                }
                case WRONG -> {
                    row.box().addClassName("match-row--wrong");
                    note.add(OutcomeFlag.orElse(outcome, "design.match.wrong"), new Span(answers.get(left)));
                }
                // A row left open was no mistake of the learner's.
                case MISSED, PASSED_OVER -> note.add(new Span(getTranslation("design.match.answer", answers.get(left))));
            }
            row.box().add(note);
        });
    }
}
