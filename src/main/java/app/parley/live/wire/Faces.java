package app.parley.live.wire;

import app.parley.bank.TaskFace;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What a player sees of a task before answering. */
final class Faces {

    private Faces() {
    }

    static void write(JsonGenerator json, String name, TaskFace face) {
        json.writeObjectPropertyStart(name);
        switch (face) {
            case TaskFace.Options options -> {
                json.writeStringProperty("k", "options");
                json.writeBooleanProperty("several", options.several());
                labels(json, "options", options.options());
            }
            case TaskFace.Statement _ -> json.writeStringProperty("k", "statement");
            case TaskFace.ShortText _ -> json.writeStringProperty("k", "short");
            case TaskFace.Number number -> {
                json.writeStringProperty("k", "number");
                json.writeStringProperty("unit", number.unit());
            }
            case TaskFace.Items items -> {
                json.writeStringProperty("k", "items");
                labels(json, "items", items.items());
            }
            case TaskFace.Columns columns -> {
                json.writeStringProperty("k", "columns");
                labels(json, "left", columns.left());
                labels(json, "right", columns.right());
            }
            case TaskFace.GapText text -> {
                json.writeStringProperty("k", "gaps");
                Json.strings(json, "pieces", text.pieces());
                json.writeArrayPropertyStart("gaps");
                for (var gap : text.gaps()) {
                    json.writeStartObject();
                    Json.strings(json, "choices", gap.choices());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private static void labels(JsonGenerator json, String name, List<TaskFace.Label> labels) {
        json.writeArrayPropertyStart(name);
        for (var label : labels) {
            json.writeStartObject();
            json.writeStringProperty("id", label.id().text());
            json.writeStringProperty("text", label.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
