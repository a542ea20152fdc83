package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.people.Teacher;
import app.parley.results.CorrectedKeys;
import app.parley.results.Remedies;
import app.parley.results.Rest;
import app.parley.results.ResultsService;
import app.parley.results.Versions;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** One question as it was answered in a session. */
@Route(ResultsAddress.SESSION_QUESTION)
@RolesAllowed(Teacher.ROLE)
class SessionQuestionView extends QuestionView {

    SessionQuestionView(Bank bank, ResultsService results, CorrectedKeys keys, Remedies remedies) {
        super(bank, results, keys, remedies);
    }

    @Override
    Optional<QuestionSource> source(RouteParameters route, QueryParameters query) {
        return ResultsAddress.session(route).flatMap(id -> results().session(id, Versions.APART)
                .map(found -> new QuestionSource(Optional.of(id), found.session(), found.names(), found.whole(), Rest.SUM,
                        found.session()::matrix,
                        results().secondVotes(id), found.info().schoolClass(), found.info().title(), ResultsAddress.of(id),
                        question -> ResultsAddress.question(id, question), List.of())));
    }

    @Override
    Optional<State> state(RouteParameters route) {
        return ResultsAddress.session(route).flatMap(results()::stamp).map(stamp -> new State(stamp, stamp.info().isRunning()));
    }

    /** What has ended gets no more answers. */
    @Override
    void ask(Asking asking, UI window, boolean isRunning) {
        asking.follow(window, isRunning);
    }
}
