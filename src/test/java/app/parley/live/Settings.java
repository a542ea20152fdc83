package app.parley.live;

import java.time.Duration;
import java.util.List;

/** Settings of games for tests; say only what the test is about. */
public final class Settings {

    private ScoringRule scoring;
    private Pace pace;
    private Duration readingTime;
    private boolean changeable;
    private boolean finishWhenAllAnswered;
    private boolean lateJoin;
    private boolean freeNames;
    private boolean streakBonus;
    private int goalPercent;
    private List<String> teams;

    private Settings(GameSettings from) {
        scoring = from.scoring();
        pace = from.pace();
        readingTime = from.readingTime();
        changeable = from.changeable();
        finishWhenAllAnswered = from.finishWhenAllAnswered();
        lateJoin = from.lateJoin();
        freeNames = from.freeNames();
        streakBonus = from.streakBonus();
        goalPercent = from.goalPercent();
        teams = from.teams();
    }

    /** What a teacher who changes nothing gets. */
    public static Settings standard() {
        return new Settings(GameSettings.standard());
    }

    /** No reading time, and a turn does not end because everybody answered. */
    public static Settings plain() {
        return standard().readingTime(Duration.ZERO).finishWhenAllAnswered(false);
    }

    public Settings scoring(ScoringRule scoring) {
        this.scoring = scoring;
        return this;
    }

    public Settings pace(Pace pace) {
        this.pace = pace;
        return this;
    }

    public Settings readingTime(Duration readingTime) {
        this.readingTime = readingTime;
        return this;
    }

    public Settings changeable(boolean changeable) {
        this.changeable = changeable;
        return this;
    }

    public Settings finishWhenAllAnswered(boolean finishWhenAllAnswered) {
        this.finishWhenAllAnswered = finishWhenAllAnswered;
        return this;
    }

    public Settings lateJoin(boolean lateJoin) {
        this.lateJoin = lateJoin;
        return this;
    }

    public Settings freeNames(boolean freeNames) {
        this.freeNames = freeNames;
        return this;
    }

    public Settings streakBonus(boolean streakBonus) {
        this.streakBonus = streakBonus;
        return this;
    }

    public Settings teams(List<String> teams) {
        this.teams = teams;
        return this;
    }

    public GameSettings build() {
        return new GameSettings(scoring, pace, readingTime, changeable, finishWhenAllAnswered, lateJoin, freeNames,
                streakBonus, goalPercent, teams);
    }
}
