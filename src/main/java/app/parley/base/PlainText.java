package app.parley.base;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Text reduced to what counts when two people write the same thing. */
public final class PlainText {

    /** The marks of Latin, Greek and Cyrillic letters; Japanese and Korean marks change the letter and stay. */
    private static final Pattern COMBINING_MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern NOT_IN_A_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´.]");

    /** Control characters, lone surrogates, private use, and what hides in a text or changes its direction. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Co}\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PlainText() {
    }

    /**
     * What somebody typed, fit to be stored and shown: in NFC, in one line, without characters that cannot be seen.
     * Blanks around it are kept off, too.
     */
    public static String visible(String text) {
        var oneLine = BLANKS.matcher(text).replaceAll(" ");
        return Normalizer.normalize(INVISIBLE.matcher(oneLine).replaceAll(""), Normalizer.Form.NFC).strip();
    }

    /** The first character of a text that cannot be seen, if there is one; line breaks are such characters. */
    public static OptionalInt firstInvisible(String text) {
        var found = INVISIBLE.matcher(text);
        return found.find() ? OptionalInt.of(found.group().codePointAt(0)) : OptionalInt.empty();
    }

    /**
     * The words of a text without case, accents, punctuation and the difference between hyphens and spaces.
     * Apostrophes and full stops join ({@code N.K.} is {@code nk}), everything else that is no letter or digit
     * separates. Empty for a text without letters and digits.
     */
    public static List<String> words(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKD);
        folded = COMBINING_MARKS.matcher(folded).replaceAll("");
        folded = Normalizer.normalize(folded, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("đ", "d")
                .replace("æ", "ae").replace("œ", "oe").replace('ı', 'i');
        folded = APOSTROPHES.matcher(folded).replaceAll("");
        return Arrays.stream(NOT_IN_A_WORD.split(folded)).filter(word -> !word.isEmpty()).toList();
    }
}
