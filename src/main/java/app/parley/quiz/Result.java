package app.parley.quiz;

import app.parley.bank.TopicId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an attempt went, once it is over.
 *
 * @param endedAt   when it ended
 * @param questions all of them, in the order in which they were asked
 */
public record Result(Attempt attempt, Instant endedAt, List<Reviewed> questions) {

    /** How the questions on one topic went. Scores are summed, so right is a fraction of {@code questions}. */
    public record TopicScore(double right, int questions) {

        TopicScore plus(double score) {
            return new TopicScore(right + score, questions + 1);
        }
    }

    public Result {
        questions = List.copyOf(questions);
    }

    /** The mean score, from 0 to 1. */
    public double score() {
        return questions.stream().mapToDouble(Reviewed::score).sum() / questions.size();
    }

    /** Questions answered fully right. */
    public long right() {
        return questions.stream().filter(question -> question.score() == 1).count();
    }

    /** Questions answered partly right. */
    public long partlyRight() {
        return questions.stream().filter(question -> question.score() > 0 && question.score() < 1).count();
    }

    /** Questions not answered fully right, reached or not: what to practice again. */
    public List<Reviewed> missed() {
        return questions.stream().filter(question -> question.score() < 1).toList();
    }

    /** From the start to the end, pauses included. */
    public Duration elapsed() {
        return Duration.between(attempt.startedAt(), endedAt);
    }

    /** Topics with the weakest first. A question on two topics counts for both. */
    public Map<TopicId, TopicScore> byTopic() {
        var scores = new LinkedHashMap<TopicId, TopicScore>();
        for (var reviewed : questions) {
            for (var topic : reviewed.question().topics()) {
                scores.merge(topic, new TopicScore(reviewed.score(), 1), (sum, one) -> sum.plus(one.right()));
            }
        }
        var sorted = new LinkedHashMap<TopicId, TopicScore>();
        scores.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<TopicId, TopicScore> entry) -> entry.getValue().right() / entry.getValue().questions())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
