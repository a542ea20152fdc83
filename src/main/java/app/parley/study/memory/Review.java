package app.parley.study.memory;

import app.parley.base.Rating;
import app.parley.base.StudyDay;
import java.time.Instant;

/**
 * One answer to a card, with all that its effect depends on.
 *
 * @param day       the learner's study day at that moment
 * @param draw      where in its fuzz range the interval falls, from 0 to below 1; kept with the answer, so that replaying
 *                  the log leads to the same day
 * @param evidence  how much a right answer says, from 0 to 1: 1 when it was recalled, less when it may have been guessed. It
 *                  makes no difference to a wrong answer
 * @param elsewhere whether it was given in a quiz or a game and not while studying or learning
 */
public record Review(Rating rating, Instant at, StudyDay day, double draw, double evidence, boolean elsewhere) {

    /** @throws IllegalArgumentException when draw or evidence is out of range */
    public Review {
        if (!(draw >= 0 && draw < 1)) {
            throw new IllegalArgumentException("a draw is from 0 to below 1, not " + draw);
        }
        if (!(evidence >= 0 && evidence <= 1)) {
            throw new IllegalArgumentException("evidence is from 0 to 1, not " + evidence);
        }
    }

    /** An answer recalled while studying, with the least draw. */
    public static Review studied(Rating rating, Instant at, StudyDay day) {
        return new Review(rating, at, day, 0, 1, false);
    }

    /** The same answer with another draw. */
    public Review withDraw(double draw) {
        return new Review(rating, at, day, draw, evidence, elsewhere);
    }
}
