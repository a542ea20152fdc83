package app.parley.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.live.wire.Bye;
import app.parley.live.wire.Frame;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What goes out on a socket that is slow, or gone. */
class PlayerSocketTest {

    private static final long PATIENCE_SECONDS = 20;

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final AtomicInteger closed = new AtomicInteger();
    private final CountDownLatch sending = new CountDownLatch(1);
    private final CountDownLatch reads = new CountDownLatch(1);
    private volatile boolean gone;
    private final PlayerSocket socket = new PlayerSocket(session(), null, System::nanoTime);

    /** A connection whose other end reads nothing until it is told to. */
    private Session session() {
        var remote = proxy(RemoteEndpoint.Basic.class, (_, method, arguments) -> {
            if (method.getName().equals("sendText")) {
                sending.countDown();
                reads.await();
                if (gone) {
                    throw new IOException("timed out");
                }
                sent.add((String) arguments[0]);
            }
            return null;
        });
        return proxy(Session.class, (_, method, _) -> switch (method.getName()) {
            case "getBasicRemote" -> remote;
            case "close" -> {
                closed.incrementAndGet();
                yield null;
            }
            default -> null;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Frame frame(long version) {
        return new Frame(version, "{}", "{\"a\":1}", OptionalLong.empty(), false, 0);
    }

    private void await(Runnable assertion) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void aSlowReaderHoldsNobodyUpAndGetsTheNewestState() throws Exception {
        socket.show(frame(1));
        sending.await();
        for (int version = 2; version <= 1_000; version++) {
            socket.show(frame(version));
        }
        assertThat(sent).isEmpty();

        reads.countDown();

        await(() -> assertThat(sent).containsExactly(frame(1).text(0, 0), frame(1_000).text(0, 0)));
    }

    @Test
    void whoReadsNothingInTimeIsCut() throws Exception {
        gone = true;
        socket.show(frame(1));

        reads.countDown();

        await(() -> assertThat(closed.get()).isPositive());
        assertThat(sent).isEmpty();
    }

    @Test
    void afterTheLastWordNothingIsHeard() throws Exception {
        reads.countDown();
        socket.onMessage("{\"t\":\"ping\",\"n\":1}", true);
        await(() -> assertThat(sent).contains("{\"t\":\"pong\",\"n\":1}"));
        socket.bye(Bye.TAKEN);

        socket.onMessage("{\"t\":\"ping\",\"n\":2}", true);

        await(() -> assertThat(closed.get()).isPositive());
        assertThat(sent).noneMatch(text -> text.contains("\"n\":2"));
    }

    @Test
    void whoTakesNoSeatIsSilentHoweverMuchItSays() {
        reads.countDown();
        long opened = socket.heardNanos();

        socket.onMessage("{\"t\":\"ping\",\"n\":1}", true);

        assertThat(socket.heardNanos()).isEqualTo(opened);
    }

    @Test
    void theLastWordIsSentBeforeTheEnd() throws Exception {
        socket.show(frame(1));
        sending.await();
        socket.bye(Bye.TAKEN);

        reads.countDown();

        await(() -> assertThat(closed.get()).isPositive());
        assertThat(sent).endsWith("{\"t\":\"bye\",\"why\":\"taken\"}");
    }
}
