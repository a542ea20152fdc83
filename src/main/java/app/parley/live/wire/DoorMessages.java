package app.parley.live.wire;

import app.parley.live.GamePlan;
import app.parley.live.room.Phase;
import app.parley.live.room.Reply;
import java.util.List;
import java.util.Optional;

/** What somebody is told who comes to the door of a game. */
public final class DoorMessages {

    private DoorMessages() {
    }

    /**
     * What there is behind a PIN.
     *
     * @param className of the class that the game is meant for
     * @param isKnown   whether this browser has a notebook
     */
    public static String look(GamePlan plan, Optional<String> className, boolean isLocked, Phase phase,
            List<String> names, boolean isKnown) {
        return Json.object(json -> {
            json.writeBooleanProperty("ok", true);
            json.writeStringProperty("title", plan.title());
            json.writeName("className");
            className.ifPresentOrElse(json::writeString, json::writeNull);
            json.writeBooleanProperty("locked", isLocked);
            json.writeBooleanProperty("lateJoin", plan.settings().lateJoin());
            json.writeStringProperty("phase", Frames.word(phase));
            Json.strings(json, "teams", plan.settings().teams());
            Json.strings(json, "names", names);
            json.writeBooleanProperty("freeNames", plan.settings().freeNames());
            json.writeBooleanProperty("known", isKnown);
        });
    }

    /** What whoever asked to come in is told. */
    public static String reply(Reply reply) {
        return switch (reply) {
            case Reply.Joined joined -> Json.object(json -> {
                json.writeBooleanProperty("ok", true);
                json.writeStringProperty("name", joined.name());
                json.writeStringProperty("code", joined.code());
            });
            case Reply.NotJoined refused -> no(refused.why().code());
            default -> throw new IllegalArgumentException("no reply to somebody at the door: " + reply);
        };
    }

    public static String no(String why) {
        return "{\"ok\":false,\"why\":\"" + why + "\"}";
    }
}
