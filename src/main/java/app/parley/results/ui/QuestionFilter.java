package app.parley.results.ui;

import app.parley.results.Which;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What of a question is shown, as it stands in the address.
 *
 * @param which   which of several answers of somebody count
 * @param version the number of a version, or {@link #ALL}; empty for the newest
 * @param answer  the line of the answers whose people are shown; empty for all
 */
record QuestionFilter(Which which, NameStyle names, Optional<String> version, Optional<String> answer) {

    /** All versions together. */
    static final String ALL = "all";

    /** Which answers can be chosen: each learner counts once. */
    static final List<Which> CHOICES = List.of(Which.FIRST, Which.LAST, Which.BEST);

    private static final String ATTEMPTS = "attempts";
    private static final String VERSION = "version";
    private static final String ANSWER = "answer";

    /** What an address asks for; what makes no sense there is taken as not given. */
    static QuestionFilter of(QueryParameters query) {
        return new QuestionFilter(query.getSingleParameter(ATTEMPTS).flatMap(word -> CHOICES.stream()
                .filter(which -> ResultsWords.word(which).equals(word)).findFirst()).orElse(Which.FIRST), NameStyle.of(query),
                query.getSingleParameter(VERSION), query.getSingleParameter(ANSWER));
    }

    /** The address of a page with this filter. */
    String on(String path) {
        var parameters = new LinkedHashMap<String, String>();
        if (which != Which.FIRST) {
            parameters.put(ATTEMPTS, ResultsWords.word(which));
        }
        if (names != NameStyle.OWN) {
            parameters.put(NameStyle.PARAMETER, names.word());
        }
        version.ifPresent(number -> parameters.put(VERSION, number));
        answer.ifPresent(line -> parameters.put(ANSWER, line));
        var query = QueryParameters.simple(parameters).getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    QuestionFilter withWhich(Which next) {
        return new QuestionFilter(next, names, version, answer);
    }

    QuestionFilter withNames(NameStyle next) {
        return new QuestionFilter(which, next, version, answer);
    }

    QuestionFilter withVersion(String next) {
        return new QuestionFilter(which, names, Optional.of(next), Optional.empty());
    }

    QuestionFilter withAnswer(Optional<String> next) {
        return new QuestionFilter(which, names, version, next);
    }

    /** For another question or page: who is looking stays, what was looked at does not. */
    QuestionFilter elsewhere() {
        return new QuestionFilter(which, names, Optional.empty(), Optional.empty());
    }
}
