package app.parley.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.TaskKind;
import app.parley.live.Settings;
import app.parley.live.room.Phase;
import app.parley.testing.ParleyServer;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The same attacks and storms as over WebSockets, by phones that poll. */
class PollAttackIT {

    private static final String ANSWER = "{\"t\":\"answer\",\"id\":\"%s\",\"turn\":0,\"r\":{\"k\":\"truth\",\"holds\":%b}}";

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
        host = HostAtHand.open(parley, Settings.plain().build(), 2, question -> question.task().kind() == TaskKind.TRUE_FALSE);
    }

    private WirePhone joined(String name) throws Exception {
        var phone = new WirePhone(root);
        assertThat(phone.join(host.pin(), name).get("ok").booleanValue()).isTrue();
        return phone;
    }

    private static JsonNode poll(WirePhone phone, String connection, long seen) throws Exception {
        return phone.post("poll", "{\"token\":\"%s\",\"conn\":\"%s\",\"seen\":%d}".formatted(phone.token(), connection, seen));
    }

    private static JsonNode send(WirePhone phone, String connection, String message) throws Exception {
        return phone.post("send", "{\"token\":\"%s\",\"conn\":\"%s\",\"m\":%s}".formatted(phone.token(), connection, message));
    }

    private static String what(JsonNode told) {
        return told.get("t").stringValue() + (told.has("why") ? " " + told.get("why").stringValue() : "");
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    @Test
    void theNewestPageHasTheSeatAndNothingOfTheOldOneCounts() throws Exception {
        try (var ana = joined("Ana")) {
            poll(ana, "first-page", 0);
            host.to(Phase.ANSWERING);
            poll(ana, "second-page", 0);
            assertThat(what(send(ana, "second-page", ANSWER.formatted(id(), true)))).isEqualTo("ack");

            // Held up on its way since before the page was reloaded.
            assertThat(what(send(ana, "first-page", ANSWER.formatted(id(), false)))).isEqualTo("bye taken");

            var last = poll(ana, "first-page", 0);
            assertThat(what(poll(ana, "first-page", last.get("v").longValue()))).isEqualTo("bye taken");
            host.to(Phase.REVEALED);
            assertThat(poll(ana, "second-page", 0).get("you").get("answer").get("r").get("holds").booleanValue()).isTrue();
        }
    }

    @Test
    void fiveCopiesAtOnceAreOneAnswer() throws Exception {
        try (var ana = joined("Ana"); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            poll(ana, "some-page", 0);
            host.to(Phase.ANSWERING);
            var answer = ANSWER.formatted(id(), true);

            List<Callable<String>> copies = IntStream.range(0, 5).<Callable<String>>mapToObj(_ -> () ->
                    what(send(ana, "some-page", answer))).toList();

            assertThat(threads.invokeAll(copies)).extracting(Future::get).containsOnly("ack");
            host.to(Phase.REVEALED);
            assertThat(host.hosting().snapshot().receipts().scored()).isEqualTo(1);
        }
    }

    @Test
    void aFloodIsEndedAndCostsNobodyElseAnything() throws Exception {
        try (var ana = joined("Ana"); var ben = joined("Ben")) {
            poll(ana, "some-page", 0);
            poll(ben, "some-page", 0);
            host.to(Phase.ANSWERING);
            var told = "";
            for (int i = 0; i < 1_000 && !told.equals("bye flood"); i++) {
                told = what(send(ana, "some-page", "{\"t\":\"ping\",\"n\":1}"));
            }

            assertThat(told).isEqualTo("bye flood");
            assertThat(what(send(ben, "some-page", ANSWER.formatted(id(), true)))).isEqualTo("ack");
        }
    }

    @Test
    void aFloodOfPagesIsEndedAndTheSeatCanStillBeTaken() throws Exception {
        try (var ana = joined("Ana"); var ben = joined("Ben")) {
            poll(ben, "some-page", 0);
            host.to(Phase.ANSWERING);
            var told = "";
            for (int i = 0; i < 1_000 && !told.equals("bye flood"); i++) {
                told = what(poll(ana, "page-%08d".formatted(i), 0));
            }

            assertThat(told).isEqualTo("bye flood");
            assertThat(what(send(ben, "some-page", ANSWER.formatted(id(), true)))).isEqualTo("ack");
            ana.resume(0).state("answering");
        }
    }

    @Test
    void aClassThatPollsComesBackAllAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(20)) {
            List<Callable<WirePhone>> joins = IntStream.range(0, 200).<Callable<WirePhone>>mapToObj(i -> () -> {
                var phone = joined("Player " + i);
                assertThat(poll(phone, "first-page", 0).get("game").get("phase").stringValue()).isEqualTo("lobby");
                return phone;
            }).toList();
            var phones = threads.invokeAll(joins).stream().map(Future::resultNow).toList();
            host.to(Phase.ANSWERING);

            List<Callable<String>> storm = phones.stream().<Callable<String>>map(phone -> () -> {
                assertThat(poll(phone, "reloaded-page", 0).get("game").get("q").get("turn").intValue()).isZero();
                return what(send(phone, "reloaded-page", ANSWER.formatted(id(), true)));
            }).toList();

            assertThat(threads.invokeAll(storm)).extracting(Future::get).containsOnly("ack");
            host.to(Phase.REVEALED);
            var receipts = host.hosting().snapshot().receipts();
            assertThat(List.of(receipts.received(), receipts.stored(), receipts.scored())).containsOnly(200);
        }
    }
}
