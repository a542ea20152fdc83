package app.parley.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Bank;
import app.parley.bank.Response;
import app.parley.bank.TaskKind;
import app.parley.base.StudyDay;
import app.parley.quiz.Way;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StudyViewTest extends QuizViewTest {

    @Autowired
    private Bank bank;

    private List<DeckRow> rows() {
        return find(DeckRow.class).all();
    }

    private void search(String words) {
        test((TextField) byTestId("search")).setValue(words);
    }


    @Test
    void everyDeckAndTopicLeadsToItsQuiz() {
        open("study");

        assertThat(rows()).hasSize(2);
        assertThat(find(Anchor.class, rows().get(0)).first().getHref()).isEqualTo("quiz/new?deck=small");
        assertThat(find(Anchor.class, rows().get(1)).first().getHref()).isEqualTo("quiz/new?topic=leaders");
        assertThat(text(rows().getFirst())).contains("A small deck", "The Korea Herald, 20 October 2023", "8 questions");
    }

    @Test
    void rowsSayHowTheLearnerStands() {
        var attempt = anAttemptAt(TaskKind.SHORT_ANSWER, Way.PRACTICE);
        var skipped = stored(attempt);
        answer(attempt, new Response.Text("Kim Jong Un"));

        open("study");

        assertThat(text(rows().getFirst())).contains("1 of 8 right", "Practice");
        assertThat(everything()).contains("aria-label=1 right last time, 0 partly, %d wrong, %d new".formatted(skipped, QUESTIONS - skipped - 1));
    }

    @Test
    void rowsOfAStrangerAreAllNew() {
        open("study");

        assertThat(text(rows().getFirst())).contains("0 of 8 right", "Start");
        assertThat(find(H1.class).single().getText()).isEqualTo("Choose what to practice.");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("history");
    }

    @Test
    void quizToFinishIsTheFirstThingOfferedAndTellsNothingOfATest() {
        var attempt = anAttemptAt(TaskKind.SHORT_ANSWER, Way.TEST);
        answer(attempt, new Response.Text("Kim Jong Un"));

        open("study");

        if (stored(attempt) < QUESTIONS) {
            assertThat(find(H1.class).single().getText()).isEqualTo("You have a quiz to finish.");
            assertThat(((Anchor) byTestId("go-on")).getHref()).isEqualTo(QuizAddress.of(attempt));
            assertThat(text(rows().getFirst())).contains("0 of 8 right");
        }
    }

    @Test
    void whatWasMissedInClassIsOfferedAsAPractice() {
        var question = bank.current().questions().values().stream()
                .filter(one -> one.task().kind() == TaskKind.SHORT_ANSWER).findFirst().orElseThrow();
        log.append(new Answer(AnswerId.random(), new Activity(Activity.Kind.LIVE, UUID.randomUUID()), UUID.randomUUID(), 0,
                Optional.of(notebooks.currentOrNew()), question.ref(), new Response.Text("Kim Il Sung"), 0, Set.of(),
                clock.instant(), StudyDay.at(clock.instant(), ZoneOffset.UTC), Optional.empty()));
        open("study");
        assertThat(page()).contains("One question from class to put right.");

        press("missed-in-class");

        assertThat(find(H1.class).single().getText()).isEqualTo(question.prompt());
    }

    @Test
    void nothingMissedInClassIsNotMentioned() {
        open("study");

        assertThat(isShown("missed-in-class")).isFalse();
    }

    @Test
    void searchFindsTitlesAndPromptsWhateverTheirCaseAndAccents() {
        open("study");

        search("  SMALL déck ");

        assertThat(rows()).hasSize(1);
        assertThat(page()).contains("1 row found.");
        search("PYONGYANG");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void searchThatFindsNothingSaysSoAndOffersEverything() {
        open("study");

        search("<b>no such words</b>");

        assertThat(rows()).isEmpty();
        assertThat(page()).contains("Nothing found", "No deck, topic or question contains these words.");
        assertThat(find(Anchor.class).withText("Show all").single().getHref()).isEqualTo("study");
        search("");
        assertThat(rows()).hasSize(2);
        assertThat(page()).doesNotContain("No deck, topic or question contains these words.");
    }

    @Test
    void searchStandsInTheAddress() {
        open("study?find=deck");

        assertThat(((TextField) byTestId("search")).getValue()).isEqualTo("deck");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void searchThatNobodyCouldHaveTypedIsIgnored() {
        open("study?find=" + "x".repeat(1000));

        assertThat(rows()).hasSize(2);
    }

    @Test
    void searchDoesNotFindAnswers() {
        open("study");

        search("Kim Jong Un");

        assertThat(rows()).isEmpty();
    }
}
