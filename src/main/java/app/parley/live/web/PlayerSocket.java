package app.parley.live.web;

import app.parley.live.room.TokenHash;
import app.parley.live.run.MonotonicTime;
import app.parley.live.run.Phone;
import app.parley.live.run.RunningGame;
import app.parley.live.run.RunningGames;
import app.parley.live.wire.Bye;
import app.parley.live.wire.ClientMessage;
import app.parley.live.wire.ClientMessages;
import app.parley.live.wire.Frame;
import app.parley.live.wire.ServerMessages;
import app.parley.live.wire.StrictJson;
import jakarta.websocket.CloseReason;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A phone on a WebSocket. What comes in is handled in order; what goes out is sent by a thread of its own while there is
 * something, one message at a time, so that a phone that does not read keeps nobody waiting.
 */
final class PlayerSocket implements Phone, MessageHandler.Partial<String> {

    private static final Logger log = LoggerFactory.getLogger(PlayerSocket.class);

    private final Session session;
    private final RunningGames games;
    private final MonotonicTime time;
    private final Outbox outbox;
    private final Pace pace;
    private final AtomicBoolean sending = new AtomicBoolean();
    private final AtomicBoolean gone = new AtomicBoolean();
    private @Nullable StringBuilder begun;
    private volatile @Nullable Seated seated;
    private volatile long heardNanos;

    PlayerSocket(Session session, RunningGames games, MonotonicTime time) {
        this.session = session;
        this.games = games;
        this.time = time;
        this.outbox = new Outbox(time);
        this.heardNanos = time.nanos();
        this.pace = Pace.ofMessages(heardNanos);
    }

    private record Seated(RunningGame game, TokenHash token) {
    }

    /** When it said something, or when it was opened: whoever has no seat has to take one soon. */
    long heardNanos() {
        return heardNanos;
    }

    @Override
    public void onMessage(String part, boolean last) {
        // After the last word nothing counts: an answer that was held up must not undo one from the newer connection.
        if (gone.get() || outbox.isEnding()) {
            return;
        }
        if (seated != null) {
            heardNanos = time.nanos();
        }
        if (begun == null && last) {
            read(part);
            return;
        }
        var text = begun == null ? new StringBuilder() : begun;
        if (text.length() + part.length() > StrictJson.MAX_LENGTH) {
            bye(Bye.MALFORMED);
            leave();
            return;
        }
        begun = last ? null : text.append(part);
        if (last) {
            read(text.append(part).toString());
        }
    }

    private void read(String text) {
        if (!pace.take(time.nanos())) {
            bye(Bye.FLOOD);
            leave();
            return;
        }
        ClientMessages.read(text).ifPresentOrElse(this::heard, () -> {
            bye(Bye.MALFORMED);
            leave();
        });
    }

    private void heard(ClientMessage message) {
        var seat = seated;
        switch (message) {
            case ClientMessage.Resume resume when seat == null -> resume(resume);
            case ClientMessage.Ping ping -> say(ServerMessages.pong(ping.number()));
            case ClientMessage.Answer answer when seat != null -> seat.game().answer(seat.token(), answer.id(),
                    answer.turn(), answer.response(), reply -> say(reply.map(ServerMessages::reply)
                            .orElseGet(() -> ServerMessages.notStored(answer.id()))));
            case ClientMessage.UnreadableAnswer answer when seat != null -> say(ServerMessages.malformed(answer.id()));
            case ClientMessage.Leave _ -> cut();
            default -> {
                bye(Bye.MALFORMED);
                leave();
            }
        }
    }

    private void resume(ClientMessage.Resume resume) {
        games.find(resume.token()).ifPresentOrElse(game -> {
            outbox.resume(resume.seen());
            heardNanos = time.nanos();
            seated = new Seated(game, resume.token());
            game.come(resume.token(), this);
        }, () -> bye(Bye.UNKNOWN_SEAT));
    }

    /** The seat has no phone any more. The socket may go on for the last word. */
    void leave() {
        var seat = seated;
        if (gone.compareAndSet(false, true) && seat != null) {
            seat.game().go(this);
        }
    }

    @Override
    public void show(Frame frame) {
        outbox.show(frame);
        send();
    }

    @Override
    public void bye(Bye why) {
        outbox.bye(why);
        send();
    }

    private void say(String message) {
        if (outbox.add(message)) {
            send();
        } else {
            cut();
        }
    }

    private void send() {
        if (sending.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::drain);
        }
    }

    private void drain() {
        try {
            do {
                for (var text = outbox.next(); text.isPresent(); text = outbox.next()) {
                    session.getBasicRemote().sendText(text.get());
                }
                if (outbox.isFinished()) {
                    close(CloseReason.CloseCodes.NORMAL_CLOSURE);
                    return;
                }
                sending.set(false);
                // Something may have come between the last look and the end of sending.
            } while (outbox.isWaiting() && sending.compareAndSet(false, true));
        } catch (IOException | IllegalStateException e) {
            // Gone, or too slow: Tomcat gives up on a send after its timeout.
            cut();
        }
    }

    /** Ends the connection without a word: nobody listens. */
    void cut() {
        leave();
        Thread.startVirtualThread(() -> close(CloseReason.CloseCodes.GOING_AWAY));
    }

    private void close(CloseReason.CloseCode code) {
        leave();
        try {
            session.close(new CloseReason(code, ""));
        } catch (IOException | IllegalStateException e) {
            log.debug("A socket was closed already", e);
        }
    }
}
