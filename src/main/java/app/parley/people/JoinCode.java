package app.parley.people;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Six characters that let a learner into a class. No two of the characters look or sound alike on a board, and without
 * vowels they spell nothing.
 */
public record JoinCode(String text) {

    /** How many characters a code has. */
    public static final int LENGTH = 6;

    /** As many characters as a form should take, with room for spaces. */
    public static final int MAX_LENGTH = 12;

    private static final String ALPHABET = "CDFGHJKMNPQRTVWX34679";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Takes a code in its written form; throws {@link IllegalArgumentException} if it cannot be one. */
    public JoinCode {
        if (text.length() != LENGTH || !text.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)) {
            throw new IllegalArgumentException("not a join code");
        }
    }

    static JoinCode random() {
        return new JoinCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining()));
    }

    /** The code that a person typed: case, spaces and hyphens do not matter. Empty if it cannot be one. */
    public static Optional<JoinCode> parse(String typed) {
        if (typed.length() > 4 * MAX_LENGTH) {
            return Optional.empty();
        }
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}]", "");
        return plain.length() == LENGTH && plain.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                ? Optional.of(new JoinCode(plain))
                : Optional.empty();
    }

    /** As it is read out and written on a board: two groups of three. */
    public String grouped() {
        return text.substring(0, LENGTH / 2) + " " + text.substring(LENGTH / 2);
    }
}
