package app.parley.shell;

import java.security.SecureRandom;

/** The word that joins what a person saw with what the log says, without showing either the other's words. */
final class ErrorReference {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** No letters or digits that look alike. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 8;

    private ErrorReference() {
    }

    static String next() {
        var reference = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            reference.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }
}
