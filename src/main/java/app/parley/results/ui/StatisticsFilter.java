package app.parley.results.ui;

import app.parley.results.Blanks;
import app.parley.results.Which;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of the whole quiz is reckoned, and how its questions are sorted, as it stands in the address.
 *
 * @param falling whether the largest comes first
 */
record StatisticsFilter(Which which, Blanks blanks, ItemColumn sort, boolean falling, NameStyle names) {

    private static final String BLANKS = "blanks";
    private static final String SORT = "sort";
    private static final String ORDER = "order";
    private static final String FALLING = "falling";

    /** What an address asks for; what makes no sense there is taken as not given. */
    static StatisticsFilter of(QueryParameters query) {
        return new StatisticsFilter(Query.choice(query, Query.ATTEMPTS, List.of(Which.values())).orElse(Which.FIRST),
                Query.choice(query, BLANKS, List.of(Blanks.values())).orElse(Blanks.ZERO),
                Query.choice(query, SORT, List.of(ItemColumn.values())).orElse(ItemColumn.NUMBER),
                query.getSingleParameter(ORDER).filter(FALLING::equals).isPresent(), NameStyle.of(query));
    }

    /** The address of a page with this filter. */
    String on(String path) {
        return new Query().put(Query.ATTEMPTS, which, Which.FIRST).put(BLANKS, blanks, Blanks.ZERO)
                .put(SORT, sort, ItemColumn.NUMBER).put(ORDER, Optional.of(FALLING).filter(_ -> falling))
                .put(NameStyle.PARAMETER, names, NameStyle.OWN).on(path);
    }

    StatisticsFilter withWhich(Which next) {
        return new StatisticsFilter(next, blanks, sort, falling, names);
    }

    StatisticsFilter withBlanks(Blanks next) {
        return new StatisticsFilter(which, next, sort, falling, names);
    }

    /** Sorted by a column; by the same one again, the other way round. */
    StatisticsFilter sortedBy(ItemColumn next) {
        return new StatisticsFilter(which, blanks, next, next == sort && !falling, names);
    }

    /** For other pages of results: names stay, and attempts where they can be chosen too. */
    QuestionFilter elsewhere() {
        return new QuestionFilter(which == Which.ALL ? Which.FIRST : which, names, Optional.empty(), Optional.empty(), Map.of());
    }
}
