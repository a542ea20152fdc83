package app.parley.live.room;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the server keeps of a seat's token: its SHA-256. The token has 128 random bits, so a plain digest is enough.
 *
 * @param hex 64 hexadecimal digits
 */
public record TokenHash(String hex) {

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public TokenHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a digest");
        }
    }

    /** The digest of a token as a phone sends it; empty if it has not the form of one. */
    public static Optional<TokenHash> of(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return Optional.of(new TokenHash(HexFormat.of().formatHex(digest)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
