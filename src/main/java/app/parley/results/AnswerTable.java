package app.parley.results;

import app.parley.bank.Cloze;
import app.parley.bank.Marking;
import app.parley.bank.Matching;
import app.parley.bank.MultipleChoice;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Ordering;
import app.parley.bank.Response;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TrueFalse;
import app.parley.record.Given;
import app.parley.results.statistics.Choices;
import app.parley.results.statistics.OptionStatistics;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The answers to one question, line by line: each option, each text, number or order that was given, or else each pair or gap. Rows
 * are those of the matrix.
 *
 * @param lines   options and parts as their author wrote them, numbers rising, all else with the most frequent first
 * @param open    the rows that looked at the question and left it
 * @param choices what the lines were reckoned from, a line being what is chosen; of those who did not leave it open
 * @param more    answers that only few gave, and that got no line
 */
public record AnswerTable(List<Line> lines, List<Integer> open, Choices choices, Remainder more) {

    /** More lines help nobody. */
    public static final int MOST_LINES = 20;

    /**
     * One line.
     *
     * @param key        names it within the question, also when more answers come in
     * @param statistics of those who gave this answer; of a part: of those who had it right
     * @param rows       the same people
     */
    public record Line(Shown shown, String key, OptionStatistics statistics, List<Integer> rows) {

        public Line {
            rows = List.copyOf(rows);
        }
    }

    /** What a line stands for. */
    public sealed interface Shown {

        /** An option, as in {@link Picks}. */
        record Picked(String option) implements Shown {
        }

        /**
         * An answer that was typed, or an order. Somebody typed it: show it as text.
         *
         * @param response what one of them gave; the others differ in case or punctuation at most
         * @param counted  one of these answers
         * @param exact    false if it counts as right although it has a typing slip
         */
        record Typed(Response response, Given counted, boolean exact) implements Shown {
        }

        /**
         * A pair or a gap.
         *
         * @param part     what it asks, and what would have been right
         * @param wrong    the wrong answer that most gave
         * @param answered how many gave that
         */
        record Part(Marking.Part part, Optional<String> wrong, int answered) implements Shown {
        }
    }

    /**
     * Answers without a line of their own.
     *
     * @param answers how many different ones
     * @param rows    who gave them
     */
    public record Remainder(int answers, List<Integer> rows) {

        public Remainder {
            rows = List.copyOf(rows);
        }
    }

    public AnswerTable {
        lines = List.copyOf(lines);
        open = List.copyOf(open);
    }

    /**
     * The answers in one column.
     *
     * @param task   of the question in that column, in the version that was answered
     * @param scores of the rows, with the mark in this column
     * @param picks  what was picked there, if the task has options
     */
    static AnswerTable of(ResultMatrix matrix, int column, Task task, double[] scores, Optional<Picks> picks) {
        var reader = new Reader(matrix, column, scores);
        return switch (task) {
            case SingleChoice _, MultipleChoice _, TrueFalse _ -> reader.options(picks.orElseThrow());
            case Matching _, Cloze _ -> reader.parts(task);
            case ShortAnswer text -> reader.typed(given -> given instanceof Response.Text(String words)
                    ? Optional.of(ShortAnswer.plain(words)) : Optional.empty(), response -> isExact(text, response));
            case NumberAnswer _ -> reader.typed(given -> given instanceof Response.Numeric(BigDecimal number)
                    ? Optional.of(number.stripTrailingZeros().toPlainString()) : Optional.empty(), _ -> true)
                    .sorted(Comparator.comparing(line -> new BigDecimal(line.key())));
            case Ordering _ -> reader.typed(given -> given instanceof Response.Ordered ordered
                    ? Optional.of(ordered.items().stream().map(Object::toString).collect(Collectors.joining("."))) : Optional.empty(),
                    _ -> true);
        };
    }

    private static boolean isExact(ShortAnswer task, Response response) {
        return response instanceof Response.Text(String text) && task.accept().stream().anyMatch(one -> ShortAnswer.isSame(one, text));
    }

    private AnswerTable sorted(Comparator<Line> order) {
        return new AnswerTable(lines.stream().sorted(order).toList(), open, choices, more);
    }

    /** The line with this key. */
    public Optional<Line> line(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /** Reads one column. */
    private record Reader(ResultMatrix matrix, int column, double[] scores) {

        /** What an answer says, for putting equal ones together; empty if it says nothing. */
        private interface Key {
            Optional<String> of(Response response);
        }

        private interface Exact {
            boolean is(Response response);
        }

        private Given given(int row) {
            return ((Cell.Answered) matrix.cell(row, column)).counted();
        }

        AnswerTable options(Picks picks) {
            var statistics = picks.choices().analyze();
            var lines = IntStream.range(0, picks.options().size()).mapToObj(option -> new Line(
                    new Shown.Picked(picks.options().get(option)), picks.options().get(option), statistics.get(option),
                    picks.rows(option))).toList();
            var picked = new HashSet<>(picks.rows());
            return new AnswerTable(lines, matrix.answeredRows(column).filter(row -> !picked.contains(row)).boxed().toList(),
                    picks.choices(), new Remainder(0, List.of()));
        }

        AnswerTable typed(Key key, Exact exact) {
            var groups = new LinkedHashMap<String, List<Integer>>();
            var open = new ArrayList<Integer>();
            matrix.answeredRows(column).forEach(row -> key.of(given(row).response()).ifPresentOrElse(
                    same -> groups.computeIfAbsent(same, _ -> new ArrayList<>()).add(row), () -> open.add(row)));
            var sorted = groups.entrySet().stream()
                    .sorted(Comparator.comparingInt((Map.Entry<String, List<Integer>> group) -> -group.getValue().size())
                            .thenComparing(group -> -given(group.getValue().getFirst()).score())).toList();
            var shown = sorted.subList(0, Math.min(MOST_LINES, sorted.size()));
            var left = sorted.subList(shown.size(), sorted.size());
            var choices = choices(groups.values().stream().flatMap(List::stream).sorted().toList(),
                    shown.stream().map(Map.Entry::getValue).toList(),
                    shown.stream().map(group -> given(group.getValue().getFirst()).score() == 1).toList());
            var statistics = choices.analyze();
            var lines = IntStream.range(0, shown.size()).mapToObj(i -> {
                var counted = given(shown.get(i).getValue().getFirst());
                return new Line(new Shown.Typed(counted.response(), counted, exact.is(counted.response())), shown.get(i).getKey(),
                        statistics.get(i), shown.get(i).getValue());
            }).toList();
            return new AnswerTable(lines, open, choices,
                    new Remainder(left.size(), left.stream().flatMap(group -> group.getValue().stream()).sorted().toList()));
        }

        AnswerTable parts(Task task) {
            var marked = new LinkedHashMap<Integer, List<Marking.Part>>();
            var open = new ArrayList<Integer>();
            matrix.answeredRows(column).forEach(row -> {
                if (given(row).response() instanceof Response.Nothing) {
                    open.add(row);
                } else {
                    marked.put(row, task.mark(given(row).response()).parts());
                }
            });
            var parts = task.mark(new Response.Nothing()).parts();
            var right = IntStream.range(0, parts.size()).mapToObj(place -> marked.entrySet().stream()
                    .filter(row -> isRight(row.getValue().get(place))).map(Map.Entry::getKey).toList()).toList();
            var choices = choices(List.copyOf(marked.keySet()), right, parts.stream().map(_ -> true).toList());
            var statistics = choices.analyze();
            var lines = IntStream.range(0, parts.size()).mapToObj(place -> new Line(part(parts.get(place), place, marked.values()),
                    Integer.toString(place + 1), statistics.get(place), right.get(place))).toList();
            return new AnswerTable(lines, open, choices, new Remainder(0, List.of()));
        }

        private static boolean isRight(Marking.Part part) {
            return part.verdict() == Marking.Verdict.RIGHT || part.verdict() == Marking.Verdict.SLIP;
        }

        private static Shown part(Marking.Part part, int place, Iterable<List<Marking.Part>> answers) {
            var wrong = new HashMap<String, Integer>();
            answers.forEach(parts -> {
                if (parts.get(place).verdict() == Marking.Verdict.WRONG) {
                    wrong.merge(parts.get(place).given(), 1, Integer::sum);
                }
            });
            var most = wrong.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
            return new Shown.Part(part, most.map(Map.Entry::getKey), most.map(Map.Entry::getValue).orElse(0));
        }

        private Choices choices(List<Integer> rows, List<List<Integer>> lines, List<Boolean> right) {
            var key = new boolean[lines.size()];
            var chosen = new boolean[rows.size()][lines.size()];
            for (int line = 0; line < key.length; line++) {
                key[line] = right.get(line);
                var who = new HashSet<>(lines.get(line));
                for (int i = 0; i < chosen.length; i++) {
                    chosen[i][line] = who.contains(rows.get(i));
                }
            }
            double[] totals = rows.stream().mapToDouble(row -> scores[row]).toArray();
            double[] others = rows.stream().mapToDouble(row -> scores[row] - given(row).score()).toArray();
            return new Choices(key, chosen, totals, others);
        }
    }
}
