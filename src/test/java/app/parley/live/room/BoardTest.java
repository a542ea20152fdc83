package app.parley.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.MisconceptionId;
import app.parley.bank.Questions;
import app.parley.bank.Response;
import app.parley.live.ScoringRule;
import app.parley.live.SeatId;
import app.parley.live.Settings;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Points, ranks, teams and what stays of a game. */
class BoardTest {

    @Test
    void theSamePointsShareARank() {
        var play = Play.choices(Settings.plain(), 2);
        var ana = play.join("Ana");
        var ben = play.join("Ben");
        var cleo = play.join("Cleo");
        play.next();
        play.answer(ana, Play.RIGHT);
        play.answer(ben, Play.RIGHT);
        play.after(15_000).answer(cleo, Play.RIGHT);
        play.reveal();

        assertThat(play.seen().standings()).extracting(Standing::seat).containsExactly(ana, ben, cleo);
        assertThat(play.seen().standings()).extracting(Standing::rank).containsExactly(1, 1, 3);
        assertThat(play.seen().standings()).extracting(Standing::points).containsExactly(1499, 1499, 1249);
        assertThat(play.seenBy(ana).board()).contains(new PlayerView.Place(1499, 1, 3, OptionalInt.empty()));
        assertThat(play.seenBy(cleo).board()).contains(new PlayerView.Place(1249, 3, 3, OptionalInt.of(250)));
    }

    @Test
    void nothingMovesOnTheBoardBeforeTheReveal() {
        var play = Play.choices(Settings.plain(), 2);
        var ana = play.join("Ana");
        play.next();
        play.answer(ana, Play.RIGHT);

        play.close().log();
        assertThat(play.seen().standings()).isEmpty();
        assertThat(play.seenBy(ana)).returns(0, PlayerView::rightSoFar).returns(0, PlayerView::asked);
        play.next();
        assertThat(play.seenBy(ana)).returns(1, PlayerView::rightSoFar).returns(1, PlayerView::asked);
    }

    @Test
    void theThirdRightAnswerInARowEarnsTwoSteps() {
        var play = Play.choices(Settings.plain().streakBonus(true), 5);
        var ana = play.join("Ana");
        var streaks = new int[5];
        for (int i = 0; i < 5; i++) {
            (i == 0 ? play.next() : play.goOn()).answer(ana, i == 3 ? Play.WRONG : Play.RIGHT);
            streaks[i] = play.reveal().result(ana).streak();
        }

        assertThat(streaks).containsExactly(0, 50, 100, 0, 0);
        assertThat(play.seenBy(ana).board().orElseThrow().points()).isEqualTo(4 * (1000 + 199) + 150);
    }

    @Test
    void aTeamHasTheMeanOfItsMembers() {
        var play = Play.choices(Settings.plain().teams(List.of("Baize", "Brass", "Ink")), 1);
        var ana = play.join("Ana", 0);
        play.join("Ben", 0);
        var cleo = play.join("Cleo", 1);
        play.next().after(30_000);
        play.answer(ana, Play.RIGHT);
        play.answer(cleo, Play.RIGHT);
        play.reveal();

        assertThat(play.seen().teams()).containsExactly(new TeamStanding(1, "Brass", 1, 1000, 1),
                new TeamStanding(0, "Baize", 2, 500, 2), new TeamStanding(2, "Ink", 0, 0, 3));
    }

    @Test
    void whatAThirdMissedComesBackTheMostMissedFirst() {
        var play = Play.choices(Settings.plain(), 3);
        var seats = List.of(play.join("Ana"), play.join("Ben"), play.join("Cleo"), play.join("Dan"));
        for (int question = 0; question < 3; question++) {
            (question == 0 ? play.next() : play.goOn()).after(1);
            for (int i = 0; i < 4; i++) {
                play.answer(seats.get(i), i <= question ? Play.WRONG : Play.RIGHT);
            }
            play.reveal();
        }

        assertThat(play.seen().comesBack()).isEqualTo(2);
        play.move(HostMove.BRING_BACK);
        assertThat(play.journal).contains(new GameEvent.ReturnPlanned(List.of(2, 1)));
        assertThat(play.room.summary().mostMissed()).extracting(Summary.TurnLine::question).containsExactly(2, 1, 0);
    }

    @Test
    void theSummaryNamesMixUpsAndWhoNeedsHelp() {
        var play = Play.choices(Settings.plain(), 3);
        var ana = play.join("Ana");
        var ben = play.join("Ben");
        var twoOnly = play.join("Cleo");
        for (int i = 0; i < 3; i++) {
            (i == 0 ? play.next() : play.goOn()).answer(ana, Play.RIGHT);
            play.answer(ben, i == 0 ? Play.RIGHT : Play.WRONG);
            if (i > 0) {
                play.answer(twoOnly, Play.OTHER_WRONG);
            }
            play.reveal();
        }

        var summary = play.room.summary();

        assertThat(summary.mixUps()).containsExactly(
                new Summary.MixUp(new MisconceptionId("confuses-abm-with-agreed-framework"), 2, List.of(ben)));
        assertThat(summary.needHelp()).containsExactly(new Summary.Help(ben, "Ben", 1.0 / 3, 3));
        assertThat(summary.receipts()).isEqualTo(new Receipts(8, 8, 8, 0, 0));
        assertThat(summary.turns()).extracting(turn -> turn.tally().answers()).containsExactly(2, 3, 3);
    }

    @Test
    void partialCreditCountsForTheGoalOfACalmClass() {
        var play = Play.of(Settings.plain().scoring(ScoringRule.CALM),
                Questions.aQuestion().id("multiple").task(Questions.aMultipleChoice()).build(), Play.trueFalse("statement"));
        var ana = play.join("Ana");
        play.next().answer(ana, Play.chosen("Japan"));
        play.reveal();

        assertThat(play.seen().goal()).contains(new ClassGoal(70, 50));
        assertThat(play.result(ana)).returns(PlayerView.Verdict.PARTLY, PlayerView.Result::verdict)
                .returns(0.5, PlayerView.Result::score).returns(0, PlayerView.Result::points);
        assertThat(play.seenBy(new SeatId(0)).board()).isEmpty();
    }

    @Test
    void typedAnswersAreCountedOnceAnsweringIsOver() {
        var play = Play.of(Settings.plain(), Questions.aQuestion().task(Questions.aShortAnswer()).build());
        var seats = List.of(play.join("Ana"), play.join("Ben"), play.join("Cleo"));
        play.next();
        play.answer(seats.get(0), new Response.Text("Kim Jong Un"));
        play.answer(seats.get(1), new Response.Text("Kim Jong Il"));
        play.answer(seats.get(2), new Response.Text("Kim Jong Un"));
        assertThat(play.seen().typed()).isEmpty();

        assertThat(play.close().seen().typed())
                .containsExactly(new GivenText("Kim Jong Un", 2), new GivenText("Kim Jong Il", 1));
    }
}
