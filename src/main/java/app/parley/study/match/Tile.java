package app.parley.study.match;

import java.util.UUID;

/**
 * One thing on the board. Its id is drawn anew for each game and tells nothing.
 *
 * @param pair the place of its pair in the game
 */
public record Tile(UUID id, String text, Side side, int pair) {

    /** Two of different sides make a pair. */
    public enum Side {
        LEFT, RIGHT
    }

    /** Nothing but what may be seen: whoever prints a tile does not tell its pair. */
    @Override
    public String toString() {
        return text;
    }
}
