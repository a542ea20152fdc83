package app.parley.live.web;

import app.parley.base.Addresses;
import app.parley.live.room.Reply;
import app.parley.live.room.TokenHash;
import app.parley.live.wire.Bye;
import app.parley.live.wire.ClientMessage;
import app.parley.live.wire.ClientMessages;
import app.parley.live.wire.DoorMessages;
import app.parley.live.wire.ServerMessages;
import app.parley.live.wire.StrictJson;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What phones send without a WebSocket: the way in, and all of the game for those where no WebSocket passes. */
@RestController
@RequestMapping(path = "/play/api", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class PlayApi {

    private static final int MAX_BYTES = 4_096;
    /** How long a poll waits for news; the page takes one for lost that is not answered some seconds later. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Pattern CONNECTION = Pattern.compile("[0-9A-Za-z-]{8,64}");

    private final Door door;
    private final PollPhones phones;

    PlayApi(Door door, PollPhones phones) {
        this.door = door;
        this.phones = phones;
    }

    @PostMapping("/look")
    ResponseEntity<String> look(@RequestBody byte[] body, HttpServletRequest request) {
        return answer(body, asked -> door.look(asked, Addresses.place(request.getRemoteAddr())));
    }

    @PostMapping("/join")
    ResponseEntity<String> join(@RequestBody byte[] body, HttpServletRequest request) {
        return answer(body, asked -> door.join(asked, Addresses.place(request.getRemoteAddr())));
    }

    @PostMapping("/take")
    ResponseEntity<String> take(@RequestBody byte[] body, HttpServletRequest request) {
        return answer(body, asked -> door.take(asked, Addresses.place(request.getRemoteAddr())));
    }

    @PostMapping("/poll")
    ResponseEntity<String> poll(@RequestBody byte[] body) {
        return answer(body, asked -> {
            var page = page(asked).filter(_ -> StrictJson.has(asked, Set.of("token", "conn", "seen"), Set.of()));
            var seen = StrictJson.number(asked, "seen", ClientMessage.Resume.MAX_SEEN);
            return page.isEmpty() || seen.isEmpty() ? DoorMessages.no("malformed") : poll(page.get(), seen.get());
        });
    }

    private String poll(PollPhones.Page page, long seen) {
        return switch (phones.find(page)) {
            case PollPhones.Found.Gone(var why) -> ServerMessages.bye(why);
            case PollPhones.Found.Here(var phone) -> poll(page, phone, seen);
        };
    }

    private String poll(PollPhones.Page page, PollPhone phone, long seen) {
        if (!phone.mayGoOn()) {
            phone.bye(Bye.FLOOD);
        }
        try {
            var news = phone.poll(seen, PATIENCE).orElseGet(ServerMessages::none);
            if (ServerMessages.isBye(news)) {
                phones.forget(page);
            }
            return news;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ServerMessages.bye(Bye.RESTART);
        }
    }

    @PostMapping("/send")
    ResponseEntity<String> send(@RequestBody byte[] body) {
        return answer(body, asked -> {
            var page = page(asked).filter(_ -> StrictJson.has(asked, Set.of("token", "conn", "m"), Set.of()));
            var message = Optional.ofNullable(asked.get("m")).filter(JsonNode::isObject).flatMap(ClientMessages::read);
            if (page.isEmpty() || message.isEmpty()) {
                return ServerMessages.bye(Bye.MALFORMED);
            }
            return switch (phones.find(page.get())) {
                case PollPhones.Found.Gone(var why) -> ServerMessages.bye(why);
                case PollPhones.Found.Here(var phone) -> send(page.get(), phone, message.get());
            };
        });
    }

    private String send(PollPhones.Page page, PollPhone phone, ClientMessage message) {
        if (!phone.mayGoOn()) {
            phone.bye(Bye.FLOOD);
        }
        var lastWord = phone.lastWord();
        if (lastWord.isPresent()) {
            return ServerMessages.bye(lastWord.get());
        }
        return switch (message) {
            case ClientMessage.Answer answer -> {
                var told = new CompletableFuture<Optional<Reply>>();
                phone.game().answer(phone.token(), answer.id(), answer.turn(), answer.response(), told::complete);
                yield told.join().map(ServerMessages::reply).orElseGet(() -> ServerMessages.notStored(answer.id()));
            }
            case ClientMessage.UnreadableAnswer answer -> ServerMessages.malformed(answer.id());
            case ClientMessage.Ping ping -> ServerMessages.pong(ping.number());
            case ClientMessage.Leave _ -> {
                phones.forget(page);
                yield ServerMessages.none();
            }
            case ClientMessage.Resume _ -> ServerMessages.bye(Bye.MALFORMED);
        };
    }

    private static Optional<PollPhones.Page> page(JsonNode asked) {
        return StrictJson.text(asked, "token").flatMap(TokenHash::of).flatMap(token ->
                StrictJson.text(asked, "conn").filter(text -> CONNECTION.matcher(text).matches())
                        .map(connection -> new PollPhones.Page(token, connection)));
    }

    private static ResponseEntity<String> answer(byte[] body, Function<JsonNode, String> answer) {
        if (body.length > MAX_BYTES) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        var text = StrictJson.object(new String(body, StandardCharsets.UTF_8)).map(answer)
                .orElseGet(() -> DoorMessages.no("malformed"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(text);
    }
}
