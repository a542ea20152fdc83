package app.parley.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.ChoiceId;
import app.parley.bank.Response;
import app.parley.live.ScoringRule;
import app.parley.live.SeatId;
import app.parley.live.Settings;
import app.parley.live.TimeFactor;
import app.parley.live.room.Reply.AnswerRefusal;
import app.parley.record.AnswerId;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which answers count, whatever a phone sends and whenever it comes. Questions have 30 seconds. */
class AnsweringTest {

    private Play play;
    private SeatId ana;
    private SeatId ben;

    @BeforeEach
    void begin() {
        start(Play.choices(Settings.plain(), 3));
    }

    private void start(Play play) {
        this.play = play;
        ana = play.join("Ana");
        ben = play.join("Ben");
        play.next();
    }

    private AnswerRefusal refusal(Reply reply) {
        return ((Reply.NotAccepted) reply).why();
    }

    private Reply send(SeatId seat, AnswerId id, int turn, Response response) {
        return play.give(new Command.GiveAnswer(seat, id, turn, response));
    }

    @Test
    void anAnswerCountsUntilTheGraceIsOver() {
        play.after(30_250);

        assertThat(play.answer(ana, 0, Play.RIGHT)).isInstanceOf(Reply.Accepted.class);
    }

    @Test
    void oneMillisecondLaterItIsLate() {
        play.after(30_251);

        assertThat(play.answer(ana, 0, Play.RIGHT)).isInstanceOf(Reply.Late.class);
        assertThat(play.seen().receipts()).isEqualTo(new Receipts(0, 0, 0, 1, 0));
        assertThat(play.log().next().result(ana).verdict()).isEqualTo(PlayerView.Verdict.LATE);
    }

    @Test
    void aRightAnswerThatIsLateEarnsNothing() {
        play.pass(30_251).answer(ana, 0, Play.RIGHT);

        assertThat(play.log().next().seen().standings()).extracting(Standing::points).containsOnly(0);
        assertThat(play.room.settled(0)).isEmpty();
    }

    @Test
    void whoIsInTimeDoesNotDependOnWhenTheRoomIsWokenUp() {
        play.after(60_000);

        assertThat(play.answer(ana, 0, Play.RIGHT)).isInstanceOf(Reply.Late.class);
        assertThat(play.journal).contains(new GameEvent.TurnClosed(0));
    }

    @Test
    void nothingIsAnsweredBeforeTheQuestionIsOpen() {
        start(Play.choices(Settings.plain().readingTime(Duration.ofSeconds(5)), 1));

        assertThat(refusal(play.after(4_999).answer(ana, Play.RIGHT))).isEqualTo(AnswerRefusal.NOT_OPEN);
        assertThat(play.after(1).answer(ana, Play.RIGHT)).isInstanceOf(Reply.Accepted.class);
    }

    @Test
    void theLastAnswerCounts() {
        play.answer(ana, Play.RIGHT);
        play.after(1_000).answer(ana, Play.WRONG);

        var settled = play.close().room.settled(0);

        assertThat(settled).singleElement().satisfies(answer -> {
            assertThat(answer.response()).isEqualTo(Play.WRONG);
            assertThat(answer.score()).isZero();
            assertThat(answer.took()).isEqualTo(Duration.ofSeconds(1));
        });
        assertThat(play.seen().votes().orElseThrow().counts()).isEqualTo(
                Map.of(ChoiceId.of("Agreed Framework").text(), 1));
    }

    @Test
    void fiveCopiesAreOneAnswer() {
        var id = AnswerId.random();

        var replies = IntStream.range(0, 5).mapToObj(_ -> send(ana, id, 0, Play.RIGHT)).toList();

        assertThat(replies).containsOnly(new Reply.Accepted(id, 0));
        assertThat(play.journal).filteredOn(GameEvent.AnswerGiven.class::isInstance).hasSize(1);
    }

    @Test
    void aCopyThatComesAfterTheChangeOfMindChangesNothing() {
        var first = AnswerId.random();
        send(ana, first, 0, Play.WRONG);
        play.answer(ana, Play.RIGHT);

        assertThat(send(ana, first, 0, Play.WRONG)).isEqualTo(new Reply.Accepted(first, 0));
        assertThat(play.reveal().result(ana).verdict()).isEqualTo(PlayerView.Verdict.RIGHT);
    }

    @Test
    void whatWasAcceptedStaysAcceptedWhenSentAgainLater() {
        var id = AnswerId.random();
        send(ana, id, 0, Play.RIGHT);
        play.reveal().goOn();

        assertThat(send(ana, id, 0, Play.RIGHT)).isEqualTo(new Reply.Accepted(id, 0));
        assertThat(play.restart().give(new Command.GiveAnswer(ana, id, 0, Play.RIGHT))).isEqualTo(new Reply.Accepted(id, 0));
    }

    @Test
    void aRestartForgetsNoCopyOfTheLastAnswer() {
        var id = AnswerId.random();
        send(ana, id, 0, Play.RIGHT);

        play.restart().move(HostMove.RESUME);

        assertThat(send(ana, id, 0, Play.RIGHT)).isEqualTo(new Reply.Accepted(id, 0));
        assertThat(play.journal).filteredOn(GameEvent.AnswerGiven.class::isInstance).hasSize(1);
    }

    @Test
    void anAnswerToThePreviousQuestionNeverTouchesThisOne() {
        play.reveal().goOn();

        assertThat(play.answer(ana, 0, Play.RIGHT)).isInstanceOf(Reply.Late.class);
        assertThat(play.seenBy(ana).answer()).isEmpty();
        assertThat(play.seen().answered()).isZero();
    }

    @Test
    void anAnswerToAQuestionToComeIsRefused() {
        assertThat(refusal(play.answer(ana, 1, Play.RIGHT))).isEqualTo(AnswerRefusal.WRONG_TURN);
        assertThat(refusal(play.answer(ana, -1, Play.RIGHT))).isEqualTo(AnswerRefusal.WRONG_TURN);
        assertThat(refusal(play.answer(ana, Integer.MAX_VALUE, Play.RIGHT))).isEqualTo(AnswerRefusal.WRONG_TURN);
    }

    @Test
    void onlyTheFirstLateAnswerIsKept() {
        play.close();

        IntStream.range(0, 100).forEach(_ -> assertThat(play.answer(ana, Play.RIGHT)).isInstanceOf(Reply.Late.class));

        assertThat(play.journal).filteredOn(GameEvent.AnswerLate.class::isInstance).hasSize(1);
    }

    @Test
    void aLateChangeOfMindLeavesTheAnswerThatWasInTime() {
        play.answer(ana, Play.RIGHT);
        play.close();

        assertThat(play.answer(ana, Play.WRONG)).isInstanceOf(Reply.Late.class);
        assertThat(play.log().next().result(ana).verdict()).isEqualTo(PlayerView.Verdict.RIGHT);
        assertThat(play.seen().receipts()).isEqualTo(new Receipts(1, 1, 1, 0, 0));
    }

    @Test
    void whatIsNoAnswerToThisQuestionIsRefused() {
        assertThat(refusal(play.answer(ana, Play.chosen("Munich Agreement")))).isEqualTo(AnswerRefusal.MALFORMED);
        assertThat(refusal(play.answer(ana, Play.chosen()))).isEqualTo(AnswerRefusal.MALFORMED);
        assertThat(refusal(play.answer(ana, Play.chosen("Agreed Framework", "Outer Space Treaty")))).isEqualTo(AnswerRefusal.MALFORMED);
        assertThat(refusal(play.answer(ana, new Response.Truth(true)))).isEqualTo(AnswerRefusal.MALFORMED);
        assertThat(refusal(play.answer(ana, new Response.Nothing()))).isEqualTo(AnswerRefusal.MALFORMED);
        assertThat(play.seen().receipts()).isEqualTo(new Receipts(0, 0, 0, 0, 5));
    }

    @Test
    void nobodyAnswersForASeatThatIsNotThere() {
        assertThat(refusal(play.answer(new SeatId(99), Play.RIGHT))).isEqualTo(AnswerRefusal.UNKNOWN_SEAT);
    }

    @Test
    void aFirstAnswerIsFinalWhenTheGameSaysSo() {
        start(Play.choices(Settings.plain().changeable(false), 1));
        play.answer(ana, Play.WRONG);

        assertThat(refusal(play.answer(ana, Play.RIGHT))).isEqualTo(AnswerRefusal.LOCKED_IN);
        assertThat(play.reveal().result(ana).verdict()).isEqualTo(PlayerView.Verdict.WRONG);
    }

    @Test
    void whoChangesWithoutEndIsStopped() {
        IntStream.range(0, Answering.MOST_ANSWERS).forEach(_ -> play.answer(ana, Play.RIGHT));

        assertThat(refusal(play.answer(ana, Play.WRONG))).isEqualTo(AnswerRefusal.LOCKED_IN);
    }

    @Test
    void aKickedSeatAnswersNothingAndCountsForNothing() {
        play.answer(ana, Play.RIGHT);
        play.answer(ben, Play.WRONG);

        play.give(new Command.Kick(ana));

        assertThat(refusal(play.answer(ana, Play.WRONG))).isEqualTo(AnswerRefusal.UNKNOWN_SEAT);
        assertThat(play.reveal().seen().receipts()).isEqualTo(new Receipts(1, 1, 1, 0, 0));
        assertThat(play.seen().asked().orElseThrow().reveal().orElseThrow().tally().right()).isZero();
        assertThat(play.seen().standings()).extracting(Standing::seat).containsExactly(ben);
    }

    @Test
    void whoIsKickedAfterTheTurnStaysInItsReceipts() {
        play.answer(ana, Play.RIGHT);
        play.close().give(new Command.Kick(ana));

        assertThat(play.log().seen().receipts()).isEqualTo(new Receipts(1, 1, 1, 0, 0));
    }

    @Test
    void noAnswerIsTakenInAPause() {
        play.move(HostMove.PAUSE);

        assertThat(refusal(play.answer(ana, Play.RIGHT))).isEqualTo(AnswerRefusal.PAUSED);
    }

    @Test
    void answersOnTheirWayCountWhenTheHostStops() {
        play.after(10_000).move(HostMove.STOP);

        assertThat(play.after(250).answer(ana, Play.RIGHT)).isInstanceOf(Reply.Accepted.class);
        assertThat(play.after(1).answer(ben, Play.RIGHT)).isInstanceOf(Reply.Late.class);
        assertThat(play.room.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void everybodyHasTheirOwnTime() {
        var una = play.join("Una");
        play.reveal().goOn();
        play.give(new Command.SetTimeFactor(ana, TimeFactor.HALF_MORE));
        play.give(new Command.SetTimeFactor(una, TimeFactor.UNLIMITED));

        play.pass(30_251);
        assertThat(play.answer(ben, Play.RIGHT)).isInstanceOf(Reply.Late.class);
        assertThat(play.answer(ana, Play.RIGHT)).isInstanceOf(Reply.Accepted.class);
        play.pass(15_000);
        assertThat(play.answer(ana, Play.WRONG)).isInstanceOf(Reply.Late.class);
        assertThat(play.answer(una, Play.RIGHT)).isInstanceOf(Reply.Accepted.class);
        assertThat(play.seenBy(una).countdown()).isEmpty();
        play.pass(15_000);
        assertThat(play.room.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void whoHasMoreTimeLosesNoPointsByIt() {
        play.give(new Command.SetTimeFactor(ana, TimeFactor.DOUBLE));

        play.after(10_000).answer(ben, Play.RIGHT);
        play.after(10_000).answer(ana, Play.RIGHT);

        play.reveal();
        assertThat(play.result(ana).bonus()).isEqualTo(222).isEqualTo(play.result(ben).bonus());
    }

    @Test
    void theSameIdForTwoTurnsIsTwoRowsInTheLog() {
        var id = AnswerId.random();
        send(ana, id, 0, Play.RIGHT);
        send(ben, id, 0, Play.RIGHT);
        play.reveal().goOn();
        send(ana, id, 1, Play.RIGHT);
        play.close();

        assertThat(play.room.settled(0)).extracting(SettledAnswer::id).doesNotHaveDuplicates().hasSize(2)
                .doesNotContain(play.room.settled(1).getFirst().id());
    }

    @Test
    void aSkippedTurnCountsForNobody() {
        play.answer(ana, Play.RIGHT);

        play.move(HostMove.SKIP);

        assertThat(play.turn()).isEqualTo(1);
        assertThat(play.room.unlogged()).isEmpty();
        assertThat(refusal(play.answer(ana, 0, Play.RIGHT))).isEqualTo(AnswerRefusal.WRONG_TURN);
        assertThat(play.seen().total()).isEqualTo(new Receipts(0, 0, 0, 0, 1));
        assertThat(play.reveal().seen().standings()).extracting(Standing::points).containsOnly(0);
    }

    @Test
    void inACalmGameThereIsNoHurry() {
        start(Play.choices(Settings.plain().scoring(ScoringRule.CALM), 1));

        play.pass(3_600_000);

        assertThat(play.answer(ana, Play.RIGHT)).isInstanceOf(Reply.Accepted.class);
        assertThat(play.reveal().seen().standings()).isEmpty();
        assertThat(play.seenBy(ana).board()).isEmpty();
        assertThat(play.seen().goal()).contains(new ClassGoal(70, 100));
    }
}
