package app.parley.live;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The number that people type to find a game. Void once the game is over. */
public record Pin(String digits) {

    /** The most digits a PIN has. */
    public static final int MAX_LENGTH = 9;

    private static final int LENGTH = 6;
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{" + (LENGTH - 1) + "," + (MAX_LENGTH - 1) + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    private static final int LONGEST_INPUT = 30;
    /** One in so many numbers, at most, leads to a game. */
    private static final long SPARSENESS = 10_000;

    public Pin {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a PIN");
        }
    }

    /** The PIN in what a person typed, blanks and hyphens left out; empty if it cannot be one. */
    public static Optional<Pin> parse(String typed) {
        if (typed.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        var digits = BETWEEN.matcher(typed).replaceAll("");
        return FORM.matcher(digits).matches() ? Optional.of(new Pin(digits)) : Optional.empty();
    }

    /**
     * A new PIN: six digits, and more when many games run, so that a guess hardly ever finds one. It may be taken; then
     * ask again.
     *
     * @param random  a secure source, outside of tests
     * @param running how many games run now
     */
    public static Pin random(RandomGenerator random, int running) {
        int length = LENGTH;
        long low = 100_000;
        while (length < MAX_LENGTH && 10 * low < SPARSENESS * running) {
            length++;
            low *= 10;
        }
        return new Pin(Long.toString(random.nextLong(low, 10 * low)));
    }

    @Override
    public String toString() {
        return digits;
    }
}
