package app.parley.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One visitor without a browser: speaks the protocol of Vaadin Flow 25 over HTTP, so that hundreds of them can use the
 * real pages of a real server at the same time, at the cost of a few kilobytes each.
 *
 * <p>What it leaves out: scripts that the server wants run, push (answers hold whatever changed meanwhile), and all that
 * a web component does by itself. A field is therefore filled in by {@link #set} and the event that its component
 * would fire. Not for several threads at a time.
 *
 * <pre>{@code
 * var learner = FlowClient.open(http, URI.create("http://localhost:8080/"));
 * learner.click(learner.byTestId("start"));
 * }</pre>
 */
public final class FlowClient {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_REDIRECTS = 10;
    /** Flow guards its messages with this against being run as a script by another site. */
    private static final String GUARD = "for(;;);";

    private final HttpClient http;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, JsonNode> constants = new HashMap<>();
    private final ArrayNode pending = JSON.createArrayNode();
    private FlowTree tree = new FlowTree();
    private URI page;
    private String csrfToken = "";
    private int uiId;
    private int syncId;
    private int messageId;

    private FlowClient(HttpClient http, URI page) {
        this.http = http;
        this.page = page;
    }

    /**
     * A new visitor who opens this page and waits until it shows its view.
     *
     * @param http may be shared by all visitors; must neither follow redirects nor keep cookies by itself
     */
    public static FlowClient open(HttpClient http, URI page) throws IOException, InterruptedException {
        var client = new FlowClient(http, page);
        client.load(page);
        return client;
    }

    /** Loads another page, or the same one again, with the same cookies: what an address bar does. */
    public void load(URI address) throws IOException, InterruptedException {
        page = fetchFollowing(address);
        var location = page.getPath().substring(1);
        var query = Optional.ofNullable(page.getRawQuery()).orElse("");
        var answer = JSON.readTree(fetch(HttpRequest.newBuilder(page.resolve(
                "/?v-r=init&location=" + encode(location) + "&query=" + encode(query)))).body());
        var config = answer.path("appConfig");
        tree = new FlowTree();
        constants.clear();
        pending.removeAll();
        uiId = config.path("v-uiId").asInt();
        csrfToken = config.path("uidl").path("Vaadin-Security-Key").asString();
        read(config.path("uidl"));
        navigate(location, query, "");
    }

    /** Goes to another view of the same application by a link in the page. */
    public void navigate(String path) throws IOException, InterruptedException {
        var target = page.resolve("/" + path);
        navigate(target.getPath().substring(1), Optional.ofNullable(target.getRawQuery()).orElse(""), "link");
        page = target;
    }

    private void navigate(String route, String query, String trigger) throws IOException, InterruptedException {
        var data = JSON.createObjectNode()
                .put("route", route).put("query", query).put("appShellTitle", "").put("trigger", trigger);
        data.putNull("historyState");
        send(event(FlowTree.ROOT, "ui-navigate", data));
    }

    /** The address of the page. */
    public URI page() {
        return page;
    }

    /** Everything on the page, from top to bottom. */
    public List<FlowNode> all() {
        return tree.all().toList();
    }

    /** The first element, from the top, for which this is so. */
    public Optional<FlowNode> first(Predicate<FlowNode> wanted) {
        return tree.first(wanted);
    }

    /** The first element with this id or {@code data-testid}, if the page has one. */
    public Optional<FlowNode> find(String testId) {
        return first(node -> node.attribute("data-testid").filter(testId::equals).isPresent()
                || node.attribute("id").filter(testId::equals).isPresent()
                || node.property("id").filter(id -> id.asString().equals(testId)).isPresent());
    }

    /** The element with this id or {@code data-testid}, which has to be there. */
    public FlowNode byTestId(String testId) {
        return find(testId).orElseThrow(() -> new IllegalStateException(
                "%s shows no \"%s\" but:%n%s".formatted(page, testId,
                        tree.all().map(FlowNode::toString).collect(Collectors.joining("\n")))));
    }

    /** All text of the page. */
    public String text() {
        return tree.first(node -> true).map(FlowNode::text).orElse("");
    }

    /** Clicks, with everything that the server wants to know about a click. */
    public void click(FlowNode node) throws IOException, InterruptedException {
        fire(node, "click", Map.of());
    }

    /**
     * Lets an event happen and reads what it changed.
     *
     * @param data what the server asked to be told, where nought, false or nothing will not do
     */
    public void fire(FlowNode node, String event, Map<String, ?> data) throws IOException, InterruptedException {
        if (!node.isUsable()) {
            throw new IllegalStateException("nobody can use " + node);
        }
        var all = JSON.createObjectNode();
        wantedData(node, event).forEach(expression -> putNothing(all, expression));
        data.forEach((expression, value) -> all.set(expression, JSON.valueToTree(value)));
        send(event(node.id(), event, all));
    }

    /** Changes a property as a field does when somebody types; sent with the next event. */
    public void set(FlowNode node, String property, Object value) {
        JsonNode json = JSON.valueToTree(value);
        node.properties.put(property, json);
        pending.addObject()
                .put("type", "mSync")
                .put("node", node.id())
                .put("feature", FlowTree.PROPERTIES)
                .put("property", property)
                .set("value", json);
    }

    /** Calls a method that the server offers to scripts ({@code @ClientCallable}). */
    public void call(FlowNode node, String method, Object... arguments) throws IOException, InterruptedException {
        var call = JSON.createObjectNode()
                .put("type", "publishedEventHandler")
                .put("node", node.id())
                .put("templateEventMethodName", method);
        call.set("templateEventMethodArgs", JSON.valueToTree(arguments));
        send(call);
    }

    private Stream<String> wantedData(FlowNode node, String event) {
        var listener = node.listeners.get(event);
        if (listener == null) {
            throw new IllegalStateException("nobody listens to \"%s\" of %s".formatted(event, node));
        }
        // The server names a constant that says which expressions it wants evaluated.
        var wanted = listener.isString() ? constants.get(listener.asString()) : listener;
        return wanted == null ? Stream.empty() : wanted.propertyStream().map(Map.Entry::getKey);
    }

    /** Keys and buttons that are not pressed, and coordinates of a click made by keyboard. */
    private static void putNothing(ObjectNode data, String expression) {
        if (expression.startsWith("}") || expression.startsWith("]")) {
            return;
        }
        if (expression.endsWith("Key") || expression.endsWith("repeat") || expression.endsWith("isComposing")) {
            data.put(expression, false);
        } else if (expression.startsWith("event.")) {
            data.put(expression, 0);
        } else {
            data.putNull(expression);
        }
    }

    private static ObjectNode event(int node, String event, ObjectNode data) {
        var invocation = JSON.createObjectNode().put("type", "event").put("node", node).put("event", event);
        invocation.set("data", data);
        return invocation;
    }

    private void send(ObjectNode invocation) throws IOException, InterruptedException {
        pending.add(invocation);
        var message = JSON.createObjectNode().put("csrfToken", csrfToken);
        message.set("rpc", pending.deepCopy());
        message.put("syncId", syncId).put("clientId", messageId);
        pending.removeAll();
        var body = fetch(HttpRequest.newBuilder(page.resolve("/?v-r=uidl&v-uiId=" + uiId))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(message.toString()))).body();
        if (!body.startsWith(GUARD)) {
            throw new IOException("not a message of Flow: " + body.substring(0, Math.min(200, body.length())));
        }
        var answer = JSON.readTree(body.substring(GUARD.length())).path(0);
        var meta = answer.path("meta");
        if (meta.has("sessionExpired") || meta.has("appError")) {
            throw new IOException("the server gave up on this page: " + meta);
        }
        read(answer);
    }

    private void read(JsonNode message) {
        message.path("constants").propertyStream()
                .forEach(constant -> constants.put(constant.getKey(), constant.getValue()));
        tree.apply(message.path("changes"));
        syncId = message.path("syncId").asInt(syncId);
        messageId = message.path("clientId").asInt(messageId);
    }

    private URI fetchFollowing(URI address) throws IOException, InterruptedException {
        var next = address;
        for (var i = 0; i < MOST_REDIRECTS; i++) {
            var response = fetch(HttpRequest.newBuilder(next).header("Accept", "text/html"));
            var target = response.headers().firstValue("Location");
            if (target.isEmpty()) {
                return next;
            }
            next = next.resolve(target.get());
        }
        throw new IOException("redirected without end: " + address);
    }

    private HttpResponse<String> fetch(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (var cookie : response.headers().allValues("Set-Cookie")) {
            var pair = cookie.substring(0, (cookie + ";").indexOf(';'));
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        if (response.statusCode() >= 400) {
            throw new IOException("%s answers %d".formatted(response.uri(), response.statusCode()));
        }
        return response;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
