package app.parley.quiz.ui;

import app.parley.quiz.Attempt;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;

/** Quizzes in words. */
final class QuizWords {

    private QuizWords() {
    }

    /** What an attempt is about, in one line. */
    static String subject(Attempt.Subject subject) {
        var titles = subject.titles();
        var what = switch (titles.size()) {
            case 0 -> text("quiz.subject.all");
            case 1 -> titles.getFirst();
            default -> text("quiz.subject.more", titles.getFirst(), titles.size() - 1);
        };
        return subject.missedOnly() ? text("quiz.subject.missed", what) : what;
    }

    /** A time in minutes, or in seconds below two minutes. */
    static String time(Duration duration) {
        return duration.toSeconds() < 120 ? text("quiz.seconds", duration.toSeconds())
                : duration.toHours() < 2 ? text("quiz.minutes", duration.toMinutes())
                : duration.toDays() < 2 ? text("quiz.hours", duration.toHours())
                : text("quiz.days", duration.toDays());
    }

    /** A share from 0 to 1, such as "85 %". */
    static String percent(double share) {
        return text("quiz.percent", Math.round(share * 100));
    }

    /** A sum of scores, such as "7" or "6.5". */
    static String points(double points) {
        var format = NumberFormat.getInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(1);
        return format.format(points);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
