package app.parley.quiz;

import app.parley.record.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An attempt as far as it has come: the attempt folded with its answers. Nothing of this is stored.
 *
 * @param answers by place
 */
public record Progress(Attempt attempt, Map<Integer, Answer> answers) {

    /** How long after the deadline an answer still counts: what was sent in time may be on its way. */
    public static final Duration GRACE = Duration.ofSeconds(2);

    public Progress {
        answers = Map.copyOf(answers);
    }

    public static Progress of(Attempt attempt, Collection<Answer> answers) {
        return new Progress(attempt, answers.stream().collect(Collectors.toMap(Answer::place, Function.identity(),
                (first, _) -> first, TreeMap::new)));
    }

    /** The same attempt with one more answer. */
    Progress with(Answer answer) {
        var more = new HashMap<>(answers);
        more.putIfAbsent(answer.place(), answer);
        return new Progress(attempt, more);
    }

    public int total() {
        return attempt.plan().size();
    }

    public int answered() {
        return answers.size();
    }

    /** The first place without an answer; empty when all are answered. */
    public OptionalInt next() {
        return IntStream.range(0, total()).filter(place -> !answers.containsKey(place)).findFirst();
    }

    /** When it ended: with the last answer, when handed in, or when time was up, whichever came first. */
    public Optional<Instant> endedAt(Instant now) {
        return attempt.endedAt(answered(), answers.values().stream().map(Answer::answeredAt).max(Instant::compareTo), now);
    }

    public boolean isOver(Instant now) {
        return endedAt(now).isPresent();
    }

    /** The mean score over all questions of the attempt, from 0 to 1; what was not answered counts as 0. */
    public double score() {
        return answers.values().stream().mapToDouble(Answer::score).sum() / total();
    }
}
