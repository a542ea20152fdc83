package app.parley.results;

import static app.parley.bank.Questions.aQuestion;
import static app.parley.results.Sessions.game;
import static app.parley.results.Sessions.learner;
import static app.parley.results.Sessions.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.TopicId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static Question found(QuestionRef ref) {
        return aQuestion().id(ref.id().text()).version(ref.version()).topics("agreements").build();
    }

    /** So many learners, of whom some have it. */
    private static Session session(QuestionRef question, int right, int learners) {
        var answers = new Sessions();
        for (int i = 0; i < learners; i++) {
            answers.add(game(1), learner(i), question, i < right ? 1 : 0);
        }
        return answers.session(List.of());
    }

    private static Comparison.Line<QuestionRef> compared(int right, int learners, int otherRight, int otherLearners) {
        return Comparison.of(session(question("one"), right, learners), session(question("one"), otherRight, otherLearners),
                ComparisonTest::found).questions().getFirst();
    }

    @Test
    void sharesStandSideBySideWithTheirIntervals() {
        var line = compared(12, 24, 6, 24);

        assertThat(line.first().share()).isEqualTo(0.5);
        assertThat(line.first().learners()).isEqualTo(24);
        assertThat(line.first().interval().low()).isEqualTo(0.314, within(0.001));
        assertThat(line.second().share()).isEqualTo(0.25);
        assertThat(line.verdict()).isEqualTo(Comparison.Verdict.MAY_BE_CHANCE);
    }

    @Test
    void aVerdictNeedsTenOnEachSideAndIntervalsThatDoNotMeet() {
        assertThat(compared(24, 24, 4, 24).verdict()).isEqualTo(Comparison.Verdict.FIRST);
        assertThat(compared(1, 10, 10, 10).verdict()).isEqualTo(Comparison.Verdict.SECOND);
        assertThat(compared(24, 24, 0, 9).verdict()).isEqualTo(Comparison.Verdict.TOO_FEW);
    }

    @Test
    void anotherVersionIsAnotherQuestion() {
        var comparison = Comparison.of(session(question("one", 1), 1, 2), session(question("one", 2), 1, 2), ComparisonTest::found);

        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.topics()).isEmpty();
    }

    @Test
    void aTopicIsMadeOfCommonQuestionsOnly() {
        var one = new Sessions().add(game(1), learner(1), question("one"), 1).add(game(1), learner(1), question("mine"), 0)
                .session(List.of());
        var other = new Sessions().add(game(2), learner(2), question("one"), 0.5).add(game(2), learner(2), question("theirs"), 0)
                .session(List.of(learner(3)));

        var topics = Comparison.of(one, other, ComparisonTest::found).topics();

        assertThat(topics).singleElement().satisfies(line -> {
            assertThat(line.about()).isEqualTo(new TopicId("agreements"));
            assertThat(line.questions()).isEqualTo(1);
            assertThat(line.first().share()).isEqualTo(1);
            assertThat(line.second().share()).isEqualTo(0.5);
            assertThat(line.second().learners()).isEqualTo(1);
        });
    }
}
