package app.parley.people;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 256 random bits that open something to whoever holds them: a notebook to a browser, the set-up page to the person who
 * reads the server's log. Only its {@link #hash()} is stored; being random, it needs no slow hash.
 */
public record AccessToken(String text) implements Serializable {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Takes a token in its written form; throws {@link IllegalArgumentException} if it cannot be one. */
    public AccessToken {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a token");
        }
    }

    /** A new token that nobody can guess. */
    public static AccessToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token in a text from outside, if the text has the form of one. */
    public static Optional<AccessToken> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AccessToken(text)) : Optional.empty();
    }

    /** What may be stored: SHA-256 in hexadecimal, 64 characters. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Never the token itself, so that no log can open anything. */
    @Override
    public String toString() {
        return "AccessToken";
    }
}
