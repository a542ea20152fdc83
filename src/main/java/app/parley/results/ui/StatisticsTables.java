package app.parley.results.ui;

import app.parley.bank.TopicId;
import app.parley.results.SessionAnalysis;
import app.parley.results.export.Table.Column;
import app.parley.results.export.Table;
import app.parley.results.export.Value;
import app.parley.results.statistics.Figure;
import app.parley.results.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures for test makers as tables. A figure that there is not is an empty cell, and why stands at the end of its row. */
final class StatisticsTables {

    private static final int SENTENCE = 60;
    private static final int FIGURE = 14;

    private final SessionAnalysis analysis;

    StatisticsTables(SessionAnalysis analysis) {
        this.analysis = analysis;
    }

    /** @param topic of the questions that are told of, if not all; they are reckoned beside all the others all the same */
    Table questions(Optional<TopicId> topic) {
        var columns = new ArrayList<>(List.of(ListTables.column("number", FIGURE), ListTables.column("question", SENTENCE)));
        figures().forEach(figure -> columns.add(new Column(ResultsWords.text("results.quiz.col." + ResultsWords.word(figure)), FIGURE)));
        columns.addAll(List.of(ListTables.column("low", FIGURE), ListTables.column("high", FIGURE), ListTables.column("why", SENTENCE)));
        return Table.of(SessionTable.QUESTIONS.title(), columns, 2,
                IntStream.range(0, analysis.questions().size()).filter(place -> topic
                        .map(analysis.questions().get(place).topics()::contains).orElse(true)).mapToObj(this::question).toList());
    }

    private static Stream<ItemColumn> figures() {
        return Arrays.stream(ItemColumn.values()).filter(column -> column != ItemColumn.NUMBER);
    }

    private List<Value> question(int place) {
        var item = analysis.analysis().places().get(place);
        var values = new ArrayList<>(List.of(Value.of(place + 1), Value.of(analysis.questions().get(place).prompt())));
        figures().forEach(column -> values.add(column == ItemColumn.ATTEMPTS ? Value.of(item.attempts()) : percent(column.of(item))));
        var plausible = item.facility().value().stream().boxed().findFirst()
                .flatMap(facility -> Interval.wilson(Math.clamp(facility / 100, 0, 1), item.attempts()));
        values.add(plausible.map(interval -> Value.percent(interval.low())).orElseGet(Value::nothing));
        values.add(plausible.map(interval -> Value.percent(interval.high())).orElseGet(Value::nothing));
        values.add(why(figures().map(column -> column.of(item))));
        return values;
    }

    private static Value percent(Figure figure) {
        return figure instanceof Figure.Known(double number) ? Value.percent(number / 100) : Value.nothing();
    }

    private static Value why(Stream<Figure> figures) {
        return Value.of(figures.flatMap(figure -> figure.why().stream()).distinct().map(FigureWords::why)
                .collect(Collectors.joining(" ")));
    }

    Table quiz() {
        var quiz = analysis.analysis().quiz();
        return Table.of(SessionTable.QUIZ.title(), List.of(ListTables.column("figure", SENTENCE / 2),
                ListTables.column("value", FIGURE), ListTables.column("n", FIGURE),
                ListTables.column("why", SENTENCE)), 1, List.of(
                        figure("average", quiz.percent(quiz.average()), true), figure("median", quiz.percent(quiz.median()), true),
                        figure("deviation", quiz.percent(quiz.standardDeviation()), true), figure("skewness", quiz.skewness(), false),
                        figure("kurtosis", quiz.kurtosis(), false), figure("consistency", quiz.internalConsistency(), true),
                        figure("error-ratio", quiz.errorRatio(), true),
                        figure("standard-error", quiz.percent(quiz.standardError()), true)));
    }

    private List<Value> figure(String name, Figure figure, boolean isPercent) {
        return Table.row(Value.of(ResultsWords.text("results.quiz." + name)), isPercent ? percent(figure) : Value.of(figure.value()),
                Value.of(analysis.analysis().quiz().attempts()), why(Stream.of(figure)));
    }
}
