package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.design.Dates;
import app.parley.people.SchoolClass;
import app.parley.results.ClassHistories;
import app.parley.results.ClassHistory;
import app.parley.results.Comparison;
import app.parley.results.ResultsService;
import app.parley.results.Session;
import app.parley.results.SessionId;
import app.parley.results.SessionInfo;
import app.parley.results.SessionResults;
import app.parley.results.Versions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares a class with another one in the same time, or one session with another. The choices stay, what comes of them changes. */
final class ComparePart extends Div {

    private final ClassHistories histories;
    private final ResultsService results;
    private final Bank bank;
    private final Consumer<ClassPage> onChange;
    private final Select<SchoolClass> with = new Select<>();
    private final Select<SessionInfo> session = new Select<>();
    private final Select<SessionInfo> against = new Select<>();
    private final Div outcome = new Div();
    private ClassPage page;

    /**
     * @param others   the other classes of the teacher
     * @param onChange told of another choice
     */
    ComparePart(ClassHistories histories, ResultsService results, Bank bank, SchoolClass schoolClass, List<SchoolClass> others,
            ClassPage page, Consumer<ClassPage> onChange) {
        this.histories = histories;
        this.results = results;
        this.bank = bank;
        this.page = page;
        this.onChange = onChange;
        choice(with, "with", others, other -> other.name().text(), chosen -> page().comparedWith(chosen.map(SchoolClass::id)));
        var own = results.of(schoolClass.id());
        choice(session, "session", own, this::label,
                chosen -> page().comparing(chosen.map(SessionInfo::id), page().against()));
        choice(against, "against", Stream.concat(own.stream(), results.all().stream()).distinct()
                .limit(ResultsService.MAX_LISTED).toList(), this::label, chosen -> page().comparing(page().session(), chosen.map(SessionInfo::id)));
        var choices = new Div(with, session, against);
        choices.addClassNames("fbar", "cl-filters", "noprint");
        add(new RuledSection("compare", getTranslation("results.compare"), new Paragraph(getTranslation("results.compare.lead")), choices),
                outcome);
        outcome.setId("comparison");
    }

    private ClassPage page() {
        return page;
    }

    private String label(SessionInfo info) {
        return getTranslation("results.compare.item", Dates.text(info.startedAt(), page.period().zone(), getLocale()), info.title());
    }

    private <T> void choice(Select<T> field, String name, List<T> items, Function<T, String> label,
            Function<Optional<T>, ClassPage> change) {
        field.setId("compare-" + name);
        field.setLabel(getTranslation("results.compare." + name));
        field.setItems(items);
        OptionalChoice.make(field, getTranslation("results.compare.none"), label, chosen -> onChange.accept(change.apply(chosen)));
    }

    /** Shows what a page asks to compare. */
    void show(ClassPage next, ClassHistory history) {
        page = next;
        OptionalChoice.show(with, one -> next.with().equals(Optional.of(one.id())));
        OptionalChoice.show(session, one -> next.session().equals(Optional.of(one.id())));
        OptionalChoice.show(against, one -> next.against().equals(Optional.of(one.id())));
        outcome.removeAll();
        next.with().flatMap(other -> histories.of(other, next.period(), next.kinds(), next.topic())).ifPresentOrElse(
                other -> show(history.session(Versions.APART), other.session(Versions.APART), history.schoolClass().name().text(),
                        other.schoolClass().name().text()),
                () -> showSessions(next));
    }

    private void showSessions(ClassPage next) {
        var one = next.session().flatMap(this::read);
        var other = next.against().flatMap(this::read);
        if (one.isPresent() && other.isPresent()) {
            show(one.get().session(), other.get().session(), label(one.get().info()), label(other.get().info()));
        } else {
            outcome.add(new Paragraph(getTranslation("results.compare.choose")));
        }
    }

    private Optional<SessionResults> read(SessionId id) {
        return results.session(id, Versions.APART);
    }

    private void show(Session one, Session other, String first, String second) {
        var comparison = Comparison.of(one, other, bank::question);
        if (comparison.isEmpty()) {
            outcome.add(new Paragraph(getTranslation("results.compare.nothing", first, second)));
            return;
        }
        outcome.add(new RuledSection("compare-topics", getTranslation("results.compare.topics"),
                        new ComparisonTable<>(getTranslation("results.compare.topics"), first, second, comparison.topics(),
                                topic -> ResultsWords.title(bank.current(), topic))),
                new RuledSection("compare-questions", getTranslation("results.compare.questions"),
                        new ComparisonTable<>(getTranslation("results.compare.questions"), first, second, comparison.questions(),
                                ref -> bank.question(ref).prompt())).note(getTranslation("results.compare.rule")));
    }
}
