package app.parley.results;

import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.TopicId;
import app.parley.results.statistics.Oddities.Oddity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a teacher reads first about a session: the conclusions, the picture, and whom and what to look at.
 *
 * @param which    answers count
 * @param matrix   with all questions of the session
 * @param expected how many should have been there, or came all the same
 * @param took     how many answered something
 * @param share    the mean mark of what was answered, from 0 to 1; empty if nothing was
 * @param missed   questions that went wrong for a third or more, the worst first
 * @param mixUps   misconceptions that showed, those of most people first
 * @param help     groups who need help with a topic or believe something wrong, the largest first
 * @param words    who needs a word, the most pressing first
 * @param checks   questions to look at again, those with a doubtful key first
 */
public record Overview(Which which, ResultMatrix matrix, Heatmap heatmap, List<Finding> findings, int expected, int took,
        OptionalDouble share, List<Missed> missed, List<MixUp> mixUps, List<Help> help, List<Word> words, List<Check> checks) {

    /**
     * Somebody to talk to.
     *
     * @param row    in the heatmap
     * @param before the mean mark in the session before, if it was so much better that this is a reason
     */
    public record Word(Heatmap.Row row, OptionalDouble before) {
    }

    /**
     * A question to look at again.
     *
     * @param key what the best agree on, though it counts as wrong
     */
    public record Check(Heatmap.Column column, Optional<Finding.CheckKey> key) {
    }

    /** What is asked of a session. */
    public record Wanted(Which which, Optional<TopicId> topic) {
    }

    /**
     * Reads a session.
     *
     * @param question a question in the version of a column
     * @param before   the mean mark of somebody in the session before, from 0 to 1, if there was one
     */
    public static Overview of(Session session, Wanted wanted, Function<QuestionRef, Question> question,
            Function<Who, OptionalDouble> before) {
        var matrix = session.matrix(wanted.which());
        var columns = IntStream.range(0, matrix.questions().size()).filter(column -> wanted.topic()
                .map(topic -> question.apply(matrix.questions().get(column)).topics().contains(topic)).orElse(true)).boxed().toList();
        var shown = wanted.topic().isEmpty() ? matrix : matrix.only(columns);
        var heatmap = Heatmap.of(matrix, columns);
        var picks = Picks.all(matrix, question);
        picks.keySet().retainAll(shown.questions());
        var help = Help.in(matrix, question, before);
        return new Overview(wanted.which(), matrix, heatmap, Findings.of(shown, question, picks), matrix.rows().size(),
                (int) heatmap.rows().stream().filter(row -> row.line().answered() > 0).count(), share(heatmap),
                Missed.in(matrix, columns, picks),
                MixUp.in(shown, question),
                help.stream().filter(group -> concerns(group.reason(), wanted)).toList(),
                words(heatmap, help, before), checks(heatmap, picks));
    }

    private static OptionalDouble share(Heatmap heatmap) {
        int answers = heatmap.rows().stream().mapToInt(row -> row.line().answered()).sum();
        return answers == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(heatmap.rows().stream().mapToDouble(row -> row.line().score()).sum() / answers);
    }

    /** Who fell, or guesses, is somebody to talk to and no group to teach. */
    private static boolean concerns(Help.Reason reason, Wanted wanted) {
        return switch (reason) {
            case Help.Reason.Topic(TopicId topic) -> wanted.topic().map(topic::equals).orElse(true);
            case Help.Reason.Believes _ -> wanted.topic().isEmpty();
            case Help.Reason.Fell _, Help.Reason.Guesses _ -> false;
        };
    }

    private static List<Word> words(Heatmap heatmap, List<Help> help, Function<Who, OptionalDouble> before) {
        var fell = help.stream().filter(group -> group.reason() instanceof Help.Reason.Fell)
                .flatMap(group -> group.who().stream()).collect(Collectors.toSet());
        var words = new ArrayList<Word>();
        for (var row : heatmap.rows()) {
            var earlier = fell.contains(row.who()) ? before.apply(row.who()) : OptionalDouble.empty();
            if (earlier.isPresent() || !row.odd().isEmpty()) {
                words.add(new Word(row, earlier));
            }
        }
        words.sort(Comparator.comparingInt(Overview::pressing).reversed().thenComparingDouble(word -> word.row().line().share()));
        return words;
    }

    private static int pressing(Word word) {
        return (word.before().isPresent() ? 2 : 0) + (int) word.row().odd().stream().filter(odd -> !(odd instanceof Oddity.GotHard))
                .count();
    }

    private static List<Check> checks(Heatmap heatmap, Map<QuestionRef, Picks> picks) {
        return heatmap.columns().stream().map(column -> new Check(column,
                        Optional.ofNullable(picks.get(column.question())).flatMap(of -> of.doubt(column.question()))))
                .filter(check -> check.key().isPresent() || !check.column().odd().isEmpty())
                .sorted(Comparator.comparing((Check check) -> check.key().isEmpty())).toList();
    }
}
