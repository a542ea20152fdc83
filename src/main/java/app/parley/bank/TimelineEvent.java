package app.parley.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the timeline.
 *
 * @param from      first day it can have been: the day itself, or the first of its month, season or year
 * @param precision how exact the date is
 * @param season    with precision {@link Precision#SEASON}
 * @param until     last day, for what took several
 * @param lanes     place ids of the timeline's lanes that it touches
 * @param others    other places it touches
 */
public record TimelineEvent(EventId id, LocalDate from, Precision precision, Optional<Season> season,
        Optional<LocalDate> until, String title, String text, List<String> lanes, List<String> others, Dating dating,
        Certainty certainty, List<Place> sources) {

    /** How exact a date is. */
    public enum Precision {
        DAY, MONTH, SEASON, YEAR
    }

    /** A season of the northern half of the earth. */
    public enum Season {
        SPRING, SUMMER, AUTUMN, WINTER
    }

    /** Where in a source it stands. */
    public record Place(SourceId source, int paragraph) {
    }
}
