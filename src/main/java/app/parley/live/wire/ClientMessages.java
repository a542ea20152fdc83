package app.parley.live.wire;

import app.parley.live.room.TokenHash;
import app.parley.record.AnswerId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads what phones send. Whatever is not exactly a message is refused, unknown types and fields included. */
public final class ClientMessages {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final long MAX_PING = 1L << 52;

    private ClientMessages() {
    }

    public static Optional<ClientMessage> read(String text) {
        return StrictJson.object(text).flatMap(ClientMessages::read);
    }

    public static Optional<ClientMessage> read(JsonNode message) {
        return switch (StrictJson.text(message, "t").orElse("")) {
            case "resume" -> resume(message);
            case "answer" -> answer(message);
            case "ping" -> ping(message);
            case "leave" -> StrictJson.has(message, "t") ? Optional.of(new ClientMessage.Leave()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<ClientMessage> resume(JsonNode message) {
        if (!StrictJson.has(message, "t", "token", "seen")) {
            return Optional.empty();
        }
        return StrictJson.text(message, "token").flatMap(TokenHash::of).flatMap(token ->
                StrictJson.number(message, "seen", ClientMessage.Resume.MAX_SEEN)
                        .map(seen -> new ClientMessage.Resume(token, seen)));
    }

    private static Optional<ClientMessage> ping(JsonNode message) {
        return StrictJson.has(message, "t", "n")
                ? StrictJson.number(message, "n", MAX_PING).map(ClientMessage.Ping::new) : Optional.empty();
    }

    private static Optional<ClientMessage> answer(JsonNode message) {
        var id = StrictJson.text(message, "id").filter(text -> UUID_FORM.matcher(text).matches())
                .map(text -> new AnswerId(UUID.fromString(text)));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (!StrictJson.has(message, "t", "id", "turn", "r")) {
            return Optional.of(new ClientMessage.UnreadableAnswer(id.get()));
        }
        return StrictJson.number(message, "turn", Integer.MAX_VALUE)
                .<ClientMessage>flatMap(turn -> Responses.read(message.get("r"))
                        .map(response -> new ClientMessage.Answer(id.get(), turn.intValue(), response)))
                .or(() -> Optional.of(new ClientMessage.UnreadableAnswer(id.get())));
    }
}
