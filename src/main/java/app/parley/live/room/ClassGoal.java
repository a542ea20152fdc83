package app.parley.live.room;

/**
 * How near the class is to its goal.
 *
 * @param percent the share of right answers so far: the mean score of all answers to revealed questions, in percent
 */
public record ClassGoal(int goalPercent, int percent) {

    public boolean reached() {
        return percent >= goalPercent;
    }
}
