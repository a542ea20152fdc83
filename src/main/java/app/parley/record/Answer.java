package app.parley.record;

import app.parley.bank.MisconceptionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One answer by somebody to one question in one place of an activity. There is at most one for each activity,
 * respondent and place.
 *
 * @param respondent who answered, within the activity: the learner of a quiz, the seat of a live game
 * @param place      the question's place in the activity, from 0
 * @param learner    whose memory it tells about, when known
 * @param score      from 0 to 1, as marked when it was given
 * @param answeredAt by the server's clock, to the millisecond
 * @param studyDay   the learner's day at that time
 * @param took       from seeing the question to answering it, as far as the server knows
 * @param review     of an answer to a flashcard
 */
public record Answer(AnswerId id, Activity activity, UUID respondent, int place, Optional<LearnerId> learner,
        QuestionRef question, Response response, double score, Set<MisconceptionId> misconceptions,
        Instant answeredAt, StudyDay studyDay, Optional<Duration> took, Optional<CardReview> review) {

    public Answer {
        misconceptions = Set.copyOf(misconceptions);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is from 0 to 1: " + score);
        }
        if (place < 0) {
            throw new IllegalArgumentException("places count from 0: " + place);
        }
    }

    /** An answer to a question as such, not to a flashcard. */
    public Answer(AnswerId id, Activity activity, UUID respondent, int place, Optional<LearnerId> learner,
            QuestionRef question, Response response, double score, Set<MisconceptionId> misconceptions,
            Instant answeredAt, StudyDay studyDay, Optional<Duration> took) {
        this(id, activity, respondent, place, learner, question, response, score, misconceptions, answeredAt, studyDay,
                took, Optional.empty());
    }
}
