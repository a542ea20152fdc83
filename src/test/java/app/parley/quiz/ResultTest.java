package app.parley.quiz;

import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parley.bank.Question;
import app.parley.bank.Questions;
import app.parley.bank.Response;
import app.parley.bank.TopicId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ResultTest {

    private static final TopicId LEADERS = new TopicId("leaders");
    private static final TopicId DATES = new TopicId("dates");
    private static final TopicId ARMS = new TopicId("arms");

    private static Reviewed reviewed(double score, String... topics) {
        Question question = aQuestion().topics(topics).task(Questions.aMatching()).build();
        return new Reviewed(0, question, question.task().face(new SplittableRandom(1)), new Response.Nothing(), true,
                score, question.task().mark(new Response.Nothing()));
    }

    private static Result aResult(Reviewed... questions) {
        return new Result(Attempts.aPractice(questions.length), Attempts.START.plus(Duration.ofMinutes(7)), List.of(questions));
    }

    @Test
    void weakestTopicStandsFirst() {
        var result = aResult(reviewed(1, "leaders"), reviewed(0.5, "dates"), reviewed(0, "arms"));

        assertThat(result.byTopic().keySet()).containsExactly(ARMS, DATES, LEADERS);
    }

    @Test
    void equallyWeakTopicsStandInTheOrderOfTheirNames() {
        var result = aResult(reviewed(0.5, "leaders"), reviewed(1, "arms", "dates"), reviewed(0, "dates", "arms"));

        assertThat(result.byTopic().keySet()).containsExactly(ARMS, DATES, LEADERS);
    }

    @Test
    void weaknessIsAShareAndNotASum() {
        var result = aResult(reviewed(1, "leaders"), reviewed(1, "leaders"), reviewed(0, "leaders"), reviewed(1, "dates"));

        assertThat(result.byTopic()).containsExactly(
                Map.entry(LEADERS, new Result.TopicScore(2, 3)),
                Map.entry(DATES, new Result.TopicScore(1, 1)));
    }

    @Test
    void questionOnTwoTopicsCountsForBoth() {
        var result = aResult(reviewed(0.5, "leaders", "dates"), reviewed(1, "dates"));

        assertThat(result.byTopic()).containsEntry(LEADERS, new Result.TopicScore(0.5, 1))
                .containsEntry(DATES, new Result.TopicScore(1.5, 2));
    }

    @Test
    void partlyRightIsNeitherRightNorLost() {
        var result = aResult(reviewed(1, "dates"), reviewed(2.0 / 3, "dates"), reviewed(0, "dates"));

        assertThat(result.right()).isEqualTo(1);
        assertThat(result.partlyRight()).isEqualTo(1);
        assertThat(result.score()).isCloseTo(5.0 / 9, within(1e-12));
    }

    @Test
    void missedIsWhateverWasNotFullyRight() {
        var partly = reviewed(0.5, "dates");
        var wrong = reviewed(0, "dates");

        assertThat(aResult(partly, reviewed(1, "dates"), wrong).missed()).containsExactly(partly, wrong);
    }

    @Test
    void timeRunsFromTheStartToTheEnd() {
        assertThat(aResult(reviewed(1, "dates")).elapsed()).isEqualTo(Duration.ofMinutes(7));
    }
}
