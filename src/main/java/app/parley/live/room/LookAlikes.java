package app.parley.live.room;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.SpoofChecker;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a text looks like, by Unicode's confusables: texts of the same skeleton can hardly be told apart.
 *
 * @see <a href="https://www.unicode.org/reports/tr39/#Confusable_Detection">UTS 39</a>
 */
final class LookAlikes {

    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private LookAlikes() {
    }

    /**
     * The looks of a name; blanks do not count. As it is written (Ian is lan, with an l), and without regard to case
     * (Ian is ian): one form cannot do both, since the small letters i and l do not look alike.
     */
    static List<String> of(String name) {
        var text = BLANKS.matcher(name).replaceAll("");
        var written = fold(CHECKER.getSkeleton(text));
        var folded = CHECKER.getSkeleton(fold(text));
        return written.equals(folded) ? List.of(written) : List.of(written, folded);
    }

    /** The text with letters of other alphabets that look like Latin ones replaced by those. */
    static String inLatin(String text) {
        var latin = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> latin.appendCodePoint(inLatin(letter)));
        return latin.toString();
    }

    private static int inLatin(int letter) {
        if (letter < 0x80) {
            return letter;
        }
        var skeleton = CHECKER.getSkeleton(Character.toString(letter));
        return skeleton.length() == 1 && skeleton.charAt(0) < 0x80 && Character.isLetter(skeleton.charAt(0))
                ? Character.toLowerCase(skeleton.charAt(0)) : letter;
    }

    private static String fold(String text) {
        return UCharacter.foldCase(text, true);
    }
}
