package app.parley.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.bank.TaskKind;
import app.parley.live.GameSettings;
import app.parley.live.Settings;
import app.parley.live.room.Command;
import app.parley.live.room.HostMove;
import app.parley.live.room.Phase;
import app.parley.people.ClassSharing;
import app.parley.people.DisplayName;
import app.parley.people.Password;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.people.TeacherId;
import app.parley.people.Teachers;
import app.parley.testing.ParleyServer;
import app.parley.testing.SignedIn;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;

/** A game as phones have it: the real server, plain WebSockets and HTTP. */
class PlayWireIT {

    private static final GameSettings SETTINGS = Settings.standard().readingTime(Duration.ZERO).build();

    private static ParleyServer parley;
    private static URI root;
    private HostAtHand host;

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
        host = HostAtHand.open(parley, SETTINGS, 3, question -> question.task().kind() == TaskKind.TRUE_FALSE);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private String right() {
        return "{\"k\":\"truth\",\"holds\":%s}".formatted(host.question(0).task().solution().getFirst());
    }

    private WirePhone seated(String name) throws Exception {
        var phone = new WirePhone(root);
        assertThat(phone.join(host.pin(), name).get("ok").booleanValue()).isTrue();
        phone.resume(0).state("lobby");
        return phone;
    }

    @Test
    void aPlayerJoinsAnswersAndIsToldHowItWent() throws Exception {
        try (var ana = seated("Ana")) {
            host.to(Phase.ANSWERING);
            var asked = ana.state("answering");
            assertThat(asked.get("game").get("q").get("prompt").stringValue()).isEqualTo(host.question(0).prompt());
            assertThat(asked.get("you").get("left").longValue()).isPositive();

            var id = id();
            ana.answer(id, 0, right());

            assertThat(ana.next("ack").get("id").stringValue()).isEqualTo(id);
            host.to(Phase.REVEALED);
            var you = ana.state("revealed").get("you");
            assertThat(you.get("result").get("verdict").stringValue()).isEqualTo("right");
            assertThat(you.get("points").intValue()).isGreaterThanOrEqualTo(1000);
            var receipts = host.hosting().snapshot().receipts();
            assertThat(receipts.received()).isEqualTo(1).isEqualTo(receipts.stored()).isEqualTo(receipts.scored());
        }
    }

    @Test
    void theNewestConnectionHasTheSeatAndTheOldOneIsTold() throws Exception {
        try (var ana = seated("Ana"); var reloaded = new WirePhone(root, ana.token())) {
            reloaded.resume(0).state("lobby");

            assertThat(ana.next("bye").get("why").stringValue()).isEqualTo("taken");
            ana.next("closed");
        }
    }

    @Test
    void anotherDeviceTakesTheSeatByItsCode() throws Exception {
        try (var ana = new WirePhone(root); var tablet = new WirePhone(root)) {
            var code = ana.join(host.pin(), "Ana").get("code").stringValue();
            ana.resume(0).state("lobby");

            var taken = tablet.post("take", "{\"pin\":\"%s\",\"code\":\"%s\",\"token\":\"%s\"}"
                    .formatted(host.pin(), code.toLowerCase(), tablet.token()));

            assertThat(taken.get("name").stringValue()).isEqualTo("Ana");
            assertThat(ana.next("bye").get("why").stringValue()).isEqualTo("taken");
            assertThat(tablet.resume(0).state("lobby").get("you").get("name").stringValue()).isEqualTo("Ana");
        }
    }

    @Test
    void aKickedPlayerStaysOut() throws Exception {
        try (var ana = seated("Ana")) {
            host.hosting().give(new Command.Kick(host.hosting().snapshot().seats().getFirst().seat()));

            assertThat(ana.next("bye").get("why").stringValue()).isEqualTo("kicked");
            assertThat(ana.join(host.pin(), "Ana again").get("why").stringValue()).isEqualTo("kicked");
            try (var back = new WirePhone(root, ana.token())) {
                assertThat(back.resume(0).next("bye").get("why").stringValue()).isEqualTo("kicked");
            }
        }
    }

    @Test
    void pollingTellsTheSameAsASocket() throws Exception {
        try (var ana = seated("Ana"); var ben = new WirePhone(root)) {
            ben.join(host.pin(), "Ben");
            var page = "\"token\":\"" + ben.token() + "\",\"conn\":\"0123456789abcdef\"";
            var first = ben.post("poll", "{" + page + ",\"seen\":0}");
            assertThat(first.get("game").get("phase").stringValue()).isEqualTo("lobby");
            long seen = first.get("v").longValue();

            host.to(Phase.ANSWERING);
            var asked = ben.post("poll", "{" + page + ",\"seen\":" + seen + "}");
            while (!asked.get("game").get("phase").stringValue().equals("answering")) {
                asked = ben.post("poll", "{" + page + ",\"seen\":" + asked.get("v").longValue() + "}");
            }

            assertThat(asked.get("game")).isEqualTo(ana.state("answering").get("game"));
            var id = id();
            var ack = ben.post("send", "{" + page + ",\"m\":{\"t\":\"answer\",\"id\":\"" + id + "\",\"turn\":0,\"r\":"
                    + right() + "}}");
            assertThat(ack.get("t").stringValue()).isEqualTo("ack");
            assertThat(ack.get("id").stringValue()).isEqualTo(id);
            // Asked again with what was seen before, because the answer got lost: the same once more.
            var again = ben.post("poll", "{" + page + ",\"seen\":" + seen + "}");
            assertThat(again.get("game").get("q")).isEqualTo(asked.get("game").get("q"));
        }
    }

    @Test
    void whoFallsSilentIsFoundOutAndKeepsTheSeat() throws Exception {
        try (var ana = seated("Ana"); var ben = new WirePhone(root)) {
            ben.join(host.pin(), "Ben");
            ben.post("poll", "{\"token\":\"" + ben.token() + "\",\"conn\":\"0123456789abcdef\",\"seen\":0}");
            assertThat(host.hosting().snapshot().seats()).allMatch(seat -> seat.connected());

            ana.next("closed");

            awaitNobody();
            try (var back = new WirePhone(root, ana.token())) {
                assertThat(back.resume(0).state("lobby").get("you").get("name").stringValue()).isEqualTo("Ana");
            }
        }
    }

    private void awaitNobody() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (host.hosting().snapshot().seats().stream().anyMatch(seat -> seat.connected())) {
            assertThat(System.nanoTime()).as("a phone that is gone is taken for there").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Test
    void aPhoneThatSawALaterVersionIsShownAnEvenLaterOne() throws Exception {
        try (var ana = seated("Ana"); var back = new WirePhone(root, ana.token())) {
            assertThat(back.resume(1_000_000).state("lobby").get("v").longValue()).isGreaterThan(1_000_000);
        }
    }

    @Test
    void whoComesIntoTheGameOfAClassIsToldItsNameAndNoMore() throws Exception {
        var teacher = parley.bean(Teachers.class).enrol(DisplayName.of("Ms Lind " + id().substring(0, 8)), new Password("correct horse"));
        var schoolClass = asTeacher(teacher, () -> parley.bean(SchoolClasses.class).create(DisplayName.of("10B <b>")));
        var ofClass = aGame(teacher.id(), schoolClass.id());
        var colleague = parley.bean(Teachers.class).enrol(DisplayName.of("Mr Berg " + id().substring(0, 8)), new Password("correct horse"));
        share(teacher, sharing -> sharing.share(schoolClass.id(), colleague.id()));
        var ofSomebodyElse = aGame(colleague.id(), schoolClass.id());
        share(teacher, sharing -> sharing.unshare(schoolClass.id(), colleague.id()));
        try (var phone = new WirePhone(root)) {
            var told = look(phone, ofClass);
            assertThat(told.get("className").stringValue()).isEqualTo("10B <b>");
            assertThat(told.toString()).doesNotContain(schoolClass.joinCode().text(), schoolClass.id().value().toString(), "Lind");

            assertThat(look(phone, ofSomebodyElse).get("className").isNull()).isTrue();
            assertThat(look(phone, host).get("className").isNull()).isTrue();
            asTeacher(teacher, () -> {
                parley.bean(SchoolClasses.class).delete(schoolClass.id());
                return true;
            });
            assertThat(look(phone, ofClass).get("className").isNull()).isTrue();
        }
    }

    private static JsonNode look(WirePhone phone, HostAtHand game) throws Exception {
        return phone.post("look", "{\"pin\":\"%s\"}".formatted(game.pin()));
    }

    private static HostAtHand aGame(TeacherId teacher, SchoolClassId schoolClass) {
        return HostAtHand.open(parley, teacher, Optional.of(schoolClass), SETTINGS, 1, _ -> true);
    }

    private static void share(Teacher teacher, Consumer<ClassSharing> does) {
        asTeacher(teacher, () -> {
            does.accept(parley.bean(ClassSharing.class));
            return does;
        });
    }

    private static <T> T asTeacher(Teacher teacher, Supplier<T> does) {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.as(teacher));
        try {
            return does.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void twoGamesAtOnceNeverSeeEachOther() throws Exception {
        var other = HostAtHand.open(parley, SETTINGS, 1, question -> question.task().kind() == TaskKind.NUMBER);
        try (var ana = seated("Ana"); var zoe = new WirePhone(root)) {
            zoe.join(other.pin(), "Ana");
            zoe.resume(0).state("lobby");

            other.to(Phase.ANSWERING);
            zoe.state("answering");
            host.to(Phase.ANSWERING);
            ana.state("answering");

            assertThat(ana.received()).noneMatch(text -> text.contains(other.question(0).prompt()));
            assertThat(zoe.received()).noneMatch(text -> text.contains(host.question(0).prompt()));
            assertThat(other.hosting().snapshot().seats()).hasSize(1);
        }
    }

    @Test
    void afterARestartTheGameIsPausedAtTheSameQuestionAndPhonesComeBack() throws Exception {
        try (var ana = seated("Ana")) {
            host.to(Phase.ANSWERING);
            long seen = ana.state("answering").get("v").longValue();
            ana.answer(id(), 0, right());
            ana.next("ack");

            parley.restart();

            assertThat(ana.next("bye").get("why").stringValue()).isEqualTo("restart");
            try (var back = new WirePhone(root, ana.token())) {
                var state = back.resume(seen).state("answering");
                assertThat(state.get("v").longValue()).isGreaterThan(seen);
                assertThat(state.get("game").get("paused").booleanValue()).isTrue();
                assertThat(state.get("you").get("answer").get("turn").intValue()).isZero();
                host.move(HostMove.RESUME);
                host.to(Phase.REVEALED);
                assertThat(back.state("revealed").get("you").get("result").get("verdict").stringValue()).isEqualTo("right");
            }
        }
    }

    @Test
    void aPinIsVoidOnceItsGameIsOver() throws Exception {
        var pin = host.pin();
        try (var ana = seated("Ana"); var late = new WirePhone(root)) {
            host.move(HostMove.END);

            ana.state("over");
            assertThat(ana.next("bye").get("why").stringValue()).isEqualTo("over");
            assertThat(late.post("look", "{\"pin\":\"" + pin + "\"}").get("why").stringValue()).isEqualTo("no-game");
        }
    }

    @Test
    void aPageOfAnotherSiteOpensNoSocketAndJoinsNothing() throws Exception {
        try (var phone = new WirePhone(root); var http = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> phone.open("https://elsewhere.example")).isNotNull();

            var response = http.send(HttpRequest.newBuilder(root.resolve("/play/api/look"))
                    .header("Content-Type", "application/json").header("Origin", "https://elsewhere.example")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"pin\":\"" + host.pin() + "\"}")).build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void thePageHasAStrictPolicyAndLeavesNoSession() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var response = http.send(HttpRequest.newBuilder(root.resolve("/play?pin=" + host.pin()))
                    .header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("player/player.js");
            assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(response.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        }
    }
}
