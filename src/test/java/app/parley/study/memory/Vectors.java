package app.parley.study.memory;

import app.parley.base.Rating;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Expected values of the public implementations of FSRS. The file says of each where it comes from. They were computed there
 * in single precision, or printed with eight to ten digits: hence the tolerances.
 */
final class Vectors {

    /** For values that were computed in single precision. */
    static final double SINGLE = 1e-4;

    /** For values that were printed with at least eight digits. */
    static final double PRINTED = 1e-7;

    private static final JsonNode ALL = read();

    private Vectors() {
    }

    private static JsonNode read() {
        try (var file = Objects.requireNonNull(Vectors.class.getResourceAsStream("vectors.json"))) {
            return new JsonMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode of(String name) {
        return ALL.required(name);
    }

    static double[] doubles(JsonNode array) {
        return array.valueStream().mapToDouble(JsonNode::asDouble).toArray();
    }

    static Stream<Rating> ratings(JsonNode array) {
        return array.valueStream().map(JsonNode::asInt).map(Rating::ofGrade);
    }

    /** The weights of a case: an array of them, or the name of one of the sets. */
    static Fsrs6Weights weights(JsonNode weights) {
        if (weights.isArray()) {
            return Fsrs6Weights.migrated(doubles(weights));
        }
        return switch (weights.asString()) {
            case "default_fsrs6" -> Fsrs6Weights.DEFAULT;
            case "default_fsrs6 with w17=w18=w19=0" -> withoutSameDay();
            case String name -> Fsrs6Weights.of(doubles(of("defaults_fsrs6").required(name)));
        };
    }

    private static Fsrs6Weights withoutSameDay() {
        var weights = Fsrs6Weights.DEFAULT.toArray();
        IntStream.rangeClosed(17, 19).forEach(i -> weights[i] = 0);
        return Fsrs6Weights.of(weights);
    }

    /** The memory after a history, which starts with a first review unless there is a state before it. */
    static MemoryState after(MemoryModel model, JsonNode history) {
        var ratings = ratings(history.required("ratings")).toList();
        var elapsed = doubles(history.required("elapsed_days"));
        int first = history.has("start") ? 0 : 1;
        var state = history.has("start") ? state(history.required("start")) : model.first(ratings.getFirst());
        for (int i = first; i < ratings.size(); i++) {
            state = model.next(state, elapsed[i], ratings.get(i));
        }
        return state;
    }

    static MemoryState state(JsonNode node) {
        return MemoryState.of(node.required("stability").asDouble(), node.required("difficulty").asDouble());
    }

    static Offset<Double> within(double relative, double expected) {
        return Offset.offset(Math.max(Math.abs(expected), 1e-300) * relative);
    }
}
