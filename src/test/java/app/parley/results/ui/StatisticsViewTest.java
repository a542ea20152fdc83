package app.parley.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.live.room.HostMove;
import app.parley.live.room.Phase;
import app.parley.testing.PageText;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsViewTest extends ResultsViewTest {

    private List<String> rows() {
        window().activate();
        return window().find(NativeTable.class).withId("items").single().getBody().getRows().stream().map(PageText::of).toList();
    }

    /** Four pupils, two questions: 1 1, 1 0, 0 1, 0 0. */
    private AnsweredLesson ofFour() {
        var questions = twelve();
        var lesson = aLesson(4, questions[0], questions[1]).chose("AADD");
        for (int pupil = 0; pupil < 4; pupil++) {
            lesson.answer(pupil, 1, AnsweredLesson.option(questions[1], pupil % 2 == 0 ? "0" : "right"));
        }
        lesson.write(log);
        return lesson;
    }

    @Test
    void theWholeQuizIsToldInFiguresThatCanBeCheckedByHand() {
        show(ofFour().statistics());

        // Scores 0 1 1 2 of 2: mean 1, variance 2/3; variances of the questions 1/3 each, so alpha is 0.
        assertThat(byTestId("average")).contains("50.0 %");
        assertThat(byTestId("median")).contains("50.0 %");
        assertThat(byTestId("deviation")).contains("40.8 %");
        assertThat(byTestId("skewness")).contains("0.00");
        assertThat(byTestId("consistency")).contains("0.0 %");
        assertThat(byTestId("error-ratio")).contains("100.0 %");
        assertThat(byTestId("standard-error")).contains("40.8 %");
        assertThat(text("few")).contains("With 4 pupils there are figures, but no verdict: that takes 10.");
        assertThat(page()).contains("4 attempts", "2 questions", "first tries", "not reached counts as 0");
    }

    @Test
    void questionsHaveTheirFiguresOrTheReasonWhyNot() {
        var lesson = aLesson(2, twelve()).chose("DD");
        lesson.write(log);

        show(lesson.statistics() + "?blanks=left-out");

        assertThat(rows()).hasSize(12);
        assertThat(rows().getFirst()).contains("100.0 %", "25.0 %", "8.3 %", "–");
        assertThat(page()).contains("No figure in question 1: Everybody got the same mark", "Nobody had the question.",
                "not reached is left out");
    }

    @Test
    void whatWasNotReachedCountsAsNothingOrIsLeftOut() {
        var questions = twelve();
        var lesson = aLesson(3, questions[0], questions[1]).chose("DDD");
        lesson.answer(0, 1, AnsweredLesson.option(questions[1], "right"));
        lesson.write(log);

        show(lesson.statistics());
        assertThat(rows().getLast()).contains("33.3 %");
        show(lesson.statistics() + "?blanks=left-out");
        assertThat(rows().getLast()).contains("100.0 %");
        assertThat(byTestId("consistency")).contains("–", "Some attempts lack some questions.");
        assertThat(text("patchy")).contains("what they lack is worth nothing");
    }

    @Test
    void whatTheLessonWasTooShortForIsNoQuestion() {
        var lesson = aLesson(3, twelve()).chose("DDA");
        var game = host(lesson);
        move(game, HostMove.NEXT, Phase.ANSWERING);
        close(game);
        move(game, HostMove.NEXT, Phase.REVEALED);
        move(game, HostMove.END, Phase.PODIUM);
        lesson.write(log);

        show(lesson.statistics());

        assertThat(rows()).singleElement().asString().contains("66.7 %");
        assertThat(byTestId("average")).contains("66.7 %");
    }

    @Test
    void theTableIsSortedByItsAddress() {
        var questions = twelve();
        var lesson = aLesson(2, questions[0], questions[1]).chose("AA");
        lesson.answer(0, 1, AnsweredLesson.option(questions[1], "right"));
        lesson.write(log);

        show(lesson.statistics() + "?sort=facility&order=falling");
        assertThat(rows().getFirst()).startsWith("2. ");
        show(lesson.statistics() + "?sort=facility");
        assertThat(rows().getFirst()).startsWith("1. ");
        assertThat(PageText.everything()).contains("aria-sort=ascending", "/statistics?sort=facility&order=falling#items");
        // The first one has no discrimination index, and so stands last either way.
        show(lesson.statistics() + "?sort=efficiency");
        assertThat(rows().getLast()).contains("–");
    }

    @Test
    void withoutAnyAnswerEveryFigureSaysWhy() {
        show(aLesson(2, twelve()).statistics());

        assertThat(text("quiz-figures")).contains("–", "Nobody had the question.");
        assertThat(page()).doesNotContain("Scores");
    }
}
