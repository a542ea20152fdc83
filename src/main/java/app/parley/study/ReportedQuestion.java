package app.parley.study;

import app.parley.bank.QuestionRef;
import app.parley.base.PlainText;
import java.time.Instant;
import java.util.UUID;

/**
 * A mistake that a learner reports in a question. It says nothing of who the learner is.
 *
 * @param question in the version that was reported
 * @param sentence what is wrong, 1 to {@value #MAX_LENGTH} characters, without what cannot be seen
 */
public record ReportedQuestion(UUID id, QuestionRef question, String sentence, Instant at) {

    /** The longest sentence. */
    public static final int MAX_LENGTH = 500;

    /** @throws ReportException.Unfit if nothing can be read in the sentence, or it is too long */
    public ReportedQuestion {
        // What is far too long is not even looked at.
        sentence = sentence.length() > 2 * MAX_LENGTH ? "" : PlainText.visible(sentence);
        if (sentence.isEmpty() || sentence.length() > MAX_LENGTH) {
            throw new ReportException.Unfit();
        }
    }
}
