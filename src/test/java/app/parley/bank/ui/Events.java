package app.parley.bank.ui;

import app.parley.bank.Certainty;
import app.parley.bank.Dating;
import app.parley.bank.EventId;
import app.parley.bank.TimelineEvent;
import app.parley.bank.TimelineEvent.Precision;
import app.parley.bank.TimelineEvent.Season;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Timeline entries for tests. */
final class Events {

    private Events() {
    }

    static TimelineEvent on(String day) {
        return entry("e-" + day, day, Precision.DAY, Optional.empty(), Dating.PRINTED, "Something happens");
    }

    static TimelineEvent titled(String title, String day) {
        return entry("e-" + day, day, Precision.DAY, Optional.empty(), Dating.PRINTED, title);
    }

    static TimelineEvent dated(String firstDay, Precision precision, Dating dating) {
        return entry("e-" + firstDay, firstDay, precision, Optional.empty(), dating, "Something happens");
    }

    static TimelineEvent inSeason(String firstDay, Season season) {
        return entry("e-" + firstDay, firstDay, Precision.SEASON, Optional.of(season), Dating.PRINTED, "Something happens");
    }

    static TimelineEvent until(TimelineEvent event, String lastDay) {
        return new TimelineEvent(event.id(), event.from(), event.precision(), event.season(),
                Optional.of(LocalDate.parse(lastDay)), event.title(), event.text(), event.lanes(), event.others(),
                event.dating(), event.certainty(), event.sources());
    }

    static TimelineEvent touching(TimelineEvent event, String... lanes) {
        return new TimelineEvent(event.id(), event.from(), event.precision(), event.season(), event.until(), event.title(),
                event.text(), List.of(lanes), event.others(), event.dating(), event.certainty(), event.sources());
    }

    private static TimelineEvent entry(String id, String firstDay, Precision precision, Optional<Season> season, Dating dating,
            String title) {
        return new TimelineEvent(new EventId(id), LocalDate.parse(firstDay), precision, season, Optional.empty(), title,
                "Kim Jong Il travels to Beijing.", List.of("north-korea"), List.of("china"), dating, Certainty.STATED, List.of());
    }
}
