package app.parley.study.learn;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.QuestionId;
import app.parley.bank.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CourseTest {

    private final List<Given> answers = new ArrayList<>();

    private static List<QuestionId> questions(int count) {
        return IntStream.range(0, count).mapToObj(i -> new QuestionId("q" + i)).toList();
    }

    private Course course(int count) {
        return Course.of(questions(count), answers);
    }

    private String next(int count) {
        return course(count).next().map(QuestionId::text).orElse("-");
    }

    private void give(String question, boolean right) {
        answers.add(new Given(new QuestionId(question), new Response.Text(question + answers.size()), right));
    }

    /** Answers what comes next, each time as said: + right, - wrong; and tells what that was. */
    private String asked(int count, String marks) {
        var asked = new ArrayList<String>();
        for (var mark : marks.split("")) {
            asked.add(next(count));
            give(asked.getLast(), mark.equals("+"));
        }
        return String.join(" ", asked);
    }

    @Test
    void eachQuestionIsAskedTwiceAndApart() {
        assertThat(asked(4, "++++++++")).isEqualTo("q0 q1 q2 q3 q0 q1 q2 q3");
        assertThat(course(4).isOver()).isTrue();
        assertThat(course(4).learned()).isEqualTo(4);
    }

    @Test
    void sevenAreBegunAtATime() {
        assertThat(asked(9, "+++++++")).isEqualTo("q0 q1 q2 q3 q4 q5 q6");
        assertThat(asked(9, "++++")).isEqualTo("q0 q7 q1 q8");
        assertThat(course(9).learned()).isEqualTo(2);
        assertThat(course(9).begun()).isEqualTo(7);
    }

    @Test
    void aMistakeComesAgainAfterThreeOthers() {
        assertThat(asked(9, "-++++")).isEqualTo("q0 q1 q2 q3 q0");
        assertThat(course(9).step(new QuestionId("q0"))).isEqualTo(Step.RECALL);
    }

    @Test
    void aMistakeAtTheSecondStepLeadsBackToTheFirst() {
        give("q0", true);
        assertThat(course(1).step(new QuestionId("q0"))).isEqualTo(Step.RECALL);
        give("q0", false);
        assertThat(course(1).step(new QuestionId("q0"))).isEqualTo(Step.RECOGNIZE);
        give("q0", true);
        assertThat(course(1).isOver()).isFalse();
        give("q0", true);
        assertThat(course(1).isOver()).isTrue();
    }

    @Test
    void theOnlyOneLeftComesAtOnce() {
        assertThat(asked(1, "-++")).isEqualTo("q0 q0 q0");
        assertThat(next(1)).isEqualTo("-");
    }

    @Test
    void anAnswerThatWasPutRightTakesThePlaceOfTheWrongOne() {
        var response = new Response.Text("the same");
        answers.add(new Given(new QuestionId("q0"), response, false));
        answers.add(new Given(new QuestionId("q0"), response, true));

        var course = course(3);

        assertThat(course.turns()).isEqualTo(1);
        assertThat(course.step(new QuestionId("q0"))).isEqualTo(Step.RECALL);
        assertThat(course.hardest(3)).isEmpty();
    }

    @Test
    void theSameRightAnswerTwiceIsTwoAnswers() {
        var response = new Response.Text("the same");
        answers.add(new Given(new QuestionId("q0"), response, true));
        answers.add(new Given(new QuestionId("q0"), response, true));

        assertThat(course(1).isOver()).isTrue();
    }

    @Test
    void aRoundIsSevenAnswers() {
        asked(9, "++++++");
        assertThat(course(9).isBetweenRounds()).isFalse();
        asked(9, "+");
        assertThat(course(9).isBetweenRounds()).isTrue();
        asked(9, "+");
        assertThat(course(9).isBetweenRounds()).isFalse();
    }

    @Test
    void theHardestAreThoseWithMostMistakes() {
        asked(5, "+-+-+-++++");

        assertThat(course(5).hardest(2)).extracting(QuestionId::text).containsExactly("q1", "q3");
    }

    @Test
    void questionsThatAreGoneAreNotAskedAndThoseThatCameAre() {
        give("gone", true);
        give("q0", true);

        assertThat(course(2).total()).isEqualTo(2);
        assertThat(next(2)).isEqualTo("q1");
        assertThat(next(1)).isEqualTo("q0");
    }

    /** Whoever answers at random is through at last, is never asked the same twice in a row before the end, and never after it is learned. */
    @Test
    void everyRunEnds() {
        for (int seed = 0; seed < 200; seed++) {
            answers.clear();
            var random = new SplittableRandom(seed);
            int count = 1 + random.nextInt(20);
            var learned = new ArrayList<Set<String>>();
            while (!course(count).isOver()) {
                var course = course(count);
                var next = course.next().orElseThrow();
                assertThat(course.step(next)).isNotEqualTo(Step.LEARNED);
                boolean isOnlyOne = course.total() - course.learned() == 1;
                assertThat(isOnlyOne || answers.isEmpty() || !answers.getLast().question().equals(next)).isTrue();
                give(next.text(), random.nextInt(3) > 0);
                learned.add(Set.of(next.text()));
            }
            assertThat(course(count).learned()).isEqualTo(count);
        }
    }
}
