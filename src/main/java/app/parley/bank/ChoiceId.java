package app.parley.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * One thing that can be picked, moved or matched in a question: an option, an item, a left or a right-hand
 * entry. Made from its text, so it stays the same when options are reordered or another one is reworded
 * (answers can be counted over versions), and it tells a browser nothing about the right answer.
 */
public record ChoiceId(String text) {

    private static final int BYTES = 5;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

    public ChoiceId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a choice id");
        }
    }

    /** The id of the thing with this wording. */
    public static ChoiceId of(String wording) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(wording.getBytes(StandardCharsets.UTF_8));
            return new ChoiceId(HexFormat.of().formatHex(digest, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
