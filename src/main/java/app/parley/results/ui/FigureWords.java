package app.parley.results.ui;

import app.parley.results.statistics.Figure;
import app.parley.results.statistics.Interval;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures of statistics in words and digits. */
final class FigureWords {

    /** Stands where there is no figure. */
    static final String NONE = "–";

    private FigureWords() {
    }

    /** With so many digits after the point, and a real minus sign. */
    static String number(double number, int digits) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        symbols.setMinusSign('−');
        var format = new DecimalFormat("0", symbols);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        // Minus zero is zero.
        return format.format(Math.abs(number) < Math.pow(10, -digits) / 2 ? 0 : number);
    }

    /** A figure that is in percent as a whole number, such as "46 %"; a dash for none. */
    static String percent(Figure figure) {
        return percent(figure, 0);
    }

    static String percent(Figure figure, int digits) {
        return figure instanceof Figure.Known(double number) ? ResultsWords.text("results.figure.percent", number(number, digits)) : NONE;
    }

    /** A figure as it is, with so many digits; a dash for none. */
    static String plain(Figure figure, int digits) {
        return figure instanceof Figure.Known(double number) ? number(number, digits) : NONE;
    }

    /** A correlation with its sign, such as "+0.56"; a dash for none. */
    static String signed(Figure figure) {
        return figure instanceof Figure.Known(double number) ? (number >= 0.005 ? "+" : "") + number(number, 2) : NONE;
    }

    /** Why there is no figure. */
    static String why(Figure.Reason reason) {
        return ResultsWords.text("results.reason." + ResultsWords.word(reason));
    }

    /** Such as "With 24 answers, anything from 28 to 65 % is plausible." */
    static String plausible(Interval interval, int answers) {
        return ResultsWords.text("results.item.plausible", answers, Math.round(100 * interval.low()), Math.round(100 * interval.high()));
    }
}
