package app.parley.bank.seeds;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Keys with values in a seed file. Whoever reads it asks for all keys that there can be and then calls
 * {@link #build}, which finds the keys that nobody asked for.
 */
final class Entry {

    private final Value whole;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Value> keys = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final int faultsBefore;

    Entry(MappingNode map, Value whole) {
        this.whole = whole;
        faultsBefore = whole.reading().faults().count();
        map.getValue().forEach(tuple -> {
            var key = whole.of(tuple.getKeyNode());
            var name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (values.containsKey(name)) {
                key.fault("the key " + Faults.quote(name) + " is here twice");
            }
            keys.putIfAbsent(name, key);
            values.putIfAbsent(name, whole.of(tuple.getValueNode()));
        });
    }

    Place place() {
        return whole.place();
    }

    /** The value of a key that has to be there; empty, with the fault noted, if it is not. */
    Optional<Value> get(String key) {
        var value = find(key);
        return value.isPresent() ? value : whole.fault("the key " + Faults.quote(key) + " is missing");
    }

    /** The value of a key that may be left out. */
    Optional<Value> find(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    Optional<String> text(String key, int longest) {
        return get(key).flatMap(value -> value.text(longest));
    }

    /** Whether nothing was found wrong in this entry so far. */
    boolean isSound() {
        return whole.reading().faults().count() == faultsBefore;
    }

    /** Notes a fault for each key that was not asked for. */
    void refuseOtherKeys() {
        keys.forEach((name, key) -> {
            if (!known.contains(name)) {
                var missing = new LinkedHashSet<>(known);
                missing.removeAll(keys.keySet());
                key.fault("the key " + Faults.quote(name) + " is not known here" + Nearest.hint(name, missing));
            }
        });
    }

    /** Makes the thing, if nothing was found wrong in this entry. Call it once, after all keys were asked for. */
    <T> Optional<T> build(Supplier<T> thing) {
        refuseOtherKeys();
        if (!isSound()) {
            return Optional.empty();
        }
        try {
            return Optional.of(thing.get());
        } catch (IllegalArgumentException e) {
            return whole.fault(String.valueOf(e.getMessage()));
        }
    }
}
