package app.parley.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.TaskKind;
import app.parley.live.LiveException;
import app.parley.live.Settings;
import app.parley.live.room.HostMove;
import app.parley.live.room.Phase;
import app.parley.testing.ParleyServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The disk is full in the middle of a game, and then has space again. */
class FullDiskIT {

    private static final String RIGHT = "{\"k\":\"truth\",\"holds\":true}";
    private static final long PATIENCE_SECONDS = 60;

    private ParleyServer parley;

    @BeforeEach
    void start() {
        parley = ParleyServer.start();
    }

    @AfterEach
    void stop() {
        parley.close();
    }

    /** Whatever space there is, more is kept free. */
    private void fill(boolean isFull) {
        var settings = parley.bean(ConfigurableEnvironment.class).getPropertySources();
        if (isFull) {
            settings.addFirst(new MapPropertySource("full", Map.of("parley.disk-reserve", "1000000TB")));
        } else {
            settings.remove("full");
        }
    }

    private WirePhone seated(HostAtHand host, String name) throws Exception {
        var phone = new WirePhone(parley.uri("/"));
        assertThat(phone.join(host.pin(), name).get("ok").booleanValue()).isTrue();
        phone.resume(0).state("lobby");
        return phone;
    }

    @Test
    void nothingIsAcknowledgedThatIsNotStoredAndTheGameGoesOnWhenThereIsSpaceAgain() throws Exception {
        var host = HostAtHand.open(parley, Settings.plain().build(), 2, question -> question.task().kind() == TaskKind.TRUE_FALSE);
        try (var ana = seated(host, "Ana"); var ben = seated(host, "Ben")) {
            host.to(Phase.ANSWERING);
            ana.answer(UUID.randomUUID().toString(), 0, RIGHT);
            ana.next("ack");

            fill(true);
            var bens = UUID.randomUUID().toString();
            ben.answer(bens, 0, RIGHT);
            assertThat(ben.next("refused").get("why").stringValue()).isEqualTo("not-stored");
            assertThat(host.hosting().diskTrouble()).isTrue();

            fill(false);
            goOn(host);
            ben.answer(bens, 0, RIGHT);
            assertThat(ben.next("ack").get("id").stringValue()).isEqualTo(bens);
            assertThat(host.hosting().diskTrouble()).isFalse();
            host.to(Phase.REVEALED);
        }
        var receipts = host.hosting().snapshot().receipts();
        assertThat(List.of(receipts.received(), receipts.stored(), receipts.scored())).containsOnly(2);

        parley.restart();
        assertThat(host.hosting().snapshot().receipts()).isEqualTo(receipts);
    }

    /** Presses on until that is stored. */
    private static void goOn(HostAtHand host) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!tries(host)) {
            assertThat(System.nanoTime()).as("the game does not go on").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static boolean tries(HostAtHand host) {
        try {
            host.move(HostMove.RESUME);
            return !host.hosting().snapshot().paused();
        } catch (LiveException.NotStored e) {
            return false;
        }
    }
}
