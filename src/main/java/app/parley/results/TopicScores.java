package app.parley.results;

import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.TopicId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How one topic went.
 *
 * @param columns the questions on it
 * @param learners how each row did; those without an answer on it are not in it
 */
public record TopicScores(TopicId topic, List<Integer> columns, List<Learner> learners) {

    /**
     * One learner.
     *
     * @param row      in the matrix
     * @param answered how many questions on the topic
     * @param share    the mean mark of those answers, from 0 to 1
     */
    public record Learner(int row, int answered, double share) {
    }

    public TopicScores {
        columns = List.copyOf(columns);
        learners = List.copyOf(learners);
    }

    /** All topics of a matrix, by their ids. A question on two topics counts for both. */
    public static List<TopicScores> of(ResultMatrix matrix, Function<QuestionRef, Question> question) {
        var columns = new TreeMap<TopicId, List<Integer>>();
        for (int column = 0; column < matrix.questions().size(); column++) {
            for (var topic : question.apply(matrix.questions().get(column)).topics()) {
                columns.computeIfAbsent(topic, _ -> new ArrayList<>()).add(column);
            }
        }
        var scores = new ArrayList<TopicScores>();
        columns.forEach((topic, of) -> scores.add(new TopicScores(topic, of, learners(matrix, of))));
        return scores;
    }

    /** How each row did on some columns; those without an answer in them are left out. */
    static List<Learner> learners(ResultMatrix matrix, List<Integer> columns) {
        var learners = new ArrayList<Learner>();
        var of = columns.stream().mapToInt(Integer::intValue).toArray();
        for (int row = 0; row < matrix.rows().size(); row++) {
            int answered = 0;
            double sum = 0;
            var cells = matrix.rows().get(row);
            for (int column : of) {
                double mark = cells.mark(column);
                if (!Double.isNaN(mark)) {
                    answered++;
                    sum += mark;
                }
            }
            if (answered > 0) {
                learners.add(new Learner(row, answered, sum / answered));
            }
        }
        return learners;
    }

    /** How many answers there are. */
    public int answers() {
        return learners.stream().mapToInt(Learner::answered).sum();
    }

    /** The mean mark of all answers, from 0 to 1; 0 without any. */
    public double share() {
        int answers = answers();
        return answers == 0 ? 0 : learners.stream().mapToDouble(learner -> learner.share() * learner.answered()).sum() / answers;
    }

    /** Who needs help with it: {@value Help#FEWEST_ANSWERS} answers or more, and less than half of the marks; the weakest first. */
    public List<Learner> inNeed() {
        return learners.stream().filter(learner -> learner.answered() >= Help.FEWEST_ANSWERS && learner.share() < Help.LOW_SHARE)
                .sorted(Comparator.comparingDouble(Learner::share).thenComparingInt(Learner::row)).toList();
    }
}
