package app.parley.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.ChoiceId;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.Questions;
import app.parley.bank.Response;
import app.parley.bank.TrueFalse;
import app.parley.base.LearnerId;
import app.parley.live.GameId;
import app.parley.live.GamePlan;
import app.parley.live.SeatId;
import app.parley.live.Settings;
import app.parley.people.TeacherId;
import app.parley.record.AnswerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A game for tests: its own clock, its journal, and short words for what people do. */
final class Play {

    static final Response RIGHT = chosen("Anti-Ballistic Missile Treaty");
    static final Response WRONG = chosen("Agreed Framework");
    static final Response OTHER_WRONG = chosen("Outer Space Treaty");

    final List<GameEvent> journal = new ArrayList<>();
    final GamePlan plan;
    private final Map<QuestionRef, Question> bank = new HashMap<>();
    Room room;
    private long nanos = 5_000_000_000L;
    private int tokens;

    private Play(Settings settings, List<Question> questions) {
        questions.forEach(question -> bank.put(question.ref(), question));
        plan = new GamePlan(new GameId(new UUID(1, 2)), new TeacherId(new UUID(3, 4)), "Deck",
                questions.stream().map(Question::ref).toList(), settings.build(), 42, Instant.EPOCH, Optional.empty());
        room = Room.of(plan, bank::get, new Random(1));
    }

    static Play of(Settings settings, Question... questions) {
        return new Play(settings, List.of(questions));
    }

    /** Single choices of 30 seconds. */
    static Play choices(Settings settings, int count) {
        var questions = new ArrayList<Question>();
        for (int i = 0; i < count; i++) {
            questions.add(Questions.aQuestion().id("question-" + i).build());
        }
        return new Play(settings, questions);
    }

    static Response chosen(String... texts) {
        return new Response.Chosen(Stream.of(texts).map(ChoiceId::of).collect(Collectors.toSet()));
    }

    static Question trueFalse(String id) {
        return Questions.aQuestion().id(id).task(new TrueFalse(true, Optional.empty())).build();
    }

    /** One of each kind of task. */
    static List<Question> everyKind() {
        return List.of(Questions.aQuestion().id("single").build(),
                Questions.aQuestion().id("multiple").task(Questions.aMultipleChoice()).build(), trueFalse("statement"),
                Questions.aQuestion().id("short").task(Questions.aShortAnswer()).build(),
                Questions.aQuestion().id("number").task(Questions.aNumber()).build(),
                Questions.aQuestion().id("ordering").task(Questions.anOrdering()).build(),
                Questions.aQuestion().id("matching").task(Questions.aMatching()).build(),
                Questions.aQuestion().id("cloze").task(Questions.aCloze()).build());
    }

    long now() {
        return nanos;
    }

    /** Time passes, and nobody looks. */
    Play after(long millis) {
        nanos += millis * 1_000_000;
        return this;
    }

    /** Time passes, and the room is told at every moment that it asked for. */
    Play pass(long millis) {
        long until = nanos + millis * 1_000_000;
        while (room.nextAlarm().isPresent() && room.nextAlarm().getAsLong() <= until) {
            nanos = Math.max(nanos, room.nextAlarm().getAsLong());
            give(new Command.Alarm());
            room.nextAlarm().ifPresent(next -> assertThat(next).as("no alarm rings twice").isGreaterThan(nanos));
        }
        nanos = until;
        return this;
    }

    Reply give(Command command) {
        var decision = room.decide(command, nanos);
        journal.addAll(decision.events());
        return decision.reply();
    }

    static TokenHash token(int number) {
        return TokenHash.of("%032x".formatted(number)).orElseThrow();
    }

    Reply tryJoin(String name) {
        return give(new Command.Join(token(tokens++), Nicknames.fit(name), OptionalInt.empty(), Optional.empty()));
    }

    SeatId join(String name) {
        var seat = ((Reply.Joined) tryJoin(name)).seat();
        room.connected(seat);
        return seat;
    }

    SeatId join(String name, LearnerId learner) {
        var reply = give(new Command.Join(token(tokens++), Nicknames.fit(name), OptionalInt.empty(), Optional.of(learner)));
        return ((Reply.Joined) reply).seat();
    }

    SeatId join(String name, int team) {
        var reply = give(new Command.Join(token(tokens++), Nicknames.fit(name), OptionalInt.of(team), Optional.empty()));
        return ((Reply.Joined) reply).seat();
    }

    Reply move(HostMove move) {
        return give(new Command.Move(move, room.snapshot(nanos).step()));
    }

    Play next() {
        assertThat(move(HostMove.NEXT)).isEqualTo(new Reply.Done());
        return this;
    }

    Reply answer(SeatId seat, Response response) {
        return answer(seat, turn(), response);
    }

    Reply answer(SeatId seat, int turn, Response response) {
        return give(new Command.GiveAnswer(seat, AnswerId.random(), turn, response));
    }

    int turn() {
        return room.snapshot(nanos).asked().orElseThrow().turn();
    }

    /** Stops answering and lets the grace pass. */
    Play close() {
        move(HostMove.STOP);
        return pass(251);
    }

    Play log() {
        for (int turn : room.unlogged()) {
            give(new Command.ConfirmLogged(turn, room.settled(turn).size()));
        }
        return this;
    }

    Play reveal() {
        return close().log().next();
    }

    /** From the reveal to the next question, by way of the standings. */
    Play goOn() {
        return room.phase() == Phase.STANDINGS ? next() : next().next();
    }

    Snapshot seen() {
        return room.snapshot(nanos);
    }

    PlayerView seenBy(SeatId seat) {
        return room.playerView(seat, nanos);
    }

    PlayerView.Result result(SeatId seat) {
        return seenBy(seat).result().orElseThrow();
    }

    /** The server was killed: all that is left is the journal. */
    Play restart() {
        room = rebuilt();
        return this;
    }

    Room rebuilt() {
        return Room.rebuild(plan, bank::get, new Random(2), journal);
    }
}
