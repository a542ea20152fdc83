package app.parley.live.run;

import app.parley.bank.BankFake;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.live.GameId;
import app.parley.live.GamePlan;
import app.parley.live.GameSettings;
import app.parley.live.room.Command;
import app.parley.live.room.HostMove;
import app.parley.live.room.Nicknames;
import app.parley.live.room.Phase;
import app.parley.live.room.Reply;
import app.parley.live.room.Snapshot;
import app.parley.live.room.TokenHash;
import app.parley.live.store.GameStore;
import app.parley.live.store.LiveStores;
import app.parley.live.wire.WireParts;
import app.parley.people.TeacherId;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.store.AnswerLogs;
import app.parley.testing.Database;
import app.parley.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.springframework.context.Lifecycle;

/** Rooms at work for tests: a journal in memory, an answer log on H2, and a time that a test moves. */
final class Rooms implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    final MemoryJournal journal = new MemoryJournal();
    final MovableTime time = new MovableTime();
    final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    final AnswerLog answers;
    final GameStore store;
    private final BankFake bank = new BankFake();
    private RunningGames games;

    Rooms() {
        var dataSource = Database.H2.migrated();
        answers = AnswerLogs.logOn(dataSource);
        store = LiveStores.games(dataSource);
        games = newGames();
        games.start();
    }

    private RunningGames newGames() {
        return new RunningGames(store, journal, bank, answers, WireParts.frames(bank), clock, time,
                (name, work) -> Thread.ofVirtual().name(name).start(work));
    }

    RunningGames games() {
        return games;
    }

    /** The server starts anew; of what was not in the journal nothing is left. */
    void restart() {
        games = newGames();
        games.start();
    }

    RunningGame open(GameSettings settings, Question... questions) {
        bank.with("deck", questions);
        List<QuestionRef> refs = Arrays.stream(questions).map(Question::ref).toList();
        return games.open(new GamePlan(GameId.random(), new TeacherId(UUID.randomUUID()), "Deck", refs, settings, 42,
                clock.instant(), Optional.empty()));
    }

    static TokenHash token(int number) {
        return TokenHash.of("%032x".formatted(number)).orElseThrow();
    }

    static Optional<Reply> give(RunningGame game, Command command) {
        var told = new CompletableFuture<Optional<Reply>>();
        game.give(command, told::complete);
        return got(told);
    }

    static Optional<Reply> join(RunningGame game, int number) {
        var name = (Nicknames.Reading.Fit) Nicknames.with(List.of()).read("Player " + number);
        return give(game, new Command.Join(token(number), name.name(), OptionalInt.empty(), Optional.empty()));
    }

    static CompletableFuture<Optional<Reply>> send(RunningGame game, int number, AnswerId id, int turn, Response response) {
        var told = new CompletableFuture<Optional<Reply>>();
        game.answer(token(number), id, turn, response, told::complete);
        return told;
    }

    static Optional<Reply> answer(RunningGame game, int number, int turn, Response response) {
        return got(send(game, number, AnswerId.random(), turn, response));
    }

    static FakePhone phone(RunningGame game, int number) {
        var phone = new FakePhone();
        game.come(token(number), phone);
        await(() -> !phone.frames().isEmpty() || !phone.byes().isEmpty());
        return phone;
    }

    static Snapshot snapshot(RunningGame game) {
        return game.ask(room -> room.snapshot(game.nanos()));
    }

    static Optional<Reply> move(RunningGame game, HostMove move) {
        return give(game, new Command.Move(move, snapshot(game).step()));
    }

    /** Moves the time on and has the room look at it. */
    void pass(RunningGame game, Duration duration) {
        time.advance(duration);
        give(game, new Command.Alarm());
    }

    /** Closes the turn that is answered, and waits until it is in the answer log. */
    void close(RunningGame game) {
        move(game, HostMove.STOP);
        pass(game, Duration.ofMillis(300));
        await(() -> snapshot(game).phase() == Phase.CLOSED && game.ask(room -> room.unlogged().isEmpty()));
    }

    static <T> T got(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("no reply", e);
        }
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not happen");
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        journal.set(MemoryJournal.Disk.GOOD);
        games.stop();
        ((Lifecycle) answers).stop();
    }
}
