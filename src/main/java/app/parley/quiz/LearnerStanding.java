package app.parley.quiz;

import app.parley.quiz.store.AttemptStore.Begun;
import app.parley.record.Activity;
import app.parley.record.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
     * @param homework what it is about
     * @param attempts the learner's attempts at it, in any order
     * @param tallies  what was answered in them
     */
    static LearnerStanding of(Homework homework, Collection<Begun> attempts, Map<Activity, Tally> tallies, Instant now) {
        var terms = homework.terms();
        int questions = homework.plan().size();
        var ended = new ArrayList<Begun>();
        var running = new ArrayList<Begun>();
        var first = Optional.<Instant>empty();
        for (var attempt : attempts) {
            var endedAt = endedAt(attempt, questions, tallies, now);
            (endedAt.isPresent() ? ended : running).add(attempt);
            first = Stream.concat(first.stream(), endedAt.stream()).min(Comparator.naturalOrder());
        }
        if (first.isPresent()) {
            var score = ended.stream().mapToDouble(attempt -> tally(attempt, tallies).map(Tally::points).orElse(0.0) / questions)
                    .max().orElseThrow();
            return new Finished(score, !running.isEmpty(), terms.isLate(first.get()));
        }
        return running.stream().findFirst().<LearnerStanding>map(attempt -> new Started(
                tally(attempt, tallies).map(Tally::answers).orElse(0), questions, terms.hasClosed(now)))
                .orElseGet(() -> new NotStarted(terms.hasClosed(now)));
    }

    private static Optional<Instant> endedAt(Begun attempt, int questions, Map<Activity, Tally> tallies, Instant now) {
        var tally = tally(attempt, tallies);
        return tally.filter(one -> one.answers() == questions).map(Tally::lastAt).or(() -> attempt.ending().at(now));
    }

    private static Optional<Tally> tally(Begun attempt, Map<Activity, Tally> tallies) {
        return Optional.ofNullable(tallies.get(attempt.attempt().activity()));
    }
}
