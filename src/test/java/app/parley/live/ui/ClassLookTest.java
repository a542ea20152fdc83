package app.parley.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.live.room.Receipts;
import app.parley.live.room.Summary;
import app.parley.live.room.Tally;
import app.parley.live.room.TurnKind;
import app.parley.live.room.Votes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClassLookTest {

    private static Summary.TurnLine turn(int turn, TurnKind kind, boolean revealed, int answers, int right, double score) {
        return new Summary.TurnLine(turn, kind, turn, new QuestionRef(new QuestionId("question-" + turn), 1), revealed,
                new Tally(new Votes(answers, Map.of()), right, 0, score, Map.of()), Receipts.NONE);
    }

    private static ClassLook look(Summary.TurnLine... turns) {
        return ClassLook.of(new Summary(List.of(turns), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(),
                Receipts.NONE));
    }

    @Test
    void eachAnswerCountsTheSameHoweverManyThereWere() {
        var look = look(turn(0, TurnKind.FIRST, true, 30, 30, 1), turn(1, TurnKind.FIRST, true, 10, 0, 0));

        assertThat(look.right()).isEqualTo(0.75);
    }

    @Test
    void theEasiestAndTheHardestAreAmongThoseThatWereAnsweredAndRevealed() {
        var look = look(turn(0, TurnKind.FIRST, true, 10, 6, 0.6), turn(1, TurnKind.FIRST, true, 10, 2, 0.2),
                turn(2, TurnKind.FIRST, false, 10, 0, 0), turn(3, TurnKind.FIRST, true, 0, 0, 0),
                turn(4, TurnKind.RETURN, true, 10, 10, 1));

        assertThat(look.easiest()).hasValueSatisfying(turn -> assertThat(turn.turn()).isZero());
        assertThat(look.hardest()).hasValueSatisfying(turn -> assertThat(turn.turn()).isEqualTo(1));
    }

    @Test
    void whatNobodyMissedIsNotHard() {
        assertThat(look(turn(0, TurnKind.FIRST, true, 10, 10, 1)).hardest()).isEmpty();
    }

    @Test
    void withoutAnswersThereIsNothingToSay() {
        assertThat(look()).isEqualTo(new ClassLook(0, Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void returnedQuestionsAreCountedByThemselves() {
        var look = look(turn(0, TurnKind.FIRST, true, 10, 2, 0.2), turn(1, TurnKind.RETURN, true, 9, 7, 0.8),
                turn(2, TurnKind.RETURN, true, 8, 4, 0.5), turn(3, TurnKind.RETURN, false, 8, 8, 1));

        assertThat(look.right()).isEqualTo(0.2);
        assertThat(look.putRight()).isEqualTo(11);
        assertThat(look.returned()).isEqualTo(17);
    }
}
