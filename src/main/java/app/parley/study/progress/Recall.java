package app.parley.study.progress;

import app.parley.bank.QuestionId;
import app.parley.base.StudyDay;

/**
 * One time that memory was put to the test, as Anki counts it for true retention: the first answer of a day to a flashcard
 * that had come back after a day or more. Further answers of that day tell what was just read, and answers in quizzes and
 * games may be guessed.
 *
 * @param interval  the days that the card had been given before, at least 1
 * @param predicted how likely it was to be recalled at that moment, by the memory model and all answers before, from 0 to 1
 */
public record Recall(QuestionId question, StudyDay day, boolean recalled, int interval, double predicted) {

    /** From this interval on, in days, a card is mature; before, it is young. */
    public static final int MATURE = 21;

    /** @throws IllegalArgumentException when the interval is below a day, or the prediction is no probability */
    public Recall {
        if (interval < 1) {
            throw new IllegalArgumentException("an interval of a day or more, not " + interval);
        }
        if (!(predicted >= 0 && predicted <= 1)) {
            throw new IllegalArgumentException("a probability is from 0 to 1, not " + predicted);
        }
    }

    public boolean isMature() {
        return interval >= MATURE;
    }
}
