package app.parley.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The page as the server sees it, kept up to date from the {@code changes} of its messages. Numbers of features are
 * those of Flow's {@code NodeFeatures}; features that carry only looks are passed over.
 */
final class FlowTree {

    static final int ROOT = 1;

    private static final int DATA = 0;
    static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int VIRTUAL_CHILDREN = 24;

    private final Map<Integer, FlowNode> nodes = new HashMap<>();

    FlowTree() {
        nodes.put(ROOT, new FlowNode(ROOT));
    }

    void apply(JsonNode changes) {
        // A node is attached in the same message in which its parent names it, in either order.
        for (var change : changes) {
            if (change.path("type").asString().equals("attach")) {
                node(change);
            }
        }
        changes.forEach(this::applyOne);
    }

    private void applyOne(JsonNode change) {
        switch (change.path("type").asString()) {
            case "put" -> put(node(change), change);
            case "remove" -> map(node(change), change).remove(change.path("key").asString());
            case "splice" -> splice(node(change), change);
            case "clear" -> list(node(change), change).clear();
            case "detach" -> nodes.remove(change.path("node").asInt());
            default -> {
                // "attach" is done, "empty" says nothing
            }
        }
    }

    private FlowNode node(JsonNode change) {
        return nodes.computeIfAbsent(change.path("node").asInt(), FlowNode::new);
    }

    private static void put(FlowNode node, JsonNode change) {
        if (change.path("feat").asInt() == TEXT) {
            node.ownText = change.path("value").asString("");
        } else if (change.has("value")) {
            map(node, change).put(change.path("key").asString(), change.get("value"));
        }
    }

    private void splice(FlowNode node, JsonNode change) {
        var list = list(node, change);
        var index = change.path("index").asInt();
        for (var i = 0; i < change.path("remove").asInt(0); i++) {
            list.remove(index);
        }
        for (var added : change.path("addNodes")) {
            list.add(index++, nodes.computeIfAbsent(added.asInt(), FlowNode::new));
        }
    }

    private static Map<String, JsonNode> map(FlowNode node, JsonNode change) {
        return switch (change.path("feat").asInt()) {
            case DATA -> node.data;
            case PROPERTIES -> node.properties;
            case ATTRIBUTES -> node.attributes;
            case LISTENERS -> node.listeners;
            default -> new HashMap<>();
        };
    }

    private static List<FlowNode> list(FlowNode node, JsonNode change) {
        return switch (change.path("feat").asInt()) {
            case CHILDREN -> node.children;
            case VIRTUAL_CHILDREN -> node.virtualChildren;
            default -> new ArrayList<>();
        };
    }

    /** What is on the page now, from top to bottom. */
    Stream<FlowNode> all() {
        return below(nodes.get(ROOT));
    }

    private static Stream<FlowNode> below(@Nullable FlowNode node) {
        return node == null ? Stream.empty() : Stream.concat(
                Stream.of(node),
                Stream.concat(node.children.stream(), node.virtualChildren.stream()).flatMap(FlowTree::below));
    }

    Optional<FlowNode> first(Predicate<FlowNode> wanted) {
        return all().filter(wanted).findFirst();
    }
}
