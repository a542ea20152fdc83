package app.parley.live.web;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.live.GameId;
import app.parley.live.GameSettings;
import app.parley.live.Hosting;
import app.parley.live.LiveGames;
import app.parley.live.room.Command;
import app.parley.live.room.HostMove;
import app.parley.live.room.Phase;
import app.parley.live.room.Reply;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import app.parley.testing.ParleyServer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A teacher with a game on a running server, for tests. */
public final class HostAtHand {

    private static final long PATIENCE_SECONDS = 20;

    private final TeacherId teacher;
    private final GameId game;
    private ParleyServer parley;

    private HostAtHand(ParleyServer parley, TeacherId teacher, GameId game) {
        this.parley = parley;
        this.teacher = teacher;
        this.game = game;
    }

    /** A game that asks the first questions of the bank that fit. */
    public static HostAtHand open(ParleyServer parley, GameSettings settings, int count, Predicate<Question> wanted) {
        return open(parley, new TeacherId(UUID.randomUUID()), Optional.empty(), settings, count, wanted);
    }

    /** Such a game of this teacher, for a class. */
    static HostAtHand open(ParleyServer parley, TeacherId teacher, Optional<SchoolClassId> schoolClass, GameSettings settings,
            int count, Predicate<Question> wanted) {
        var bank = parley.bean(Bank.class).current();
        List<QuestionRef> questions = bank.decks().stream().flatMap(deck -> bank.questionsOf(deck).stream())
                .filter(wanted).limit(count).map(Question::ref).toList();
        return new HostAtHand(parley, teacher,
                parley.bean(LiveGames.class).open(teacher, "A <b>game</b>", questions, settings, schoolClass));
    }

    public Hosting hosting() {
        return parley.bean(LiveGames.class).host(game, teacher);
    }

    public GameId game() {
        return game;
    }

    public TeacherId teacher() {
        return teacher;
    }

    public String pin() {
        return hosting().pin().digits();
    }

    public Question question(int number) {
        return parley.bean(Bank.class).question(hosting().plan().questions().get(number));
    }

    public Reply move(HostMove move) {
        return hosting().give(new Command.Move(move, hosting().snapshot().step()));
    }

    /** Presses "next" until the game stands there, and waits for what has to happen first. */
    public void to(Phase phase) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (hosting().snapshot().phase() != phase) {
            if (System.nanoTime() > end) {
                throw new AssertionError("stays in " + hosting().snapshot().phase());
            }
            var before = hosting().snapshot();
            // While answering ends by itself nothing is pressed.
            if (before.phase() != Phase.ANSWERING || phase != Phase.ANSWERING) {
                move(HostMove.NEXT);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
