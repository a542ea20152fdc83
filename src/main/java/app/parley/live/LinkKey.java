package app.parley.live;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The part of a game's link and QR code that cannot be guessed: 40 random bits. Whoever comes with it was shown the
 * screen, so the limits against guessing PINs do not hold for them.
 */
public record LinkKey(String text) {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public LinkKey {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a link key");
        }
    }

    /** @param random a secure source, outside of tests */
    public static LinkKey random(RandomGenerator random) {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new LinkKey(text.toString());
    }

    /** The key in a text from outside, if it has the form of one. */
    public static Optional<LinkKey> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new LinkKey(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
