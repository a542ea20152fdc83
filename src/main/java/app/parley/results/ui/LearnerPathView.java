package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.base.LearnerId;
import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.EmptyState;
import app.parley.design.PageHead;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.results.ClassHistories;
import app.parley.results.ClassHistory;
import app.parley.results.ClassMemory;
import app.parley.results.LearnerPath;
import app.parley.results.Remedies;
import app.parley.results.Who;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One learner's way through what a class did, for the teacher of the class: since this learner shares it with the class. */
@Route(ResultsAddress.CLASS_LEARNER)
@RolesAllowed(Teacher.ROLE)
class LearnerPathView extends SchoolClassView {

    /** More at once help nobody. */
    private static final int MOST_AGAIN = 10;

    private final ClassHistories histories;
    private final ClassMemory memory;
    private final Remedies remedies;
    private final Bank bank;

    LearnerPathView(SchoolClasses classes, ClassHistories histories, ClassMemory memory, Remedies remedies, Bank bank, Clock clock) {
        super(classes, clock);
        this.histories = histories;
        this.memory = memory;
        this.remedies = remedies;
        this.bank = bank;
    }

    @Override
    boolean show(Visit visit) {
        var page = visit.evidence().within(bank.current());
        var learner = visit.route().get("learner").flatMap(LearnerPathView::parse);
        var history = histories.of(visit.schoolClass().id(), page.period(), page.kinds(), Optional.empty());
        removeAll();
        history.ifPresent(found -> learner.filter(found.members()::contains).ifPresentOrElse(
                member -> show(ClassSight.of(found, page, visit.today(), bank), member),
                () -> showGone(page.address(visit.schoolClass().id(), visit.today()))));
        return history.isPresent();
    }

    private static Optional<LearnerId> parse(String text) {
        try {
            return Optional.of(new LearnerId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void showGone(String back) {
        title(getTranslation("results.learner.gone"));
        add(new EmptyState(title(), getTranslation("results.learner.gone.why"),
                ButtonStyle.LINE.on(new Anchor(back, getTranslation("results.learner.back")))));
    }

    private void show(ClassSight sight, LearnerId learner) {
        var history = sight.history();
        var path = LearnerPath.of(history, learner, bank::question);
        title(sight.labels().of(path.who()));
        add(back(sight.part(ClassPage.Part.OVERVIEW), getTranslation("results.learner.back")), head(path, sight));
        times(sight, learner).ifPresent(this::add);
        add(cards(history, learner), nextSteps(path, sight), new LearnerSessions(sight, path), new LearnerTopics(sight, path),
                new LearnerQuestions(sight, path));
    }

    private Component head(LearnerPath path, ClassSight sight) {
        var head = new PageHead(title()).withDateline(new Dateline(Stream.concat(Stream.of(sight.history().schoolClass().name().text()),
                ClassHead.scope(sight.page(), getLocale()).stream()).collect(Collectors.joining(", "))));
        return path.questions().isEmpty() ? head.withLead(getTranslation("results.learner.nothing"))
                : head.withLead(String.join(" ", getTranslation("results.learner.right", path.rightAtLast(), path.questions().size()),
                        getTranslation("results.learner.change", path.better(), path.worse())));
    }

    /** Who comes from a page about some days can look at all of them. */
    private Optional<Component> times(ClassSight sight, LearnerId learner) {
        var scope = ClassHead.scope(sight.page(), getLocale());
        if (scope.isEmpty()) {
            return Optional.empty();
        }
        var times = new LinkRow(getTranslation("results.class.span"));
        var who = new Who.Known(learner);
        times.add(String.join(", ", scope), sight.address(who), true);
        times.add(getTranslation("results.learner.all-time"),
                sight.page().names().kept(ResultsAddress.learner(sight.schoolClass(), learner)), false);
        times.addClassNames("cl-times", "noprint");
        return Optional.of(times);
    }

    private Component cards(ClassHistory history, LearnerId learner) {
        var words = new Paragraph(memory.of(history.schoolClass().id(), learner, history.period().zone())
                .filter(cards -> cards.answered() > 0)
                .map(cards -> getTranslation("results.learner.cards", cards.answered(), Math.round(cards.recalled()), cards.due()))
                .orElseGet(() -> getTranslation("results.learner.cards.none")));
        words.setId("cards");
        return words;
    }

    /** What was missed last can be put into the cards of this learner alone, or set as a homework. */
    private Component nextSteps(LearnerPath path, ClassSight sight) {
        var missed = path.stillMissed().stream().filter(question -> bank.current().question(question).isPresent()).limit(MOST_AGAIN).toList();
        var steps = new Div();
        steps.setId("next-steps");
        steps.addClassNames("ms-a", "noprint");
        if (!missed.isEmpty()) {
            var again = ButtonStyle.LINE.small(new Anchor(StepAddress.homework(missed, sight.schoolClass(), path.who().learner()),
                    getTranslation("results.learner.again", missed.size())));
            again.setId("missed-again");
            steps.add(NextSteps.cardsAlone(StepContext.of(remedies, sight.history().schoolClass(), sight.labels()), missed,
                    List.of(path.who())), again);
        }
        return steps;
    }
}
