package app.parley.live.player;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Plays the server's part of a live game for one page: sends the frames the test names and keeps what the page sent. */
final class ScriptedGame {

    static final String FOUND = """
            {"ok": true, "title": "Moscow and the two Koreas", "className": "10B", "locked": false, "lateJoin": true, "phase": "lobby",
             "teams": [], "names": ["Early Lark", "Brave Plover", "Calm Wren", "Kind Heron", "Keen Swift"], "freeNames": true, "known": true}""";
    static final String JOINED = """
            {"ok": true, "name": "Early Lark", "code": "K742"}""";

    private static final Pattern SOCKET = Pattern.compile("/play/ws$");

    private final Page page;
    private final List<JsonObject> received = new ArrayList<>();
    private final Map<String, String> answers = new TreeMap<>(Map.of("look", FOUND, "join", JOINED, "take", JOINED, "poll", "{\"t\":\"none\"}"));
    private final List<String> polled = new ArrayList<>();
    private WebSocketRoute socket;
    private Frame now = Frame.lobby();
    private boolean closesSockets;
    private boolean silent;
    private boolean away;
    private boolean acknowledges = true;
    private int connections;

    private ScriptedGame(Page page) {
        this.page = page;
    }

    static ScriptedGame behind(Page page) {
        var game = new ScriptedGame(page);
        page.routeWebSocket(SOCKET, game::connected);
        page.route(Pattern.compile("/play/api/"), game::asked);
        return game;
    }

    private void connected(WebSocketRoute route) {
        connections++;
        if (closesSockets) {
            route.close();
            return;
        }
        socket = route;
        route.onMessage(frame -> heard(route, JsonParser.parseString(frame.text()).getAsJsonObject()));
    }

    private void heard(WebSocketRoute from, JsonObject message) {
        received.add(message);
        if (silent) {
            return;
        }
        switch (message.get("t").getAsString()) {
            case "resume" -> from.send(now.toString());
            case "ping" -> from.send("{\"t\":\"pong\",\"n\":%s}".formatted(message.get("n")));
            case "answer" -> {
                if (acknowledges) {
                    from.send(reply("ack", message));
                }
            }
            default -> { }
        }
    }

    private void asked(Route route) {
        if (away) {
            route.abort();
            return;
        }
        var what = route.request().url().replaceFirst(".*/", "");
        var message = JsonParser.parseString(route.request().postData()).getAsJsonObject();
        message.addProperty("t", what);
        received.add(message);
        var body = switch (what) {
            case "send" -> {
                received.add(message.getAsJsonObject("m"));
                yield reply("ack", message.getAsJsonObject("m"));
            }
            case "poll" -> polled.isEmpty() ? null : polled.removeFirst();
            default -> answers.get(what);
        };
        // A poll that has nothing to say stays open.
        if (body != null) {
            route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(body));
        }
    }

    static String reply(String type, JsonObject answer) {
        return "{\"t\":\"%s\",\"id\":%s,\"turn\":%s}".formatted(type, answer.get("id"), answer.get("turn"));
    }

    /** What look, join or take is answered from now on. */
    void answers(String path, String json) {
        answers.put(path, json);
    }

    /** Sends this state, now and to whoever comes back. */
    void shows(Frame frame) {
        now = frame;
        send(frame.toString());
    }

    /** Whoever comes next is sent this. */
    void isAt(Frame frame) {
        now = frame;
    }

    void send(String frame) {
        socket.send(frame);
    }

    /** The next polls are answered with these, one after the other; later ones stay open. */
    void polls(Frame... frames) {
        for (var frame : frames) {
            polled.add(frame.toString());
        }
    }

    void closesSockets(boolean closes) {
        closesSockets = closes;
        if (closes && socket != null) {
            socket.close();
        }
    }

    /** Nothing gets through any more, or everything again. */
    void goesAway(boolean goes) {
        away = goes;
        closesSockets(goes);
    }

    /** Sockets stay open and say nothing. */
    void falls(boolean silent) {
        this.silent = silent;
    }

    /** Sockets reach the site, which does not answer their handshake. */
    void leavesSocketsToTheSite() {
        page.routeWebSocket(SOCKET, WebSocketRoute::connectToServer);
    }

    void acknowledges(boolean acknowledges) {
        this.acknowledges = acknowledges;
    }

    int connections() {
        return connections;
    }

    /** Messages of this type, oldest first. */
    List<JsonObject> received(String type) {
        return received.stream().filter(message -> message.get("t").getAsString().equals(type)).toList();
    }

    /** Waits for so many messages of this type and returns the last. */
    JsonObject await(String type, int count) {
        page.waitForCondition(() -> received(type).size() >= count);
        return received(type).getLast();
    }
}
