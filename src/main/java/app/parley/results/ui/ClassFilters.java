package app.parley.results.ui;

import app.parley.bank.Topic;
import app.parley.design.Chip;
import app.parley.design.DateFields;
import app.parley.results.AnsweredIn;
import app.parley.results.ClassMemory;
import app.parley.results.ClassPeriod;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a page about a class shows: the time, where it was answered, the topic, the day of an exam, and which names. The controls stay
 * when another page of the class is shown, and so does the focus.
 */
final class ClassFilters extends Div {

    /** There are no names of games over so long a time. */
    private static final List<NameStyle> STYLES = List.of(NameStyle.OWN, NameStyle.NONE);

    private final Map<ClassPage.Span, NativeButton> spans = new EnumMap<>(ClassPage.Span.class);
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final DatePicker exam = new DatePicker();
    private final Select<AnsweredIn> kind = new Select<>();
    private final Select<Topic> topic = new Select<>();
    private final NameChoice names = new NameChoice(style -> change(now -> now.withNames(style)));
    private final LocalDate today;
    private final Consumer<ClassPage> onChange;
    private final Component times;
    private ClassPage page;

    ClassFilters(List<Topic> topics, ClassPage page, LocalDate today, Consumer<ClassPage> onChange) {
        this.page = page;
        this.today = today;
        this.onChange = onChange;
        this.times = spans();
        addClassName("noprint");
        day(from, "from", (now, day) -> now.withPeriod(new ClassPeriod(day, later(day, now.period().until()), now.period().zone())));
        day(until, "until", (now, day) -> now.withPeriod(new ClassPeriod(earlier(day, now.period().from()), day, now.period().zone())));
        from.setMax(today);
        until.setMax(today);
        exam.setMin(today);
        exam.setMax(today.plusDays(ClassMemory.MOST_DAYS_TO_EXAM));
        exam.setClearButtonVisible(true);
        dress(exam, "exam");
        exam.addValueChangeListener(event -> {
            if (event.isFromClient() && !exam.isInvalid()) {
                change(now -> now.withExam(Optional.ofNullable(event.getValue())));
            }
        });
        choice(kind, "kind", List.of(AnsweredIn.values()), ClassHead::kind,
                (now, chosen) -> now.withKind(chosen));
        choice(topic, "topic", topics, Topic::title, (now, chosen) -> now.withTopic(chosen.map(Topic::id)));
        var fields = new Div(from, until, kind, topic, exam, names);
        fields.addClassNames("fbar", "cl-filters");
        add(times, fields);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Component spans() {
        var group = new Div();
        group.addClassNames("row", "row--wrap", "chips", "cl-spans");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("results.class.span"));
        for (var span : ClassPage.Span.values()) {
            var chip = Chip.filter(getTranslation("results.class.span." + ResultsWords.word(span)), false,
                    _ -> change(now -> now.withPeriod(span.until(today, now.period().zone()))));
            chip.setId("span-" + ResultsWords.word(span));
            spans.put(span, chip);
            group.add(chip);
        }
        return group;
    }

    private void day(DatePicker field, String name, DayChange change) {
        dress(field, name);
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null && !field.isInvalid()) {
                change(now -> change.apply(now, event.getValue()));
            }
        });
    }

    /** A page with another day in it. */
    private interface DayChange {

        ClassPage apply(ClassPage now, LocalDate day);
    }

    /** A page with another choice in it. */
    private interface Choice<T> {

        ClassPage apply(ClassPage now, Optional<T> chosen);
    }

    private void dress(DatePicker field, String name) {
        field.setId("filter-" + name);
        field.setLabel(getTranslation("results.class.filter." + name));
        DateFields.dress(field);
    }

    private <T> void choice(Select<T> field, String name, List<T> items, Function<T, String> label, Choice<T> change) {
        field.setId("filter-" + name);
        field.setLabel(getTranslation("results.class.filter." + name));
        field.setItems(items);
        OptionalChoice.make(field, getTranslation("results.class.filter." + name + ".all"), label,
                chosen -> change(now -> change.apply(now, chosen)));
    }

    private void change(UnaryOperator<ClassPage> next) {
        var changed = next.apply(page);
        if (!changed.equals(page)) {
            onChange.accept(changed);
        }
    }

    /** Shows a page in the controls, without telling the listener, and only those that matter for it. */
    void show(ClassPage next) {
        page = next;
        boolean looksAhead = next.part() == ClassPage.Part.MEMORY;
        spans.forEach((span, chip) -> Chip.setPressed(chip, span.until(today, next.period().zone()).equals(next.period())));
        from.setValue(next.period().from());
        until.setValue(next.period().until());
        exam.setValue(next.exam().orElse(null));
        kind.setValue(next.kind().orElse(null));
        OptionalChoice.show(topic, one -> next.topic().filter(one.id()::equals).isPresent());
        names.show(next.names(), STYLES);
        List.of(times, from, until, kind, topic).forEach(control -> control.setVisible(!looksAhead));
        exam.setVisible(looksAhead);
        names.setVisible(next.part() == ClassPage.Part.OVERVIEW || next.part() == ClassPage.Part.MASTERY);
    }
}
