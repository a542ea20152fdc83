package app.parley.bank.seeds;

import app.parley.base.Slug;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One reading of a seed folder: its faults, the ids that it declares, and those that it refers to. Files may refer
 * to each other in any order, so references are checked at the end.
 */
final class Reading {

    /** What has an id. */
    enum Kind {
        TOPIC("topic"), SOURCE("source"), PERSON("person"), AGREEMENT("agreement"), EVENT("event"),
        MISCONCEPTION("misconception"), QUESTION("question"), DECK("deck");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }
    }

    private record Reference(Kind kind, String id, Place place) {
    }

    private final Faults faults = new Faults();
    private final Map<Kind, Map<String, Place>> declared = new EnumMap<>(Kind.class);
    private final List<Reference> references = new ArrayList<>();
    private final Set<Kind> incomplete = EnumSet.noneOf(Kind.class);
    private final Map<String, Place> saidBefore = new LinkedHashMap<>();

    Faults faults() {
        return faults;
    }

    /** The id of the thing that this entry declares. */
    <T> Optional<T> declare(Kind kind, Entry entry, Function<String, T> type) {
        var declaredId = entry.get("id").flatMap(value -> slug(value).map(id -> {
            var earlier = declared.computeIfAbsent(kind, _ -> new LinkedHashMap<>()).putIfAbsent(id, value.place());
            if (earlier != null) {
                value.fault("the " + kind.noun + " " + Faults.quote(id) + " is declared twice; it is in "
                        + earlier.file() + ", line " + earlier.line() + ", too");
            }
            return type.apply(id);
        }));
        if (declaredId.isEmpty()) {
            isIncomplete(kind);
        }
        return declaredId;
    }

    /** Some declarations could not be read, so nobody can say which references to such things lead nowhere. */
    void isIncomplete(Kind kind) {
        incomplete.add(kind);
    }

    /** The id of a thing that is declared elsewhere. */
    <T> Optional<T> refer(Kind kind, Value value, Function<String, T> type) {
        return slug(value).map(id -> {
            references.add(new Reference(kind, id, value.place()));
            return type.apply(id);
        });
    }

    /** Ids of things that are declared elsewhere, none of them twice. */
    <T> List<T> referAll(Kind kind, Value list, int fewest, int most, Function<String, T> type) {
        var seen = new HashSet<T>();
        return list.list(fewest, most).stream().flatMap(value -> refer(kind, value, type).stream().peek(id -> {
            if (!seen.add(id)) {
                value.fault("the " + kind.noun + " " + Faults.quote(id.toString()) + " is in this list twice");
            }
        })).toList();
    }

    /** An id that is declared nowhere, such as that of a place on the map. */
    Optional<String> slug(Value value) {
        return value.text(200).flatMap(text -> Slug.isValid(text) ? Optional.of(text) : value.fault(
                "an id has lower case letters, digits and single hyphens, and at most " + Slug.MAX_LENGTH
                        + " characters; " + Faults.quote(text) + " is none"));
    }

    /** Notes a fault if the same thing was said before in any file. */
    void sayOnce(String what, Value value, String text) {
        var earlier = saidBefore.putIfAbsent(what + "\n" + text, value.place());
        if (earlier != null) {
            value.fault("the same " + what + " is in " + earlier.file() + ", line " + earlier.line());
        }
    }

    /** Notes a fault for each reference that leads nowhere, and for each misconception to which none leads. */
    void checkReferences() {
        references.forEach(reference -> {
            var known = declared.getOrDefault(reference.kind, Map.of()).keySet();
            if (!known.contains(reference.id) && !incomplete.contains(reference.kind)) {
                faults.add(reference.place, "there is no " + reference.kind.noun + " " + Faults.quote(reference.id)
                        + Nearest.hint(reference.id, known));
            }
        });
        if (faults.count() > 0) {
            // A question that could not be read may be the one that uses it.
            return;
        }
        Set<String> used = references.stream().filter(reference -> reference.kind == Kind.MISCONCEPTION)
                .map(Reference::id).collect(Collectors.toSet());
        declared.getOrDefault(Kind.MISCONCEPTION, Map.of()).forEach((id, place) -> {
            if (!used.contains(id)) {
                faults.add(place, "no question uses the misconception " + Faults.quote(id));
            }
        });
    }
}
