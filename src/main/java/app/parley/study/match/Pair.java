package app.parley.study.match;

import app.parley.bank.Matching;
import app.parley.bank.QuestionRef;
import java.util.Optional;

/**
 * Two things that belong together.
 *
 * @param card where it comes from, if it is a pair of a matching question
 */
record Pair(String left, String right, Optional<OfQuestion> card) {

    /** A pair of a matching question, and so a card in each direction. */
    record OfQuestion(QuestionRef question, Matching matching, Matching.Pair pair) {
    }
}
