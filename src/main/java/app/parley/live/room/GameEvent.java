package app.parley.live.room;

import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.live.SeatId;
import app.parley.live.TimeFactor;
import app.parley.record.AnswerId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What happened in a game. The journal holds these in order; a {@link Room} is their fold, and nothing else changes it.
 * They live as long as a game does: names in them may be added, but not changed. Times are milliseconds on the clock of
 * the running phase, which stands still while the game is paused; no event holds a time of day.
 */
public sealed interface GameEvent {

    /** Whether everybody sees something new now; else it matters to one seat, or to the host alone. */
    default boolean reachesAll() {
        return false;
    }

    /** The seat it is about, if it is about one. */
    default Optional<SeatId> about() {
        return Optional.empty();
    }

    /** What concerns one seat. */
    sealed interface OfSeat extends GameEvent {

        SeatId seat();

        @Override
        default Optional<SeatId> about() {
            return Optional.of(seat());
        }
    }

    /** What everybody sees. */
    sealed interface OfAll extends GameEvent {

        @Override
        default boolean reachesAll() {
            return true;
        }
    }

    /** Somebody came in. */
    record SeatTaken(SeatId seat, TokenHash token, String name, String code, OptionalInt team,
            Optional<LearnerId> learner) implements OfSeat {
    }

    /** Somebody goes on with another token, on another device as a rule; the old token opens nothing any more. */
    record SeatMoved(SeatId seat, TokenHash token) implements OfSeat {
    }

    record SeatRenamed(SeatId seat, String name) implements OfSeat {
    }

    record SeatKicked(SeatId seat) implements OfSeat {
    }

    record TimeFactorSet(SeatId seat, TimeFactor factor) implements OfSeat {
    }

    /** Nobody new comes in, or again everybody. */
    record DoorLocked(boolean locked) implements GameEvent {
    }

    /**
     * A question stands there.
     *
     * @param turn     counts from 0, through the whole game
     * @param question its place in the plan, from 0
     */
    record TurnBegan(int turn, TurnKind kind, int question) implements OfAll {
    }

    /** The question can be answered: the common opening instant, where the clock stands at 0. */
    record AnsweringBegan(int turn) implements OfAll {
    }

    /** An answer in time. The last one of a seat counts. */
    record AnswerGiven(SeatId seat, int turn, AnswerId id, Response response, long elapsedMillis) implements OfSeat {
    }

    /** The first answer of a seat to this turn that came too late. It counts for nothing and is shown as late. */
    record AnswerLate(SeatId seat, int turn, AnswerId id, Response response) implements OfSeat {
    }

    /** The clock as it runs, so that a killed server loses a second at most. */
    record Ticked(long clockMillis) implements GameEvent {
    }

    record Paused(long clockMillis) implements OfAll {
    }

    record Resumed() implements OfAll {
    }

    record TimeAdded(long millis) implements OfAll {
    }

    /** Nobody's time goes beyond this moment. */
    record TimeCut(long limitMillis) implements OfAll {
    }

    record TurnClosed(int turn) implements OfAll {
    }

    /** A turn is dropped: it counts for nobody. */
    record TurnSkipped(int turn) implements OfAll {
    }

    /** What counts of a closed turn stands in the answer log, in so many rows. */
    record AnswersLogged(int turn, int rows) implements GameEvent {
    }

    record Revealed(int turn) implements OfAll {
    }

    record StandingsShown() implements OfAll {
    }

    /** These questions of the plan come back, in this order. */
    record ReturnPlanned(List<Integer> questions) implements GameEvent {

        public ReturnPlanned {
            questions = List.copyOf(questions);
        }
    }

    record PodiumShown() implements OfAll {
    }

    record GameEnded() implements OfAll {
    }
}
