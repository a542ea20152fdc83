package app.parley.study.memory.fit;

import app.parley.base.Rating;
import java.time.Instant;
import java.util.Arrays;

/**
 * The reviews of one card in the order they happened. Elapsed days are counted as the model that is fitted counts them:
 * whole study days for FSRS-6, exact days with fractions for FSRS-7. Made once and never changed.
 */
public final class History {

    private final long[] at;
    private final double[] elapsedDays;
    private final byte[] grades;
    private final double[] evidence;

    private History(Builder builder) {
        at = Arrays.copyOf(builder.at, builder.size);
        elapsedDays = Arrays.copyOf(builder.elapsedDays, builder.size);
        grades = Arrays.copyOf(builder.grades, builder.size);
        evidence = Arrays.copyOf(builder.evidence, builder.size);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** How many reviews there are. */
    public int size() {
        return at.length;
    }

    /** When review {@code i} happened, in milliseconds since 1970. */
    long at(int i) {
        return at[i];
    }

    double elapsedDays(int i) {
        return elapsedDays[i];
    }

    int grade(int i) {
        return grades[i];
    }

    double evidence(int i) {
        return evidence[i];
    }

    /** Takes reviews one after the other. */
    public static final class Builder {

        private long[] at = new long[8];
        private double[] elapsedDays = new double[8];
        private byte[] grades = new byte[8];
        private double[] evidence = new double[8];
        private int size;

        private Builder() {}

        /** A review whose answer was recalled, or was wrong. */
        public Builder add(Instant at, double elapsedDays, Rating rating) {
            return add(at, elapsedDays, rating, 1);
        }

        /**
         * A review.
         *
         * @param at          when; decides what is older and what is newer
         * @param elapsedDays days since the review before; of the first review they are not read, and less than 0, from a clock
         *                    that went back, count as 0
         * @param evidence    from 0 to 1: how much a right answer says, 1 if it was recalled, less if it may have been
         *                    guessed. A wrong answer always says 1
         * @throws IllegalArgumentException if days are not finite, or evidence is not between 0 and 1
         */
        public Builder add(Instant at, double elapsedDays, Rating rating, double evidence) {
            if (!Double.isFinite(elapsedDays)) {
                throw new IllegalArgumentException("elapsed days must be a finite number, not " + elapsedDays);
            }
            if (!(evidence >= 0 && evidence <= 1)) {
                throw new IllegalArgumentException("evidence must be from 0 to 1, not " + evidence);
            }
            if (size == this.at.length) {
                grow();
            }
            this.at[size] = at.toEpochMilli();
            this.elapsedDays[size] = Math.max(elapsedDays, 0);
            this.grades[size] = (byte) rating.grade();
            this.evidence[size] = rating == Rating.AGAIN ? 1 : evidence;
            size++;
            return this;
        }

        private void grow() {
            int length = 2 * at.length;
            at = Arrays.copyOf(at, length);
            elapsedDays = Arrays.copyOf(elapsedDays, length);
            grades = Arrays.copyOf(grades, length);
            evidence = Arrays.copyOf(evidence, length);
        }

        public History build() {
            return new History(this);
        }
    }
}
