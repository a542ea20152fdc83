package app.parley.live.player;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.concurrent.atomic.AtomicInteger;

/** A state as the server sends it to one phone, built from a plain one by naming what differs. */
final class Frame {

    private static final AtomicInteger VERSIONS = new AtomicInteger();

    private static final String PLAIN = """
            {"t": "state", "v": 0,
             "game": {"title": "Moscow and the two Koreas", "scoring": "accuracy", "phase": "lobby", "paused": false,
               "changeable": true, "players": 23, "goal": null, "q": null, "formula": "formula.accuracy", "teams": []},
             "you": {"name": "Early Lark", "code": "K742", "team": null, "left": null, "total": null, "answer": null,
               "result": null, "rightSoFar": 0, "asked": 0, "points": null, "rank": null, "of": 23, "gap": null,
               "takeHome": null}}""";
    private static final String QUESTION = """
            {"turn": 4, "n": 5, "of": 12, "kind": "single-choice", "vote": "first", "reveal": null,
             "prompt": "Which treaty did Washington want to amend in June 2000, to make room for a missile shield?"}""";
    private static final String PADS = """
            {"k": "options", "several": false, "options": [
              {"id": "abm", "text": "Anti-Ballistic Missile Treaty, 1972"}, {"id": "af", "text": "Agreed Framework, 1994"},
              {"id": "npt", "text": "Non-Proliferation Treaty, 1968"}, {"id": "start", "text": "START I, 1991"}]}""";
    private static final String REVEAL = """
            {"solution": ["Anti-Ballistic Missile Treaty, 1972"], "solutionIds": ["abm"],
             "explanation": "Clinton and Putin met in Moscow on the weekend of 3 and 4 June 2000. Russia did not agree.",
             "sources": [{"dateline": "Moscow, 9 June 2000", "outlet": "AP", "line": "paragraph 14", "certainty": null}],
             "counts": {"abm": 11, "af": 7, "npt": 4, "start": 2}, "right": 11, "answers": 24, "mixups": []}""";

    private final JsonObject json;

    private Frame(JsonObject json) {
        this.json = json;
        json.addProperty("v", VERSIONS.incrementAndGet());
    }

    /** The lobby. */
    static Frame lobby() {
        return new Frame(JsonParser.parseString(PLAIN).getAsJsonObject());
    }

    /** The question is read; nobody can answer yet. */
    static Frame reading() {
        return lobby().with("game.phase", "reading").withJson("game.q", QUESTION).with("you.left", 4_000).with("you.total", 5_000);
    }

    /** A question with four pads is open, 21 of 30 seconds are left. */
    static Frame answering() {
        return answering(PADS);
    }

    /** A question with this face is open. */
    static Frame answering(String face) {
        return reading().with("game.phase", "answering").withJson("game.q.face", face).with("you.left", 21_000).with("you.total", 30_000);
    }

    /** The question with four pads is over and its answer out; this learner's verdict is this one. */
    static Frame revealed(String verdict) {
        return answering().with("game.phase", "revealed").with("you.left", (String) null).withJson("game.q.reveal", REVEAL)
                .withJson("you.result", """
                        {"verdict": "%s", "score": 0, "points": 0, "bonus": 0, "streak": 0, "took": 9100, "given": [], "mixup": null}"""
                        .formatted(verdict))
                .with("you.rightSoFar", 4).with("you.asked", 5).with("you.points", 4370).with("you.rank", 3);
    }

    Frame with(String path, String text) {
        return withJson(path, text == null ? "null" : new JsonPrimitive(text).toString());
    }

    Frame with(String path, int number) {
        return withJson(path, String.valueOf(number));
    }

    Frame with(String path, boolean flag) {
        return withJson(path, String.valueOf(flag));
    }

    /** This frame with another value at this path of dots. */
    Frame withJson(String path, String value) {
        JsonElement at = json;
        var steps = path.split("\\.");
        for (var i = 0; i < steps.length - 1; i++) {
            at = at.getAsJsonObject().get(steps[i]);
        }
        at.getAsJsonObject().add(steps[steps.length - 1], JsonParser.parseString(value));
        return this;
    }

    /** This frame with this version, to send it out of order. */
    Frame version(int version) {
        return with("v", version);
    }

    int version() {
        return json.get("v").getAsInt();
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
