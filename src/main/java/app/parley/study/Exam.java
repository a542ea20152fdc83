package app.parley.study;

import app.parley.bank.DeckId;
import app.parley.base.StudyDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * A day on which something is to be known.
 *
 * @param decks         what; empty for all decks
 * @param target        the mean probability of recall that is wanted on that day, {@value #LEAST_TARGET} to {@value #MOST_TARGET}
 * @param minutesPerDay how long the learner wants to study for it each day, 1 to {@value #MOST_MINUTES}
 */
public record Exam(StudyDay day, Set<DeckId> decks, double target, int minutesPerDay) {

    public static final double LEAST_TARGET = 0.5;
    public static final double MOST_TARGET = 0.99;
    public static final int MOST_MINUTES = 240;
    public static final int MOST_DAYS = 730;

    /** So many days before the exam nothing new is introduced. */
    static final int DAYS_WITHOUT_NEW = 2;

    /** From so many days before the exam on, cards are asked that would not be known well enough on the day. */
    static final int LAST_DAYS = 7;

    public Exam {
        decks = Set.copyOf(decks);
        if (!(target >= LEAST_TARGET && target <= MOST_TARGET)) {
            throw new IllegalArgumentException("a target is from 0.5 to 0.99, not " + target);
        }
        if (minutesPerDay < 1 || minutesPerDay > MOST_MINUTES) {
            throw new IllegalArgumentException("from 1 to 240 minutes a day, not " + minutesPerDay);
        }
    }

    /** How many days there are to study, today among them; 0 from the day itself on. */
    public int daysLeft(StudyDay today) {
        return (int) Math.clamp(ChronoUnit.DAYS.between(today.date(), day.date()), 0, MOST_DAYS);
    }

    /**
     * How many answers fit into a day.
     *
     * @param secondsPerCard what this learner needs for one
     */
    int answersPerDay(double secondsPerCard) {
        return (int) Math.max(minutesPerDay * 60 / secondsPerCard, 1);
    }

    Exam withMinutes(int minutes) {
        return new Exam(day, decks, target, minutes);
    }
}
