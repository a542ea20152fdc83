package app.parley.results.ui;

import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.TopicId;
import app.parley.results.Overview;
import app.parley.results.Session;
import app.parley.results.Which;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What of a session is shown, as it stands in the address.
 *
 * @param which which of several attempts count
 * @param topic the one topic to show, if not all
 */
record OverviewFilter(Which which, Optional<TopicId> topic, NameStyle names) {

    /** Which attempts can be chosen: each learner stands in one row. */
    static final List<Which> CHOICES = List.of(Which.FIRST, Which.LAST, Which.BEST);

    /** What an address asks for; what makes no sense there is taken as not given. */
    static OverviewFilter of(QueryParameters query) {
        return new OverviewFilter(Query.choice(query, Query.ATTEMPTS, CHOICES).orElse(Which.FIRST), Query.topic(query),
                NameStyle.of(query));
    }

    /** As far as it makes sense for a session: a topic that no question of it is about is left out. */
    OverviewFilter within(Session session, Function<QuestionRef, Question> question) {
        return withTopic(topic.filter(wanted -> session.questions().stream()
                .anyMatch(ref -> question.apply(ref).topics().contains(wanted))));
    }

    /** The address of a page with this filter. */
    String on(String path) {
        return new Query().put(Query.ATTEMPTS, which, Which.FIRST).put(Query.TOPIC, topic)
                .put(NameStyle.PARAMETER, names, NameStyle.OWN).on(path);
    }

    Overview.Wanted wanted() {
        return new Overview.Wanted(which, topic);
    }

    OverviewFilter withWhich(Which next) {
        return new OverviewFilter(next, topic, names);
    }

    OverviewFilter withTopic(Optional<TopicId> next) {
        return new OverviewFilter(which, next, names);
    }

    OverviewFilter withNames(NameStyle next) {
        return new OverviewFilter(which, topic, next);
    }
}
