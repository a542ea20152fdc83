package app.parley.results;

import static app.parley.bank.Questions.aQuestion;
import static app.parley.results.Sessions.ANA;
import static app.parley.results.Sessions.BEN;
import static app.parley.results.Sessions.CAT;
import static app.parley.results.Sessions.game;
import static app.parley.results.Sessions.learner;
import static app.parley.results.Sessions.question;
import static app.parley.results.Sessions.quiz;
import static app.parley.results.Sessions.who;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.BankFake;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.Questions;
import app.parley.bank.Response;
import app.parley.record.Given;
import app.parley.results.statistics.Figure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final QuestionRef ONE = question("one");
    private static final QuestionRef TWO = question("two");
    private static final QuestionRef THREE = question("three");

    private static List<Object> row(ResultMatrix matrix, int row) {
        return matrix.rows().get(row).cells().stream().<Object>map(cell ->
                cell instanceof Cell.Answered answered ? answered.counted().score() : cell).toList();
    }

    @Test
    void aGameIsATableOfThoseWhoShouldHaveBeenThereAndOthers() {
        var game = game(1);
        var session = new Sessions().add(game, CAT, ONE, 1).add(game, ANA, ONE, 0.5).addGuest(game, 4, TWO, 0)
                .session(List.of(ANA, BEN), Sitting.ofMany(game, List.of(TWO, ONE, THREE)));

        var matrix = session.matrix(Which.FIRST);

        assertThat(matrix.questions()).containsExactly(TWO, ONE, THREE);
        assertThat(matrix.rows()).extracting(ResultMatrix.Row::who)
                .containsExactly(who(ANA), who(BEN), who(CAT), new Who.Guest(game, new UUID(9, 4)));
        assertThat(row(matrix, 0)).containsExactly(Cell.NOT_REACHED, 0.5, Cell.NOT_REACHED);
        assertThat(row(matrix, 1)).containsExactly(Cell.ABSENT, Cell.ABSENT, Cell.ABSENT);
        assertThat(row(matrix, 2)).containsExactly(Cell.NOT_REACHED, 1.0, Cell.NOT_REACHED);
        assertThat(row(matrix, 3)).containsExactly(0.0, Cell.NOT_REACHED, Cell.NOT_REACHED);
    }

    @Test
    void withoutAPlanWhatAnybodyAnsweredWasAskedOfAll() {
        var game = game(1);
        var matrix = new Sessions().add(game, ANA, TWO, 1).add(game, ANA, ONE, 1).add(game, BEN, ONE, 0)
                .session(List.of()).matrix(Which.FIRST);

        assertThat(matrix.questions()).containsExactly(TWO, ONE);
        assertThat(row(matrix, 1)).containsExactly(Cell.NOT_REACHED, 0.0);
    }

    @Test
    void whatWasNotInSomebodysAttemptWasNotAsked() {
        var matrix = new Sessions().add(quiz(1), ANA, ONE, 1).add(quiz(2), BEN, TWO, 1)
                .session(List.of(ANA, BEN), Sitting.ofOne(quiz(1), ANA, List.of(ONE, THREE)),
                        Sitting.ofOne(quiz(2), BEN, List.of(TWO, THREE))).matrix(Which.FIRST);

        assertThat(matrix.questions()).containsExactly(ONE, THREE, TWO);
        assertThat(row(matrix, 0)).containsExactly(1.0, Cell.NOT_REACHED, Cell.NOT_ASKED);
        assertThat(row(matrix, 1)).containsExactly(Cell.NOT_ASKED, Cell.NOT_REACHED, 1.0);
    }

    @Test
    void whoBeganAndAnsweredNothingWasThere() {
        var matrix = new Sessions().session(List.of(ANA, BEN), Sitting.ofOne(quiz(1), ANA, List.of(ONE))).matrix(Which.FIRST);

        assertThat(row(matrix, 0)).containsExactly(Cell.NOT_REACHED);
        assertThat(row(matrix, 1)).containsExactly(Cell.ABSENT);
        assertThat(matrix.present().rows()).hasSize(1);
    }

    @Test
    void anAnswerLeftOpenIsAnAnswerWorthNothing() {
        var matrix = new Sessions().add(quiz(1), ANA, ONE, 0, new Response.Nothing()).session(List.of(ANA)).matrix(Which.FIRST);

        assertThat(matrix.cell(0, 0).isMissed()).isTrue();
    }

    private static Session threeAttempts() {
        var asked = List.of(ONE, TWO);
        return new Sessions().add(quiz(1), ANA, ONE, 1).add(quiz(1), ANA, TWO, 0)
                .add(quiz(2), ANA, ONE, 1).add(quiz(2), ANA, TWO, 1)
                .add(quiz(3), ANA, ONE, 0).add(quiz(3), ANA, TWO, 1)
                .session(List.of(ANA), Sitting.ofOne(quiz(3), ANA, asked), Sitting.ofOne(quiz(1), ANA, asked),
                        Sitting.ofOne(quiz(2), ANA, asked));
    }

    @Test
    void firstLastBestOrAllAttemptsCount() {
        var session = threeAttempts();

        assertThat(session.attempts(who(ANA))).isEqualTo(3);
        assertThat(row(session.matrix(Which.FIRST), 0)).containsExactly(1.0, 0.0);
        assertThat(row(session.matrix(Which.LAST), 0)).containsExactly(0.0, 1.0);
        assertThat(row(session.matrix(Which.BEST), 0)).containsExactly(1.0, 1.0);
        var all = session.matrix(Which.ALL);
        assertThat(all.rows()).hasSize(3);
        assertThat(row(all, 2)).containsExactly(0.0, 1.0);
    }

    @Test
    void overTimeEachQuestionHasItsOwnFirstLastAndBestTry() {
        var session = threeAttempts();

        assertThat(row(session.overTime(Which.FIRST), 0)).containsExactly(1.0, 0.0);
        assertThat(row(session.overTime(Which.LAST), 0)).containsExactly(0.0, 1.0);
        assertThat(row(session.overTime(Which.BEST), 0)).containsExactly(1.0, 1.0);
        assertThat(((Cell.Answered) session.overTime(Which.LAST).cell(0, 0)).tries()).extracting(Given::score)
                .containsExactly(1.0, 1.0, 0.0);
    }

    @Test
    void ofEquallyGoodAttemptsTheEarliestCounts() {
        var session = new Sessions().add(quiz(1), ANA, ONE, 0).add(quiz(1), ANA, TWO, 1).add(quiz(2), ANA, ONE, 1)
                .add(quiz(2), ANA, TWO, 0).session(List.of(ANA));

        assertThat(row(session.matrix(Which.BEST), 0)).containsExactly(0.0, 1.0);
    }

    @Test
    void ofTwoVotesInAGameTheFirstCountsUnlessTheLastIsAskedFor() {
        var session = new Sessions().add(game(1), ANA, ONE, 0).add(game(1), ANA, ONE, 1).session(List.of(ANA));

        assertThat(row(session.matrix(Which.FIRST), 0)).containsExactly(0.0);
        assertThat(row(session.matrix(Which.LAST), 0)).containsExactly(1.0);
    }

    @Test
    void versionsStandApartOrTogetherUnderTheNewest() {
        var old = question("one");
        var changed = question("one", 2);
        var answers = new Sessions().add(game(1), ANA, old, 0).add(game(2), ANA, changed, 1);

        var apart = answers.session(List.of(ANA)).overTime(Which.LAST);
        var together = answers.session(Versions.TOGETHER, List.of(ANA)).overTime(Which.LAST);

        assertThat(apart.questions()).containsExactly(old, changed);
        assertThat(together.questions()).containsExactly(changed);
        assertThat(row(together, 0)).containsExactly(1.0);
        assertThat(((Cell.Answered) together.cell(0, 0)).tries()).extracting(Given::question).containsExactly(old, changed);
    }

    @Test
    void blanksAreLeftOutOrWorthNothingAndAbsenceIsNeither() {
        var matrix = new Sessions().add(game(1), ANA, ONE, 1)
                .session(List.of(ANA, BEN), Sitting.ofMany(game(1), List.of(ONE, TWO))).matrix(Which.FIRST);

        assertThat(matrix.marks(Blanks.LEFT_OUT)[0]).containsExactly(1, Double.NaN);
        assertThat(matrix.marks(Blanks.ZERO)[0]).containsExactly(1, 0);
        assertThat(matrix.marks(Blanks.ZERO)[1]).containsExactly(Double.NaN, Double.NaN);
        assertThat(matrix.forAnalysis(Blanks.ZERO).attempts()).isEqualTo(1);
    }

    @Test
    void whoIsStillAtItIsNotAnalyzedWhereBlanksAreWorthNothing() {
        var session = new Sessions().add(quiz(1), ANA, ONE, 1).add(quiz(2), BEN, ONE, 1).add(quiz(3), CAT, ONE, 1)
                .add(quiz(3), CAT, TWO, 1).session(List.of(ANA, BEN, CAT), Sitting.ofOne(quiz(1), ANA, List.of(ONE, TWO), true),
                        Sitting.ofOne(quiz(2), BEN, List.of(ONE, TWO), false), Sitting.ofOne(quiz(3), CAT, List.of(ONE, TWO), false),
                        Sitting.ofOne(quiz(4), learner(4), List.of(ONE, TWO), false));
        Function<QuestionRef, Question> question = ref -> Questions.aQuestion().id(ref.id().text()).build();

        assertThat(session.matrix(Which.FIRST).rows()).extracting(row -> row.cells().getLast()).filteredOn(Cell.NotReached.class::isInstance)
                .containsExactly(Cell.NOT_REACHED, Cell.NOT_YET, Cell.NOT_YET);
        var zero = SessionAnalysis.of(session, Which.FIRST, Blanks.ZERO, question);
        assertThat(zero.matrix().rows()).extracting(ResultMatrix.Row::who).containsExactly(who(ANA), who(CAT));
        assertThat(zero.analysis().quiz().average()).isEqualTo(Figure.of(1.5));
        assertThat(zero.running()).isEqualTo(2);
        assertThat(SessionAnalysis.of(session, Which.FIRST, Blanks.LEFT_OUT, question).matrix().rows()).hasSize(4);
    }

    @Test
    void anEmptySessionIsEmpty() {
        var matrix = new Sessions().session(List.of()).matrix(Which.FIRST);

        assertThat(matrix.rows()).isEmpty();
        assertThat(matrix.questions()).isEmpty();
        assertThat(matrix.chart().learners()).isEmpty();
    }

    @Test
    void timesAreThoseOfTheAnswersThatCount() {
        var matrix = new Sessions().add(game(1), ANA, ONE, 1)
                .session(List.of(ANA), Sitting.ofMany(game(1), List.of(ONE, TWO))).matrix(Which.FIRST);

        assertThat(matrix.millis(0)).containsExactly(5_000, -1);
    }

    @Test
    void anAttemptThatWasOpenedAndLeftCountsOnlyIfThereIsNoOther() {
        var left = Sitting.ofOne(quiz(2), ANA, List.of(ONE));
        var session = new Sessions().add(quiz(1), ANA, ONE, 1).session(List.of(ANA), Sitting.ofOne(quiz(1), ANA, List.of(ONE)), left);

        assertThat(session.matrix(Which.LAST).cell(0, 0).mark()).hasValue(1);
        assertThat(session.matrix(Which.BEST).cell(0, 0).mark()).hasValue(1);
        assertThat(session.matrix(Which.ALL).rows()).hasSize(2);
        assertThat(new Sessions().session(List.of(ANA), left).matrix(Which.LAST).cell(0, 0)).isEqualTo(Cell.NOT_REACHED);
    }

    @Test
    void manyAttemptsOfFewArePeopleAllTheSame() {
        var answers = new Sessions();
        for (int attempt = 0; attempt < 12; attempt++) {
            answers.add(quiz(attempt), attempt % 2 == 0 ? ANA : BEN, ONE, attempt % 3 == 0 ? 1 : 0);
        }
        var bank = new BankFake().with("all", aQuestion().id(ONE.id().text()).build());

        var analysis = SessionAnalysis.of(answers.session(List.of()), Which.ALL, Blanks.ZERO, bank::question);

        assertThat(analysis.matrix().rows()).hasSize(12);
        assertThat(analysis.people()).isEqualTo(2);
        assertThat(analysis.isPatchy()).isFalse();
    }

    @Test
    void medianTimesAreThoseOfAllRightAndWrongAnswers() {
        var answers = new Sessions();
        int[] millis = {1_000, 3_000, 5_000, 8_000};
        for (int i = 0; i < millis.length; i++) {
            answers.took(Duration.ofMillis(millis[i])).add(game(1), Sessions.learner(i), ONE, i < 3 ? 1 : 0);
        }
        var matrix = answers.session(List.of(Sessions.learner(9))).matrix(Which.FIRST);

        var times = TimeTaken.of(matrix, 0);

        assertThat(times).isEqualTo(new TimeTaken(4, Optional.of(Duration.ofSeconds(4)), Optional.of(Duration.ofSeconds(3)),
                Optional.of(Duration.ofSeconds(8)), 1));
        assertThat(TimeTaken.of(matrix.only(List.of(0)).present(), 0)).isEqualTo(times);
    }
}
