package app.parley.results;

import app.parley.bank.KeyCorrections;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Task;
import app.parley.people.Teachers;
import app.parley.record.Remarked;
import app.parley.record.Remarking;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Keys that teachers correct when results show that they are wrong. Any teacher may, for everybody: the questions belong to all of
 * the installation, and so do their mistakes.
 */
@Service
public class CorrectedKeys {

    private final Teachers teachers;
    private final ResultsService results;
    private final KeyCorrections corrections;
    private final Remarking remarking;

    CorrectedKeys(Teachers teachers, ResultsService results, KeyCorrections corrections, Remarking remarking) {
        this.teachers = teachers;
        this.results = results;
        this.corrections = corrections;
        this.remarking = remarking;
    }

    /** When the key of a question was corrected; empty if it is the one of the seed files. */
    public Optional<Instant> correctedAt(QuestionId question) {
        return corrections.correctedAt(question);
    }

    /** Which answers of a session that the teacher may see count otherwise than when they were given, by question. */
    public List<Remarked> remarked(SessionId session) {
        return remarking.in(results.activities(session));
    }

    /**
     * Corrects a key, and marks again all that was answered by the wrong one.
     *
     * @return empty if somebody else has changed the question meanwhile
     * @throws org.springframework.security.access.AccessDeniedException if no teacher is signed in
     * @throws IllegalArgumentException as {@link KeyCorrections#correct} does
     */
    public Optional<QuestionRef> correct(QuestionRef current, Task corrected, String explanation) {
        teachers.required();
        return corrections.correct(current, corrected, explanation);
    }
}
