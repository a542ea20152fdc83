package app.parley.live.room;

import app.parley.bank.MisconceptionId;
import java.util.Map;

/**
 * How a class answered.
 *
 * @param right   answers that were fully right
 * @param partly  answers that were worth something, but not all
 * @param score   the mean score of the answers, from 0 to 1; 0 if there are none
 * @param mixUps  how many answers pointed to which mix-up
 */
public record Tally(Votes votes, int right, int partly, double score, Map<MisconceptionId, Integer> mixUps) {

    public Tally {
        mixUps = Map.copyOf(mixUps);
    }

    public int answers() {
        return votes.answers();
    }
}
