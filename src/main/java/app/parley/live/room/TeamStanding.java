package app.parley.live.room;

/**
 * One team on the board, as of the last reveal.
 *
 * @param points the mean of its members' points, rounded; 0 without members
 * @param rank   from 1, shared like {@link Standing#rank}
 */
public record TeamStanding(int team, String name, int members, int points, int rank) {
}
