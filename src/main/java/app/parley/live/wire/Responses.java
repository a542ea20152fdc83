package app.parley.live.wire;

import app.parley.bank.ChoiceId;
import app.parley.bank.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Responses as they go over the wire, both ways. */
final class Responses {

    private static final Pattern NUMBER = Pattern.compile("[-+−]?\\d{1,15}([.,]\\d{1,10})?");

    private Responses() {
    }

    /** The response in a message; empty if it is none. Whether it fits its question is for the room to say. */
    static Optional<Response> read(JsonNode r) {
        try {
            return r.isObject() ? known(r) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Response> known(JsonNode r) {
        return switch (StrictJson.text(r, "k").orElse("")) {
            case "chosen" -> with(r, "ids").flatMap(Responses::texts).map(ids -> {
                var options = new HashSet<>(choices(ids));
                return options.size() == ids.size() ? new Response.Chosen(options) : null;
            });
            case "truth" -> with(r, "holds").filter(JsonNode::isBoolean).map(holds -> new Response.Truth(holds.booleanValue()));
            case "text" -> with(r, "text").filter(JsonNode::isString).map(text -> new Response.Text(text.stringValue()));
            case "number" -> with(r, "number").filter(JsonNode::isString).map(text -> text.stringValue().strip())
                    .filter(text -> NUMBER.matcher(text).matches())
                    .map(text -> new Response.Numeric(new BigDecimal(text.replace(',', '.').replace('−', '-'))));
            case "ordered" -> with(r, "ids").flatMap(Responses::texts).map(ids -> new Response.Ordered(choices(ids)));
            case "matched" -> with(r, "pairs").filter(JsonNode::isObject).flatMap(Responses::pairs).map(Response.Matched::new);
            case "filled" -> with(r, "gaps").flatMap(Responses::texts).map(Response.Filled::new);
            default -> Optional.empty();
        };
    }

    private static Optional<JsonNode> with(JsonNode r, String field) {
        return StrictJson.has(r, "k", field) ? Optional.of(r.get(field)) : Optional.empty();
    }

    private static Optional<List<String>> texts(JsonNode array) {
        if (!array.isArray() || array.size() > Response.MAX_PARTS) {
            return Optional.empty();
        }
        var texts = new ArrayList<String>();
        for (var entry : array) {
            if (!entry.isString()) {
                return Optional.empty();
            }
            texts.add(entry.stringValue());
        }
        return Optional.of(texts);
    }

    private static Optional<Map<ChoiceId, ChoiceId>> pairs(JsonNode object) {
        var pairs = new LinkedHashMap<ChoiceId, ChoiceId>();
        for (var entry : object.properties()) {
            if (!entry.getValue().isString()) {
                return Optional.empty();
            }
            pairs.put(new ChoiceId(entry.getKey()), new ChoiceId(entry.getValue().stringValue()));
        }
        return Optional.of(pairs);
    }

    private static List<ChoiceId> choices(List<String> ids) {
        return ids.stream().map(ChoiceId::new).toList();
    }

    static void write(JsonGenerator json, String name, Response response) {
        json.writeObjectPropertyStart(name);
        switch (response) {
            case Response.Nothing _ -> json.writeStringProperty("k", "nothing");
            case Response.Chosen chosen -> {
                json.writeStringProperty("k", "chosen");
                Json.strings(json, "ids", chosen.options().stream().map(ChoiceId::text).sorted().toList());
            }
            case Response.Truth truth -> {
                json.writeStringProperty("k", "truth");
                json.writeBooleanProperty("holds", truth.holds());
            }
            case Response.Text text -> {
                json.writeStringProperty("k", "text");
                json.writeStringProperty("text", text.text());
            }
            case Response.Numeric numeric -> {
                json.writeStringProperty("k", "number");
                json.writeStringProperty("number", numeric.number().toPlainString());
            }
            case Response.Ordered ordered -> {
                json.writeStringProperty("k", "ordered");
                Json.strings(json, "ids", ordered.items().stream().map(ChoiceId::text).toList());
            }
            case Response.Matched matched -> {
                json.writeStringProperty("k", "matched");
                json.writeObjectPropertyStart("pairs");
                matched.pairs().forEach((left, right) -> json.writeStringProperty(left.text(), right.text()));
                json.writeEndObject();
            }
            case Response.Filled filled -> {
                json.writeStringProperty("k", "filled");
                Json.strings(json, "gaps", filled.gaps());
            }
        }
        json.writeEndObject();
    }
}
