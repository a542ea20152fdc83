package app.parley.results;

import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the conclusions about a session, at most {@value #MOST}. There are three kinds, and each has its say before any has a second
 * one:
 *
 * <ol>
 * <li>what the class did not understand: a key to check; a misconception, or else a wrong option, that a fifth of those who could
 * have fallen for it did, and at least {@value #FEWEST_WHO}; a question that half or more missed, and at least
 * {@value #FEWEST_WHO};
 * <li>who needs help: the topic with which most do ({@link Help.Reason.Topic});
 * <li>what is solid: the topic with the highest mean mark, if that is 85 % or more, none of its two or more questions is below
 * 70 %, and {@value #FEWEST_FOR_VERDICT} learners or more answered.
 * </ol>
 *
 * <p>They stand in this order. Within a kind those come first that stand first above, then those of most people. A question is named
 * once: what is said of an option or a misconception of it is not said again. Keys and what is solid are verdicts, and need
 * {@value #FEWEST_FOR_VERDICT} learners; the others are counts.
 */
public final class Findings {

    /** The most conclusions. */
    public static final int MOST = 3;

    /** No verdict on fewer learners. */
    public static final int FEWEST_FOR_VERDICT = 10;

    /** What fewer people share is not common. */
    public static final int FEWEST_WHO = 3;

    private static final double SOLID_SHARE = 0.85;
    private static final double SOLID_EACH = 0.7;

    private final ResultMatrix matrix;
    private final Function<QuestionRef, Question> question;
    private final Map<QuestionRef, Picks> picks;

    private Findings(ResultMatrix matrix, Function<QuestionRef, Question> question, Map<QuestionRef, Picks> picks) {
        this.matrix = matrix;
        this.question = question;
        this.picks = picks;
    }

    /**
     * The conclusions; never empty.
     *
     * @param question a question in the version of a column
     */
    public static List<Finding> of(ResultMatrix matrix, Function<QuestionRef, Question> question) {
        return of(matrix, question, Picks.all(matrix, question));
    }

    static List<Finding> of(ResultMatrix matrix, Function<QuestionRef, Question> question, Map<QuestionRef, Picks> picks) {
        return new Findings(matrix, question, picks).find();
    }

    private List<Finding> find() {
        long answering = matrix.rows().stream().filter(row -> row.answered() > 0).count();
        if (answering == 0) {
            return List.of(new Finding.NothingYet(Finding.NothingYet.Why.NO_ANSWERS));
        }
        var topics = TopicScores.of(matrix, question);
        var misunderstood = new Misunderstood(matrix, question, picks).find();
        var help = needHelp(topics);
        var solid = solid(topics);
        var found = fairly(List.of(misunderstood, help, solid));
        return !found.isEmpty() ? found : List.of(new Finding.NothingYet(answering < FEWEST_WHO
                ? Finding.NothingYet.Why.TOO_FEW : Finding.NothingYet.Why.NOTHING_STANDS_OUT));
    }

    /** The first of each kind, then the second of each, until there are enough; in the order of the kinds. */
    private static List<Finding> fairly(List<List<Finding>> kinds) {
        var taken = new int[kinds.size()];
        int left = MOST;
        int deepest = kinds.stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < deepest; round++) {
            for (int kind = 0; kind < kinds.size() && left > 0; kind++) {
                if (round < kinds.get(kind).size()) {
                    taken[kind]++;
                    left--;
                }
            }
        }
        return IntStream.range(0, kinds.size()).boxed().flatMap(kind -> kinds.get(kind).stream().limit(taken[kind])).toList();
    }

    private List<Finding> needHelp(List<TopicScores> topics) {
        var found = new ArrayList<Finding.NeedHelp>();
        for (var topic : topics) {
            var inNeed = topic.inNeed();
            if (!inNeed.isEmpty()) {
                found.add(new Finding.NeedHelp(topic.topic(), who(inNeed.stream().map(TopicScores.Learner::row)),
                        (int) topic.learners().stream().filter(learner -> learner.answered() >= Help.FEWEST_ANSWERS).count()));
            }
        }
        found.sort(Comparator.comparingInt(help -> -help.who().size()));
        return List.copyOf(found);
    }

    private List<Finding> solid(List<TopicScores> topics) {
        return topics.stream().filter(this::isSolid).sorted(Comparator.comparingDouble(topic -> -topic.share()))
                .<Finding>map(topic -> new Finding.Solid(topic.topic(), topic.share(), topic.learners().size())).toList();
    }

    private boolean isSolid(TopicScores topic) {
        return topic.learners().size() >= FEWEST_FOR_VERDICT && topic.columns().size() >= 2 && topic.share() >= SOLID_SHARE
                && topic.columns().stream().allMatch(column -> matrix.answeredRows(column)
                        .mapToDouble(row -> matrix.cell(row, column).mark().orElseThrow()).average().orElse(1) >= SOLID_EACH);
    }

    private List<Who> who(Stream<Integer> rows) {
        return rows.map(row -> matrix.rows().get(row).who()).toList();
    }
}
