package app.parley.record;

import app.parley.bank.MisconceptionId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An answer with all that is kept about it.
 *
 * @param retractedAt when the learner took it back, if they did
 * @param first       what it was worth when it was given, where its key was corrected since
 */
public record KeptAnswer(long number, Answer answer, Optional<Instant> retractedAt, Optional<FirstMark> first) {

    /** @param remarkedAt when the corrected key changed it */
    public record FirstMark(double score, Set<MisconceptionId> misconceptions, Instant remarkedAt) {

        public FirstMark {
            misconceptions = Set.copyOf(misconceptions);
        }
    }
}
