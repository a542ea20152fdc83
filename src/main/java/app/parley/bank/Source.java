package app.parley.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One published article, cited and never reprinted: its title here and its summary are our own words.
 *
 * @param place   where it was written, if it says so
 * @param dating  how its date is known
 * @param counts  what its citations count
 * @param length  how many paragraphs (or sentences) it has
 * @param notes   what a careful reader should know: misspellings, doubtful dates, claims
 */
public record Source(SourceId id, String outlet, Optional<String> agency, String title, Optional<String> place,
        LocalDate date, Dating dating, Counts counts, int length, List<String> lanes, String summary,
        List<String> notes) {

    /** Who wrote it: the agency, or else the outlet itself. */
    public String author() {
        return agency.orElse(outlet);
    }

    /** The unit in which a source's citations count. */
    public enum Counts {
        PARAGRAPHS, SENTENCES
    }
}
