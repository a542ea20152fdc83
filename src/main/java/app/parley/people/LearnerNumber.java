package app.parley.people;

import app.parley.base.LearnerId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Stands for a learner where a name or an id must not: twelve digits of a hash. Ids are random, so nobody comes from the
 * number to the learner; from the learner to the number is one step, which is how a receipt is found in the record.
 */
final class LearnerNumber {

    private static final int DIGITS = 12;

    private LearnerNumber() {}

    static String of(LearnerId learner) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(learner.uuid().toString().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
