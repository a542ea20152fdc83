package app.parley.live.room;

import app.parley.base.LearnerId;
import app.parley.live.SeatId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The seats of a game, and the ways to find one. */
final class Seats {

    /** So many tokens that opened a seat once are remembered, to tell a phone why its own does not any more. */
    private static final int MOST_FORMER = 20_000;

    private final List<Seat> all = new ArrayList<>();
    private final Map<TokenHash, Seat> byToken = new HashMap<>();
    private final Map<String, Seat> byCode = new HashMap<>();
    private final Map<LearnerId, Seat> byLearner = new HashMap<>();
    private final Set<TokenHash> former = new HashSet<>();
    /** Of all names that were ever taken: what a kicked or a renamed player was called stays taken. */
    private final Set<String> looks = new HashSet<>();
    private int kicked;

    void add(Seat seat) {
        all.add(seat);
        byToken.put(seat.token(), seat);
        byCode.put(seat.code(), seat);
        seat.learner().ifPresent(learner -> byLearner.put(learner, seat));
        looks.addAll(Nicknames.looks(seat.name()));
    }

    void move(SeatId id, TokenHash token) {
        var seat = get(id);
        byToken.remove(seat.token());
        if (former.size() < MOST_FORMER) {
            former.add(seat.token());
        }
        former.remove(token);
        seat.moveTo(token);
        byToken.put(token, seat);
    }

    void rename(SeatId id, String name) {
        get(id).rename(name);
        looks.addAll(Nicknames.looks(name));
    }

    void kick(SeatId id, int turn) {
        get(id).kick(turn);
        kicked++;
    }

    /** @throws java.util.NoSuchElementException if there is no such seat */
    Seat get(SeatId id) {
        return find(id).orElseThrow();
    }

    Optional<Seat> find(SeatId id) {
        return id.number() < all.size() ? Optional.of(all.get(id.number())) : Optional.empty();
    }

    /** The seat, if nobody was kicked from it. */
    Optional<Seat> playing(SeatId id) {
        return find(id).filter(seat -> !seat.kicked());
    }

    @Nullable Seat byToken(TokenHash token) {
        return byToken.get(token);
    }

    @Nullable Seat byCode(String code) {
        return byCode.get(code);
    }

    @Nullable Seat byLearner(LearnerId learner) {
        return byLearner.get(learner);
    }

    boolean isFormer(TokenHash token) {
        return former.contains(token);
    }

    boolean isTaken(Nickname name) {
        return name.looks().stream().anyMatch(looks::contains);
    }

    /** Whether somebody else has, or had, a name that looks like this. */
    boolean isTakenByOthers(Nickname name, Seat seat) {
        var own = Nicknames.looks(seat.name());
        return name.looks().stream().anyMatch(look -> looks.contains(look) && !own.contains(look));
    }

    /** How many there ever were. */
    int size() {
        return all.size();
    }

    int playing() {
        return all.size() - kicked;
    }

    Stream<Seat> stream() {
        return all.stream().filter(seat -> !seat.kicked());
    }

    Stream<Seat> everKnown() {
        return all.stream();
    }
}
