package app.parley.live.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.ChoiceId;
import app.parley.bank.Questions;
import app.parley.bank.Response;
import app.parley.live.GameSettings;
import app.parley.live.SeatId;
import app.parley.live.Settings;
import app.parley.live.room.GameEvent;
import app.parley.live.room.HostMove;
import app.parley.live.room.Phase;
import app.parley.live.room.Reply;
import app.parley.live.wire.Bye;
import app.parley.record.Activity;
import app.parley.record.AnswerId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A room at work: what is told is stored, and who sees what when. */
class RunningGameTest {

    private static final GameSettings SETTINGS = Settings.plain().build();
    private static final Response RIGHT = new Response.Chosen(Set.of(ChoiceId.of("Anti-Ballistic Missile Treaty")));
    private static final Response WRONG = new Response.Chosen(Set.of(ChoiceId.of("Agreed Framework")));

    private final Rooms rooms = new Rooms();
    private RunningGame game;

    @BeforeEach
    void open() {
        game = rooms.open(SETTINGS, Questions.aQuestion().id("one").build(), Questions.aQuestion().id("two").build());
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private void startWith(int players) {
        IntStream.range(0, players).forEach(number -> Rooms.join(game, number));
        Rooms.move(game, HostMove.NEXT);
    }

    @Test
    void whatIsAcknowledgedIsThereAfterARestartPausedAtTheSameQuestion() {
        startWith(2);
        rooms.pass(game, Duration.ofSeconds(12));
        Rooms.answer(game, 0, 0, RIGHT);

        rooms.restart();
        var again = rooms.games().find(game.id()).orElseThrow();

        var snapshot = Rooms.snapshot(again);
        assertThat(snapshot.phase()).isEqualTo(Phase.ANSWERING);
        assertThat(snapshot.paused()).isTrue();
        assertThat(snapshot.answered()).isEqualTo(1);
        assertThat(snapshot.countdown().orElseThrow().leftMillis()).isBetween(17_000L, 19_000L);
        assertThat(rooms.games().find(game.stored().pin())).contains(again);
        assertThat(rooms.games().find(Rooms.token(1))).contains(again);
    }

    @Test
    void withAFullDiskNothingIsAcknowledgedAndTheHostIsWarned() {
        startWith(2);
        var id = AnswerId.random();
        rooms.journal.set(MemoryJournal.Disk.FULL);

        var told = Rooms.got(Rooms.send(game, 0, id, 0, RIGHT));

        assertThat(told).isEmpty();
        assertThat(game.hasTrouble()).isTrue();
        assertThat(Rooms.snapshot(game).answered()).isZero();

        // It recovers by itself; the phone sends the same answer again.
        rooms.journal.set(MemoryJournal.Disk.GOOD);
        Rooms.move(game, HostMove.RESUME);
        assertThat(Rooms.got(Rooms.send(game, 0, id, 0, RIGHT))).contains(new Reply.Accepted(id, 0));
        assertThat(game.hasTrouble()).isFalse();
        assertThat(Rooms.snapshot(game).answered()).isEqualTo(1);
    }

    @Test
    void everybodyWhoseAnswerWasInAFailedBatchIsToldSo() {
        startWith(50);
        rooms.journal.set(MemoryJournal.Disk.FULL);

        var told = IntStream.range(0, 50).mapToObj(number -> Rooms.send(game, number, AnswerId.random(), 0, RIGHT)).toList();

        // Later ones may find the room back from its journal, and so paused.
        assertThat(told).extracting(Rooms::got).contains(Optional.empty())
                .noneMatch(reply -> reply.filter(Reply.Accepted.class::isInstance).isPresent());
        assertThat(rooms.journal.read(game.id())).noneMatch(GameEvent.AnswerGiven.class::isInstance);
    }

    @Test
    void anAnswerThatIsWrittenThoughNobodySaidSoCountsOnce() {
        startWith(1);
        var id = AnswerId.random();
        rooms.journal.set(MemoryJournal.Disk.SILENT);
        assertThat(Rooms.got(Rooms.send(game, 0, id, 0, RIGHT))).isEmpty();
        rooms.journal.set(MemoryJournal.Disk.GOOD);

        Rooms.move(game, HostMove.RESUME);
        assertThat(Rooms.got(Rooms.send(game, 0, id, 0, RIGHT))).contains(new Reply.Accepted(id, 0));

        rooms.close(game);
        assertThat(Rooms.snapshot(game).receipts().scored()).isEqualTo(1);
    }

    @Test
    void aRoomWhoseJournalCannotBeReadTriesAgainUntilItCan() {
        startWith(1);
        rooms.journal.set(MemoryJournal.Disk.FULL);
        rooms.journal.setUnreadable(true);
        assertThat(Rooms.answer(game, 0, 0, RIGHT)).isEmpty();
        assertThat(Rooms.answer(game, 0, 0, RIGHT)).isEmpty();

        rooms.journal.set(MemoryJournal.Disk.GOOD);
        rooms.journal.setUnreadable(false);

        assertThat(Rooms.answer(game, 0, 0, RIGHT)).hasValueSatisfying(reply ->
                assertThat(reply).isInstanceOf(Reply.NotAccepted.class));
        assertThat(Rooms.snapshot(game).paused()).isTrue();
    }

    @Test
    void anAnswerOneMillisecondAfterTheGraceIsLateAndOneBeforeIsNot() {
        startWith(2);
        rooms.time.advance(Duration.ofMillis(30_250));
        var inTime = Rooms.answer(game, 0, 0, RIGHT);
        rooms.time.advance(Duration.ofMillis(1));
        var late = Rooms.answer(game, 1, 0, RIGHT);

        assertThat(inTime).containsInstanceOf(Reply.Accepted.class);
        assertThat(late).containsInstanceOf(Reply.Late.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, -1})
    void theTimeOfDayMovesNobodysDeadlineAndNobodysPoints(long hours) {
        startWith(2);
        rooms.time.advance(Duration.ofSeconds(6));
        Rooms.answer(game, 0, 0, RIGHT);

        rooms.clock.advance(Duration.ofHours(hours));
        rooms.games().tidy();

        assertThat(Rooms.answer(game, 1, 0, RIGHT)).containsInstanceOf(Reply.Accepted.class);
        assertThat(Rooms.snapshot(game).countdown().orElseThrow().leftMillis()).isEqualTo(24_000);
        rooms.restart();
        game = rooms.games().find(game.id()).orElseThrow();
        Rooms.move(game, HostMove.RESUME);
        rooms.close(game);
        Rooms.move(game, HostMove.NEXT);
        assertThat(Rooms.snapshot(game).standings()).extracting(one -> one.points()).hasSize(2).containsOnly(
                Rooms.snapshot(game).standings().getFirst().points());
        assertThat(logged()).isEqualTo(2);
    }

    @Test
    void aPinIsLongerWhenManyGamesRun() {
        assertThat(game.stored().pin().digits()).hasSize(6);

        IntStream.range(0, 101).forEach(_ -> rooms.open(SETTINGS, Questions.aQuestion().build()));

        var late = rooms.open(SETTINGS, Questions.aQuestion().build());
        assertThat(late.stored().pin().digits()).hasSize(7);
        assertThat(rooms.games().find(late.stored().pin())).contains(late);
        assertThat(rooms.games().find(game.stored().pin())).contains(game);
    }

    @Test
    void fiveCopiesAtOnceAreOneAnswer() {
        startWith(1);
        var id = AnswerId.random();

        var told = IntStream.range(0, 5).mapToObj(_ -> Rooms.send(game, 0, id, 0, RIGHT)).toList();

        assertThat(told).extracting(Rooms::got).containsOnly(Optional.of(new Reply.Accepted(id, 0)));
        rooms.close(game);
        assertThat(logged()).isEqualTo(1);
    }

    private long logged() {
        return IntStream.range(0, 5).mapToLong(number -> rooms.answers.of(
                List.of(new Activity(Activity.Kind.LIVE, game.id().uuid())), respondent(number)).size()).sum();
    }

    private UUID respondent(int seat) {
        return new SeatId(seat).respondent(game.id());
    }

    @Test
    void theAnswerLogHoldsTheLastAnswerOfEachSeat() {
        startWith(3);
        Rooms.answer(game, 0, 0, WRONG);
        Rooms.answer(game, 0, 0, RIGHT);
        Rooms.answer(game, 1, 0, WRONG);

        rooms.close(game);

        var live = List.of(new Activity(Activity.Kind.LIVE, game.id().uuid()));
        assertThat(rooms.answers.of(live, respondent(0))).singleElement().satisfies(answer -> {
            assertThat(answer.response()).isEqualTo(RIGHT);
            assertThat(answer.score()).isEqualTo(1);
        });
        assertThat(rooms.answers.of(live, respondent(1))).singleElement().satisfies(answer ->
                assertThat(answer.score()).isZero());
        assertThat(rooms.answers.of(live, respondent(2))).isEmpty();
        var receipts = Rooms.snapshot(game).receipts();
        assertThat(List.of(receipts.received(), receipts.stored(), receipts.scored())).containsOnly(2);
    }

    @Test
    void aTurnThatWasClosedBeforeTheServerDiedIsLoggedAtTheNextStartOnce() {
        startWith(2);
        Rooms.answer(game, 0, 0, RIGHT);
        rooms.close(game);
        // As if the server had died between the answer log and the journal's note of it.
        var events = rooms.journal.read(game.id());
        rooms.journal.forgetFrom(game.id(), IntStream.range(0, events.size())
                .filter(i -> events.get(i) instanceof GameEvent.AnswersLogged).findFirst().orElseThrow());

        rooms.restart();
        var again = rooms.games().find(game.id()).orElseThrow();

        Rooms.await(() -> again.ask(room -> room.unlogged().isEmpty()));
        assertThat(logged()).isEqualTo(1);
        assertThat(Rooms.snapshot(again).receipts().scored()).isEqualTo(1);
    }

    @Test
    void thatSomebodyAnsweredIsShownToNobodyElse() {
        startWith(2);
        var ben = Rooms.phone(game, 1);
        int before = ben.frames().size();

        Rooms.answer(game, 0, 0, RIGHT);
        Rooms.move(game, HostMove.PAUSE);

        Rooms.await(() -> ben.frames().size() > before);
        assertThat(ben.frames()).hasSize(before + 1);
        assertThat(ben.frames().getLast().game()).contains("\"paused\":true");
    }

    @Test
    void howManyHaveComeIsToldOnceASecond() {
        Rooms.join(game, 0);
        var ana = Rooms.phone(game, 0);
        rooms.pass(game, Duration.ofSeconds(2));
        Rooms.await(() -> ana.frames().getLast().game().contains("\"players\":1"));
        int before = ana.frames().size();

        IntStream.range(1, 100).forEach(number -> Rooms.join(game, number));
        rooms.pass(game, Duration.ofSeconds(1));

        Rooms.await(() -> ana.frames().getLast().game().contains("\"players\":100"));
        assertThat(ana.frames().size() - before).isLessThanOrEqualTo(2);
    }

    @Test
    void versionsRiseAndTheCommonPartIsWrittenOnce() {
        IntStream.range(0, 3).forEach(number -> Rooms.join(game, number));
        var phones = IntStream.range(0, 3).mapToObj(number -> Rooms.phone(game, number)).toList();

        Rooms.move(game, HostMove.NEXT);

        Rooms.await(() -> phones.stream().allMatch(phone -> phone.frames().getLast().game().contains("answering")));
        assertThat(phones).allSatisfy(phone -> assertThat(phone.frames()).extracting(frame -> frame.version())
                .isSorted().doesNotHaveDuplicates());
        assertThat(phones.stream().map(phone -> phone.frames().getLast().game()).distinct().count()).isEqualTo(1);
        assertThat(phones.getFirst().frames().getLast().game()).isSameAs(phones.getLast().frames().getLast().game());
    }

    @Test
    void theNewestPhoneHasTheSeatWithinAStormOfReconnections() {
        startWith(1);

        var storm = IntStream.range(0, 200).mapToObj(_ -> {
            var phone = new FakePhone();
            game.come(Rooms.token(0), phone);
            return phone;
        }).toList();

        var last = storm.getLast();
        Rooms.await(() -> !last.frames().isEmpty());
        assertThat(last.byes()).isEmpty();
        assertThat(storm.subList(0, 199)).allSatisfy(phone -> assertThat(phone.byes()).contains(Bye.TAKEN));
        assertThat(Rooms.snapshot(game).seats().getFirst().connected()).isTrue();
    }

    @Test
    void anOldPhoneThatGoesTakesNothingFromTheNewOne() {
        startWith(1);
        var old = Rooms.phone(game, 0);
        var reloaded = Rooms.phone(game, 0);

        game.go(old);
        Rooms.move(game, HostMove.PAUSE);

        Rooms.await(() -> reloaded.frames().getLast().game().contains("\"paused\":true"));
        assertThat(Rooms.snapshot(game).seats().getFirst().connected()).isTrue();
    }

    @Test
    void theLinkToTakeHomeComesAtTheEndAndOnlyThere() {
        startWith(1);
        var ana = Rooms.phone(game, 0);
        Rooms.move(game, HostMove.SKIP);
        assertThat(ana.frames()).noneMatch(frame -> frame.you().contains("take-home/"));

        Rooms.move(game, HostMove.END);

        Rooms.await(() -> ana.frames().getLast().you().contains("take-home/"));
        var you = ana.frames().getLast().you();
        var token = you.substring(you.indexOf("take-home/") + 10, you.lastIndexOf('"'));
        var claim = TakeHomeTokens.read(token).orElseThrow();
        assertThat(claim.isTrue(game.stored().secret())).isTrue();
        var forged = new TakeHomeTokens.Claim(claim.game(), new SeatId(1), claim.proof());
        assertThat(forged.isTrue(game.stored().secret())).isFalse();
    }

    @Test
    void aGameThatIsOverEndsInTheDatabaseAndIsNotTakenUpAgain() {
        startWith(1);
        Rooms.move(game, HostMove.END);
        Rooms.move(game, HostMove.END);

        Rooms.await(() -> rooms.store.find(game.id()).orElseThrow().endedAt().isPresent());

        assertThat(game.isOver()).isTrue();
        assertThat(rooms.games().find(game.stored().pin())).isEmpty();
        rooms.restart();
        assertThat(rooms.games().find(game.id())).isEmpty();
    }

    @Test
    void aGameThatNobodyTouchesEndsAfterTwelveHours() {
        startWith(1);
        goByMinutes(12 * 60);
        assertThat(Rooms.snapshot(game).phase()).isNotIn(Phase.PODIUM, Phase.OVER);

        goByMinutes(2);

        Rooms.await(game::isOver);
    }

    private void goByMinutes(int minutes) {
        for (int i = 0; i < minutes; i++) {
            rooms.games().tidy();
        }
    }

    @Test
    void aStoppedRoomHasStoredEverythingThatItTook() {
        startWith(20);
        List<CompletableFuture<Optional<Reply>>> told = IntStream.range(0, 20).mapToObj(number ->
                Rooms.send(game, number, AnswerId.random(), 0, RIGHT)).toList();

        rooms.games().stop();

        assertThat(told).extracting(Rooms::got).allSatisfy(reply -> assertThat(reply).isPresent());
        assertThat(Rooms.answer(game, 0, 0, WRONG)).isEmpty();
    }
}
