package app.parley.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.live.ScoringRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private static final long LIMIT = 30_000;

    private static Scoring.Earned accuracy(int questions, double score, long took) {
        return new Scoring(ScoringRule.ACCURACY, true, false, questions).earned(score, took, LIMIT, 1);
    }

    @ParameterizedTest
    @CsvSource({"1, 2000, 967", "1, 0, 1000", "1, 499, 1000", "1, 500, 992", "1, 15000, 750", "1, 30000, 500", "1, 30250, 500",
            "0.5, 2000, 483", "0, 0, 0"})
    void speedWeighsTimeByTheFormula(double score, long took, int points) {
        var earned = new Scoring(ScoringRule.SPEED, true, false, 10).earned(score, took, LIMIT, 1);

        assertThat(earned).isEqualTo(new Scoring.Earned(points, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"12, 1, 0, 1000, 83", "12, 1, 15000, 1000, 41", "12, 1, 30000, 1000, 0", "12, 1, 30250, 1000, 0",
            "12, 0.5, 0, 500, 41", "12, 0, 0, 0, 0", "1, 1, 0, 1000, 999", "200, 1, 0, 1000, 4"})
    void accuracyAddsASmallBonus(int questions, double score, long took, int points, int bonus) {
        assertThat(accuracy(questions, score, took)).isEqualTo(new Scoring.Earned(points, bonus, 0));
    }

    @Test
    void allBonusesOfAGameAreWorthLessThanOneRightAnswer() {
        for (int questions = 1; questions <= 200; questions++) {
            assertThat(questions * accuracy(questions, 1, 0).bonus()).as("%d questions", questions).isLessThan(Scoring.FULL);
        }
    }

    @Test
    void withoutATimerThereIsNoBonusAndNoLoss() {
        assertThat(new Scoring(ScoringRule.ACCURACY, false, false, 5).earned(1, 99_000, 0, 1).total()).isEqualTo(1000);
        assertThat(new Scoring(ScoringRule.SPEED, false, false, 5).earned(1, 99_000, 0, 1).total()).isEqualTo(1000);
    }

    @Test
    void calmGivesNoPoints() {
        assertThat(new Scoring(ScoringRule.CALM, false, true, 5).earned(1, 0, 0, 9)).isEqualTo(Scoring.Earned.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 50", "3, 100", "5, 200", "6, 200", "90, 200"})
    void streaksAddUpToFourSteps(int inARow, int bonus) {
        var scoring = new Scoring(ScoringRule.ACCURACY, true, true, 10);

        assertThat(scoring.earned(1, 0, LIMIT, inARow).streak()).isEqualTo(bonus);
    }
}
