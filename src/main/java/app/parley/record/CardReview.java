package app.parley.record;

import app.parley.base.Rating;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an answer to a flashcard tells beyond a response: which card it was, and how well it was recalled.
 *
 * @param face   which of the question's cards it was; empty for the one that asks the whole question
 * @param rating as the learner put it, or as it was marked
 * @param draw   where in its range of days the card's next day fell, from 0 to below 1: chance is part of the log, so
 *               that every reading of it comes to the same day
 * @param chance how likely somebody who knows nothing of it answers rightly, from 0 to 1, where it was asked in another way
 *               than the question asks by itself
 */
public record CardReview(String face, Rating rating, double draw, Optional<Double> chance) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{0,80}");

    public CardReview {
        if (!FORM.matcher(face).matches()) {
            throw new IllegalArgumentException("not the name of a card's face: " + face);
        }
        if (!(draw >= 0 && draw < 1)) {
            throw new IllegalArgumentException("a draw is from 0 to below 1: " + draw);
        }
        if (chance.isPresent() && !(chance.get() >= 0 && chance.get() <= 1)) {
            throw new IllegalArgumentException("a chance is from 0 to 1: " + chance.get());
        }
    }

    /** Asked as the question asks by itself. */
    public CardReview(String face, Rating rating, double draw) {
        this(face, rating, draw, Optional.empty());
    }
}
