package app.parley.record;

import app.parley.bank.QuestionId;

/**
 * What one answer was worth.
 *
 * @param score from 0 to 1
 */
public record Scored(QuestionId question, Activity activity, double score) {
}
