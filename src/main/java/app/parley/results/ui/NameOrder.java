package app.parley.results.ui;

import java.text.Collator;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The order in which people look for names: that of the alphabet, whatever their case, and numbers in them as numbers. */
final class NameOrder implements Comparator<String> {

    private static final Pattern PIECE = Pattern.compile("\\p{Nd}+|\\P{Nd}+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    private final Collator alphabet = Collator.getInstance(Locale.ENGLISH);

    @Override
    public int compare(String one, String other) {
        var pieces = pieces(one);
        var others = pieces(other);
        while (pieces.hasNext() && others.hasNext()) {
            int order = comparePieces(pieces.next(), others.next());
            if (order != 0) {
                return order;
            }
        }
        return pieces.hasNext() ? 1 : others.hasNext() ? -1 : one.compareTo(other);
    }

    private static Iterator<String> pieces(String name) {
        return PIECE.matcher(name).results().map(MatchResult::group).iterator();
    }

    private int comparePieces(String one, String other) {
        if (!isNumber(one) || !isNumber(other)) {
            return alphabet.compare(one, other);
        }
        var number = digits(one);
        var second = digits(other);
        // Of two numbers the one with more digits is larger, however long they are.
        return number.length() == second.length() ? number.compareTo(second) : Integer.compare(number.length(), second.length());
    }

    private static boolean isNumber(String piece) {
        return Character.isDigit(piece.codePointAt(0));
    }

    /** In whatever script they are written, without zeros before them. */
    private static String digits(String number) {
        return LEADING_ZEROS.matcher(number.codePoints().map(digit -> Character.digit(digit, 10)).mapToObj(Integer::toString)
                .collect(Collectors.joining())).replaceFirst("");
    }
}
