package app.parley.live.run;

import app.parley.bank.Bank;
import app.parley.live.GameId;
import app.parley.live.GamePlan;
import app.parley.live.LinkKey;
import app.parley.live.Pin;
import app.parley.live.room.Command;
import app.parley.live.room.HostMove;
import app.parley.live.room.Room;
import app.parley.live.room.TokenHash;
import app.parley.live.store.GameStore;
import app.parley.live.store.Journal;
import app.parley.live.store.StoredGame;
import app.parley.live.wire.Frames;
import app.parley.people.TeacherId;
import app.parley.record.Activity;
import app.parley.record.AnswerLog;
import app.parley.record.StoresInGroups;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The rooms at work on this server. At the start of the server all unfinished games are rebuilt from their journals,
 * paused, before the first request; at its end they store what waits.
 */
@Component
public class RunningGames implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RunningGames.class);

    /** A game that nobody touches for so long ends: half a day. Minutes are counted, for the time of day can jump. */
    private static final int FORGOTTEN_MINUTES = 12 * 60;
    /** A finished game stays at hand so long, for phones that were away at the end. */
    private static final int LINGERING_MINUTES = 15;
    private static final int SECRET_BYTES = 32;

    private final GameStore store;
    private final Journal journal;
    private final Bank bank;
    private final Workshop workshop;
    private final SecureRandom random = new SecureRandom();
    private final Map<GameId, RunningGame> games = new ConcurrentHashMap<>();
    private final Map<String, RunningGame> byPin = new ConcurrentHashMap<>();
    private final Map<TokenHash, RunningGame> byToken = new ConcurrentHashMap<>();
    private volatile boolean running;

    RunningGames(GameStore store, Journal journal, Bank bank, AnswerLog answers, Frames frames, Clock clock,
            MonotonicTime time, GameThreads threads) {
        this.store = store;
        this.journal = journal;
        this.bank = bank;
        this.workshop = new Workshop(bank::question, journal, store, answers, frames, clock, time, threads, random, byToken);
    }

    /** Opens a game under a PIN that no other running game has. */
    public synchronized RunningGame open(GamePlan plan) {
        Pin pin;
        do {
            pin = Pin.random(random, byPin.size());
        } while (byPin.containsKey(pin.digits()));
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var stored = new StoredGame(plan, pin, LinkKey.random(random), HexFormat.of().formatHex(secret), Optional.empty());
        store.insert(stored);
        return run(stored);
    }

    private RunningGame run(StoredGame stored) {
        var game = new RunningGame(stored, journal.read(stored.plan().id()), workshop);
        games.put(game.id(), game);
        byPin.put(stored.pin().digits(), game);
        game.start();
        return game;
    }

    public Optional<RunningGame> find(GameId id) {
        return Optional.ofNullable(games.get(id));
    }

    /** The game that a PIN leads to; none once it is over. */
    public Optional<RunningGame> find(Pin pin) {
        return Optional.ofNullable(byPin.get(pin.digits())).filter(game -> !game.isOver());
    }

    /** The game in which a token has, or had, a seat. */
    public Optional<RunningGame> find(TokenHash token) {
        return Optional.ofNullable(byToken.get(token));
    }

    /** A teacher's games that are not over. */
    public List<RunningGame> of(TeacherId host) {
        return games.values().stream().filter(game -> !game.isOver() && game.plan().host().equals(host)).toList();
    }

    /** The activities of all games that have not come to their podium. */
    Set<Activity> untold() {
        return games.values().stream().filter(game -> !game.isDecided())
                .map(game -> new Activity(Activity.Kind.LIVE, game.id().uuid())).collect(Collectors.toSet());
    }

    /** A finished game, as its journal tells it. */
    public Room finished(StoredGame stored) {
        return Room.rebuild(stored.plan(), bank::question, random, journal.read(stored.plan().id()));
    }

    /** A minute has gone by. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void tidy() {
        for (var game : games.values()) {
            int quiet = game.minuteGoesBy();
            if (game.isOver()) {
                if (quiet > LINGERING_MINUTES) {
                    forget(game);
                }
            } else if (quiet > FORGOTTEN_MINUTES) {
                log.info("Game {} is ended: nobody touched it", game.id());
                end(game, 2);
            }
        }
    }

    /** To the podium, and over. */
    private static void end(RunningGame game, int presses) {
        int step = game.ask(room -> room.snapshot(game.nanos()).step());
        game.give(new Command.Move(HostMove.END, step), _ -> {
            if (!game.isOver() && presses > 1) {
                end(game, presses - 1);
            }
        });
    }

    private void forget(RunningGame game) {
        games.remove(game.id());
        byPin.remove(game.stored().pin().digits(), game);
        byToken.values().removeIf(other -> other == game);
        Thread.ofVirtual().start(game::stop);
    }

    @Override
    public void start() {
        running = true;
        for (var stored : store.unfinished()) {
            try {
                run(stored);
            } catch (RuntimeException e) {
                // One damaged game must not keep a school from all the others.
                log.error("Game {} could not be rebuilt", stored.plan().id(), e);
            }
        }
    }

    /** Has every room store what waits. */
    @Override
    public void stop() {
        running = false;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            games.values().forEach(game -> threads.submit(game::stop));
        }
        games.clear();
        byPin.clear();
        byToken.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the journal and the answer log have started, before the web server; and the other way round at the end. */
    @Override
    public int getPhase() {
        return StoresInGroups.PHASE + 1000;
    }
}
