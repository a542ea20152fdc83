package app.parley.results.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** A figure of a statistic, or why there is none. */
public sealed interface Figure {

    /** @param number never infinite, never NaN */
    record Known(double number) implements Figure {

        public Known {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("a figure is finite: " + number);
            }
        }
    }

    /** There is no such figure. */
    record Missing(Reason reason) implements Figure {
    }

    /** Why there is no figure. */
    enum Reason {
        /** Nobody had the question. */
        NO_ATTEMPTS,
        /** Fewer attempts than the statistic needs. */
        TOO_FEW_ATTEMPTS,
        /** The question is worth nothing. */
        MAXIMUM_ZERO,
        /** All questions together are worth nothing. */
        TOTAL_ZERO,
        /** The same question was worth more in one place than in another. */
        MAXIMUM_DIFFERS,
        /** Everybody got the same mark, so it separates nobody from anybody. */
        SAME_MARKS,
        /** Everybody got the same marks for all else, so there is nothing to compare with. */
        SAME_OTHER_MARKS,
        /** Everybody got the same total. */
        SAME_TOTALS,
        /** There is no other question to compare with. */
        ONLY_QUESTION,
        /** Who does well on the question does worse in the whole: such a question has no weight. */
        NEGATIVE_COVARIANCE,
        /** Only a place of the quiz has such a weight: not a question drawn for it, nor one version of it. */
        PART_OF_PLACE,
        /** Some attempts lack some questions. */
        ATTEMPTS_DIFFER,
        /** What guessing would earn cannot be told for this kind of question, or was not told. */
        GUESS_UNKNOWN,
        /** Everybody, or nobody, did so. */
        SAME_CHOICE,
        /** All right, or all wrong: in any order that is as expected. */
        ALL_THE_SAME,
        /** Ties leave a group without anybody. */
        EMPTY_GROUP
    }

    /** A figure for a number that may be 0 but must be finite. */
    static Figure of(double value) {
        return new Known(value);
    }

    /** Why there is no figure. */
    static Figure missing(Reason reason) {
        return new Missing(reason);
    }

    /** The number, if there is one. */
    default OptionalDouble value() {
        return this instanceof Known(double number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** Why there is none, if so. */
    default Optional<Reason> why() {
        return this instanceof Missing(Reason reason) ? Optional.of(reason) : Optional.empty();
    }

    /** Reckons on with the number, if there is one. */
    default Figure map(DoubleUnaryOperator reckon) {
        return this instanceof Known(double number) ? of(reckon.applyAsDouble(number)) : this;
    }
}
