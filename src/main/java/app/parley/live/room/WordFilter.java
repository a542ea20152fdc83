package app.parley.live.room;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds words that do not belong on a projector. An entry is found as a word of its own, so that Scunthorpe and
 * Cassandra pass; with an asterisk before or behind it, also at the end or the beginning of a longer word, and with both
 * anywhere. Capitals, accents, letters drawn out, digits and signs that stand for letters, letters of other alphabets that
 * look the same, and signs between the letters do not hide a word.
 */
final class WordFilter {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "ru", "ko", "ja");

    /** An entry longer than this is no word. */
    private static final int LONGEST = 40;

    /** The most entries of a school's own that are used. */
    private static final int MOST_OWN = 2_000;

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Map<Integer, String> STAND_INS = Map.ofEntries(Map.entry((int) 'a', "a4@"),
            Map.entry((int) 'b', "b8"), Map.entry((int) 'e', "e3"), Map.entry((int) 'g', "g9"),
            Map.entry((int) 'i', "i1!|"), Map.entry((int) 'l', "l1|"), Map.entry((int) 'o', "o0"),
            Map.entry((int) 's', "s5$"), Map.entry((int) 't', "t7+"), Map.entry((int) 'z', "z2"));
    private static final String BETWEEN = "[^\\p{L}\\p{N}]+";

    /**
     * One blocked word. Trying a pattern is slow against looking whether a text has all its letters.
     *
     * @param letters a bit for each of them; letters may share one
     */
    private record Entry(Pattern pattern, long letters) {

        static Entry of(String entry) {
            var plain = plain(entry.replace("*", ""));
            return new Entry(Pattern.compile(regex(entry, plain)),
                    plain.codePoints().filter(Character::isLetterOrDigit).mapToLong(WordFilter::bit)
                            .reduce(0, WordFilter::or));
        }

        boolean isIn(String text, long lettersOfText) {
            // Digits alone are a number, whatever they can stand for.
            return (letters & ~lettersOfText) == 0 && pattern.matcher(text).results()
                    .anyMatch(found -> found.group().codePoints().anyMatch(Character::isLetter));
        }
    }

    private final List<Entry> blocked;

    /** @param own words of the school, in the same form as in the lists */
    WordFilter(Collection<String> own) {
        var shipped = LANGUAGES.stream().flatMap(language -> WordLists.read("words/" + language + ".txt").stream());
        var added = WordLists.entries(List.copyOf(own)).stream().limit(MOST_OWN);
        blocked = Stream.concat(shipped, added).filter(entry -> entry.length() <= LONGEST)
                .filter(entry -> entry.codePoints().anyMatch(Character::isLetter)).distinct().map(Entry::of).toList();
    }

    boolean finds(String text) {
        var plain = plain(text);
        var latin = LookAlikes.inLatin(plain);
        return isIn(plain) || !latin.equals(plain) && isIn(latin);
    }

    private boolean isIn(String text) {
        long letters = text.codePoints().mapToLong(WordFilter::bitsOfText).reduce(0, WordFilter::or);
        return blocked.stream().anyMatch(entry -> entry.isIn(text, letters));
    }

    private static long bit(int letter) {
        return 1L << letter % Long.SIZE;
    }

    private static long or(long one, long other) {
        return one | other;
    }

    /** The bits of a character and of all letters that it can stand for. */
    private static long bitsOfText(int character) {
        return STAND_INS.entrySet().stream().filter(entry -> entry.getValue().indexOf(character) >= 0)
                .mapToLong(entry -> bit(entry.getKey())).reduce(bit(character), WordFilter::or);
    }

    private static String plain(String text) {
        var decomposed = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return Normalizer.normalize(decomposed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String regex(String entry, String plain) {
        var words = plain.split(BETWEEN);
        var written = Arrays.stream(words).map(word -> String.join("", letters(word)))
                .collect(Collectors.joining("(?:" + BETWEEN + ")?"));
        var spaced = String.join(BETWEEN, letters(String.join("", words)));
        return (entry.startsWith("*") ? "" : "(?<!\\p{L})") + "(?:" + written + "|" + spaced + ")"
                + (entry.endsWith("*") ? "" : "(?!\\p{L})");
    }

    private static List<String> letters(String word) {
        return word.codePoints().mapToObj(WordFilter::letter).toList();
    }

    /** The letter once or drawn out. Two of it in an entry need two in the text: "as" is not the rude word. */
    private static String letter(int letter) {
        var standIns = STAND_INS.get(letter);
        return standIns == null ? Pattern.quote(Character.toString(letter)) + "+" : "[" + standIns + "]+";
    }
}
