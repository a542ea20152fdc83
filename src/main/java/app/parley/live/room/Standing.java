package app.parley.live.room;

import app.parley.live.SeatId;

/**
 * One line of the board, as of the last reveal.
 *
 * @param rank   from 1; the same points share a rank, and the next one is left out (1, 1, 3)
 * @param points in all, bonuses included
 * @param bonus  how much of that is for speed and streaks
 * @param right  questions answered fully right
 * @param asked  questions that were revealed while the seat took part
 */
public record Standing(SeatId seat, String name, int rank, int points, int bonus, int right, int asked) {
}
