package app.parley.live.room;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A game as its host sees it. The key of a question is in it only once it is revealed, so a screen may show any part of
 * it, but {@code seats} and {@code typed} are for the host alone.
 *
 * @param step      rises with every change of phase; goes with every host's move
 * @param moves     the moves that are possible now
 * @param asked     from the first question to the last standings
 * @param countdown the time that most have; empty without a timer
 * @param seats     all but the kicked ones, in the order of joining
 * @param votes     from closed on
 * @param firstVote in a second vote and its reveal: how the first one went
 * @param typed     from closed on, for typed tasks: what was given most often
 * @param answered  seats whose answer to this turn is in
 * @param expected  seats that this turn is for
 * @param standings best first, as of the last reveal; empty in a calm game
 * @param goal      in a calm game
 * @param receipts  of this turn, or of the last one
 * @param total     of all turns
 * @param comesBack how many questions {@link HostMove#BRING_BACK} would ask again
 * @param questions how many questions the plan has
 */
public record Snapshot(int step, Phase phase, boolean paused, boolean locked, Set<HostMove> moves,
        Optional<Asked> asked, Optional<Countdown> countdown, List<SeatLine> seats, Optional<Votes> votes,
        Optional<Votes> firstVote, List<GivenText> typed, int answered, int expected, List<Standing> standings,
        List<TeamStanding> teams, Optional<ClassGoal> goal, Receipts receipts, Receipts total, int comesBack,
        int questions) {

    /** Most different texts in {@code typed}. */
    public static final int MAX_TYPED = 12;
}
