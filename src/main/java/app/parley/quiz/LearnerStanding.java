package app.parley.quiz;

import app.parley.record.Activity;
import app.parley.record.Tally;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** How far one learner is with a homework: their attempts folded with their answers. */
public sealed interface LearnerStanding {

    /** Whether it is, or would be if handed in now, after the time. Work that was once handed in in time stays in time. */
    boolean late();

    /** Nothing was begun. */
    record NotStarted(boolean late) implements LearnerStanding {
    }

    /** Begun and not ended. */
    record Started(int answered, int total, boolean late) implements LearnerStanding {
    }

    /**
     * Ended at least once.
     *
     * @param score the best of the attempts that ended, from 0 to 1; what was not answered counts as 0
     * @param again whether another attempt runs
     */
    record Finished(double score, boolean again, boolean late) implements LearnerStanding {
    }

    /**
     * The standing of one learner.
     *
     * @param attempts the learner's attempts at the homework, in any order
     * @param tallies  what was answered in them
     */
    static LearnerStanding of(HomeworkTerms terms, Collection<Attempt> attempts, Map<Activity, Tally> tallies, Instant now) {
        var ended = attempts.stream().flatMap(attempt -> endedAt(attempt, tallies, now).stream()).min(Comparator.naturalOrder());
        var running = attempts.stream().filter(attempt -> endedAt(attempt, tallies, now).isEmpty()).findFirst();
        if (ended.isPresent()) {
            var score = attempts.stream().filter(attempt -> endedAt(attempt, tallies, now).isPresent())
                    .mapToDouble(attempt -> tally(attempt, tallies).map(Tally::points).orElse(0.0) / attempt.plan().size())
                    .max().orElseThrow();
            return new Finished(score, running.isPresent(), terms.isLate(ended.get()));
        }
        return running.<LearnerStanding>map(attempt -> new Started(tally(attempt, tallies).map(Tally::answers).orElse(0),
                attempt.plan().size(), terms.hasClosed(now))).orElseGet(() -> new NotStarted(terms.hasClosed(now)));
    }

    private static Optional<Instant> endedAt(Attempt attempt, Map<Activity, Tally> tallies, Instant now) {
        var tally = tally(attempt, tallies);
        return attempt.endedAt(tally.map(Tally::answers).orElse(0), tally.map(Tally::lastAt), now);
    }

    private static Optional<Tally> tally(Attempt attempt, Map<Activity, Tally> tallies) {
        return Optional.ofNullable(tallies.get(attempt.activity()));
    }
}
