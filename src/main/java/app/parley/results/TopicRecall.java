package app.parley.results;

import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.TopicId;
import app.parley.base.LearnerId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How much of a topic a class is expected to recall. A learner's share is the mean of how likely each of their cards on the topic is
 * recalled; the share of the class is the mean over its learners, so that who has many cards counts no more than others. It is the
 * part of the class that would know the answer if everybody was asked one of their cards at random.
 *
 * @param learners how many answered something on it; the others are not in the share
 * @param cards    how many cards these have together
 * @param shares   one for each moment, from 0 to 1
 */
public record TopicRecall(TopicId topic, int learners, int cards, List<Double> shares) {

    public TopicRecall {
        shares = List.copyOf(shares);
    }

    /** In words, by what share is expected to be recalled. */
    public enum Step {
        /** Less than half. */
        MOSTLY_GONE,
        /** Half or more. */
        HALF_GONE,
        /** 70 % or more. */
        FADING,
        /** 85 % or more. */
        SOLID
    }

    /** The step of a moment, by the whole percent that is shown; empty below {@link Findings#FEWEST_FOR_VERDICT} learners. */
    public Optional<Step> step(int moment) {
        long percent = Math.round(100 * shares.get(moment));
        return learners < Findings.FEWEST_FOR_VERDICT ? Optional.empty()
                : Optional.of(percent >= 85 ? Step.SOLID : percent >= 70 ? Step.FADING : percent >= 50 ? Step.HALF_GONE : Step.MOSTLY_GONE);
    }

    private static final class Cards {

        private final List<double[]> recalls = new ArrayList<>();

        private double mean(int moment) {
            return recalls.stream().mapToDouble(recall -> recall[moment]).average().orElseThrow();
        }
    }

    /**
     * The topics on which anything was answered, the least known at the first moment first.
     *
     * @param question as it is asked now; cards of others are left out. One on two topics counts for both
     */
    public static List<TopicRecall> of(List<RecallForecast.Expected> cards, Function<QuestionId, Optional<Question>> question) {
        var topics = new TreeMap<TopicId, Map<LearnerId, Cards>>();
        for (var card : cards) {
            var recall = card.recall().stream().mapToDouble(Double::doubleValue).toArray();
            question.apply(card.question()).stream().flatMap(found -> found.topics().stream())
                    .forEach(topic -> topics.computeIfAbsent(topic, _ -> new HashMap<>())
                            .computeIfAbsent(card.learner(), _ -> new Cards()).recalls.add(recall));
        }
        int moments = cards.isEmpty() ? 0 : cards.getFirst().recall().size();
        return topics.entrySet().stream().map(topic -> of(topic.getKey(), topic.getValue(), moments))
                .sorted(Comparator.comparingDouble(topic -> topic.shares().getFirst())).toList();
    }

    private static TopicRecall of(TopicId topic, Map<LearnerId, Cards> learners, int moments) {
        return new TopicRecall(topic, learners.size(), learners.values().stream().mapToInt(own -> own.recalls.size()).sum(),
                IntStream.range(0, moments).mapToObj(moment -> learners.values().stream()
                        .mapToDouble(own -> own.mean(moment)).average().orElseThrow()).toList());
    }
}
