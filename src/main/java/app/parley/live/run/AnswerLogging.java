package app.parley.live.run;

import app.parley.base.StudyDay;
import app.parley.live.room.Command;
import app.parley.live.room.GameEvent;
import app.parley.live.room.Phase;
import app.parley.live.room.Room;
import app.parley.live.room.SettledAnswer;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.NotStoredException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what counts of each closed turn into the answer log, and tells the room when it stands there; then the room may
 * reveal it. It tries until it is done: the answers themselves are safe in the journal. When the game is over and all of
 * it is logged, the game is ended in the database.
 */
final class AnswerLogging {

    private static final Logger log = LoggerFactory.getLogger(AnswerLogging.class);
    private static final long BETWEEN_TRIES_MILLIS = 1_000;
    private static final int END = -1;

    private final RunningGame game;
    private final Workshop workshop;
    /** The turns that somebody works on. */
    private final Set<Integer> underWay = ConcurrentHashMap.newKeySet();

    AnswerLogging(RunningGame game, Workshop workshop) {
        this.game = game;
        this.workshop = workshop;
    }

    /** Takes up what was left undone. */
    void start() {
        game.ask(Room::unlogged).forEach(this::log);
        endIfDone();
    }

    void after(List<GameEvent> events) {
        for (var event : events) {
            switch (event) {
                case GameEvent.TurnClosed closed -> log(closed.turn());
                case GameEvent.AnswersLogged _, GameEvent.GameEnded _ -> endIfDone();
                default -> { }
            }
        }
    }

    private void log(int turn) {
        work(turn, () -> {
            var settled = game.ask(room -> room.unlogged().contains(turn)
                    ? Optional.of(room.settled(turn)) : Optional.<List<SettledAnswer>>empty());
            settled.ifPresent(answers -> confirm(turn,
                    workshop.answers().appendAll(answers.stream().map(this::answer).toList()).size()));
        });
    }

    private void confirm(int turn, int rows) {
        var told = new CompletableFuture<Boolean>();
        game.give(new Command.ConfirmLogged(turn, rows), reply -> told.complete(reply.isPresent()));
        if (!told.join()) {
            throw new NotStoredException("the journal could not be written");
        }
    }

    private void endIfDone() {
        if (game.ask(room -> room.phase() == Phase.OVER && room.unlogged().isEmpty())) {
            work(END, () -> workshop.games().end(game.id(), game.ask(room -> room.gameView().players()),
                    workshop.clock().instant()));
        }
    }

    private void work(int what, Runnable task) {
        if (underWay.add(what)) {
            workshop.threads().start("answers-" + game.id(), () -> untilDone(what, task));
        }
    }

    private void untilDone(int what, Runnable task) {
        try {
            while (!done(task)) {
                game.setTrouble(true);
                TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            underWay.remove(what);
        }
    }

    private boolean done(Runnable task) {
        if (game.isStopped()) {
            return true;
        }
        try {
            task.run();
            game.setTrouble(false);
            return true;
        } catch (NotStoredException e) {
            log.warn("The answers of room {} are not in the answer log yet: {}", game.id(), e.getMessage());
        } catch (RuntimeException e) {
            log.error("The answers of room {} are not in the answer log yet", game.id(), e);
        }
        return false;
    }

    private Answer answer(SettledAnswer settled) {
        // To the millisecond, as the database keeps it. The learner's zone is not known: a class sits where its server is.
        Instant now = workshop.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        return new Answer(settled.id(), new Activity(Activity.Kind.LIVE, game.id().uuid()),
                settled.seat().respondent(game.id()), settled.turn(), settled.learner(), settled.question(),
                settled.response(), settled.score(), settled.misconceptions(), now,
                StudyDay.at(now, ZoneId.systemDefault()), Optional.of(settled.took()));
    }
}
