package app.parley.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.live.ScoringRule;
import app.parley.live.SeatId;
import app.parley.live.Settings;
import app.parley.live.TimeFactor;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The course of a game: which command does what in which phase. */
class MovesTest {

    private final Play play = Play.choices(Settings.plain().readingTime(Duration.ofSeconds(5)), 2);
    private final SeatId ana = play.join("Ana");

    private Play in(Phase phase) {
        switch (phase) {
            case LOBBY -> { }
            case READING -> play.next();
            case ANSWERING -> play.next().next();
            case CLOSED -> in(Phase.ANSWERING).close().log();
            case REVEALED -> in(Phase.CLOSED).next();
            case STANDINGS -> in(Phase.REVEALED).next();
            case PODIUM -> in(Phase.STANDINGS).move(HostMove.END);
            case OVER -> in(Phase.PODIUM).move(HostMove.END);
        }
        assertThat(play.room.phase()).isEqualTo(phase);
        return play;
    }

    private static EnumSet<HostMove> allowed(Phase phase) {
        return switch (phase) {
            case LOBBY, REVEALED, STANDINGS -> EnumSet.of(HostMove.NEXT, HostMove.END);
            case READING -> EnumSet.of(HostMove.NEXT, HostMove.PAUSE, HostMove.SKIP, HostMove.END);
            case ANSWERING -> EnumSet.of(HostMove.NEXT, HostMove.STOP, HostMove.PAUSE, HostMove.SKIP, HostMove.END);
            case CLOSED -> EnumSet.of(HostMove.NEXT, HostMove.ASK_AGAIN, HostMove.END);
            case PODIUM -> EnumSet.of(HostMove.END);
            case OVER -> EnumSet.noneOf(HostMove.class);
        };
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void everyPhaseAllowsItsMovesAndNoOther(Phase phase) {
        in(phase);

        assertThat(play.seen().moves()).isEqualTo(allowed(phase));
        for (var move : EnumSet.complementOf(allowed(phase))) {
            assertThat(play.move(move)).as("%s in %s", move, phase).isEqualTo(new Reply.Ignored());
        }
        assertThat(play.room.phase()).isEqualTo(phase);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void theOtherCommandsHaveTheirPhases(Phase phase) {
        in(phase);
        boolean isOver = phase == Phase.OVER;
        var done = isOver ? Reply.Ignored.class : Reply.Done.class;

        assertThat(play.give(new Command.Lock(true))).isInstanceOf(done);
        assertThat(play.give(new Command.SetTimeFactor(ana, TimeFactor.DOUBLE))).isInstanceOf(done);
        assertThat(play.give(new Command.Rename(ana, Nicknames.fit("Ada")))).isInstanceOf(done);
        assertThat(play.give(new Command.AddTime(10, play.seen().step())))
                .isInstanceOf(phase == Phase.ANSWERING ? Reply.Done.class : Reply.Ignored.class);
        assertThat(play.give(new Command.ConfirmLogged(7, 1))).isEqualTo(new Reply.Ignored());
        assertThat(play.answer(ana, 0, Play.RIGHT)).isInstanceOf(switch (phase) {
            case ANSWERING -> Reply.Accepted.class;
            case LOBBY, READING, OVER -> Reply.NotAccepted.class;
            case CLOSED, REVEALED, STANDINGS, PODIUM -> Reply.Late.class;
        });
        assertThat(play.give(new Command.Kick(ana))).isInstanceOf(done);
        assertThat(play.give(new Command.Kick(ana))).isInstanceOf(done);
        assertThat(play.give(new Command.Kick(new SeatId(9)))).isEqualTo(new Reply.Ignored());
    }

    @Test
    void afterTheEndNothingHappens() {
        in(Phase.OVER);
        int events = play.journal.size();

        play.give(new Command.Kick(ana));
        play.answer(ana, 0, Play.RIGHT);
        play.tryJoin("Ben");
        play.pass(100_000).move(HostMove.END);

        assertThat(play.journal).hasSize(events);
    }

    @ParameterizedTest
    @EnumSource(value = Phase.class, names = {"LOBBY", "READING", "CLOSED", "REVEALED", "STANDINGS"})
    void nextPressedTwiceIsOneStep(Phase phase) {
        in(phase);
        var press = new Command.Move(HostMove.NEXT, play.seen().step());
        play.give(press);
        var after = play.seen();

        assertThat(play.give(press)).isEqualTo(new Reply.Ignored());
        assertThat(play.seen()).isEqualTo(after);
    }

    @Test
    void nextPressedTwiceWhileAnsweringStopsOnce() {
        in(Phase.ANSWERING);
        play.move(HostMove.NEXT);
        play.after(100).move(HostMove.NEXT);

        assertThat(play.pass(151).room.phase()).isEqualTo(Phase.CLOSED);
        assertThat(play.journal).filteredOn(GameEvent.TimeCut.class::isInstance).hasSize(1);
    }

    @Test
    void nothingIsRevealedBeforeTheAnswersAreLogged() {
        in(Phase.ANSWERING);
        play.answer(ana, Play.RIGHT);
        play.close();

        assertThat(play.move(HostMove.NEXT)).isEqualTo(new Reply.NotLoggedYet());
        assertThat(play.move(HostMove.END)).isEqualTo(new Reply.NotLoggedYet());
        assertThat(play.restart().room.unlogged()).containsExactly(0);
        play.give(new Command.ConfirmLogged(0, 1));
        assertThat(play.room.unlogged()).isEmpty();
        assertThat(play.next().seen().receipts()).isEqualTo(new Receipts(1, 1, 1, 0, 0));
    }

    @Test
    void theGameGoesFromQuestionToQuestionToThePodium() {
        in(Phase.STANDINGS).next().next();

        assertThat(play.seen().asked().orElseThrow()).returns(2, Asked::number).returns(2, Asked::of);
        assertThat(play.reveal().next().next().room.phase()).isEqualTo(Phase.PODIUM);
    }

    @Test
    void aPausedTurnCanBeStopped() {
        in(Phase.ANSWERING).move(HostMove.PAUSE);

        play.move(HostMove.STOP);

        assertThat(play.room.phase()).isEqualTo(Phase.CLOSED);
        assertThat(play.seen().paused()).isFalse();
    }

    @Test
    void aSecondVoteReplacesThePointsOfTheFirst() {
        in(Phase.ANSWERING);
        play.answer(ana, Play.RIGHT);
        play.close().move(HostMove.ASK_AGAIN);
        assertThat(play.room.phase()).isEqualTo(Phase.ANSWERING);
        assertThat(play.seen().firstVote().orElseThrow().answers()).isEqualTo(1);
        var face = play.seen().asked().orElseThrow().face();

        play.answer(ana, Play.WRONG);
        play.reveal();

        assertThat(play.seen().asked().orElseThrow()).satisfies(asked -> {
            assertThat(asked.kind()).isEqualTo(TurnKind.SECOND_VOTE);
            assertThat(asked.number()).isEqualTo(1);
            assertThat(asked.face()).isEqualTo(face);
            assertThat(asked.reveal().orElseThrow().tally().right()).isZero();
            assertThat(asked.reveal().orElseThrow().before().orElseThrow().right()).isEqualTo(1);
        });
        assertThat(play.seen().standings()).singleElement().returns(0, Standing::points).returns(1, Standing::asked);
    }

    @Test
    void aSkippedSecondVoteLeavesTheFirst() {
        in(Phase.ANSWERING);
        play.answer(ana, Play.RIGHT);
        play.close().move(HostMove.ASK_AGAIN);

        play.move(HostMove.SKIP);

        assertThat(play.room.phase()).isEqualTo(Phase.CLOSED);
        assertThat(play.turn()).isZero();
        assertThat(play.log().next().result(ana).verdict()).isEqualTo(PlayerView.Verdict.RIGHT);
    }

    @Test
    void aThirdVoteIsNotAsked() {
        in(Phase.CLOSED).move(HostMove.ASK_AGAIN);
        play.close().log();

        assertThat(play.move(HostMove.ASK_AGAIN)).isEqualTo(new Reply.Ignored());
    }

    @Test
    void missedQuestionsComeBackWithoutPoints() {
        in(Phase.ANSWERING);
        play.answer(ana, Play.WRONG);
        play.reveal().goOn().next();
        play.answer(ana, Play.RIGHT);
        play.reveal();
        assertThat(play.seen().comesBack()).isEqualTo(1);
        int points = play.seenBy(ana).board().orElseThrow().points();

        play.move(HostMove.BRING_BACK);
        assertThat(play.seen().asked().orElseThrow()).returns(TurnKind.RETURN, Asked::kind).returns(1, Asked::number)
                .returns(1, Asked::of);
        play.next();
        play.answer(ana, Play.RIGHT);
        play.reveal();

        assertThat(play.result(ana).verdict()).isEqualTo(PlayerView.Verdict.RIGHT);
        assertThat(play.result(ana).points()).isZero();
        assertThat(play.seenBy(ana).board().orElseThrow().points()).isEqualTo(points);
        var reveal = play.seen().asked().orElseThrow().reveal().orElseThrow();
        assertThat(reveal.tally().right()).isEqualTo(1);
        assertThat(reveal.before().orElseThrow().right()).isZero();
        assertThat(play.next().room.phase()).isEqualTo(Phase.PODIUM);
        assertThat(play.seen().moves()).containsExactly(HostMove.END);
    }

    @Test
    void missedQuestionsAlsoComeBackFromThePodium() {
        in(Phase.ANSWERING);
        play.answer(ana, Play.WRONG);
        play.reveal().move(HostMove.END);

        assertThat(play.move(HostMove.BRING_BACK)).isEqualTo(new Reply.Done());
        assertThat(play.room.phase()).isEqualTo(Phase.READING);
    }

    @Test
    void aCalmGameHasNoStandings() {
        var calm = Play.choices(Settings.plain().scoring(ScoringRule.CALM), 2);
        calm.join("Ana");

        calm.next().reveal().next();

        assertThat(calm.room.phase()).isEqualTo(Phase.ANSWERING);
        assertThat(calm.turn()).isEqualTo(1);
    }

    @Test
    void endingEarlyDropsTheQuestionThatIsAsked() {
        in(Phase.STANDINGS).next().next();
        play.answer(ana, Play.RIGHT);

        play.move(HostMove.END);

        assertThat(play.room.phase()).isEqualTo(Phase.PODIUM);
        assertThat(play.seen().standings()).extracting(Standing::points).containsExactly(0);
        assertThat(play.room.unlogged()).isEmpty();
    }
}
