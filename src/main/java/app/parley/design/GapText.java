package app.parley.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A text with gaps to fill in place: some are typed, some chosen from a list.
 *
 * @param <K> what names a gap on the server; it never goes to the browser
 */
public final class GapText<K> extends Div {

    /** The longest text a gap takes, in characters. */
    public static final int MAX_LENGTH = 80;

    /** A piece of the text. */
    public sealed interface Part<K> {
    }

    /** Words to read. */
    public record Words<K>(String text) implements Part<K> {
    }

    /** A gap to type into. */
    public record Typed<K>(K key) implements Part<K> {
    }

    /** A gap to choose for; {@code options} in the order of the list. */
    public record Chosen<K>(K key, List<String> options) implements Part<K> {
        public Chosen {
            options = List.copyOf(options);
        }
    }

    private final Map<K, Component> fields = new LinkedHashMap<>();
    private final Map<K, List<String>> options = new LinkedHashMap<>();
    private final Map<K, String> filled = new LinkedHashMap<>();
    private final List<SerializableConsumer<Map<K, String>>> listeners = new ArrayList<>();

    /**
     * A text of these parts.
     *
     * @param label the group's name for screen readers, for example the question
     */
    public GapText(String label, List<Part<K>> parts) {
        addClassName("gaps");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        for (var part : parts) {
            switch (part) {
                case Words<K>(var text) -> add(new Span(text));
                case Typed<K>(var key) -> addField(key, typed(key));
                case Chosen<K>(var key, var list) -> {
                    options.put(key, list);
                    addField(key, chosen(key, list));
                }
            }
        }
    }

    private void addField(K key, Component field) {
        var number = fields.size() + 1;
        field.getElement().setAttribute("aria-label", getTranslation("design.gap.label", number));
        field.getElement().setAttribute("data-testid", "gap-" + number);
        fields.put(key, field);
        add(field);
    }

    private Input typed(K key) {
        var input = new Input(ValueChangeMode.LAZY);
        input.addClassName("input");
        input.getElement().setAttribute("maxlength", Integer.toString(MAX_LENGTH));
        input.getElement().setAttribute("size", "14");
        input.getElement().setAttribute("autocomplete", "off");
        input.getElement().setAttribute("autocapitalize", "off");
        input.getElement().setAttribute("spellcheck", "false");
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                fill(key, event.getValue());
            }
        });
        return input;
    }

    private NativeSelect chosen(K key, List<String> list) {
        var select = new NativeSelect(getTranslation("design.match.choose"), list);
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                var place = select.choice();
                fill(key, place.isPresent() ? list.get(place.getAsInt()) : "");
            }
        });
        return select;
    }

    private void fill(K key, String text) {
        filled.put(key, text.length() > MAX_LENGTH && !options.containsKey(key) ? text.substring(0, MAX_LENGTH) : text);
        var now = filled();
        List.copyOf(listeners).forEach(listener -> listener.accept(now));
    }

    /** Calls back with all filled gaps after each change. */
    public Registration addFillListener(SerializableConsumer<Map<K, String>> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    /** What stands in the gaps, in reading order, without those that are empty or blank. */
    public Map<K, String> filled() {
        var ordered = new LinkedHashMap<K, String>();
        fields.keySet().forEach(key -> {
            if (!filled.getOrDefault(key, "").isBlank()) {
                ordered.put(key, filled.get(key));
            }
        });
        return ordered;
    }

    /** Whether no gap is empty. */
    public boolean isComplete() {
        return filled().size() == fields.size();
    }

    /** Fills the gaps, for example when an attempt goes on. Tells no listener. */
    public void setFilled(Map<K, String> texts) {
        filled.clear();
        filled.putAll(texts);
        fields.forEach((key, field) -> {
            var text = texts.getOrDefault(key, "");
            switch (field) {
                case Input input -> input.setValue(text);
                case NativeSelect select -> {
                    var place = options.get(key).indexOf(text);
                    select.choose(place < 0 ? OptionalInt.empty() : OptionalInt.of(place));
                }
                default -> throw new IllegalStateException("Not a gap: " + field.getClass());
            }
        });
    }

    /** The gaps are filled: nothing changes any more. */
    public void lock() {
        fields.values().forEach(field -> field.getElement().setEnabled(false));
    }

    /**
     * Shows how each gap turned out, and beside a wrong or empty one what belongs there. Also locks.
     *
     * @param outcomes by gap
     * @param answers the text that belongs into each gap
     */
    public void reveal(Map<K, Outcome> outcomes, Map<K, String> answers) {
        lock();
        fields.forEach((key, field) -> {
            var note = new Span();
            note.addClassName("gap-note");
            switch (outcomes.get(key)) {
                case RIGHT -> {
                    field.addClassName("gap-right");
                    note.addClassName("gap-note--right");
                    note.add(Icon.Shape.CHECK.icon(), new Span(getTranslation("design.outcome.right")));
                }
                case WRONG -> {
                    field.addClassName("gap-wrong");
                    note.addClassName("gap-note--wrong");
                    note.add(Icon.Shape.CLOSE.icon(), answer(key, answers));
                }
                // A gap left empty was no mistake of the learner's.
                case MISSED, PASSED_OVER -> note.add(answer(key, answers));
            }
            insertAfter(field, note);
        });
    }

    private Span answer(K key, Map<K, String> answers) {
        return new Span(getTranslation("design.gap.answer", answers.get(key)));
    }

    private void insertAfter(HasElement field, Component note) {
        getElement().insertChild(getElement().indexOfChild(field.getElement()) + 1, note.getElement());
    }
}
