package app.parley.bench.truth;

import app.parley.base.Rating;
import java.util.OptionalDouble;

/** What decides when a card comes back. It sees days and ratings, never the true memory. */
interface Planner {

    /**
     * A card was answered; the answers of one day to a card come one after the other until it is recalled.
     *
     * @param card   its number, from 0; new cards come in this order
     * @param moment in days since the start, with the fraction
     * @return after how many days it is to come back, at least 1; not used if the card was forgotten, since it is repeated today
     */
    int answered(int card, double moment, Rating rating);

    /** The recall that it predicts for a card that has been answered, if it predicts any. */
    OptionalDouble predicted(int card, double moment);

    /** A day is over. */
    default void endOf(int day) {}
}
