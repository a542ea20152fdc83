package app.parley.results.ui;

import app.parley.results.Blanks;
import app.parley.results.Which;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * What of the whole quiz is reckoned, and how its questions are sorted, as it stands in the address.
 *
 * @param falling whether the largest comes first
 */
record StatisticsFilter(Which which, Blanks blanks, ItemColumn sort, boolean falling, NameStyle names) {

    private static final String ATTEMPTS = "attempts";
    private static final String BLANKS = "blanks";
    private static final String SORT = "sort";
    private static final String ORDER = "order";
    private static final String FALLING = "falling";

    /** What an address asks for; what makes no sense there is taken as not given. */
    static StatisticsFilter of(QueryParameters query) {
        return new StatisticsFilter(one(query, ATTEMPTS, Which.values(), Which.FIRST), one(query, BLANKS, Blanks.values(), Blanks.ZERO),
                one(query, SORT, ItemColumn.values(), ItemColumn.NUMBER),
                query.getSingleParameter(ORDER).filter(FALLING::equals).isPresent(), NameStyle.of(query));
    }

    private static <E extends Enum<E>> E one(QueryParameters query, String name, E[] values, E standard) {
        return query.getSingleParameter(name).flatMap(word -> Arrays.stream(values)
                .filter(value -> ResultsWords.word(value).equals(word)).findFirst()).orElse(standard);
    }

    /** The address of a page with this filter. */
    String on(String path) {
        var parameters = new LinkedHashMap<String, String>();
        if (which != Which.FIRST) {
            parameters.put(ATTEMPTS, ResultsWords.word(which));
        }
        if (blanks != Blanks.ZERO) {
            parameters.put(BLANKS, ResultsWords.word(blanks));
        }
        if (sort != ItemColumn.NUMBER) {
            parameters.put(SORT, ResultsWords.word(sort));
        }
        if (falling) {
            parameters.put(ORDER, FALLING);
        }
        if (names != NameStyle.OWN) {
            parameters.put(NameStyle.PARAMETER, names.word());
        }
        var query = QueryParameters.simple(parameters).getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
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
        return new QuestionFilter(which == Which.ALL ? Which.FIRST : which, names, Optional.empty(), Optional.empty());
    }
}
