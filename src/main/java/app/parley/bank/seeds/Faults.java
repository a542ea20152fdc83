package app.parley.bank.seeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults found so far. Reading goes on after a fault, so that an author sees all of them at once. */
final class Faults {

    /** How many are listed; a file that is wrong from top to bottom need not fill the screen. */
    static final int MAX_LISTED = 50;

    private static final int LONGEST_QUOTE = 60;

    private final List<SeedFault> faults = new ArrayList<>();

    void add(Place place, String message) {
        faults.add(new SeedFault(place.file(), place.line(), place.column(), message));
    }

    int count() {
        return faults.size();
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            var listed = faults.stream()
                    .sorted(Comparator.comparing(SeedFault::file).thenComparing(SeedFault::line)
                            .thenComparing(SeedFault::column))
                    .limit(MAX_LISTED).toList();
            throw new SeedFaultsException(listed, faults.size() - listed.size());
        }
    }

    /** The author's words inside a message: in quotation marks, bounded, and harmless on a terminal. */
    static String quote(String text) {
        var harmless = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\u2028\\u2029]", "\ufffd");
        return '"' + (harmless.length() <= LONGEST_QUOTE ? harmless : harmless.substring(0, LONGEST_QUOTE) + "…") + '"';
    }
}
