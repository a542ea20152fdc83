package app.parley.results;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a learner has come with a topic, by marks alone, after Khan Academy's rule, so that a teacher can follow every step:
 *
 * <ol>
 * <li>attempted: something was answered, less than 70 % fully right;
 * <li>familiar: from 70 % in one session, or all of fewer than {@value #FEWEST_FOR_PROFICIENT} questions;
 * <li>proficient: all of {@value #FEWEST_FOR_PROFICIENT} or more questions in one session;
 * <li>mastered: proficient, and then all right in a later session that mixed the topic with others.
 * </ol>
 *
 * <p>A miss in a mixed session costs a proficient or mastered learner one level, and a familiar one with less than 70 % as well.
 * Other sessions never lower a level.
 *
 * <p>The levels of the same names on a learner's own progress page are another rule, for another question: they ask the memory
 * model what would be recalled now, and go down by mere forgetting. Here the marks count of what the teacher may see, in
 * games, homework, practice and cards alike, and nobody can be told by it that they forgot something that was never asked again.
 *
 * @see <a href="https://support.khanacademy.org/hc/en-us/articles/5548760867853">How mastery levels work</a>
 */
public enum Mastery {

    NOT_STARTED, ATTEMPTED, FAMILIAR, PROFICIENT, MASTERED;

    /** The share fully right from which on a topic is familiar. */
    public static final double FAMILIAR_SHARE = 0.7;

    /** Fewer questions in a session do not make anybody proficient. */
    public static final int FEWEST_FOR_PROFICIENT = 3;

    /**
     * How a topic went in one session.
     *
     * @param right how many of its questions were fully right
     * @param mixed whether other topics were asked, too
     */
    public record Check(int right, int answered, boolean mixed) {

        public Check {
            if (right < 0 || answered < right) {
                throw new IllegalArgumentException("%d right of %d".formatted(right, answered));
            }
        }

        private boolean isAllRight() {
            return right == answered;
        }

        private Mastery earned() {
            if (isAllRight() && answered >= FEWEST_FOR_PROFICIENT) {
                return PROFICIENT;
            }
            return right >= FAMILIAR_SHARE * answered ? FAMILIAR : ATTEMPTED;
        }
    }

    /** The level after these sessions, the oldest first. Sessions without an answer on the topic change nothing. */
    public static Mastery after(List<Check> checks) {
        var levels = levels(checks);
        return levels.isEmpty() ? NOT_STARTED : levels.getLast();
    }

    /** The level after each of these sessions, the oldest first. */
    public static List<Mastery> levels(List<Check> checks) {
        var levels = new ArrayList<Mastery>();
        var level = NOT_STARTED;
        for (var check : checks) {
            level = check.answered() > 0 ? level.after(check) : level;
            levels.add(level);
        }
        return List.copyOf(levels);
    }

    private Mastery after(Check check) {
        if (compareTo(PROFICIENT) >= 0) {
            return !check.mixed() ? this : check.isAllRight() ? MASTERED : values()[ordinal() - 1];
        }
        var earned = check.earned();
        return check.mixed() && this == FAMILIAR && earned == ATTEMPTED ? ATTEMPTED
                : earned.compareTo(this) > 0 ? earned : this;
    }
}
