package app.parley.results;

import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.TopicId;
import app.parley.results.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two classes, or two sessions, side by side. Only questions that both answered, in the same version, are compared; of each question
 * a learner's first answer counts. A share is the mean over the learners of one side.
 *
 * @param topics    those of the common questions
 * @param questions the common questions, in the order of the first side
 */
public record Comparison(List<Line<TopicId>> topics, List<Line<QuestionRef>> questions) {

    /** What can be said of a difference. */
    public enum Verdict {
        /** Fewer than {@link Findings#FEWEST_FOR_VERDICT} learners on one side: nothing. */
        TOO_FEW,
        /** The intervals have something in common: it may be chance. */
        MAY_BE_CHANCE,
        /** The first side is better, and the intervals have nothing in common. */
        FIRST,
        /** The second side is better, and the intervals have nothing in common. */
        SECOND
    }

    /**
     * How one side did.
     *
     * @param share    the mean mark, from 0 to 1
     * @param learners how many
     * @param interval Wilson's, of so many learners. For a topic with several questions it is wider than it had to be
     */
    public record Side(double share, int learners, Interval interval) {

        private static Optional<Side> of(double[] shares) {
            return Arrays.stream(shares).average().stream().mapToObj(mean -> of(mean, shares.length)).findFirst();
        }

        private static Side of(double mean, int learners) {
            // A mean of ones may come out a little above one.
            double share = Math.clamp(mean, 0, 1);
            return new Side(share, learners, Interval.wilson(share, learners).orElseThrow());
        }
    }

    /**
     * A topic or a question.
     *
     * @param questions how many questions it is made of
     */
    public record Line<T>(T about, int questions, Side first, Side second) {

        /** What can be said of the difference. Intervals that do not meet are a strict rule: it misses some true differences. */
        public Verdict verdict() {
            if (Math.min(first.learners(), second.learners()) < Findings.FEWEST_FOR_VERDICT) {
                return Verdict.TOO_FEW;
            }
            return first.interval().overlaps(second.interval()) ? Verdict.MAY_BE_CHANCE
                    : first.share() > second.share() ? Verdict.FIRST : Verdict.SECOND;
        }
    }

    public Comparison {
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
    }

    /**
     * Compares two sessions that were read with {@link Versions#APART}.
     *
     * @param question a question in the version of a column
     */
    public static Comparison of(Session one, Session other, Function<QuestionRef, Question> question) {
        var first = one.overTime(Which.FIRST);
        var second = other.overTime(Which.FIRST);
        var common = new ArrayList<QuestionRef>();
        var lines = new ArrayList<Line<QuestionRef>>();
        for (var ref : first.questions()) {
            line(ref, List.of(ref), first, second).ifPresent(line -> {
                common.add(ref);
                lines.add(line);
            });
        }
        var topics = common.stream().flatMap(ref -> question.apply(ref).topics().stream()).distinct().sorted()
                .flatMap(topic -> line(topic, common.stream().filter(ref -> question.apply(ref).topics().contains(topic)).toList(),
                        first, second).stream()).toList();
        return new Comparison(topics, lines);
    }

    private static <T> Optional<Line<T>> line(T about, List<QuestionRef> questions, ResultMatrix first, ResultMatrix second) {
        return Side.of(shares(first, questions)).flatMap(one -> Side.of(shares(second, questions))
                .map(other -> new Line<>(about, questions.size(), one, other)));
    }

    /** The mean mark of each learner who answered any of these questions. */
    private static double[] shares(ResultMatrix matrix, List<QuestionRef> questions) {
        var columns = questions.stream().flatMap(ref -> matrix.column(ref).stream().boxed()).toList();
        return TopicScores.learners(matrix, columns).stream().mapToDouble(TopicScores.Learner::share).toArray();
    }

    /** Whether nothing can be compared. */
    public boolean isEmpty() {
        return questions.isEmpty();
    }
}
