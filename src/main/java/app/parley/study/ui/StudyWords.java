package app.parley.study.ui;

import app.parley.base.StudyDay;
import app.parley.study.memory.Due;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times of self-study in words: short ones for buttons, full ones to be read aloud. */
final class StudyWords {

    /** What a card takes, roughly, before anything is known about the learner. */
    private static final int SECONDS_A_CARD = 20;
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final double DAYS_A_YEAR = 365.25;
    private static final int DAYS_IN_DAYS = 60;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private StudyWords() {
    }

    /** How long until a card comes back: "10 min", "3 days", "2.5 months". */
    static String shortly(Due due, Instant now, StudyDay today) {
        return span("study.span.", due, now, today);
    }

    /** The same in a sentence: "in 10 minutes", "tomorrow", "in 3 days". */
    static String inWords(Due due, Instant now, StudyDay today) {
        return span("study.when.", due, now, today);
    }

    private static String span(String prefix, Due due, Instant now, StudyDay today) {
        return switch (due) {
            case Due.Anytime _ -> text(prefix + "now");
            case Due.At(Instant moment) -> {
                var minutes = Math.max(1, Math.ceilDiv(Duration.between(now, moment).toSeconds(), 60));
                yield minutes < 90 ? text(prefix + "minutes", minutes)
                        : minutes < 60 * 36 ? text(prefix + "hours", Math.round(minutes / 60.0))
                        : text(prefix + "days", Math.round(minutes / 60.0 / 24));
            }
            case Due.On(StudyDay day) -> {
                var days = ChronoUnit.DAYS.between(today.date(), day.date());
                yield days < 1 ? text(prefix + "now")
                        : days < DAYS_IN_DAYS ? text(prefix + "days", days)
                        : days < DAYS_A_YEAR ? text(prefix + "months", oneDecimal(days / DAYS_A_MONTH))
                        : text(prefix + "years", oneDecimal(days / DAYS_A_YEAR));
            }
        };
    }

    private static String oneDecimal(double number) {
        var format = NumberFormat.getInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** Minutes that so many cards take, about; one at least. */
    static int minutes(int cards) {
        return Math.max(1, Math.ceilDiv(cards * SECONDS_A_CARD, 60));
    }

    /** Such as "Sunday 22 November". */
    static String day(StudyDay day) {
        return DAY.format(day.date());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
