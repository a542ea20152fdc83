package app.parley.results;

import app.parley.record.Activity;
import java.util.Set;

/** What members of a class answer in, as their teacher tells it apart. */
public enum AnsweredIn {

    /** Live games. */
    GAME,
    /** Quizzes that were given to the class. */
    HOMEWORK,
    /** Quizzes that learners took by themselves. */
    PRACTICE,
    /** Flashcards, and the ways of learning them. */
    CARDS;

    /** @param homework all attempts at homework of the class */
    static AnsweredIn of(Activity activity, Set<Activity> homework) {
        return switch (activity.kind()) {
            case LIVE -> GAME;
            case QUIZ -> homework.contains(activity) ? HOMEWORK : PRACTICE;
            case STUDY, LEARN, MATCH -> CARDS;
        };
    }
}
