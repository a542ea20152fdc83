package app.parley.bank.seeds;

import app.parley.bank.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The paragraphs that are cited, to be compared with the lengths of the sources once all files are read. */
final class CitedPlaces {

    /** Most paragraphs or sentences of a source. */
    static final int LONGEST_SOURCE = 2000;

    private record Cited(SourceId source, int paragraph, Value value) {
    }

    private final Map<SourceId, Integer> lengths = new HashMap<>();
    private final List<Cited> cited = new ArrayList<>();

    void has(SourceId source, int length) {
        lengths.put(source, length);
    }

    Optional<Integer> paragraph(Entry entry, Optional<SourceId> source) {
        return entry.get("paragraph").flatMap(value -> {
            var paragraph = value.wholeNumber(1, LONGEST_SOURCE);
            if (source.isPresent() && paragraph.isPresent()) {
                cited.add(new Cited(source.get(), paragraph.get(), value));
            }
            return paragraph;
        });
    }

    /** Sources that are not declared are somebody else's fault. */
    void check() {
        cited.forEach(place -> {
            var length = lengths.get(place.source);
            if (length != null && place.paragraph > length) {
                place.value.fault("the source " + place.source + " ends with number " + length + "; "
                        + place.paragraph + " does not exist");
            }
        });
    }
}
