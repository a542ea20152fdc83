package app.parley.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An element of a page, as the server described it to the {@link FlowClient}; changes with each answer. */
public final class FlowNode {

    private final int id;
    final Map<String, JsonNode> data = new HashMap<>();
    final Map<String, JsonNode> properties = new HashMap<>();
    final Map<String, JsonNode> attributes = new HashMap<>();
    final Map<String, JsonNode> listeners = new HashMap<>();
    final List<FlowNode> children = new ArrayList<>();
    final List<FlowNode> virtualChildren = new ArrayList<>();
    String ownText = "";

    FlowNode(int id) {
        this.id = id;
    }

    /** Its number in this page's tree. */
    public int id() {
        return id;
    }

    /** Its tag, such as {@code vaadin-button}; empty for a piece of text. */
    public String tag() {
        return Optional.ofNullable(data.get("tag")).map(JsonNode::asString).orElse("");
    }

    /** A property, such as {@code value} or {@code checked}. */
    public Optional<JsonNode> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** An attribute, such as {@code data-testid}. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name)).map(JsonNode::asString);
    }

    /** Whether the server wants to hear of this event, such as {@code click}. */
    public boolean listensTo(String event) {
        return listeners.containsKey(event);
    }

    /** Whether it can be used: neither hidden nor disabled by the server. */
    public boolean isUsable() {
        return property("disabled").filter(JsonNode::asBoolean).isEmpty()
                && attribute("disabled").isEmpty()
                && Optional.ofNullable(data.get("visible")).filter(visible -> !visible.asBoolean()).isEmpty();
    }

    /** The elements directly in it, in order. */
    public List<FlowNode> children() {
        return List.copyOf(children);
    }

    /** All text in it and below it, in order, as the page shows it. */
    public String text() {
        var text = new StringBuilder(ownText);
        property("textContent").ifPresent(content -> text.append(content.asString()));
        children.forEach(child -> text.append(child.text()));
        return text.toString();
    }

    @Override
    public String toString() {
        return "<%s> %d %s %s".formatted(tag(), id, attributes, properties.keySet());
    }
}
