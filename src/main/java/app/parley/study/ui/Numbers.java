package app.parley.study.ui;

import app.parley.study.progress.Retention;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Numbers in words. */
final class Numbers {

    private Numbers() {
    }

    /** A share from 0 to 1, such as "88 %". */
    static String percent(double share) {
        return text("study.percent", points(share));
    }

    static long points(double share) {
        return Math.round(share * 100);
    }

    /** As a percentage, or as a count where there are too few for that. */
    static String retention(Retention retention) {
        return retention.isTelling() ? percent(retention.share().orElseThrow())
                : text("study.of", retention.recalled(), retention.total());
    }

    /** Such as "today", "tomorrow" or "6 days". */
    static String day(LocalDate today, LocalDate day) {
        return text("study.in-days", ChronoUnit.DAYS.between(today, day));
    }

    /** In hours and minutes, rounded to minutes. */
    static String time(Duration time) {
        long minutes = minutes(time);
        return minutes < 60 ? text("study.minutes", minutes) : text("study.hours", minutes / 60, minutes % 60);
    }

    static long minutes(Duration time) {
        return time.plusSeconds(30).toMinutes();
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
