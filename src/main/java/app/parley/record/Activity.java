package app.parley.record;

import java.util.UUID;

/**
 * What an answer was given in: one attempt at a quiz, one live game, one flashcard of one learner, one run of learning, one
 * game of pairs.
 *
 * @param kind which feature it belongs to
 * @param id   the id that the feature gave it
 */
public record Activity(Kind kind, UUID id) {

    /** The features in which a learner can answer. */
    public enum Kind {
        QUIZ, LIVE, STUDY, LEARN, MATCH
    }
}
