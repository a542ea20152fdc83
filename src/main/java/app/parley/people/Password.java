package app.parley.people;

/** A password as it was typed, long enough to be one. It is never stored, logged or shown. */
public record Password(String text) {

    /** The fewest characters. Length is the only rule, as NIST SP 800-63B advises. */
    public static final int MIN_LENGTH = 10;

    /** The most characters: nobody types more, and hashing has an end. */
    public static final int MAX_LENGTH = 128;

    /** Throws {@link Refusal.UnfitPassword} if it is too short or too long. */
    public Password {
        if (!isFit(text)) {
            throw new Refusal.UnfitPassword();
        }
    }

    /** Whether this text could be a password. */
    public static boolean isFit(String text) {
        var length = text.codePointCount(0, text.length());
        return length >= MIN_LENGTH && length <= MAX_LENGTH && !text.isBlank();
    }

    @Override
    public String toString() {
        return "Password";
    }
}
