package app.parley.record;

import app.parley.bank.QuestionId;

/**
 * Something about a learner's older answers to a question is not as it was: one was taken back, or turned out to be
 * theirs. Who derives anything from these answers reads them again.
 *
 * @param number rises with every change; readers remember the last one they have seen
 */
public record Change(long number, QuestionId question) {
}
