package app.parley.live.room;

import app.parley.bank.MisconceptionId;
import app.parley.bank.QuestionRef;
import app.parley.live.SeatId;
import java.util.List;
import java.util.Optional;

/**
 * What stays of a game. Private to the host, but for the board.
 *
 * @param turns     those that were closed, in the order in which they were played
 * @param mostMissed questions asked for the first time that somebody missed, the most missed first
 * @param mixUps    the most frequent first
 * @param needHelp  the seats with the lowest share right, lowest first
 * @param standings the final board; empty in a calm game
 */
public record Summary(List<TurnLine> turns, List<TurnLine> mostMissed, List<MixUp> mixUps, List<Help> needHelp,
        List<Standing> standings, List<TeamStanding> teams, Optional<ClassGoal> goal, Receipts receipts) {

    /** How one turn went. {@code question} is the place in the plan, from 0. */
    public record TurnLine(int turn, TurnKind kind, int question, QuestionRef ref, boolean revealed, Tally tally,
            Receipts receipts) {

        /** The share of answers that were not fully right, from 0 to 1. */
        public double missed() {
            return tally.answers() == 0 ? 0 : 1 - tally.right() / (double) tally.answers();
        }
    }

    /** Who fell for a mix-up. */
    public record MixUp(MisconceptionId misconception, int answers, List<SeatId> seats) {
    }

    /**
     * Somebody who could do with help.
     *
     * @param right    the mean score of the answers, from 0 to 1
     * @param answered how many questions were answered in time
     */
    public record Help(SeatId seat, String name, double right, int answered) {
    }
}
