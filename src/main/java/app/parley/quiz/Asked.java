package app.parley.quiz;

import app.parley.bank.QuestionRef;
import app.parley.bank.TaskFace;
import app.parley.bank.TaskKind;

/**
 * A question as a learner gets it: without key, explanation, source and difficulty, from all of which the answer could
 * be told.
 *
 * @param place from 0
 * @param face  options and items in this attempt's order
 */
public record Asked(int place, QuestionRef question, String prompt, TaskKind kind, TaskFace face) {
}
