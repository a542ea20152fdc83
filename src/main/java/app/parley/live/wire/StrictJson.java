package app.parley.live.wire;

import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON from outside: small, flat, without a field twice, and with no field that is not asked for. */
public final class StrictJson {

    /** Longest message, in characters. */
    public static final int MAX_LENGTH = 8_192;

    private static final int MAX_DEPTH = 6;
    private static final int MAX_NUMBER_LENGTH = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_LENGTH).maxNameLength(64).maxNumberLength(MAX_NUMBER_LENGTH).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private StrictJson() {
    }

    /** The object in a text; empty if the text is none. */
    public static Optional<JsonNode> object(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readTree(text)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Whether an object has these fields and no others. */
    public static boolean has(JsonNode object, Set<String> wanted, Set<String> possible) {
        var names = object.propertyNames();
        return names.containsAll(wanted) && names.stream().allMatch(name -> wanted.contains(name) || possible.contains(name));
    }

    static boolean has(JsonNode object, String... fields) {
        return has(object, Set.of(fields), Set.of());
    }

    /** The text of a field, if it is there and a text. */
    public static Optional<String> text(JsonNode object, String field) {
        return Optional.ofNullable(object.get(field)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    /** The whole number of a field, if it is there, and from 0 to {@code max}. */
    public static Optional<Long> number(JsonNode object, String field, long max) {
        return Optional.ofNullable(object.get(field)).filter(JsonNode::isIntegralNumber)
                .filter(JsonNode::canConvertToLong).map(JsonNode::longValue)
                .filter(number -> number >= 0 && number <= max);
    }
}
