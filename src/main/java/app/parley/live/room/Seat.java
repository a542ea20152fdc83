package app.parley.live.room;

import app.parley.base.LearnerId;
import app.parley.bank.Response;
import app.parley.live.SeatId;
import app.parley.live.TimeFactor;
import app.parley.record.AnswerId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One player's place in a game. Kept small: there are thousands. */
final class Seat {

    /** An answer, the last one in time or else the first that was late. */
    record Kept(AnswerId id, Response response, double score, int elapsedMillis, boolean late) {
    }

    private static final int NEVER = Integer.MAX_VALUE;

    private final SeatId id;
    private final String code;
    private final OptionalInt team;
    private final Optional<LearnerId> learner;
    private final int from;
    private final List<@Nullable Kept> answers = new ArrayList<>(0);
    private final List<Scoring.@Nullable Earned> earned = new ArrayList<>(0);
    private int out = NEVER;
    private TokenHash token;
    private String name;
    private TimeFactor factor = TimeFactor.NORMAL;
    private boolean connected;
    private Set<AnswerId> ids = Set.of();
    private int points;
    private int bonus;
    private int right;
    private int asked;
    private int inARow;

    /**
     * @param from the first turn that is for this seat
     */
    Seat(GameEvent.SeatTaken taken, int from) {
        this.id = taken.seat();
        this.token = taken.token();
        this.name = taken.name();
        this.code = taken.code();
        this.team = taken.team();
        this.learner = taken.learner();
        this.from = from;
    }

    SeatId id() {
        return id;
    }

    String code() {
        return code;
    }

    OptionalInt team() {
        return team;
    }

    Optional<LearnerId> learner() {
        return learner;
    }

    TokenHash token() {
        return token;
    }

    void moveTo(TokenHash token) {
        this.token = token;
    }

    String name() {
        return name;
    }

    void rename(String name) {
        this.name = name;
    }

    TimeFactor factor() {
        return factor;
    }

    void give(TimeFactor factor) {
        this.factor = factor;
    }

    boolean connected() {
        return connected;
    }

    void connect(boolean connected) {
        this.connected = connected;
    }

    /** @param turn from which on this seat counts no more */
    void kick(int turn) {
        out = turn;
        connected = false;
    }

    boolean kicked() {
        return out != NEVER;
    }

    /** Whether a turn is, or was, for this seat. A second vote is for those who could take part in the first. */
    boolean takesPartIn(Turn turn) {
        return from <= turn.origin() && turn.number() < out;
    }

    /** Forgets which ids were sent in the turn before. */
    void begin() {
        ids = Set.of();
    }

    /** Whether this was taken in the turn that is asked, though perhaps changed since. */
    boolean sent(AnswerId answer) {
        return ids.contains(answer);
    }

    int answersInTurn() {
        return ids.size();
    }

    void keep(int turn, Kept answer) {
        put(answers, turn, answer);
        if (!answer.late()) {
            if (ids.isEmpty()) {
                ids = Set.of(answer.id());
            } else {
                ids = new HashSet<>(ids);
                ids.add(answer.id());
            }
        }
    }

    @Nullable Kept answer(int turn) {
        return turn < answers.size() ? answers.get(turn) : null;
    }

    /** The answer to a turn if it was in time. */
    Optional<Kept> inTime(int turn) {
        return Optional.ofNullable(answer(turn)).filter(answer -> !answer.late());
    }

    Scoring.Earned earned(int turn) {
        var there = turn < earned.size() ? earned.get(turn) : null;
        return there == null ? Scoring.Earned.NOTHING : there;
    }

    private static <T> void put(List<@Nullable T> list, int place, T entry) {
        while (list.size() <= place) {
            list.add(null);
        }
        list.set(place, entry);
    }

    /** Counts the answer to a turn that is revealed, or that there is none. */
    void score(Turn turn, Scoring scoring) {
        var answer = inTime(turn.number());
        boolean full = answer.isPresent() && answer.get().score() == 1;
        inARow = full ? inARow + 1 : 0;
        asked++;
        right += full ? 1 : 0;
        if (answer.isPresent()) {
            var worth = scoring.earned(answer.get().score(), answer.get().elapsedMillis(),
                    turn.limits().forPoints(factor), inARow);
            put(earned, turn.number(), worth);
            points += worth.total();
            bonus += worth.bonus() + worth.streak();
        }
    }

    int points() {
        return points;
    }

    int bonus() {
        return bonus;
    }

    int right() {
        return right;
    }

    int asked() {
        return asked;
    }
}
