package app.parley.live.run;

import app.parley.bank.Response;
import app.parley.live.GameId;
import app.parley.live.GamePlan;
import app.parley.live.SeatId;
import app.parley.live.room.Command;
import app.parley.live.room.GameEvent;
import app.parley.live.room.Phase;
import app.parley.live.room.Reply;
import app.parley.live.room.Room;
import app.parley.live.room.TokenHash;
import app.parley.live.store.StoredGame;
import app.parley.live.wire.Bye;
import app.parley.record.AnswerId;
import app.parley.record.NotStoredException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A room at work. It has one owner, a thread that takes all commands that wait, decides each, writes the events of all of
 * them to the journal, and only when they are durable replies and shows the new state. If the journal cannot be written,
 * nobody is told that something happened: the room is rebuilt from the journal as it stands.
 */
public final class RunningGame {

    private static final Logger log = LoggerFactory.getLogger(RunningGame.class);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(25);
    private static final Duration BETWEEN_REBUILDINGS = Duration.ofMillis(500);

    private final StoredGame stored;
    private final Workshop workshop;
    private final Inbox inbox;
    /** Held while the room is not as the journal says; fair, so that a busy room can still be looked at. */
    private final ReentrantLock hold = new ReentrantLock(true);
    private final Audience audience = new Audience();
    private final Publisher publisher;
    private final AnswerLogging logging;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private Room room;
    private int written;
    private boolean broken;
    private volatile boolean trouble;
    private volatile boolean over;
    private volatile boolean decided;
    private volatile int quietMinutes;

    RunningGame(StoredGame stored, List<GameEvent> events, Workshop workshop) {
        this.stored = stored;
        this.workshop = workshop;
        this.inbox = new Inbox(workshop.time());
        this.room = workshop.rebuild(stored.plan(), events);
        this.written = events.size();
        this.publisher = new Publisher(stored, workshop, audience);
        this.logging = new AnswerLogging(this, workshop);
        notePhase();
        events.forEach(this::remember);
        publisher.learn(events);
    }

    void start() {
        workshop.threads().start("room-" + id(), this::run);
    }

    public GameId id() {
        return stored.plan().id();
    }

    public GamePlan plan() {
        return stored.plan();
    }

    public StoredGame stored() {
        return stored;
    }

    /** Whether it is finished, so that its PIN leads nowhere. */
    public boolean isOver() {
        return over;
    }

    /** Whether nothing more can change what its answers are worth: it has come to the podium. */
    boolean isDecided() {
        return decided;
    }

    /** Whether something could not be stored lately. */
    public boolean hasTrouble() {
        return trouble;
    }

    void setTrouble(boolean trouble) {
        if (this.trouble != trouble) {
            this.trouble = trouble;
            tellWatchers();
        }
    }

    /** A minute has gone by; returns in how many of them, one after the other, nothing happened. */
    int minuteGoesBy() {
        return ++quietMinutes;
    }

    /**
     * Asks for something. Returns at once.
     *
     * @param told called by the room's owner, once it is durable; with nothing if it could not be stored
     */
    public void give(Command command, Consumer<Optional<Reply>> told) {
        if (!inbox.offer(new Inbox.Task.Give(command, told))) {
            told.accept(Optional.empty());
        }
    }

    /**
     * Somebody answers. Returns at once.
     *
     * @param told as with {@link #give}
     */
    public void answer(TokenHash token, AnswerId id, int turn, Response response, Consumer<Optional<Reply>> told) {
        if (!inbox.offer(new Inbox.Task.Answer(token, id, turn, response, told))) {
            told.accept(Optional.empty());
        }
    }

    /** A phone is there; it is shown the state, or told why not. */
    public void come(TokenHash token, Phone phone) {
        if (!inbox.offer(new Inbox.Task.Come(token, phone))) {
            phone.bye(Bye.RESTART);
        }
    }

    /** A phone is gone. */
    public void go(Phone phone) {
        inbox.offer(new Inbox.Task.Go(phone));
    }

    /** Has the owner look at the time. */
    void look() {
        inbox.offer(new Inbox.Task.Look());
    }

    /**
     * Looks at the room as far as it is stored. Short: the room stands still meanwhile.
     *
     * @throws NotStoredException if the journal cannot be read just now
     */
    public <T> T ask(Function<Room, T> question) {
        hold.lock();
        try {
            if (broken) {
                throw new NotStoredException("the journal cannot be read");
            }
            return question.apply(room);
        } finally {
            hold.unlock();
        }
    }

    long nanos() {
        return workshop.time().nanos();
    }

    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    void unwatch(Runnable watcher) {
        watchers.remove(watcher);
    }

    boolean isStopped() {
        return ended.getCount() == 0;
    }

    /** Takes nothing more, stores what waits, then ends. */
    void stop() {
        inbox.close();
        try {
            if (!ended.await(PATIENCE_AT_THE_END.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("Room {} did not end in time", id());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            logging.start();
            while (true) {
                var batch = inbox.take(next());
                if (batch.isEmpty()) {
                    break;
                }
                work(batch.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            inbox.close();
            audience.bye(Bye.RESTART);
            ended.countDown();
        }
    }

    private OptionalLong next() {
        if (broken) {
            return OptionalLong.of(nanos() + BETWEEN_REBUILDINGS.toNanos());
        }
        var alarm = room.nextAlarm();
        var news = publisher.due();
        return alarm.isPresent() && news.isPresent()
                ? OptionalLong.of(Math.min(alarm.getAsLong(), news.getAsLong())) : alarm.isPresent() ? alarm : news;
    }

    /** Never throws: without its owner a room would take answers and store none. */
    private void work(List<Inbox.Entry> entries) {
        var batch = new Batch();
        hold.lock();
        try {
            if (broken) {
                rebuild();
            }
            decide(entries, batch);
            if (!batch.events.isEmpty()) {
                workshop.journal().append(id(), written, batch.events);
            }
        } catch (RuntimeException | Error e) {
            log.error("Room {} goes back to its journal: {}", id(), e.getClass().getSimpleName(),
                    e instanceof NotStoredException ? null : e);
            recover(batch, entries);
            hold.unlock();
            tellWatchers();
            return;
        }
        try {
            settle(batch);
        } catch (RuntimeException e) {
            log.error("Room {} could not tell everybody what happened", id(), e);
        } finally {
            hold.unlock();
        }
        if (batch.isNews()) {
            tellWatchers();
        }
    }

    /** The events are durable: now everybody may know. */
    private void settle(Batch batch) {
        if (!batch.events.isEmpty()) {
            written += batch.events.size();
            trouble = false;
            quietMinutes = 0;
            batch.events.forEach(this::remember);
            notePhase();
        }
        batch.replies.forEach(Runnable::run);
        publisher.publish(room, batch);
        logging.after(batch.events);
    }

    private void decide(List<Inbox.Entry> entries, Batch batch) {
        for (var entry : entries) {
            switch (entry.task()) {
                case Inbox.Task.Give(var command, var told) -> decide(command, entry.nanos(), told, batch);
                case Inbox.Task.Answer(var token, var answer, var turn, var response, var told) ->
                    room.seatOf(token).ifPresentOrElse(
                            seat -> decide(new Command.GiveAnswer(seat, answer, turn, response), entry.nanos(), told, batch),
                            () -> batch.replies.add(() -> told.accept(Optional.of(
                                    new Reply.NotAccepted(answer, Reply.AnswerRefusal.UNKNOWN_SEAT)))));
                case Inbox.Task.Come(var token, var phone) -> come(token, phone, batch);
                case Inbox.Task.Go(var phone) -> audience.go(phone).ifPresent(seat -> {
                    room.disconnected(seat);
                    batch.presence = true;
                });
                case Inbox.Task.Look _ -> { }
            }
        }
        long now = nanos();
        if (room.nextAlarm().stream().anyMatch(due -> due <= now)) {
            batch.events.addAll(room.decide(new Command.Alarm(), now).events());
        }
    }

    private void decide(Command command, long nanos, Consumer<Optional<Reply>> told, Batch batch) {
        var decision = room.decide(command, nanos);
        batch.events.addAll(decision.events());
        batch.replies.add(() -> told.accept(Optional.of(decision.reply())));
        decision.events().forEach(event -> leave(event, batch));
    }

    private void come(TokenHash token, Phone phone, Batch batch) {
        room.seatOf(token).ifPresentOrElse(seat -> {
            audience.come(seat, phone);
            room.connected(seat);
            batch.presence = true;
            batch.seats.add(seat);
        }, () -> phone.bye(room.isKicked(token) ? Bye.KICKED : room.isTakenOver(token) ? Bye.TAKEN : Bye.UNKNOWN_SEAT));
    }

    /** The phones that lose their seat by an event; they hear why once it is durable. */
    private void leave(GameEvent event, Batch batch) {
        var gone = switch (event) {
            case GameEvent.SeatMoved moved -> Optional.of(moved.seat());
            case GameEvent.SeatKicked kicked -> Optional.of(kicked.seat());
            default -> Optional.<SeatId>empty();
        };
        gone.flatMap(audience::remove).ifPresent(phone -> {
            gone.ifPresent(room::disconnected);
            var why = event instanceof GameEvent.SeatKicked ? Bye.KICKED : Bye.TAKEN;
            batch.replies.add(() -> phone.bye(why));
            batch.lost.add(phone);
        });
    }

    private void notePhase() {
        over = room.phase() == Phase.OVER;
        decided = over || room.phase() == Phase.PODIUM;
    }

    private void remember(GameEvent event) {
        switch (event) {
            case GameEvent.SeatTaken taken -> workshop.tokens().put(taken.token(), this);
            case GameEvent.SeatMoved moved -> workshop.tokens().put(moved.token(), this);
            default -> { }
        }
    }

    /** Nothing of the batch counts: everybody is told so, and the room is again what the journal says. */
    private void recover(Batch batch, List<Inbox.Entry> entries) {
        broken = true;
        batch.presence = true;
        trouble = true;
        batch.lost.forEach(phone -> phone.bye(Bye.RESTART));
        try {
            rebuild();
        } catch (RuntimeException e) {
            log.error("The journal of room {} cannot be read: {}", id(), e.getClass().getSimpleName());
        }
        for (var entry : entries) {
            switch (entry.task()) {
                case Inbox.Task.Give give -> give.told().accept(Optional.empty());
                case Inbox.Task.Answer answer -> answer.told().accept(Optional.empty());
                case Inbox.Task.Come come when broken -> come.phone().bye(Bye.RESTART);
                default -> { }
            }
        }
    }

    private void rebuild() {
        var events = workshop.journal().read(id());
        room = workshop.rebuild(plan(), events);
        written = events.size();
        events.forEach(this::remember);
        notePhase();
        broken = false;
        audience.present().forEach(seat -> {
            if (room.has(seat)) {
                room.connected(seat);
            } else {
                audience.remove(seat).ifPresent(phone -> phone.bye(Bye.RESTART));
            }
        });
        var all = new Batch();
        all.everybody = true;
        publisher.learn(events);
        publisher.publish(room, all);
        logging.start();
    }

    private void tellWatchers() {
        for (var watcher : watchers) {
            try {
                watcher.run();
            } catch (RuntimeException e) {
                log.warn("A watcher of room {} failed", id(), e);
            }
        }
    }
}
