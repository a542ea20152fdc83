package app.parley.live.room;

/**
 * The count of answers on their way through the server. In a closed and logged turn the first three are the same.
 *
 * @param received seats whose answer was taken in time
 * @param stored   those whose answer stands in the journal
 * @param scored   those whose answer stands in the answer log, with its score
 * @param late     seats that answered too late only
 * @param refused  submissions that were no answer to this turn: malformed, while not open, or locked in. Counted since
 *                 the server started
 */
public record Receipts(int received, int stored, int scored, int late, int refused) {

    public static final Receipts NONE = new Receipts(0, 0, 0, 0, 0);

    Receipts plus(Receipts other) {
        return new Receipts(received + other.received, stored + other.stored, scored + other.scored,
                late + other.late, refused + other.refused);
    }
}
