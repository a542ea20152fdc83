package app.parley.results.statistics;

import app.parley.results.statistics.StudentProblemChart.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is unusual about learners and questions, with the reason. No pattern of marks is judged by fewer than {@value #FEWEST}
 * answers; of fast answers {@value #FEWEST_FAST} are enough.
 */
public final class Oddities {

    /** Fewer answers of one learner, or to one question, say nothing. */
    public static final int FEWEST = 5;

    /** So few answers on the wrong side of a question's line happen by chance: one careless answer, one lucky guess. */
    public static final int FEWEST_SURPRISES = 3;

    /** An answer given in less was hardly read for; in milliseconds. */
    public static final long FAST_BELOW_MILLIS = 2_000;

    /** So many fast answers are worth a word. */
    public static final int FEWEST_FAST = 3;

    /** And one in so many of those whose time is known. */
    private static final int FAST_ONE_IN = 4;

    private Oddities() {
    }

    /** Why somebody should look. Learners and questions are places in the table. */
    public sealed interface Oddity {

        /** A learner missed what is easy for this learner's score: left of the line, the easiest first. */
        record MissedEasy(List<Integer> questions) implements Oddity {

            public MissedEasy {
                questions = List.copyOf(questions);
            }
        }

        /** A learner got right what is hard for this learner's score: right of the line, the hardest first. */
        record GotHard(List<Integer> questions) implements Oddity {

            public GotHard {
                questions = List.copyOf(questions);
            }
        }

        /** A learner answered so fast that it was hardly read: perhaps guessed. */
        record FastGuesses(int fast, int timed) implements Oddity {
        }

        /** A question that learners missed who are above its line, the best first. */
        record MissedByStrong(List<Integer> learners) implements Oddity {

            public MissedByStrong {
                learners = List.copyOf(learners);
            }
        }

        /** A question that learners got right who are below its line, the weakest first. */
        record GotByWeak(List<Integer> learners) implements Oddity {

            public GotByWeak {
                learners = List.copyOf(learners);
            }
        }
    }

    /**
     * What is unusual about a learner; nothing, as a rule.
     *
     * @param marks  the table that the chart was drawn from
     * @param millis how long each answer took; negative if that is not known
     */
    public static List<Oddity> ofLearner(StudentProblemChart chart, double[][] marks, int learner, long[] millis) {
        var found = new ArrayList<Oddity>();
        var line = chart.rows().get(learner);
        if (isUnusual(line)) {
            var missed = IntStream.range(0, line.step()).map(chart.questions()::get)
                    .filter(question -> isMissed(marks[learner][question])).boxed().toList();
            var got = IntStream.range(line.step(), chart.questions().size()).map(chart.questions()::get)
                    .filter(question -> isGot(marks[learner][question])).boxed().toList().reversed();
            add(found, missed.isEmpty(), new Oddity.MissedEasy(missed));
            add(found, got.isEmpty(), new Oddity.GotHard(got));
        }
        fastGuesses(marks[learner], millis).ifPresent(found::add);
        return found;
    }

    /**
     * Whether many of a learner's answers came too fast: {@value #FEWEST_FAST} or more, and a quarter of those whose time is known.
     *
     * @param marks  NaN for what was not answered
     * @param millis how long each answer took; negative if that is not known
     */
    public static Optional<Oddity.FastGuesses> fastGuesses(double[] marks, long[] millis) {
        int timed = 0;
        int fast = 0;
        for (int i = 0; i < marks.length; i++) {
            if (!Double.isNaN(marks[i]) && millis[i] >= 0) {
                timed++;
                fast += millis[i] < FAST_BELOW_MILLIS ? 1 : 0;
            }
        }
        return fast >= FEWEST_FAST && FAST_ONE_IN * fast >= timed
                ? Optional.of(new Oddity.FastGuesses(fast, timed)) : Optional.empty();
    }

    /** What is unusual about a question; nothing, as a rule. */
    public static List<Oddity> ofQuestion(StudentProblemChart chart, double[][] marks, int question) {
        var found = new ArrayList<Oddity>();
        var line = chart.columns().get(question);
        if (isUnusual(line)) {
            var missed = IntStream.range(0, line.step()).map(chart.learners()::get)
                    .filter(learner -> isMissed(marks[learner][question])).boxed().toList();
            var got = IntStream.range(line.step(), chart.learners().size()).map(chart.learners()::get)
                    .filter(learner -> isGot(marks[learner][question])).boxed().toList().reversed();
            boolean isChance = missed.size() + got.size() < FEWEST_SURPRISES;
            add(found, isChance || missed.isEmpty(), new Oddity.MissedByStrong(missed));
            add(found, isChance || got.isEmpty(), new Oddity.GotByWeak(got));
        }
        return found;
    }

    private static void add(List<Oddity> found, boolean empty, Oddity oddity) {
        if (!empty) {
            found.add(oddity);
        }
    }

    private static boolean isUnusual(Line line) {
        return line.answered() >= FEWEST
                && line.caution() instanceof Figure.Known(double index) && index > StudentProblemChart.UNUSUAL_ABOVE;
    }

    private static boolean isMissed(double mark) {
        return mark < 0.5;
    }

    private static boolean isGot(double mark) {
        return mark >= 0.5;
    }
}
