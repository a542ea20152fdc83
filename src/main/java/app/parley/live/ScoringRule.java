package app.parley.live;

/** How answers become points. What was right is kept apart from the points. */
public enum ScoringRule {

    /** Right first: all bonuses for speed of a whole game together are worth less than one right answer. */
    ACCURACY,
    /** A right answer is worth up to half as much again the sooner it comes. */
    SPEED,
    /** No timer, no points, no ranks: the class has a goal that it reaches together. */
    CALM
}
