package app.parley.live.room;

import app.parley.live.ScoringRule;

/**
 * From a score and a time to points. What was right is worth {@value #FULL} times its score; what speed adds depends on
 * the rule.
 *
 * <ul>
 * <li>{@link ScoringRule#ACCURACY}: for speed ⌊B · score · (1 − t/T)⌋ on top, with B = ⌊999 / N⌋ in a game of N questions;
 * all these of a game together stay below one right answer.
 * <li>{@link ScoringRule#SPEED}: ⌊1000 · score · (1 − t/2T) + ½⌋ in all, where a time below half a second counts as none. A
 * right answer at the last moment is worth half.
 * <li>{@link ScoringRule#CALM}: nothing.
 * </ul>
 *
 * Time <i>t</i> and limit <i>T</i> are the player's own; who has more time loses nothing by it. A time beyond the limit (in
 * the grace, or in time that was added) counts as the limit. Without a timer there is no bonus, and under SPEED no loss.
 */
final class Scoring {

    /** What a right answer is worth. */
    static final int FULL = 1000;

    /** What each right answer after the first of a streak adds, up to {@value #LONGEST_STREAK} times. */
    static final int STREAK_STEP = 50;

    private static final int LONGEST_STREAK = 4;
    private static final int ALL_BONUSES = FULL - 1;
    private static final long AT_ONCE_MILLIS = 500;

    /**
     * What one answer earned.
     *
     * @param points for what was right; under SPEED with the time counted in
     * @param bonus  for speed, on top
     * @param streak on top
     */
    record Earned(int points, int bonus, int streak) {

        static final Earned NOTHING = new Earned(0, 0, 0);

        int total() {
            return points + bonus + streak;
        }
    }

    private final ScoringRule rule;
    private final boolean timed;
    private final boolean streaks;
    private final int mostBonus;

    /**
     * @param questions how many the game has
     * @param streaks   whether right answers in a row earn something; never in a calm game
     */
    Scoring(ScoringRule rule, boolean timed, boolean streaks, int questions) {
        this.rule = rule;
        this.timed = timed;
        this.streaks = streaks;
        this.mostBonus = ALL_BONUSES / questions;
    }

    /**
     * @param score       from 0 to 1
     * @param tookMillis  own time, from the opening instant
     * @param limitMillis own limit; any number without a timer
     * @param inARow      how many questions in a row this seat has fully right, this one included
     */
    Earned earned(double score, long tookMillis, long limitMillis, int inARow) {
        var streak = streaks ? streakBonus(inARow) : 0;
        return switch (rule) {
            case ACCURACY -> new Earned(points(score), bonus(score, tookMillis, limitMillis), streak);
            case SPEED -> new Earned(points(score * speed(tookMillis, limitMillis)), 0, streak);
            case CALM -> Earned.NOTHING;
        };
    }

    private static int points(double score) {
        return (int) Math.round(FULL * score);
    }

    private int bonus(double score, long took, long limit) {
        return timed ? (int) (mostBonus * score * (limit - Math.min(took, limit)) / limit) : 0;
    }

    private double speed(long took, long limit) {
        if (!timed || took < AT_ONCE_MILLIS) {
            return 1;
        }
        return 1 - Math.min(took, limit) / (2.0 * limit);
    }

    private static int streakBonus(int inARow) {
        return inARow < 2 ? 0 : STREAK_STEP * Math.min(inARow - 1, LONGEST_STREAK);
    }
}
