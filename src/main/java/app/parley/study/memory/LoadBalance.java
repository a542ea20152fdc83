package app.parley.study.memory;

import app.parley.base.StudyDay;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Chooses among the days of a fuzz range so that no day gets too much. A day is drawn with the weight
 * (1 / cards due)² · (1 / interval), where no card counts as one, times a factor for its day of the week, times a factor for
 * each sibling: on a day with a sibling one in a million, and 0.2, 0.4, 0.6 and 0.8 one to four days away. Siblings are
 * cards of the same question. Intervals beyond {@value #LONGEST} days are not balanced.
 *
 * <p>What comes out is a draw: where in its range the interval falls. The rule is the one that Anki began with.
 */
public final class LoadBalance {

    /** The longest interval that is balanced, in days. */
    public static final int LONGEST = 90;

    /** Every day of the week alike. */
    public static final LoadBalance EVEN = new LoadBalance(Map.of());

    private static final double SAME_DAY_AS_SIBLING = 1e-6;
    private static final double PER_DAY_APART = 0.2;
    private static final int FAR_ENOUGH = 5;

    private final double[] weekdays = new double[DayOfWeek.values().length];

    /** @param easyDays days of the week that are to have less; those that are missing are normal */
    public LoadBalance(Map<DayOfWeek, EasyDay> easyDays) {
        var all = new EnumMap<DayOfWeek, EasyDay>(DayOfWeek.class);
        all.putAll(easyDays);
        for (var day : DayOfWeek.values()) {
            weekdays[day.ordinal()] = all.getOrDefault(day, EasyDay.NORMAL).factor();
        }
    }

    /**
     * A draw that leads {@link FuzzRange#at} to the chosen day. The same input gives the same draw.
     *
     * @param today      the study day of the answer, from which intervals count
     * @param cardsDue   how many cards of the learner are due so many days after today
     * @param hasSibling whether a sibling of the card is due so many days after today
     * @param seed       see {@link Fuzz#seed}
     */
    public double draw(FuzzRange range, StudyDay today, IntUnaryOperator cardsDue, IntPredicate hasSibling, long seed) {
        var draw = Fuzz.draw(seed);
        if (range.last() > LONGEST) {
            return draw;
        }
        var upTo = new double[range.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight(range.first() + i, today, cardsDue, hasSibling);
            upTo[i] = sum;
        }
        int chosen = 0;
        while (chosen < upTo.length - 1 && upTo[chosen] <= draw * sum) {
            chosen++;
        }
        return range.drawFor(range.first() + chosen);
    }

    private double weight(int days, StudyDay today, IntUnaryOperator cardsDue, IntPredicate hasSibling) {
        var due = Math.max(cardsDue.applyAsInt(days), 1);
        var weekday = today.date().plusDays(days).getDayOfWeek();
        return 1.0 / due / due / Math.max(days, 1) * weekdays[weekday.ordinal()] * apart(days, hasSibling);
    }

    private static double apart(int days, IntPredicate hasSibling) {
        double factor = 1;
        for (int other = Math.max(days - FAR_ENOUGH + 1, 0); other < days + FAR_ENOUGH; other++) {
            if (hasSibling.test(other)) {
                factor *= other == days ? SAME_DAY_AS_SIBLING : PER_DAY_APART * Math.abs(other - days);
            }
        }
        return factor;
    }
}
