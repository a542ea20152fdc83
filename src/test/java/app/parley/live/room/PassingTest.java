package app.parley.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.live.Pace;
import app.parley.live.SeatId;
import app.parley.live.Settings;
import app.parley.live.TimeFactor;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What time alone brings. Questions have 30 seconds. */
class PassingTest {

    private static Play begun(Settings settings) {
        var play = Play.choices(settings, 2);
        play.join("Ana");
        play.join("Ben");
        return play.next();
    }

    private static Countdown left(Play play) {
        return play.seen().countdown().orElseThrow();
    }

    @Test
    void readingEndsByItselfAndAnsweringStartsAtNought() {
        var play = begun(Settings.plain().readingTime(Duration.ofSeconds(5)));
        assertThat(left(play)).isEqualTo(new Countdown(5_000, 5_000));

        play.pass(4_999);
        assertThat(play.room.phase()).isEqualTo(Phase.READING);
        play.pass(1);

        assertThat(play.room.phase()).isEqualTo(Phase.ANSWERING);
        assertThat(left(play)).isEqualTo(new Countdown(30_000, 30_000));
    }

    @Test
    void aTurnClosesAfterTheGrace() {
        var play = begun(Settings.plain());

        assertThat(play.pass(30_250).room.phase()).isEqualTo(Phase.ANSWERING);
        assertThat(play.pass(1).room.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void thePaceStretchesTheTime() {
        var play = begun(Settings.plain().pace(Pace.RELAXED));

        assertThat(left(play)).isEqualTo(new Countdown(45_000, 45_000));
        assertThat(play.pass(45_251).room.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void withoutATimerOnlyTheHostStops() {
        var play = begun(Settings.plain().pace(Pace.UNTIMED));

        assertThat(play.pass(3_600_000).seen().countdown()).isEmpty();
        assertThat(play.room.phase()).isEqualTo(Phase.ANSWERING);
        assertThat(play.close().room.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void aPauseStopsTheClock() {
        var play = begun(Settings.plain());
        play.pass(10_000).move(HostMove.PAUSE);

        play.pass(100_000);
        assertThat(left(play)).isEqualTo(new Countdown(20_000, 30_000));
        assertThat(play.room.nextAlarm()).isEmpty();
        play.move(HostMove.RESUME);
        play.after(5_000);

        assertThat(left(play)).isEqualTo(new Countdown(15_000, 30_000));
        play.answer(new SeatId(0), Play.RIGHT);
        assertThat(play.reveal().result(new SeatId(0)).tookMillis()).isEqualTo(15_000);
    }

    @Test
    void timeIsAddedForEverybody() {
        var play = begun(Settings.plain());
        play.give(new Command.SetTimeFactor(new SeatId(1), TimeFactor.DOUBLE));

        play.give(new Command.AddTime(10, play.seen().step()));

        assertThat(left(play)).isEqualTo(new Countdown(40_000, 40_000));
        assertThat(play.seenBy(new SeatId(1)).countdown()).contains(new Countdown(70_000, 70_000));
        assertThat(play.pass(70_250).room.phase()).isEqualTo(Phase.ANSWERING);
        assertThat(play.pass(1).room.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void addedTimeTakesBackAStopThatIsUnderWay() {
        var play = begun(Settings.plain());
        play.pass(10_000).move(HostMove.STOP);

        play.give(new Command.AddTime(10, play.seen().step()));

        assertThat(play.pass(29_000).room.phase()).isEqualTo(Phase.ANSWERING);
    }

    @Test
    void aTurnEndsSoonAfterEverybodyAnswered() {
        var play = begun(Settings.plain().finishWhenAllAnswered(true));
        play.pass(4_000).answer(new SeatId(0), Play.RIGHT);
        assertThat(left(play).leftMillis()).isEqualTo(26_000);

        play.answer(new SeatId(1), Play.RIGHT);

        assertThat(left(play).leftMillis()).isEqualTo(3_000);
        assertThat(play.answer(new SeatId(1), Play.WRONG)).isInstanceOf(Reply.Accepted.class);
        assertThat(play.pass(3_251).room.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void nobodyWaitsForWhoIsGone() {
        var play = begun(Settings.plain().finishWhenAllAnswered(true));
        play.room.disconnected(new SeatId(1));

        play.answer(new SeatId(0), Play.RIGHT);

        assertThat(left(play).leftMillis()).isEqualTo(3_000);
    }

    @Test
    void aClassThatLostItsConnectionIsWaitedFor() {
        var play = Play.choices(Settings.plain().finishWhenAllAnswered(true), 1);
        for (int i = 0; i < 5; i++) {
            play.join("Player " + i);
        }
        play.next();
        for (int i = 2; i < 5; i++) {
            play.room.disconnected(new SeatId(i));
        }

        play.answer(new SeatId(0), Play.RIGHT);
        play.answer(new SeatId(1), Play.RIGHT);

        assertThat(left(play).leftMillis()).isEqualTo(30_000);
    }

    @Test
    void whoHasMoreTimeIsWaitedForAndNobodyElse() {
        var play = begun(Settings.plain().finishWhenAllAnswered(true));
        play.give(new Command.SetTimeFactor(new SeatId(0), TimeFactor.DOUBLE));
        play.pass(10_000).answer(new SeatId(0), Play.RIGHT);

        play.pass(20_251);
        assertThat(play.room.phase()).isEqualTo(Phase.ANSWERING);
        assertThat(play.seenBy(new SeatId(0)).countdown().orElseThrow().leftMillis()).isEqualTo(3_000);

        assertThat(play.pass(3_251).room.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void theJournalKnowsTheTimeToTheSecond() {
        var play = begun(Settings.plain());
        play.pass(12_900);

        play.restart();

        assertThat(play.seen().paused()).isTrue();
        assertThat(left(play)).isEqualTo(new Countdown(18_000, 30_000));
        play.pass(500_000);
        assertThat(left(play)).isEqualTo(new Countdown(18_000, 30_000));
    }

    @Test
    void severalRestartsLoseASecondEach() {
        var play = begun(Settings.plain());

        for (int i = 1; i <= 3; i++) {
            play.pass(2_500).restart();
            assertThat(left(play).leftMillis()).isEqualTo(30_000 - i * 2_000);
            play.move(HostMove.RESUME);
        }

        assertThat(play.restart().seen().countdown()).contains(new Countdown(24_000, 30_000));
    }

    @Test
    void afterARestartAFewWhoAreBackAreNotEverybody() {
        var play = Play.choices(Settings.plain().finishWhenAllAnswered(true), 1);
        for (int i = 0; i < 5; i++) {
            play.join("Player " + i);
        }
        play.next().restart().move(HostMove.RESUME);
        play.room.connected(new SeatId(0));

        play.answer(new SeatId(0), Play.RIGHT);

        assertThat(left(play).leftMillis()).isGreaterThan(20_000);
    }
}
