package app.parley.bank;

import java.time.Instant;
import java.util.Optional;

/**
 * Corrects keys of questions, for good: in the database, since a teacher need not have the seed files at hand. A correction stands
 * until the seed file itself is changed; then the file counts. Who may correct is up to whoever calls.
 */
public interface KeyCorrections {

    /** The longest explanation that can be typed, in characters. */
    int MAX_EXPLANATION = 2_000;

    /** When the key that is asked now was corrected; empty if it is the one of the seed files. */
    Optional<Instant> correctedAt(QuestionId question);

    /**
     * Makes a new version of a question with another key. All answers to versions that ask the same count by it from now on.
     *
     * @param current     the version that is corrected
     * @param corrected   the task with the right key: everything that a learner sees of it stays
     * @param explanation why it is right
     * @return the new version; empty if {@code current} is not the version that is asked now, so that two teachers at once do not
     *         undo each other's work
     * @throws IllegalArgumentException if the learner would see something else, or if the explanation is blank or too long
     */
    Optional<QuestionRef> correct(QuestionRef current, Task corrected, String explanation);
}
