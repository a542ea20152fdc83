package app.parley.bank;

/**
 * A mix-up that wrong answers point to.
 *
 * @param title      for the teacher: what a learner does who has it
 * @param correction for the learner: how it really is
 */
public record Misconception(MisconceptionId id, String title, String correction) {
}
