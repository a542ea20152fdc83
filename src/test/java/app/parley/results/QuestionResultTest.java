package app.parley.results;

import static app.parley.results.Sessions.chosen;
import static app.parley.results.Sessions.game;
import static app.parley.results.Sessions.learner;
import static app.parley.results.Sessions.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parley.bank.ChoiceId;
import app.parley.bank.Cloze;
import app.parley.bank.Matching;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Mistake;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Option;
import app.parley.bank.Ordering;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.Questions;
import app.parley.bank.Response;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.results.AnswerTable.Shown;
import app.parley.results.statistics.Figure;
import app.parley.results.statistics.OptionStatistics;
import app.parley.results.statistics.TwoVotes;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionResultTest {

    private static final QuestionRef ONE = question("one");
    private static final QuestionRef TWO = question("two");
    private static final SingleChoice CHOICE = new SingleChoice(List.of(Option.right("right"), Option.wrong("wrong"),
            Option.wrong("odd")));
    private static final Ordering ORDER = new Ordering(List.of(Ordering.Item.of("a"), Ordering.Item.of("b"), Ordering.Item.of("c")));

    private final Sessions answers = new Sessions();

    private static Question asked(QuestionRef ref, Task task) {
        return Questions.aQuestion().id(ref.id().text()).version(ref.version()).task(task).build();
    }

    private void answer(int who, Task task, Response response) {
        answers.add(game(1), learner(who), ONE, task.mark(response).score(), response);
    }

    private QuestionResult result(Task task) {
        var matrix = answers.session(List.of()).matrix(Which.FIRST);
        return QuestionResult.of(matrix, matrix.column(ONE).orElseThrow(), asked(ONE, task), Rest.SUM);
    }

    private static List<Integer> counts(QuestionResult result) {
        return result.answers().lines().stream().map(line -> line.rows().size()).toList();
    }

    @Test
    void optionsAreCountedAndWhoLeftItOpenStandsApart() {
        answer(0, CHOICE, chosen("right"));
        answer(1, CHOICE, chosen("right"));
        answer(2, CHOICE, chosen("wrong"));
        answer(3, CHOICE, new Response.Nothing());

        var result = result(CHOICE);

        assertThat(result.answered()).isEqualTo(4);
        assertThat(result.right()).isEqualTo(2);
        assertThat(counts(result)).containsExactly(2, 1, 0);
        assertThat(result.answers().open()).containsExactly(3);
        assertThat(result.item().facility()).isEqualTo(Figure.of(50));
        assertThat(result.item().discriminationIndex().why()).contains(Figure.Reason.ONLY_QUESTION);
        assertThat(result.isTelling()).isFalse();
        assertThat(result.plausible().orElseThrow().low()).isCloseTo(0.15, within(0.005));
        assertThat(result.answers().line(ChoiceId.of("wrong").text()).orElseThrow().rows()).containsExactly(2);
    }

    @Test
    void textsThatDifferInCaseOrPunctuationAreOneAnswerAndSlipsAreAnother() {
        var task = new ShortAnswer(List.of("Vladimir Putin"), List.of(new Mistake("Boris Yeltsin", new MisconceptionId("yeltsin"))));
        var typed = List.of("boris yeltsin", "Vladimir Putin", "vladimir  PUTIN!", "Vladimr Putin", "Boris Yeltsin", "BORIS YELTSIN",
                "<b>=1+1</b>", "🙂");
        IntStream.range(0, typed.size()).forEach(who -> answer(who, task, new Response.Text(typed.get(who))));

        var result = result(task);

        assertThat(counts(result)).containsExactly(3, 2, 1, 1, 1);
        assertThat(result.answers().lines()).extracting(line -> ((Shown.Typed) line.shown()).counted().score())
                .containsExactly(0.0, 1.0, 1.0, 0.0, 0.0);
        assertThat(result.answers().lines()).extracting(line -> ((Shown.Typed) line.shown()).exact())
                .containsExactly(false, true, false, false, false);
        assertThat(result.answers().lines().getLast().key()).isEqualTo("🙂");
    }

    @Test
    void fewAnswersOfManyGetNoLineAndAreCountedTogether() {
        var task = new ShortAnswer(List.of("yes"), List.of());
        for (int who = 0; who < 200; who++) {
            answer(who, task, new Response.Text(who < 3 ? "yes" : "answer " + who));
        }

        var answers = result(task).answers();

        assertThat(answers.lines()).hasSize(AnswerTable.MOST_LINES);
        assertThat(answers.lines().getFirst().key()).isEqualTo("yes");
        assertThat(answers.more().answers()).isEqualTo(198 - AnswerTable.MOST_LINES);
        assertThat(answers.more().rows()).hasSize(198 - AnswerTable.MOST_LINES);
        assertThat(answers.choices().answered()).isEqualTo(200);
    }

    @Test
    void numbersRiseAndEqualOnesAreOne() {
        var task = new NumberAnswer(new BigDecimal("100"), new BigDecimal("5"), "tests", List.of());
        var typed = List.of("1000", "9", "104", "9.0", "100");
        IntStream.range(0, typed.size()).forEach(who -> answer(who, task, new Response.Numeric(new BigDecimal(typed.get(who)))));

        assertThat(result(task).answers().lines()).extracting(AnswerTable.Line::key).containsExactly("9", "100", "104", "1000");
        assertThat(counts(result(task))).containsExactly(2, 1, 1, 1);
    }

    private static Response order(String... items) {
        return new Response.Ordered(List.of(items).stream().map(ChoiceId::of).toList());
    }

    @Test
    void ordersAreCountedAndTheNeighborsThatWereSwapped() {
        answer(0, ORDER, order("a", "b", "c"));
        answer(1, ORDER, order("a", "c", "b"));
        answer(2, ORDER, order("a", "c", "b"));
        answer(3, ORDER, order("b", "a", "c"));

        var result = result(ORDER);

        assertThat(counts(result)).containsExactly(2, 1, 1);
        assertThat(result.swaps()).extracting(swap -> swap.earlier().text() + swap.later().text()).containsExactly("bc", "ab");
        assertThat(result.swaps().getFirst().rows()).containsExactly(1, 2);
    }

    @Test
    void pairsAndGapsEachHaveALineForWhoHadThemRight() {
        var pairs = new Matching(List.of(new Matching.Pair("l1", "r1"), new Matching.Pair("l2", "r2"), new Matching.Pair("l3", "r3")),
                List.of(), List.of());
        answer(0, pairs, matched("l1", "r1", "l2", "r3", "l3", "r2"));
        answer(1, pairs, matched("l1", "r1", "l2", "r3"));
        answer(2, pairs, new Response.Nothing());

        var table = result(pairs).answers();

        assertThat(table.lines()).extracting(line -> line.rows().size()).containsExactly(2, 0, 0);
        assertThat(table.lines()).extracting(line -> ((Shown.Part) line.shown()).wrong())
                .containsExactly(Optional.empty(), Optional.of("r3"), Optional.of("r2"));
        assertThat(table.open()).containsExactly(2);
        assertThat(table.lines().get(1).statistics().share()).isEqualTo(Figure.of(0));
    }

    private static Response matched(String... leftRight) {
        var pairs = new LinkedHashMap<ChoiceId, ChoiceId>();
        for (int i = 0; i < leftRight.length; i += 2) {
            pairs.put(ChoiceId.of(leftRight[i]), ChoiceId.of(leftRight[i + 1]));
        }
        return new Response.Matched(pairs);
    }

    @Test
    void aGapThatWasLeftEmptyIsMissedAndNotWrong() {
        var gaps = new Cloze(List.of("", " and ", ""), List.of(new Cloze.Gap(List.of("one"), List.of(), List.of()),
                new Cloze.Gap(List.of("two"), List.of(), List.of())));
        answer(0, gaps, new Response.Filled(List.of("one", "")));
        answer(1, gaps, new Response.Filled(List.of("one", "ten")));

        assertThat(result(gaps).answers().lines()).extracting(line -> ((Shown.Part) line.shown()).answered()).containsExactly(0, 1);
    }

    /** Twelve of two questions: the better they do on the other, the more likely they are right here. */
    private QuestionResult ofTwelve(Rest rest) {
        for (int who = 0; who < 12; who++) {
            answer(who, CHOICE, chosen(who < 6 ? "wrong" : "right"));
            answers.add(game(1), learner(who), TWO, who < 5 ? 0 : 1);
        }
        var matrix = answers.session(List.of()).matrix(Which.FIRST);
        return QuestionResult.of(matrix, 0, asked(ONE, CHOICE), rest);
    }

    @Test
    void aSessionIsComparedByItsSumsAsInItemAnalysis() {
        var result = ofTwelve(Rest.SUM);

        // Phi of the table 5 1 / 0 6: (5·6 − 0·1) / √(6·6·5·7).
        assertThat(result.item().discriminationIndex().value().orElseThrow()).isCloseTo(100 * 30 / Math.sqrt(1260), within(1e-9));
        assertThat(result.answers().lines().getFirst().statistics().verdict()).isEqualTo(OptionStatistics.Verdict.RIGHT_AND_WORKS);
        // The five weakest are equal, and equals belong to the higher group.
        assertThat(result.tails().upper()).isEqualTo(Figure.of(100));
        assertThat(result.tails().difference().why()).contains(Figure.Reason.EMPTY_GROUP);
        assertThat(result.isTelling()).isTrue();
    }

    @Test
    void withOneOtherQuestionMeansAndSumsAreTheSame() {
        assertThat(ofTwelve(Rest.MEAN).item().discriminationIndex().value().orElseThrow())
                .isCloseTo(100 * 30 / Math.sqrt(1260), within(1e-9));
    }

    @Test
    void overTimeWhoAnsweredMuchIsNoBetterForThat() {
        // All have half of the rest right, but each answered twice as much as the one before.
        for (int who = 0; who < 4; who++) {
            answer(who, CHOICE, chosen(who < 2 ? "wrong" : "right"));
            for (int i = 0; i < 2 << who; i++) {
                answers.add(game(1), learner(who), question("rest-" + i), i % 2);
            }
        }
        var matrix = answers.session(List.of()).overTime(Which.FIRST);
        int column = matrix.column(ONE).orElseThrow();

        var byMean = QuestionResult.of(matrix, column, asked(ONE, CHOICE), Rest.MEAN);
        var bySum = QuestionResult.of(matrix, column, asked(ONE, CHOICE), Rest.SUM);

        assertThat(byMean.item().discriminationIndex().why()).contains(Figure.Reason.SAME_OTHER_MARKS);
        assertThat(bySum.item().discriminationIndex().value().orElseThrow()).isPositive();
    }

    @Test
    void whoAnsweredNothingElseStandsInTheMiddle() {
        answer(0, CHOICE, chosen("right"));
        for (int who = 1; who < 3; who++) {
            answer(who, CHOICE, chosen("wrong"));
            answers.add(game(1), learner(who), TWO, who - 1);
        }
        var matrix = answers.session(List.of()).overTime(Which.FIRST);

        // The others have 0 and 1, so half stands for the first, and the correlation with 1 0 0 is 0.
        assertThat(QuestionResult.of(matrix, 0, asked(ONE, CHOICE), Rest.MEAN).item().discriminationIndex().value().orElseThrow())
                .isZero();
    }

    @Test
    void nobodyAnsweredIsAResultToo() {
        answers.add(game(1), learner(1), TWO, 1);
        var matrix = answers.session(List.of(), Sitting.ofMany(game(1), List.of(ONE, TWO))).matrix(Which.FIRST);

        var result = QuestionResult.of(matrix, 0, asked(ONE, CHOICE), Rest.SUM);

        assertThat(result.answered()).isZero();
        assertThat(result.notReached()).isEqualTo(1);
        assertThat(result.plausible()).isEmpty();
        assertThat(result.item().facility().why()).contains(Figure.Reason.NO_ATTEMPTS);
        assertThat(result.answers().lines()).hasSize(3).allSatisfy(line -> assertThat(line.rows()).isEmpty());
    }

    @Test
    void theSecondVoteIsComparedWithTheFirstOfThoseWhoVotedTwice() {
        // Places count with the answers. Learner 2 votes once only; the last answer is one to a question that came back.
        var one = chosen("wrong");
        var two = chosen("right");
        answers.add(game(1), learner(0), ONE, 0, one).add(game(1), learner(1), ONE, 1, two).add(game(1), learner(2), ONE, 0, one)
                .add(game(1), learner(0), ONE, 1, two).add(game(1), learner(1), ONE, 1, two).add(game(1), learner(2), ONE, 1, two);
        var session = answers.session(List.of());

        var revote = Revote.of(session, ONE.id(), Set.of(4, 5)).orElseThrow();

        assertThat(revote.marks()).isEqualTo(new TwoVotes(1, 1, 0, 0));
        assertThat(revote.shifts()).isEqualTo(Map.of(ChoiceId.of("wrong").text(), new Revote.Shift(1, 0),
                ChoiceId.of("right").text(), new Revote.Shift(1, 2)));
        assertThat(Revote.of(session, ONE.id(), Set.of())).isEmpty();
        assertThat(Revote.of(session, TWO.id(), Set.of(4))).isEmpty();
    }
}
