package app.parley.quiz.ui;

import app.parley.quiz.HomeworkTerms;
import app.parley.quiz.Way;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** Homework in words. */
final class HomeworkWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private HomeworkWords() {
    }

    /** A moment near now, by the clock on the wall: "today 20:00", "tomorrow 20:00", "Friday 20:00", "24 November 2026, 20:00". */
    static String when(Instant moment, Instant now, ZoneId zone) {
        var local = moment.atZone(zone);
        var time = TIME.format(local);
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), local.toLocalDate());
        if (days == 0) {
            return text("homework.when.today", time);
        }
        if (days == 1) {
            return text("homework.when.tomorrow", time);
        }
        if (days == -1) {
            return text("homework.when.yesterday", time);
        }
        return days > 1 && days < 7 ? text("homework.when.weekday", WEEKDAY.format(local), time) : day(moment, zone);
    }

    /** A moment with its date: "24 November 2026, 20:00". */
    static String day(Instant moment, ZoneId zone) {
        return DAY.format(moment.atZone(zone));
    }

    /** What there is to do and how: "10 questions · Test · 20 minutes · 2 attempts". */
    static String facts(int questions, HomeworkTerms terms, Optional<Duration> timeLimit) {
        var facts = new ArrayList<String>();
        facts.add(text("homework.questions", questions));
        facts.add(text(terms.way() == Way.TEST ? "quiz.way.test" : "quiz.way.practice"));
        timeLimit.map(QuizWords::time).ifPresent(facts::add);
        facts.add(attempts(terms.attempts()));
        return String.join(" · ", facts);
    }

    static String attempts(int attempts) {
        return attempts == HomeworkTerms.AS_OFTEN_AS_LIKED ? text("homework.attempts.any", attempts) : text("homework.attempts", attempts);
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
