package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.people.SchoolClassId;
import app.parley.people.Teacher;
import app.parley.record.Activity;
import app.parley.results.ClassHistories;
import app.parley.results.ClassResults;
import app.parley.results.CorrectedKeys;
import app.parley.results.Remedies;
import app.parley.results.Rest;
import app.parley.results.ResultsService;
import app.parley.results.Versions;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One question as a class answered it over all its time, in games, quizzes and homework. */
@Route(ResultsAddress.CLASS_QUESTION)
@RolesAllowed(Teacher.ROLE)
class ClassQuestionView extends QuestionView {

    private final ClassHistories histories;
    private final Clock clock;

    ClassQuestionView(Bank bank, ResultsService results, CorrectedKeys keys, Remedies remedies, ClassHistories histories, Clock clock) {
        super(bank, results, keys, remedies);
        this.histories = histories;
        this.clock = clock;
    }

    @Override
    Optional<QuestionSource> source(RouteParameters route) {
        return route.get("class").flatMap(SchoolClassId::parse).flatMap(id -> read(id, KINDS)
                // What came up in cards alone is shown by them.
                .filter(found -> isIn(found, route)).or(() -> read(id, EnumSet.allOf(Activity.Kind.class))))
                .map(found -> new QuestionSource(Optional.empty(), found.session(), found.names(), found.whole(), Rest.MEAN,
                        found.session()::overTime,
                        Set.of(), Optional.of(found.schoolClass().id()), found.schoolClass().name().text(),
                        ResultsAddress.of(found.schoolClass().id()),
                        question -> ResultsAddress.question(found.schoolClass().id(), question)));
    }

    @Override
    Optional<State> state(RouteParameters route) {
        return route.get("class").flatMap(SchoolClassId::parse).flatMap(histories::stamp).map(stamp -> new State(stamp, stamp.isRunning()));
    }

    /** A game or homework of the class may begin at any time. */
    @Override
    void ask(Asking asking, UI window, boolean isRunning) {
        asking.watch(window, isRunning);
    }

    private Optional<ClassResults> read(SchoolClassId schoolClass, Set<Activity.Kind> kinds) {
        // What is stored this very moment belongs to it.
        return results().ofClass(schoolClass, Instant.EPOCH, clock.instant().plusSeconds(1), kinds, Versions.APART);
    }

    private boolean isIn(ClassResults found, RouteParameters route) {
        return found.session().questions().stream().anyMatch(ref -> question(route).equals(Optional.of(ref.id())));
    }
}
