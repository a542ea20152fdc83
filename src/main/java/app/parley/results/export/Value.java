package app.parley.results.export;

import java.time.LocalDateTime;
import java.util.OptionalDouble;

/** What stands in one cell of a table, with its type, so that a spreadsheet can reckon with it. */
public sealed interface Value {

    /** Something that a person typed or reads. All of it counts as hostile. */
    record Text(String text) implements Value {
    }

    /** A number, as it is; never infinite, never NaN. */
    record Number(double number) implements Value {

        public Number {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("a number is finite: " + number);
            }
        }
    }

    /**
     * A share, shown in percent.
     *
     * @param share from 0 to 1
     */
    record Percent(double share) implements Value {

        public Percent {
            if (!Double.isFinite(share)) {
                throw new IllegalArgumentException("a share is finite: " + share);
            }
        }
    }

    /** A date and a time of day, in the zone of whoever asked for the file. */
    record Moment(LocalDateTime at) implements Value {
    }

    /** An empty cell. */
    record Nothing() implements Value {
    }

    /** A cell with a color, where the file can have one. */
    record Shaded(Value value, Shade shade) implements Value {

        public Shaded {
            if (value instanceof Shaded) {
                throw new IllegalArgumentException("one color for each cell");
            }
        }
    }

    /** The colors of the heatmap. */
    enum Shade {
        RIGHT("C5E0D3"), PARTLY("E4B24D"), WRONG("E67757"), NONE("EBEAE3");

        private final String rgb;

        Shade(String rgb) {
            this.rgb = rgb;
        }

        String rgb() {
            return rgb;
        }
    }

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(double number) {
        return new Number(number);
    }

    /** Empty if there is none. */
    static Value of(OptionalDouble number) {
        return number.isPresent() ? new Number(number.getAsDouble()) : new Nothing();
    }

    static Value percent(double share) {
        return new Percent(share);
    }

    static Value nothing() {
        return new Nothing();
    }

    default Value shaded(Shade shade) {
        return new Shaded(this, shade);
    }
}
