package app.parley.results;

import static app.parley.results.Sessions.ANA;
import static app.parley.results.Sessions.BEN;
import static app.parley.results.Sessions.CAT;
import static app.parley.results.Sessions.game;
import static app.parley.results.Sessions.question;
import static app.parley.results.Sessions.who;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.QuestionRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlipTest {

    private static final List<QuestionRef> QUESTIONS = List.of(question("a"), question("b"), question("c"), question("d"), question("e"));

    private static List<Slip> slips(Sessions answers) {
        return Slip.of(answers.session(List.of(ANA, BEN, CAT), Sitting.ofMany(game(1), QUESTIONS)).matrix(Which.FIRST));
    }

    @Test
    void firstComesWhatMostOthersKnew() {
        var answers = new Sessions();
        QUESTIONS.forEach(question -> answers.add(game(1), ANA, question, 0));
        answers.add(game(1), BEN, question("a"), 1).add(game(1), BEN, question("c"), 0.5).add(game(1), BEN, question("d"), 1);

        var ana = slips(answers).getFirst();

        assertThat(ana.right()).isEmpty();
        assertThat(ana.answered()).isEqualTo(5);
        assertThat(ana.again()).containsExactly(0, 3, 2);
    }

    @Test
    void whatWasNotReachedComesAfterWhatWasMissed() {
        var answers = new Sessions().add(game(1), ANA, question("a"), 1).add(game(1), ANA, question("b"), 0)
                .add(game(1), BEN, question("e"), 1);

        var ana = slips(answers).getFirst();

        assertThat(ana.right()).containsExactly(0);
        assertThat(ana.again()).containsExactly(1, 4, 2);
    }

    @Test
    void whoWasAbsentGetsNone() {
        assertThat(slips(new Sessions().add(game(1), BEN, question("a"), 1))).extracting(Slip::who).containsExactly(who(BEN));
    }
}
