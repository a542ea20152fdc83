package app.parley.results.ui;

import app.parley.results.statistics.Figure;
import app.parley.results.statistics.ItemStatistics;
import java.util.function.Function;

/** The columns of figures in the table of questions. */
enum ItemColumn {

    /** The place in the quiz; its column has the question itself. */
    NUMBER(_ -> Figure.of(0)),
    ATTEMPTS(item -> Figure.of(item.attempts())),
    FACILITY(ItemStatistics::facility),
    DEVIATION(ItemStatistics::relativeDeviation),
    GUESS(ItemStatistics::randomGuess),
    INTENDED(ItemStatistics::intendedWeight),
    EFFECTIVE(ItemStatistics::effectiveWeight),
    DISCRIMINATION(ItemStatistics::discriminationIndex),
    EFFICIENCY(ItemStatistics::discriminativeEfficiency);

    private final Function<ItemStatistics, Figure> figure;

    ItemColumn(Function<ItemStatistics, Figure> figure) {
        this.figure = figure;
    }

    Figure of(ItemStatistics item) {
        return figure.apply(item);
    }

    /** As it stands in the table. */
    String text(ItemStatistics item) {
        return this == ATTEMPTS ? Integer.toString(item.attempts()) : FigureWords.percent(of(item), 1);
    }
}
