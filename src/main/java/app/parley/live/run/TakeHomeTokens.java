package app.parley.live.run;

import app.parley.live.GameId;
import app.parley.live.SeatId;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The tokens with which players take home what they missed: they name game and seat, and carry 128 bits that only
 * somebody who knows the game's secret can make, so nothing has to be stored for them.
 */
public final class TakeHomeTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int PROOF_BYTES = 16;
    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})_(\\d{1,6})_([0-9a-f]{" + 2 * PROOF_BYTES + "})");

    private TakeHomeTokens() {
    }

    /** What a token says; whether it is true is not checked yet. */
    public record Claim(GameId game, SeatId seat, String proof) {

        public boolean isTrue(String secret) {
            return MessageDigest.isEqual(proof.getBytes(StandardCharsets.US_ASCII),
                    TakeHomeTokens.proof(secret, seat).getBytes(StandardCharsets.US_ASCII));
        }
    }

    public static String token(GameId game, String secret, SeatId seat) {
        return game + "_" + seat + "_" + proof(secret, seat);
    }

    public static Optional<Claim> read(String token) {
        var parts = FORM.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return GameId.parse(parts.group(1))
                .map(game -> new Claim(game, new SeatId(Integer.parseInt(parts.group(2))), parts.group(3)));
    }

    private static String proof(String secret, SeatId seat) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(("take-home " + seat).getBytes(StandardCharsets.US_ASCII)), 0, PROOF_BYTES);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
