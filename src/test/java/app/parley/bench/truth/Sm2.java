package app.parley.bench.truth;

import app.parley.base.Rating;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * SM-2 as Wozniak published it in 1990: intervals of 1 and 6 days and then times the ease, which begins at 2.5 and moves with the
 * quality of answers. Again, Hard, Good and Easy are the qualities 2 to 5. A forgotten card begins again with its ease
 * unchanged, and is repeated on the same day until it is recalled; those repetitions change nothing else.
 */
final class Sm2 implements Planner {

    private static final double FIRST_EASE = 2.5;
    private static final double LEAST_EASE = 1.3;

    private final double modifier;
    private final double[] ease;
    private final int[] repetitions;
    private final double[] interval;
    private final int[] lastDay;

    /** @param modifier multiplies each interval that is handed out; 1 is SM-2 itself */
    Sm2(double modifier, int cards) {
        this.modifier = modifier;
        ease = new double[cards];
        repetitions = new int[cards];
        interval = new double[cards];
        lastDay = new int[cards];
        Arrays.fill(ease, FIRST_EASE);
        Arrays.fill(lastDay, -1);
    }

    @Override
    public int answered(int card, double moment, Rating rating) {
        int day = (int) moment;
        if (day != lastDay[card]) {
            lastDay[card] = day;
            move(card, rating);
        }
        return (int) Math.max(1, Math.rint(interval[card] * modifier));
    }

    private void move(int card, Rating rating) {
        if (!rating.passed()) {
            repetitions[card] = 1;
            interval[card] = 1;
            return;
        }
        repetitions[card]++;
        interval[card] = switch (repetitions[card]) {
            case 1 -> 1;
            case 2 -> 6;
            default -> interval[card] * ease[card];
        };
        int lacking = 5 - (rating.grade() + 1);
        ease[card] = Math.max(LEAST_EASE, ease[card] + 0.1 - lacking * (0.08 + lacking * 0.02));
    }

    @Override
    public OptionalDouble predicted(int card, double moment) {
        return OptionalDouble.empty();
    }
}
