package app.parley.live;

import java.time.Duration;
import java.util.List;

/**
 * What a teacher chooses before a game.
 *
 * @param readingTime           how long a question stands before it can be answered; zero for none
 * @param changeable            whether an answer may be changed until the time is up
 * @param finishWhenAllAnswered whether a turn ends soon after everybody present has answered
 * @param lateJoin              whether people can still come in once the game has begun, from the next question on
 * @param freeNames             whether people type a name; else they pick among generated ones
 * @param streakBonus           whether several right answers in a row earn something extra
 * @param goalPercent           with {@link ScoringRule#CALM}: the share of right answers that the class wants to reach
 * @param teams                 their names; empty for a game without teams
 */
public record GameSettings(ScoringRule scoring, Pace pace, Duration readingTime, boolean changeable,
        boolean finishWhenAllAnswered, boolean lateJoin, boolean freeNames, boolean streakBonus, int goalPercent,
        List<String> teams) {

    /** Most seats in one game. */
    public static final int MAX_SEATS = 10_000;
    public static final Duration MAX_READING_TIME = Duration.ofSeconds(60);
    public static final int MAX_TEAMS = 8;
    /** Longest name of a team, in characters. */
    public static final int MAX_TEAM_NAME = 20;

    public GameSettings {
        teams = List.copyOf(teams);
        if (readingTime.isNegative() || readingTime.compareTo(MAX_READING_TIME) > 0) {
            throw new IllegalArgumentException("reading time from 0 to " + MAX_READING_TIME + ": " + readingTime);
        }
        if (goalPercent < 1 || goalPercent > 100) {
            throw new IllegalArgumentException("a goal is 1 to 100 percent: " + goalPercent);
        }
        if (teams.size() == 1 || teams.size() > MAX_TEAMS || teams.stream().distinct().count() < teams.size()
                || teams.stream().anyMatch(name -> name.isBlank() || name.length() > MAX_TEAM_NAME)) {
            throw new IllegalArgumentException("no teams, or 2 to " + MAX_TEAMS + " with different names");
        }
    }

    /** What a teacher who changes nothing gets. */
    public static GameSettings standard() {
        return new GameSettings(ScoringRule.ACCURACY, Pace.NORMAL, Duration.ofSeconds(5), true, true, true, true, false,
                70, List.of());
    }

    /** Whether answering ends by the clock. */
    public boolean timed() {
        return scoring != ScoringRule.CALM && pace != Pace.UNTIMED;
    }
}
