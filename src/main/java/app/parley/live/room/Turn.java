package app.parley.live.room;

/** One asking of a question, as far as it has come. */
final class Turn {

    private final int number;
    private final TurnKind kind;
    private final int question;
    private final int origin;
    private final Limits limits;
    private final TallySheet sheet = new TallySheet();
    private boolean closed;
    private boolean skipped;
    private boolean logged;
    private boolean revealed;
    private int scored;
    private int late;
    private int received;
    private int refused;

    /**
     * @param origin the turn of the first vote, for a second one; else this turn itself
     */
    Turn(int number, TurnKind kind, int question, int origin, Limits limits) {
        this.number = number;
        this.kind = kind;
        this.question = question;
        this.origin = origin;
        this.limits = limits;
    }

    int number() {
        return number;
    }

    TurnKind kind() {
        return kind;
    }

    int question() {
        return question;
    }

    int origin() {
        return origin;
    }

    Limits limits() {
        return limits;
    }

    TallySheet sheet() {
        return sheet;
    }

    boolean countsForBoard() {
        return kind != TurnKind.RETURN;
    }

    void close() {
        closed = true;
    }

    void skip() {
        skipped = true;
    }

    void log(int answers) {
        logged = true;
        scored = answers;
    }

    void reveal() {
        revealed = true;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isSkipped() {
        return skipped;
    }

    boolean isRevealed() {
        return revealed;
    }

    boolean awaitsLogging() {
        return closed && !skipped && !logged;
    }

    void countLate(int by) {
        late += by;
    }

    void countReceived(int by) {
        received += by;
    }

    /** After a restart only what was stored is known to have been received. */
    void forgetUnstored() {
        received = sheet.answers();
    }

    void countRefused() {
        refused++;
    }

    Receipts receipts() {
        return skipped ? new Receipts(0, 0, 0, 0, refused)
                : new Receipts(received, sheet.answers(), scored, late, refused);
    }
}
