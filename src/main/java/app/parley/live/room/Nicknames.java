package app.parley.live.room;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The rules for names in a game: 1 to {@value Nickname#MAX_LENGTH} code points in NFC with something to read in them; no
 * control characters, nothing that is invisible or turns the writing direction, no heaps of marks; and no words that do
 * not belong on a projector. Whether a name is free is for the {@link Room} to say. Immutable.
 */
public final class Nicknames {

    /** Why a name is refused. */
    public enum Fault {
        LENGTH, CHARACTERS, WORDS
    }

    /** What came of a typed name. */
    public sealed interface Reading {

        record Fit(Nickname name) implements Reading {
        }

        record Unfit(Fault fault) implements Reading {
        }
    }

    /** As many UTF-16 units as are looked at. */
    private static final int LONGEST_INPUT = 200;
    private static final int MOST_MARKS = 2;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern HEAP = Pattern.compile("^\\p{M}|[\\p{Mn}\\p{Me}]{" + (MOST_MARKS + 1) + "}|\\p{Me}");
    /** Asks for the colored or the plain form of a sign; phones type it along with many. */
    private static final Pattern SIGN_FORM = Pattern.compile("[\\ufe0e\\ufe0f]");
    private static final int EMPTY_BRAILLE = 0x2800;

    private final WordFilter filter;

    private Nicknames(WordFilter filter) {
        this.filter = filter;
    }

    /**
     * The rules with the words that travel with the program and those of the school.
     *
     * @param blocked an entry each: a word, with an asterisk before or behind it where it may be part of a longer one;
     *                lines that begin with # are notes
     */
    public static Nicknames with(Collection<String> blocked) {
        return new Nicknames(new WordFilter(blocked));
    }

    /** The name in what a person typed. */
    public Reading read(String typed) {
        if (typed.length() > LONGEST_INPUT) {
            return new Reading.Unfit(Fault.LENGTH);
        }
        var name = SIGN_FORM.matcher(BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(" "))
                .replaceAll("").strip();
        return fault(name).<Reading>map(Reading.Unfit::new).orElseGet(() -> new Reading.Fit(fit(name)));
    }

    private Optional<Fault> fault(String name) {
        int length = name.codePointCount(0, name.length());
        if (length < 1 || length > Nickname.MAX_LENGTH) {
            return Optional.of(Fault.LENGTH);
        }
        if (!name.codePoints().allMatch(Nicknames::isVisible) || !READABLE.matcher(name).find()
                || HEAP.matcher(name).find()) {
            return Optional.of(Fault.CHARACTERS);
        }
        return filter.finds(name) ? Optional.of(Fault.WORDS) : Optional.empty();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> character != EMPTY_BRAILLE
                    && !UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }

    /** Different polite names that are not taken, as many as wanted while there are any. */
    public List<Nickname> suggest(int count, Predicate<Nickname> isTaken, RandomGenerator random) {
        return GeneratedNames.suggest(count, isTaken, random);
    }

    static Nickname fit(String name) {
        return new Nickname(name, looks(name));
    }

    static List<String> looks(String name) {
        return LookAlikes.of(name);
    }
}
