package app.parley.live.ui;

import app.parley.live.room.Standing;
import java.util.List;

/**
 * The part of a board that a room may see: the first few, and never anybody of the lower half.
 *
 * @param shown   best first
 * @param sharing how many more have the rank of the last one shown
 */
record TopRanks(List<Standing> shown, int sharing) {

    TopRanks {
        shown = List.copyOf(shown);
    }

    /** At most so many of this board, which is sorted. */
    static TopRanks of(List<Standing> board, int most) {
        var upperHalf = (board.size() + 1) / 2;
        var shown = board.subList(0, Math.min(most, upperHalf));
        if (shown.isEmpty()) {
            return new TopRanks(shown, 0);
        }
        int last = shown.getLast().rank();
        int sharing = (int) board.stream().skip(shown.size()).filter(standing -> standing.rank() == last).count();
        return new TopRanks(shown, sharing);
    }
}
