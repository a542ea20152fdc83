package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.base.LearnerId;
import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.EmptyState;
import app.parley.design.PageHead;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.results.AnsweredIn;
import app.parley.results.ClassHistories;
import app.parley.results.ClassHistory;
import app.parley.results.ClassMemory;
import app.parley.results.ClassPeriod;
import app.parley.results.LearnerPath;
import app.parley.results.Remedies;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One learner's way through what a class did, for the teacher of the class: since this learner shares it with the class. */
@Route(ResultsAddress.CLASS_LEARNER)
@RolesAllowed(Teacher.ROLE)
class LearnerPathView extends SchoolClassView {

    /** Nobody answered anything before Parley. */
    private static final LocalDate EVER = LocalDate.of(2020, 1, 1);

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
        var ever = new ClassPeriod(EVER, visit.today(), visit.zone());
        var learner = visit.route().get("learner").flatMap(LearnerPathView::parse);
        var history = histories.of(visit.schoolClass().id(), ever, EnumSet.allOf(AnsweredIn.class), Optional.empty());
        removeAll();
        history.ifPresent(found -> learner.filter(found.members()::contains).ifPresentOrElse(
                member -> show(found, member, NameStyle.of(visit.query())), () -> showGone(visit.schoolClass().id())));
        return history.isPresent();
    }

    private static Optional<LearnerId> parse(String text) {
        try {
            return Optional.of(new LearnerId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void showGone(SchoolClassId schoolClass) {
        title(getTranslation("results.learner.gone"));
        add(new EmptyState(title(), getTranslation("results.learner.gone.why"),
                ButtonStyle.LINE.on(new Anchor(ResultsAddress.of(schoolClass), getTranslation("results.learner.back")))));
    }

    private void show(ClassHistory history, LearnerId learner, NameStyle style) {
        var sight = ClassSight.of(history, ClassPage.of(QueryParameters.empty(), history.period().until(), history.period().zone())
                .withNames(style), history.period().until(), bank);
        var path = LearnerPath.of(history, learner, bank::question);
        title(sight.labels().of(path.who()));
        add(back(sight.part(ClassPage.Part.OVERVIEW), getTranslation("results.learner.back")), head(path, history),
                cards(history, learner), nextSteps(path, sight), new LearnerSessions(sight, path), new LearnerTopics(sight, path), new LearnerQuestions(sight, path));
    }

    private Component head(LearnerPath path, ClassHistory history) {
        var head = new PageHead(title()).withDateline(new Dateline(history.schoolClass().name().text()));
        return path.questions().isEmpty() ? head.withLead(getTranslation("results.learner.nothing"))
                : head.withLead(String.join(" ", getTranslation("results.learner.right", path.rightAtLast(), path.questions().size()),
                        getTranslation("results.learner.change", path.better(), path.worse())));
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
            var again = ButtonStyle.LINE.small(new Anchor(Homework.address(missed, sight.schoolClass(), path.who().learner()),
                    getTranslation("results.learner.again", missed.size())));
            again.setId("missed-again");
            steps.add(NextSteps.cardsAlone(StepContext.of(remedies, sight.history().schoolClass(), sight.labels()), missed,
                    List.of(path.who())), again);
        }
        return steps;
    }
}
