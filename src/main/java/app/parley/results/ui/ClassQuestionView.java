package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.design.BrowserZone;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import app.parley.people.Teacher;
import app.parley.record.Activity;
import app.parley.results.ClassHistories;
import app.parley.results.ClassResults;
import app.parley.results.CorrectedKeys;
import app.parley.results.Names;
import app.parley.results.Remedies;
import app.parley.results.Rest;
import app.parley.results.ResultsService;
import app.parley.results.Session;
import app.parley.results.Versions;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One question as a class answered it: over all its time, in games, quizzes and homework; or in the days and in what the address asks
 * for, as the page of the class counts it.
 */
@Route(ResultsAddress.CLASS_QUESTION)
@RolesAllowed(Teacher.ROLE)
class ClassQuestionView extends QuestionView {

    private final ClassHistories histories;
    private final Clock clock;

    ClassQuestionView(Bank bank, ResultsService results, ClassHistories histories, CorrectedKeys keys, Remedies remedies, Clock clock) {
        super(bank, results, keys, remedies);
        this.histories = histories;
        this.clock = clock;
    }

    @Override
    Optional<QuestionSource> source(RouteParameters route, QueryParameters query) {
        var zone = BrowserZone.current();
        var page = ClassPage.ofEvidence(query, LocalDate.ofInstant(clock.instant(), zone), zone);
        return route.get("class").flatMap(SchoolClassId::parse)
                .flatMap(id -> page.isOfAllTime() && page.kind().isEmpty() ? ofAllTime(id, route) : asOn(page, id));
    }

    private Optional<QuestionSource> ofAllTime(SchoolClassId schoolClass, RouteParameters route) {
        return read(schoolClass, KINDS).filter(found -> isIn(found, route))
                // What came up in cards alone is shown by them.
                .or(() -> read(schoolClass, EnumSet.allOf(Activity.Kind.class)))
                .map(found -> source(found.schoolClass(), found.session(), found.names(), found.whole(), List.of()));
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

    /** What the page of the class counts, so that its sentences find their numbers here. */
    private Optional<QuestionSource> asOn(ClassPage page, SchoolClassId schoolClass) {
        return histories.of(schoolClass, page.period(), page.kinds(), Optional.empty()).map(history -> source(history.schoolClass(),
                history.session(Versions.APART), history.names(), history.whole(), ClassHead.scope(page, getLocale())));
    }

    private static QuestionSource source(SchoolClass found, Session session, Names names, boolean whole, List<String> scope) {
        return new QuestionSource(Optional.empty(), session, names, whole, Rest.MEAN, session::overTime, Set.of(),
                Optional.of(found.id()), found.name().text(), ResultsAddress.of(found.id()),
                question -> ResultsAddress.question(found.id(), question), scope);
    }
}
