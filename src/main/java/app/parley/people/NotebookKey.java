package app.parley.people;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Four plain words that open a notebook on another device, such as <em>acorn violin lantern kettle</em>. About 51 bits:
 * see the decision on notebook keys. It is never stored and never logged; see {@link KeyHash}.
 */
public record NotebookKey(List<String> words) {

    /** How many words a key has. */
    public static final int WORDS = 4;

    /** As many characters as a form should take: the longest key, with room for generous spacing. */
    public static final int MAX_LENGTH = 80;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    /** Takes four words of the list; throws {@link IllegalArgumentException} if they are not. */
    public NotebookKey {
        words = List.copyOf(words);
        if (words.size() != WORDS || !KeyWords.SET.containsAll(words)) {
            throw new IllegalArgumentException("not a notebook key");
        }
    }

    /** A new key, each word drawn with the same chance. */
    public static NotebookKey random() {
        return new NotebookKey(Stream.generate(() -> KeyWords.LIST.get(RANDOM.nextInt(KeyWords.LIST.size())))
                .limit(WORDS)
                .toList());
    }

    /**
     * The key that a person typed or a QR code carried: case does not matter, and anything that is not a letter may
     * stand between the words. Empty if these are not four words of the list.
     */
    public static Optional<NotebookKey> parse(String typed) {
        if (typed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var words = BETWEEN_WORDS.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
        return words.size() == WORDS && KeyWords.SET.containsAll(words)
                ? Optional.of(new NotebookKey(words))
                : Optional.empty();
    }

    /** The words joined by hyphens, as in the address that the QR code holds. */
    public String hyphenated() {
        return String.join("-", words);
    }

    /** Never the key itself, so that no log can open a notebook. */
    @Override
    public String toString() {
        return "NotebookKey";
    }
}
