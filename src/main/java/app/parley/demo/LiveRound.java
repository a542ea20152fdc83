package app.parley.demo;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.live.Hosting;
import app.parley.live.room.Asked;
import app.parley.live.room.Command;
import app.parley.live.room.HostMove;
import app.parley.live.room.Nickname;
import app.parley.live.room.Nicknames;
import app.parley.live.room.Reply;
import app.parley.live.room.TokenHash;
import app.parley.live.room.TurnKind;
import app.parley.live.run.Phone;
import app.parley.live.run.RunningGame;
import app.parley.live.wire.Bye;
import app.parley.live.wire.Frame;
import app.parley.record.AnswerId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One live game of the story. Its host is on stage, and the game has the host's time: nobody waits, and every answer comes as long
 * after its question as it took. The host asks twice what the class is divided about.
 */
final class LiveRound {

    private static final Duration READING = Duration.ofSeconds(6);
    private static final Duration TALK = Duration.ofSeconds(90);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final int MOST_SECOND_VOTES = 2;
    private static final double DIVIDED_FROM = 0.35;
    private static final double DIVIDED_TO = 0.65;
    private static final int TRIES_FOR_A_NAME = 20;

    private final Hosting hosting;
    private final RunningGame game;
    private final Nicknames nicknames;
    private final Bank bank;
    private final Actor host;
    private final RandomGenerator random;
    private final List<Seat> seats = new ArrayList<>();
    private final Semaphore changed = new Semaphore(0);
    private int secondVotes;
    private int answered = -1;

    LiveRound(Hosting hosting, RunningGame game, Nicknames nicknames, Bank bank, Actor host, RandomGenerator random) {
        this.hosting = hosting;
        this.game = game;
        this.nicknames = nicknames;
        this.bank = bank;
        this.host = host;
        this.random = random;
    }

    /** Somebody who plays, and what they answered last. */
    private static final class Seat {

        private final Participant learner;
        private final TokenHash token;
        private @Nullable Response given;

        Seat(Participant learner, TokenHash token) {
            this.learner = learner;
            this.token = token;
        }
    }

    /** A phone that nobody looks at. */
    private record PhoneInABag() implements Phone {

        @Override
        public void show(Frame frame) {
            // Learners of the story know what is asked.
        }

        @Override
        public void bye(Bye why) {
            // Nor do they mind.
        }
    }

    // ---------------------------------------------------------------------------------------------------- joining

    /** Lets somebody come in, with the notebook or as a guest. */
    void join(Participant learner) {
        var token = TokenHash.of(HexFormat.of().formatHex(bytes())).orElseThrow();
        var notebook = learner.pupil().playsAsGuest() ? Optional.<LearnerId>empty() : Optional.of(learner.id());
        host.spend(Duration.ofMillis(random.nextLong(200, 3_000)));
        var name = nickname(learner.pupil().name());
        for (int i = 0; i < TRIES_FOR_A_NAME; i++) {
            if (asked(new Command.Join(token, name, OptionalInt.empty(), notebook)) instanceof Reply.Joined) {
                game.come(token, new PhoneInABag());
                seats.add(new Seat(learner, token));
                return;
            }
            name = suggested();
        }
    }

    private byte[] bytes() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The first name, or a generated one if that does not do. */
    private Nickname nickname(String name) {
        return nicknames.read(name.split(" ")[0]) instanceof Nicknames.Reading.Fit(var fit) ? fit : suggested();
    }

    private Nickname suggested() {
        return nicknames.suggest(1, _ -> false, random).getFirst();
    }

    // ---------------------------------------------------------------------------------------------------- playing

    /** From the lobby until the game is over. */
    void play() {
        try (var _ = hosting.watch(changed::release)) {
            var now = hosting.snapshot();
            while (!now.moves().isEmpty()) {
                switch (now.phase()) {
                    case LOBBY, STANDINGS, REVEALED -> onward(HostMove.NEXT, PAUSE);
                    case READING -> pass(READING);
                    case ANSWERING -> answering(now.asked().orElseThrow());
                    case CLOSED -> closed(now.asked().orElseThrow());
                    case PODIUM -> onward(HostMove.END, PAUSE);
                    case OVER -> { }
                }
                now = hosting.snapshot();
            }
        }
    }

    private void onward(HostMove move, Duration after) {
        host.spend(after);
        move(move);
    }

    private Reply move(HostMove move) {
        return hosting.give(new Command.Move(move, hosting.snapshot().step()));
    }

    /** Lets time go by, and the game take note of it. */
    private void pass(Duration time) {
        host.spend(time);
        hosting.give(new Command.Lock(false));
    }

    private Question question(Asked asked) {
        return bank.question(game.plan().questions().get(asked.number() - 1));
    }

    private record Coming(Seat seat, Mind.Thought thought) {
    }

    /** All answers, in the order in which they come; who takes longer than there is time gives none. */
    private void answering(Asked asked) {
        if (answered == asked.turn()) {
            move(HostMove.STOP);
            pass(A_MOMENT);
            return;
        }
        answered = asked.turn();
        var question = question(asked);
        var opened = host.now();
        var coming = seats.stream().map(seat -> new Coming(seat, thought(seat, question, opened, asked.kind() == TurnKind.SECOND_VOTE)))
                .filter(one -> one.thought.took().compareTo(question.timeLimit()) < 0)
                .sorted(Comparator.comparing(one -> one.thought.took())).toList();
        var told = new ArrayList<CompletableFuture<?>>();
        seats.forEach(seat -> seat.given = null);
        for (var one : coming) {
            host.goTo(opened.plus(one.thought.took()));
            var reply = new CompletableFuture<Optional<Reply>>();
            told.add(reply);
            one.seat.given = one.thought.response();
            game.answer(one.seat.token, AnswerId.random(), asked.turn(), one.thought.response(), reply::complete);
        }
        told.forEach(CompletableFuture::join);
        pass(A_MOMENT);
    }

    /** Whoever was right stays with it. */
    private static Mind.Thought thought(Seat seat, Question question, Instant at, boolean again) {
        var thought = seat.learner.mind().answer(question, at, again);
        return again && seat.given != null && question.task().mark(seat.given).score() == 1
                ? new Mind.Thought(seat.given, thought.took()) : thought;
    }

    private void closed(Asked asked) {
        var question = question(asked);
        if (asked.kind() == TurnKind.FIRST && secondVotes < MOST_SECOND_VOTES && isDivided(question)) {
            secondVotes++;
            host.spend(TALK);
            move(HostMove.ASK_AGAIN);
            return;
        }
        while (reveal() instanceof Reply.NotLoggedYet) {
            awaitChange();
        }
        for (var seat : seats) {
            if (seat.given != null) {
                seat.learner.mind().learn(question, host.now(), seat.given);
            }
        }
    }

    private boolean isDivided(Question question) {
        double right = seats.stream().filter(seat -> seat.given != null)
                .mapToDouble(seat -> question.task().mark(seat.given).score()).average().orElse(0);
        return right > DIVIDED_FROM && right < DIVIDED_TO;
    }

    private Reply reveal() {
        changed.drainPermits();
        return move(HostMove.NEXT);
    }

    private void awaitChange() {
        try {
            changed.tryAcquire(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a game was played", e);
        }
    }

    private Reply asked(Command command) {
        var told = new CompletableFuture<Optional<Reply>>();
        game.give(command, told::complete);
        return told.join().orElseThrow();
    }
}
