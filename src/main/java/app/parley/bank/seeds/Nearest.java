package app.parley.bank.seeds;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
final class Nearest {

    private static final int MOST_SLIPS = 4;

    private Nearest() {
    }

    /** A question to put behind a fault, or an empty text if nothing is near. */
    static String hint(String word, Collection<String> known) {
        return nearest(word, known).map(near -> "; did you mean " + Faults.quote(near) + "?").orElse("");
    }

    private static Optional<String> nearest(String word, Collection<String> known) {
        int farthest = Math.min(MOST_SLIPS, Math.max(1, word.length() / 2));
        return known.stream().filter(candidate -> distance(word, candidate) <= farthest)
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein distance. */
    private static int distance(String one, String other) {
        if (Math.max(one.length(), other.length()) > 100) {
            return Integer.MAX_VALUE;
        }
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
