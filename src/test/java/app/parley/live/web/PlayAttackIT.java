package app.parley.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.TaskKind;
import app.parley.live.GameSettings;
import app.parley.live.Settings;
import app.parley.live.room.Command;
import app.parley.live.room.HostMove;
import app.parley.live.room.Phase;
import app.parley.live.wire.ClientMessage;
import app.parley.testing.ParleyServer;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;

/** What phones may not do, tried on the real server. */
class PlayAttackIT {

    private static final GameSettings SETTINGS = Settings.plain().build();
    private static final String ANSWER = "{\"t\":\"answer\",\"id\":\"%s\",\"turn\":%d,\"r\":{\"k\":\"truth\",\"holds\":true}}";

    /** A message of each type; a new type without one fails a test. */
    private static final Map<String, String> MESSAGES = Map.of(
            "Resume", "{\"t\":\"resume\",\"token\":\"%s\",\"seen\":0}",
            "Answer", ANSWER.formatted("0f8fad5b-d9cb-469f-a165-70867728950e", 0),
            "UnreadableAnswer", ANSWER.formatted("0f8fad5b-d9cb-469f-a165-70867728950e", 0).replace("truth", "lie"),
            "Ping", "{\"t\":\"ping\",\"n\":1}",
            "Leave", "{\"t\":\"leave\"}");

    private static ParleyServer parley;
    private static URI root;
    private HostAtHand host;

    enum Who {
        NOBODY, PLAYER, PLAYER_OF_ANOTHER_GAME, KICKED
    }

    @BeforeAll
    static void start() {
        parley = ParleyServer.start();
        root = parley.uri("/");
    }

    @AfterAll
    static void stop() {
        parley.close();
    }

    @BeforeEach
    void open() {
        host = aGame();
    }

    private static HostAtHand aGame() {
        return HostAtHand.open(parley, SETTINGS, 3, question -> question.task().kind() == TaskKind.TRUE_FALSE);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static WirePhone seated(HostAtHand host, String name) throws Exception {
        var phone = new WirePhone(root);
        assertThat(phone.join(host.pin(), name).get("ok").booleanValue()).isTrue();
        phone.resume(0).state("lobby");
        return phone;
    }

    private WirePhone as(Who who) throws Exception {
        return switch (who) {
            case NOBODY -> new WirePhone(root).open();
            case PLAYER -> seated(host, "Ana");
            case PLAYER_OF_ANOTHER_GAME -> seated(aGame(), "Ana");
            case KICKED -> {
                var phone = seated(host, "Ana");
                host.hosting().give(new Command.Kick(host.hosting().snapshot().seats().getFirst().seat()));
                phone.next("closed");
                yield new WirePhone(root, phone.token()).open();
            }
        };
    }

    @Test
    void everyMessageHasARow() {
        assertThat(MESSAGES.keySet()).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(ClientMessage.class.getPermittedSubclasses()).map(Class::getSimpleName).toList());
        assertThat(Arrays.stream(PlayApi.class.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(PostMapping.class))
                .map(method -> method.getAnnotation(PostMapping.class).value()[0]))
                .containsExactlyInAnyOrder("/look", "/join", "/take", "/poll", "/send");
    }

    /** What comes back first, and whether the answer counts in this game. */
    @ParameterizedTest
    @CsvSource({
            "NOBODY, Resume, bye unknown-seat, 0", "NOBODY, Answer, bye malformed, 0",
            "NOBODY, UnreadableAnswer, bye malformed, 0", "NOBODY, Ping, pong, 0", "NOBODY, Leave, closed, 0",
            "PLAYER, Resume, bye malformed, 0", "PLAYER, Answer, ack, 1", "PLAYER, UnreadableAnswer, refused malformed, 0",
            "PLAYER, Ping, pong, 0", "PLAYER, Leave, closed, 0",
            "PLAYER_OF_ANOTHER_GAME, Resume, bye malformed, 0", "PLAYER_OF_ANOTHER_GAME, Answer, refused wrong-turn, 0",
            "PLAYER_OF_ANOTHER_GAME, UnreadableAnswer, refused malformed, 0", "PLAYER_OF_ANOTHER_GAME, Ping, pong, 0",
            "PLAYER_OF_ANOTHER_GAME, Leave, closed, 0",
            "KICKED, Resume, bye kicked, 0", "KICKED, Answer, bye malformed, 0", "KICKED, UnreadableAnswer, bye malformed, 0",
            "KICKED, Ping, pong, 0", "KICKED, Leave, closed, 0"})
    void whoMaySayWhat(Who who, String type, String told, int counted) throws Exception {
        try (var phone = as(who)) {
            host.to(Phase.ANSWERING);

            phone.say(MESSAGES.get(type).formatted(phone.token()));

            var first = phone.next(message -> !message.get("t").stringValue().equals("state"));
            assertThat(first.get("t").stringValue() + (first.has("why") ? " " + first.get("why").stringValue() : ""))
                    .isEqualTo(told);
            assertThat(host.hosting().snapshot().answered()).isEqualTo(counted);
        }
    }

    @Test
    void everyRowOfTheTableIsThere() throws Exception {
        var rows = Arrays.stream(PlayAttackIT.class.getDeclaredMethod("whoMaySayWhat", Who.class, String.class, String.class, int.class)
                .getAnnotation(CsvSource.class).value()).map(row -> row.split(", ")[0] + " " + row.split(", ")[1]).toList();

        assertThat(rows).containsExactlyInAnyOrderElementsOf(Arrays.stream(Who.values())
                .flatMap(who -> MESSAGES.keySet().stream().map(type -> who + " " + type)).toList());
    }

    @Test
    void anAnswerCountsOnceInItsTurnAndNowhereElse() throws Exception {
        try (var ana = seated(host, "Ana")) {
            ana.say(ANSWER.formatted(id(), 0));
            assertThat(ana.next("refused").get("why").stringValue()).isEqualTo("wrong-turn");
            host.to(Phase.ANSWERING);
            var same = id();
            IntStream.range(0, 5).forEach(_ -> ana.say(ANSWER.formatted(same, 0)));
            for (int i = 0; i < 5; i++) {
                assertThat(ana.next("ack").get("id").stringValue()).isEqualTo(same);
            }
            ana.say(ANSWER.formatted(id(), 1));
            assertThat(ana.next("refused").get("why").stringValue()).isEqualTo("wrong-turn");
            host.to(Phase.REVEALED);
            ana.state("revealed");
            ana.say(ANSWER.formatted(id(), 0));
            assertThat(ana.next(message -> !message.get("t").stringValue().equals("state")).get("t").stringValue())
                    .isNotEqualTo("ack");
            host.to(Phase.STANDINGS);
            host.move(HostMove.NEXT);
            ana.state("answering");
            // A late tap, meant for the question before.
            ana.say(ANSWER.formatted(id(), 0));
            ana.next(message -> !message.get("t").stringValue().equals("state"));
            assertThat(host.hosting().snapshot().answered()).isZero();
        }
    }

    @Test
    void aMessageTooLongOrInEndlessPartsEndsTheConnection() throws Exception {
        try (var ana = seated(host, "Ana"); var ben = seated(host, "Ben")) {
            ana.say("{\"t\":\"ping\",\"n\":1" + " ".repeat(1_000_000) + "}");
            assertThat(ana.next("bye").get("why").stringValue()).isEqualTo("malformed");
            ben.sayInParts("{\"t\":\"ping\"", ",\"n\":", "7}");
            assertThat(ben.next("pong").get("n").intValue()).isEqualTo(7);
        }
    }

    @Test
    void bytesAreNoMessage() throws Exception {
        try (var ana = seated(host, "Ana")) {
            ana.sayBytes(new byte[] {1, 2, 3});

            ana.next("closed");
        }
    }

    @Test
    void aFloodEndsTheConnectionAndCostsNobodyElseAnything() throws Exception {
        try (var ana = seated(host, "Ana"); var ben = seated(host, "Ben")) {
            host.to(Phase.ANSWERING);
            try (var flood = Executors.newVirtualThreadPerTaskExecutor()) {
                flood.submit(() -> IntStream.range(0, 500).forEach(i -> ana.say("{\"t\":\"ping\",\"n\":" + i + "}")));
                assertThat(ana.next("bye").get("why").stringValue()).isEqualTo("flood");
            }

            ben.say(ANSWER.formatted(id(), 0));
            ben.next("ack");
        }
    }

    @Test
    void handshakesThatAreBrokenOffAreNotCountedAsOpen() throws Exception {
        var sockets = parley.bean(PlayerSockets.class);
        var hello = ("GET /play/ws HTTP/1.1\r\nHost: localhost:%d\r\nOrigin: http://localhost:%1$d\r\nUpgrade: websocket\r\n"
                + "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n")
                .formatted(root.getPort()).getBytes(StandardCharsets.US_ASCII);

        for (int i = 0; i < 1000; i++) {
            try (var phone = new Socket("localhost", root.getPort())) {
                phone.setSoLinger(true, 0);
                phone.getOutputStream().write(hello);
                // Goes away when the server is a little further each time.
                LockSupport.parkNanos(i * 3_000L);
            }
        }

        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (sockets.count() > 0) {
            assertThat(System.nanoTime()).as("%d are counted", sockets.count()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void guessingPinsIsSlowedButNotForThoseWithTheLink() throws Exception {
        try (var phone = new WirePhone(root)) {
            var why = "";
            for (int i = 0; i < 100 && !why.equals("too-many-tries"); i++) {
                why = phone.post("look", "{\"pin\":\"100%03d\"}".formatted(i)).get("why").stringValue();
            }

            assertThat(why).isEqualTo("too-many-tries");
            assertThat(phone.post("look", "{\"pin\":\"%s\"}".formatted(host.pin())).get("why").stringValue())
                    .isEqualTo("too-many-tries");
            assertThat(phone.post("look", "{\"pin\":\"%s\",\"k\":\"%s\"}".formatted(host.pin(), host.hosting().linkKey()))
                    .get("ok").booleanValue()).isTrue();
        } finally {
            parley.restart();
        }
    }

    @Test
    void guessesFromAllAddressesOfOneIpv6LineAreCountedTogether() {
        var door = parley.bean(PlayApi.class);
        var wrong = IntStream.range(0, 100).mapToObj(i -> look(door, "2001:db8:1:2::" + Integer.toHexString(i))).toList();

        assertThat(wrong).contains("{\"ok\":false,\"why\":\"no-game\"}").endsWith("{\"ok\":false,\"why\":\"too-many-tries\"}");
        assertThat(look(door, "2001:db8:1:3::1")).contains("no-game");
    }

    private static String look(PlayApi door, String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return door.look("{\"pin\":\"100000\"}".getBytes(StandardCharsets.UTF_8), request).getBody();
    }

    @Test
    void fiveHundredJoinFromOneAddressAndComeBackAllAtOnce() throws Exception {
        var phones = new ArrayList<WirePhone>();
        try (var threads = Executors.newFixedThreadPool(20)) {
            List<Callable<WirePhone>> joins = IntStream.range(0, 500).<Callable<WirePhone>>mapToObj(i -> () -> {
                var phone = new WirePhone(root);
                assertThat(phone.post("look", "{\"pin\":\"%s\"}".formatted(host.pin())).get("ok").booleanValue()).isTrue();
                assertThat(phone.join(host.pin(), "Player " + i).get("ok").booleanValue()).isTrue();
                phone.resume(0);
                phone.next("state");
                return phone;
            }).toList();
            for (var joined : threads.invokeAll(joins)) {
                phones.add(joined.get());
            }
            assertThat(host.hosting().snapshot().seats()).hasSize(500);
            host.to(Phase.ANSWERING);

            List<Callable<Long>> storm = phones.stream().<Callable<Long>>map(phone -> () -> {
                phone.close();
                try (var again = new WirePhone(root, phone.token())) {
                    return again.resume(0).state("answering").get("game").get("q").get("turn").longValue();
                }
            }).toList();
            assertThat(threads.invokeAll(storm)).extracting(Future::get).containsOnly(0L);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "look|{}", "look|[]", "look|x", "look|{\"pin\":482913}", "look|{\"pin\":\"482913\",\"x\":1}",
            "join|{\"pin\":\"PIN\",\"token\":\"short\",\"name\":\"Ana\"}", "join|{\"pin\":\"PIN\",\"name\":\"Ana\"}",
            "join|{\"pin\":\"PIN\",\"token\":\"0123456789abcdef0123456789abcdef\",\"name\":\"Ana\",\"team\":-1}",
            "join|{\"pin\":\"PIN\",\"token\":\"0123456789abcdef0123456789abcdef\",\"name\":7}",
            "take|{\"pin\":\"PIN\",\"token\":\"0123456789abcdef0123456789abcdef\"}",
            "poll|{\"token\":\"0123456789abcdef0123456789abcdef\",\"conn\":\"x\",\"seen\":0}"})
    void atTheDoorOnlyWhatIsAskedForIsTaken(String path, String body) throws Exception {
        try (var phone = new WirePhone(root)) {
            var told = phone.post(path, body.replace("PIN", host.pin()));

            assertThat(told.toString()).containsAnyOf("malformed", "no-game");
            assertThat(host.hosting().snapshot().seats()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"'', name-length", "'a name that is far too long', name-length", "'\u202eAna', name-characters", "Ana, name-taken",
            "'Аna', name-taken"})
    void aNameIsRefusedWithAReason(String name, String why) throws Exception {
        try (var ana = seated(host, "Ana"); var other = new WirePhone(root)) {
            assertThat(other.join(host.pin(), name).get("why").stringValue()).isEqualTo(why);
        }
    }
}
