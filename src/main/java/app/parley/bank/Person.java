package app.parley.bank;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody the sources name.
 *
 * @param also    other spellings of the name
 * @param country a place id such as {@code north-korea}
 */
public record Person(PersonId id, String name, List<String> also, String country, List<Office> offices, String note,
        List<SourceId> sources) {

    /** An office, and a day on which a source says that the person held it. */
    public record Office(String office, LocalDate asOf) {
    }
}
