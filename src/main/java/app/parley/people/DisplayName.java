package app.parley.people;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as a person typed it and as others see it: any script, 1 to {@value #MAX_LENGTH} code points, NFC, without
 * control characters and without invisible ones (which could turn the writing direction of a whole page), no runs of
 * spaces. Still hostile: show it as text only.
 */
public record DisplayName(String text) implements Serializable {

    /** The most code points a name has. */
    public static final int MAX_LENGTH = 40;

    /** As many UTF-16 units as are looked at: nothing longer is a name, however it is written. */
    private static final int LONGEST_INPUT = 400;

    /** As long as the form in which names are compared may be; some single letters stand for whole phrases. */
    private static final int LONGEST_COMPARED = 160;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{N}]");

    /** Takes a name that is in form already; throws {@link Refusal.UnfitName} if it is not. */
    public DisplayName {
        if (!text.equals(tidy(text)) || !isFit(text)) {
            throw new Refusal.UnfitName();
        }
    }

    /** The name in what a person typed; throws {@link Refusal.UnfitName} if there is none. */
    public static DisplayName of(String typed) {
        return new DisplayName(tidy(typed));
    }

    /** The form in which two names are compared: case, width and composed letters do not make a difference. */
    public String compared() {
        return compared(text);
    }

    private static String compared(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isFit(String tidy) {
        return tidy.codePointCount(0, tidy.length()) <= MAX_LENGTH
                && compared(tidy).length() <= LONGEST_COMPARED
                && READABLE.matcher(tidy).find();
    }

    private static String tidy(String typed) {
        if (typed.length() > LONGEST_INPUT) {
            throw new Refusal.UnfitName();
        }
        var visible = INVISIBLE.matcher(typed).replaceAll("");
        var spaced = SPACES.matcher(visible).replaceAll(" ").strip();
        return Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }
}
