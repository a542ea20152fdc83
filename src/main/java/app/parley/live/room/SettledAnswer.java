package app.parley.live.room;

import app.parley.bank.MisconceptionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.live.SeatId;
import app.parley.record.AnswerId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * An answer that counts, as it goes to the answer log: there is one for each seat and turn at most.
 *
 * @param took from the opening instant, pauses left out
 */
public record SettledAnswer(SeatId seat, Optional<LearnerId> learner, int turn, AnswerId id, QuestionRef question,
        Response response, double score, Set<MisconceptionId> misconceptions, Duration took) {
}
