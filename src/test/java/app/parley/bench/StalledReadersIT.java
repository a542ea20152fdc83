package app.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.TaskKind;
import app.parley.live.Pace;
import app.parley.live.Settings;
import app.parley.live.room.HostMove;
import app.parley.live.room.Phase;
import app.parley.live.web.HostAtHand;
import app.parley.testing.ParleyServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Of forty phones two stop reading, and go on to say that they are there. */
class StalledReadersIT implements CrowdPlayer.Ear {

    private static final int READERS = 38;
    private static final int STALLED = 2;
    private static final int SMALL = 4_096;
    private static final long PATIENCE_SECONDS = 120;

    @Override
    public void state(CrowdPlayer player, long nanos) {
        // The newest state is looked at when everybody has it.
    }

    @Override
    public void acknowledged(CrowdPlayer player, long nanos) {
        // Kept by the player.
    }

    @Test
    void whoStopsReadingIsCutAndNobodyElseWaits() throws Exception {
        try (var parley = ParleyServer.start()) {
            var host = HostAtHand.open(parley, Settings.plain().pace(Pace.UNTIMED).build(), 1,
                    question -> question.task().kind() == TaskKind.TRUE_FALSE);
            var game = new HostedParley.Game(host.game().toString(), "", host.pin(), host.hosting().linkKey().text());
            try (var readers = new Crowd(parley.uri("/").getPort(), game, READERS, new Random(1), this);
                    var others = new Crowd(parley.uri("/").getPort(), game, STALLED, new Random(2), this)) {
                for (var player : readers.players()) {
                    assertThat(readers.join(player) && readers.connect(player)).isTrue();
                }
                var stalled = new ArrayList<CrowdPlayer>();
                for (var player : others.players()) {
                    stalled.add(stalled(others, player, parley.uri("/").getPort()));
                }
                host.to(Phase.ANSWERING);

                untilTheyAreCut(host, readers, stalled);

                answer(host, readers);
            }
        }
    }

    /** Comes in like all others, and reads nothing from then on. Its name is one that the readers do not have. */
    private CrowdPlayer stalled(Crowd crowd, CrowdPlayer named, int port) throws Exception {
        var player = new CrowdPlayer(READERS + named.number, named.token);
        assertThat(crowd.join(player)).isTrue();
        var channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.SO_RCVBUF, SMALL);
        channel.connect(new InetSocketAddress("localhost", port));
        var line = player.connected(channel);
        line.hello(port);
        var answer = ByteBuffer.allocate(SMALL);
        while (!line.isUpgraded()) {
            line.read(answer, this);
        }
        return player;
    }

    private static void untilTheyAreCut(HostAtHand host, Crowd readers, List<CrowdPlayer> stalled) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        long pinged = System.nanoTime();
        while (connected(host) > READERS) {
            assertThat(System.nanoTime()).as("they are not cut").isLessThan(end);
            for (int i = 0; i < 50; i++) {
                host.move(HostMove.PAUSE);
                host.move(HostMove.RESUME);
            }
            long pressed = System.nanoTime();
            host.move(HostMove.PAUSE);
            assertThat(readers.await(player -> player.stateNanos > pressed, PATIENCE_SECONDS)).isZero();
            host.move(HostMove.RESUME);
            if (System.nanoTime() - pinged > TimeUnit.SECONDS.toNanos(2)) {
                pinged = System.nanoTime();
                stalled.forEach(StalledReadersIT::ping);
            }
        }
    }

    private static void ping(CrowdPlayer player) {
        try {
            player.say("{\"t\":\"ping\",\"n\":1}");
        } catch (IOException e) {
            // It is cut: that is what is waited for.
        }
    }

    private static long connected(HostAtHand host) {
        return host.hosting().snapshot().seats().stream().filter(seat -> seat.connected()).count();
    }

    private static void answer(HostAtHand host, Crowd readers) throws Exception {
        assertThat(readers.await(player -> player.phase.equals("answering") && !player.paused, PATIENCE_SECONDS)).isZero();
        for (var player : readers.players()) {
            player.answer(0, "{\"k\":\"truth\",\"holds\":true}", UUID.randomUUID());
        }
        assertThat(readers.await(player -> player.pending == null, PATIENCE_SECONDS)).isZero();
        assertThat(host.hosting().snapshot().answered()).isEqualTo(READERS);
        assertThat(readers.players()).allSatisfy(player -> assertThat(player.complaints).isEmpty());
        assertThat(readers.players()).as("nobody else lost the line").allMatch(player -> player.lines == 1);
    }
}
