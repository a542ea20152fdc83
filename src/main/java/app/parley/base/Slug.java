package app.parley.base;

import java.util.regex.Pattern;

/** The form of every id that a person writes in a seed file: lower case words and digits, joined by hyphens. */
public final class Slug {

    /** Longest id, in characters; the width of the id columns. */
    public static final int MAX_LENGTH = 80;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {
    }

    /** Whether the text has the form of an id. */
    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
    }

    /**
     * Returns the text unchanged.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public static String check(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not an id (lower case letters, digits and hyphens, at most "
                    + MAX_LENGTH + " characters): " + text);
        }
        return text;
    }
}
