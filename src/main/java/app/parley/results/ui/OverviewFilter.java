package app.parley.results.ui;

import app.parley.bank.TopicId;
import app.parley.base.Slug;
import app.parley.results.Overview;
import app.parley.results.Which;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What of a session is shown, as it stands in the address.
 *
 * @param which which of several attempts count
 * @param topic the one topic to show, if not all
 */
record OverviewFilter(Which which, Optional<TopicId> topic, NameStyle names) {

    /** Which attempts can be chosen: each learner stands in one row. */
    static final List<Which> CHOICES = List.of(Which.FIRST, Which.LAST, Which.BEST);

    private static final String ATTEMPTS = "attempts";
    private static final String TOPIC = "topic";

    /** What an address asks for; what makes no sense there is taken as not given. */
    static OverviewFilter of(QueryParameters query) {
        return new OverviewFilter(
                query.getSingleParameter(ATTEMPTS).flatMap(word -> CHOICES.stream()
                        .filter(which -> ResultsWords.word(which).equals(word)).findFirst()).orElse(Which.FIRST),
                query.getSingleParameter(TOPIC).filter(Slug::isValid).map(TopicId::new), NameStyle.of(query));
    }

    QueryParameters query() {
        var parameters = new LinkedHashMap<String, String>();
        if (which != Which.FIRST) {
            parameters.put(ATTEMPTS, ResultsWords.word(which));
        }
        topic.ifPresent(id -> parameters.put(TOPIC, id.text()));
        if (names != NameStyle.OWN) {
            parameters.put(NameStyle.PARAMETER, names.word());
        }
        return QueryParameters.simple(parameters);
    }

    /** The address of a page with this filter. */
    String on(String path) {
        var query = query().getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The address of another page, which keeps the choice of names: what is on a projector stays without them. */
    String namesOn(String path) {
        return new OverviewFilter(Which.FIRST, Optional.empty(), names).on(path);
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
