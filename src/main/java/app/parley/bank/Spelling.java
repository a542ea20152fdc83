package app.parley.bank;

import app.parley.base.PlainText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whether a typed text is one of the accepted ones.
 *
 * <p>Case, accents, punctuation, the difference between hyphen, space and neither, and a leading article do not count.
 * Beyond that, one typing slip is forgiven, and shown: one letter too many, missing, wrong, or two neighbors swapped
 * (restricted Damerau–Levenshtein distance 1), in one word of at least {@value #LONG_WORD} letters. A slip is
 * <em>not</em> forgiven where the typed word is a name in its own right, where a digit is involved, or where the text
 * comes as close to a known mistake; so North does not become South, nor Jong Un Jong Il.
 */
final class Spelling {

    /** How many letters a word needs before a slip in it is forgiven. */
    static final int LONG_WORD = 6;

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> NAMES = readNames();

    enum Match {
        EXACT, SLIP, NONE
    }

    private Spelling() {
    }

    static Match match(String typed, List<String> accepted, List<String> mistakes) {
        var words = words(typed);
        if (words.isEmpty() || mistakes.stream().anyMatch(mistake -> same(words, words(mistake)))) {
            return Match.NONE;
        }
        if (accepted.stream().anyMatch(text -> same(words, words(text)))) {
            return Match.EXACT;
        }
        boolean near = accepted.stream().anyMatch(text -> differByASlip(words, words(text)));
        boolean ambiguous = mistakes.stream().anyMatch(text -> differByASlip(words, words(text)));
        return near && !ambiguous ? Match.SLIP : Match.NONE;
    }

    /** Whether two texts are the same but for what does not count. */
    static boolean same(String one, String other) {
        return same(words(one), words(other));
    }

    /** Whether this word, written plainly, is a name that must not be taken for a misspelling of another. */
    static boolean isName(String word) {
        return NAMES.contains(word);
    }

    private static List<String> words(String text) {
        var words = PlainText.words(text);
        return words.size() > 1 && ARTICLES.contains(words.getFirst()) ? words.subList(1, words.size()) : words;
    }

    private static boolean same(List<String> one, List<String> other) {
        return String.join("", one).equals(String.join("", other));
    }

    /** What counts of a text; the text itself if it has neither letters nor digits. */
    static String plain(String text) {
        var plain = String.join("", words(text));
        return plain.isEmpty() ? text : plain;
    }

    private static boolean differByASlip(List<String> typed, List<String> accepted) {
        if (typed.size() != accepted.size()) {
            return false;
        }
        int slips = 0;
        for (int i = 0; i < typed.size(); i++) {
            if (!typed.get(i).equals(accepted.get(i))) {
                if (!isSlip(typed.get(i), accepted.get(i))) {
                    return false;
                }
                slips++;
            }
        }
        return slips == 1;
    }

    private static boolean isSlip(String typed, String accepted) {
        return accepted.codePointCount(0, accepted.length()) >= LONG_WORD
                && (typed + accepted).codePoints().noneMatch(Character::isDigit)
                && !isName(typed)
                && isOneEditAway(typed.codePoints().toArray(), accepted.codePoints().toArray());
    }

    private static boolean isOneEditAway(int[] one, int[] other) {
        int start = 0;
        int shorter = Math.min(one.length, other.length);
        while (start < shorter && one[start] == other[start]) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one[one.length - 1 - end] == other[other.length - 1 - end]) {
            end++;
        }
        int restOfOne = one.length - start - end;
        int restOfOther = other.length - start - end;
        boolean changed = restOfOne == 1 && restOfOther == 1;
        boolean added = restOfOne + restOfOther == 1;
        boolean swapped = restOfOne == 2 && restOfOther == 2
                && one[start] == other[start + 1] && one[start + 1] == other[start];
        return changed || added || swapped;
    }

    private static Set<String> readNames() {
        var stream = Objects.requireNonNull(Spelling.class.getResourceAsStream("names.txt"), "names.txt is missing");
        var names = new HashSet<String>();
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> names.addAll(PlainText.words(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(names);
    }
}
