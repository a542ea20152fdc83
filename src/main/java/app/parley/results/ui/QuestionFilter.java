package app.parley.results.ui;

import app.parley.base.Slug;
import app.parley.results.Which;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a question is shown, as it stands in the address.
 *
 * @param which   which of several answers of somebody count
 * @param version the number of a version, or {@link #ALL}; empty for the newest
 * @param answer  the line of the answers whose people are shown; empty for all
 * @param place   what is shown of the session or the class that the question stands in, as in its address: it stays for the way back
 */
record QuestionFilter(Which which, NameStyle names, Optional<String> version, Optional<String> answer, Map<String, String> place) {

    /** All versions together. */
    static final String ALL = "all";

    /** Which answers can be chosen: each learner counts once. */
    static final List<Which> CHOICES = OverviewFilter.CHOICES;

    private static final String VERSION = "version";
    private static final String ANSWER = "answer";

    /** What an address asks for; what makes no sense there is taken as not given. */
    static QuestionFilter of(QueryParameters query) {
        var place = new LinkedHashMap<String, String>();
        Stream.of(ClassPage.FROM, ClassPage.UNTIL, ClassPage.KIND, Query.TOPIC, OverviewFilter.PUPIL).forEach(name ->
                query.getSingleParameter(name).filter(Slug::isValid).ifPresent(value -> place.put(name, value)));
        return new QuestionFilter(Query.choice(query, Query.ATTEMPTS, CHOICES).orElse(Which.FIRST), NameStyle.of(query),
                query.getSingleParameter(VERSION), query.getSingleParameter(ANSWER), place);
    }

    /** The address of a page with this filter. */
    String on(String path) {
        return new Query().put(Query.ATTEMPTS, which, Which.FIRST).put(NameStyle.PARAMETER, names, NameStyle.OWN)
                .put(VERSION, version).put(ANSWER, answer).put(place).on(path);
    }

    /** The address of the page of somebody in the place. */
    String onPerson(String path) {
        return new Query().put(NameStyle.PARAMETER, names, NameStyle.OWN).put(place).on(path);
    }

    QuestionFilter withWhich(Which next) {
        return new QuestionFilter(next, names, version, answer, place);
    }

    QuestionFilter withNames(NameStyle next) {
        return new QuestionFilter(which, next, version, answer, place);
    }

    QuestionFilter withVersion(String next) {
        return new QuestionFilter(which, names, Optional.of(next), Optional.empty(), place);
    }

    QuestionFilter withAnswer(Optional<String> next) {
        return new QuestionFilter(which, names, version, next, place);
    }

    /** As far as there is a version. */
    QuestionFilter within(List<String> versions) {
        return new QuestionFilter(which, names, version.filter(one -> one.equals(ALL) || versions.contains(one)), answer, place);
    }

    /** For another page of the same place: who is looking stays, what was looked at does not. */
    QuestionFilter elsewhere() {
        return new QuestionFilter(which, names, Optional.empty(), Optional.empty(), place);
    }

    /** For a page of another place. */
    QuestionFilter outside() {
        return new QuestionFilter(which, names, Optional.empty(), Optional.empty(), Map.of());
    }
}
