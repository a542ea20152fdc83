package app.parley.bank.ui;

import app.parley.bank.Certainty;
import app.parley.bank.TimelineEvent;
import app.parley.base.PlainText;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Which entries of the timeline to list.
 *
 * @param lane a country that an entry has to touch
 * @param from first year
 * @param to   last year
 * @param text words that have to stand in an entry, at most {@value #MAX_TEXT} characters
 */
record TimelineFilter(Optional<String> lane, Optional<Integer> from, Optional<Integer> to, Optional<Certainty> certainty,
        String text) {

    static final int MAX_TEXT = 60;
    static final TimelineFilter NONE =
            new TimelineFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    TimelineFilter {
        text = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
    }

    /** As in an address; what makes no sense there is taken as not given. */
    static TimelineFilter from(QueryParameters query) {
        return new TimelineFilter(query.getSingleParameter("lane").filter(lane -> !lane.isBlank()),
                query.getSingleParameter("from").flatMap(TimelineFilter::year),
                query.getSingleParameter("to").flatMap(TimelineFilter::year),
                query.getSingleParameter("certainty").flatMap(TimelineFilter::certainty),
                query.getSingleParameter("text").orElse(""));
    }

    private static Optional<Integer> year(String text) {
        return text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Certainty> certainty(String name) {
        return Arrays.stream(Certainty.values()).filter(certainty -> RoomWording.word(certainty).equals(name)).findFirst();
    }

    QueryParameters query() {
        var parameters = new LinkedHashMap<String, String>();
        lane.ifPresent(id -> parameters.put("lane", id));
        from.ifPresent(year -> parameters.put("from", year.toString()));
        to.ifPresent(year -> parameters.put("to", year.toString()));
        certainty.ifPresent(kind -> parameters.put("certainty", RoomWording.word(kind)));
        if (!text.isBlank()) {
            parameters.put("text", text);
        }
        return QueryParameters.simple(parameters);
    }

    /** Whether an entry is to be listed. Case, accents and hyphens of the text do not count, beginnings of words do. */
    boolean accepts(TimelineEvent event) {
        int year = event.from().getYear();
        return lane.map(id -> event.lanes().contains(id) || event.others().contains(id)).orElse(true)
                && from.map(first -> year >= first).orElse(true)
                && to.map(last -> year <= last).orElse(true)
                && certainty.map(kind -> kind == event.certainty()).orElse(true)
                && contains(event);
    }

    private boolean contains(TimelineEvent event) {
        var words = PlainText.words(event.title() + " " + event.text());
        return PlainText.words(text).stream().allMatch(wanted -> words.stream().anyMatch(word -> word.startsWith(wanted)));
    }

    TimelineFilter withLane(Optional<String> next) {
        return new TimelineFilter(next, from, to, certainty, text);
    }

    TimelineFilter withFrom(Optional<Integer> next) {
        return new TimelineFilter(lane, next, to, certainty, text);
    }

    TimelineFilter withTo(Optional<Integer> next) {
        return new TimelineFilter(lane, from, next, certainty, text);
    }

    TimelineFilter withCertainty(Optional<Certainty> next) {
        return new TimelineFilter(lane, from, to, next, text);
    }

    TimelineFilter withText(String next) {
        return new TimelineFilter(lane, from, to, certainty, next);
    }
}
