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
 * An answer of the log as results read it, by the thousand: what was answered and what it was worth, without the answer's own
 * id and without what only flashcards need.
 *
 * @param number         rises with every answer
 * @param respondent     who answered, within the activity
 * @param place          the question's place in the activity, from 0
 * @param learner        whose it is, when known
 * @param score          from 0 to 1
 * @param studyDay       of a card that was studied, whose sitting is the day; empty for other answers, and in readings of activities
 * @param took           from seeing the question to answering it, as far as known
 */
public record Given(long number, Activity activity, UUID respondent, int place, Optional<LearnerId> learner,
        QuestionRef question, Response response, double score, Set<MisconceptionId> misconceptions, Instant answeredAt,
        Optional<StudyDay> studyDay, Optional<Duration> took) {
}
