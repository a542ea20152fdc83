package app.parley.results;

import app.parley.base.LearnerId;
import app.parley.record.Given;
import app.parley.results.statistics.Interval;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How one game or homework went for a class. Of each question a learner's first answer counts.
 *
 * @param assigned who of the class should have answered; empty if that is the whole class
 * @param shares   the mean mark of each learner who answered anything, from 0 to 1
 */
public record SessionMean(SessionInfo info, Optional<Set<LearnerId>> assigned, Map<LearnerId, Double> shares) {

    public SessionMean {
        assigned = assigned.map(Set::copyOf);
        shares = Map.copyOf(shares);
    }

    static SessionMean of(SessionInfo info, Optional<Set<LearnerId>> assigned, Collection<Given> answers) {
        return new SessionMean(info, assigned, answers.stream().filter(given -> given.learner().isPresent())
                .collect(Collectors.groupingBy(given -> given.learner().orElseThrow()))
                .entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, own -> share(own.getValue()))));
    }

    /** The mean mark of the first answer to each question. */
    static double share(List<Given> answers) {
        return firsts(answers).stream().mapToDouble(Given::score).average().orElseThrow();
    }

    /** Somebody's first answer to each question, in whatever version. */
    static List<Given> firsts(List<Given> answers) {
        var seen = new HashSet<>();
        return answers.stream().sorted(Comparator.comparingLong(Given::number)).filter(given -> seen.add(given.question().id())).toList();
    }

    /** Whether a member of the class should have answered, or did all the same. */
    boolean concerns(LearnerId learner) {
        return shares.containsKey(learner) || assigned.map(to -> to.contains(learner)).orElse(true);
    }

    /** How many learners answered. */
    public int learners() {
        return shares.size();
    }

    /** The mean over the learners; none if nobody answered. */
    public OptionalDouble mean() {
        return Arrays.stream(values()).average();
    }

    /** Between what the mean may lie; none below {@link Findings#FEWEST_FOR_VERDICT} learners. */
    public Optional<Interval> interval() {
        return learners() < Findings.FEWEST_FOR_VERDICT ? Optional.empty() : Interval.ofMean(values());
    }

    private double[] values() {
        return shares.values().stream().mapToDouble(Double::doubleValue).toArray();
    }
}
