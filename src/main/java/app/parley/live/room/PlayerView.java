package app.parley.live.room;

import app.parley.bank.Marking;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Response;
import app.parley.record.AnswerId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What one player sees of a game: the common part and their own.
 *
 * @param takesPart  whether the turn that is asked is for this player; who came late waits for the next question
 * @param countdown  own time, in reading and answering; empty without a limit
 * @param answer     what was given in this turn
 * @param result     once the turn is revealed
 * @param rightSoFar questions answered fully right, of those {@code asked} and revealed
 * @param board      own place, from the first reveal on; empty in a calm game
 */
public record PlayerView(GameView game, String name, String code, OptionalInt team, boolean takesPart,
        Optional<Countdown> countdown, Optional<Given> answer, Optional<Result> result, int rightSoFar, int asked,
        Optional<Place> board) {

    /** An answer that the player gave. */
    public record Given(AnswerId id, int turn, Response response, boolean late) {
    }

    /** How an answer turned out. */
    public enum Verdict {
        RIGHT, PARTLY, WRONG,
        /** Nothing was given. */
        NONE,
        /** Only given too late. */
        LATE
    }

    /**
     * What an answer was worth.
     *
     * @param points     for the score
     * @param bonus      for speed, on top
     * @param streak     for several right answers in a row, on top
     * @param tookMillis from the opening instant, pauses left out; 0 if nothing was given in time
     * @param parts      what was given and what was right, part by part; empty if nothing was given
     */
    public record Result(Verdict verdict, double score, int points, int bonus, int streak, long tookMillis,
            List<Marking.Part> parts, Set<MisconceptionId> misconceptions) {
    }

    /**
     * A player's place on the board.
     *
     * @param of  how many are on it
     * @param gap points to the next better one; empty for the first
     */
    public record Place(int points, int rank, int of, OptionalInt gap) {
    }
}
