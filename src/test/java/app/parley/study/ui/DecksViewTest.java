package app.parley.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.Rating;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.QuizService;
import app.parley.quiz.Way;
import app.parley.study.CardAction;
import app.parley.study.Selection;
import app.parley.study.StudySettings;
import app.parley.study.memory.Settings;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DecksViewTest extends CardsViewTest {

    @Autowired
    private QuizService quizzes;

    @Autowired
    private CardsDoor door;

    private List<DeckRow> rows() {
        return find(DeckRow.class).all();
    }

    private String head() {
        return find(H1.class).single().getText();
    }

    private void search(String words) {
        test((TextField) byTestId("search")).setValue(words);
    }

    @Test
    void somebodyNewIsOfferedWhatADayIntroduces() {
        open("study");

        assertThat(head()).isEqualTo(FRESH + " cards today.");
        assertThat(page()).contains(StudyWords.day(today()), "One deck, about 3 minutes. All of them are new.");
        assertThat(((Anchor) byTestId("review-all")).getHref()).isEqualTo("study/session");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("history");
        assertThat(notebooks.current()).isEmpty();
    }

    @Test
    void everyDeckAndTopicLeadsToItsSessionAndItsQuiz() {
        open("study");

        assertThat(rows()).hasSize(2);
        assertThat(find(Anchor.class, rows().get(0)).all()).extracting(Anchor::getHref)
                .containsExactly("study/session?deck=small", "study/learn?deck=small", "study/match?deck=small",
                "quiz/new?deck=small", "study/session?deck=small");
        assertThat(find(Anchor.class, rows().get(1)).first().getHref()).isEqualTo("study/session?topic=leaders");
        assertThat(text(rows().getFirst())).contains("A small deck", "The Korea Herald, 20 October 2023", "13 cards", "8 new", "Start");
    }

    @Test
    void rowsSayHowFarTheLearnerIs() {
        rated("typed", Rating.EASY);
        rated("single", Rating.AGAIN);

        open("study");

        assertThat(everything()).contains("aria-label=0 known, 1 settling, 1 learning, 11 new");
        assertThat(text(rows().getFirst())).contains("0 of 13 known", "1 due", "6 new", "Review");
        assertThat(head()).isEqualTo("7 cards today.");
    }

    @Test
    void headCountsWhatTheSessionAsks() {
        rated("typed", Rating.AGAIN);

        open("study");

        assertThat(head()).isEqualTo(total(new Selection.All()) + " cards today.");
    }

    @Test
    void whenNothingIsDueThePageSaysWhenTheNextCardsCome() {
        settings(new StudySettings(StudySettings.Model.FSRS_6, List.of(),
                Settings.DEFAULT, Map.of(), 0, 200, 8, false, true, false));
        rated("typed", Rating.EASY);

        open("study");

        assertThat(head()).isEqualTo("Nothing is due now.");
        assertThat(page()).contains("The next cards come in ");
        assertThat(text(rows().getFirst())).contains("Next: in ", "Practice");
        assertThat(isShown("review-all")).isFalse();
        assertThat(find(Anchor.class, rows().getFirst()).first().getHref()).isEqualTo("quiz/new?deck=small");
    }

    @Test
    void whatWasMissedInClassIsOfferedAsASession() {
        missedInClass("typed");

        open("study");

        assertThat(page()).contains("One card from class to put right.", "Missed in class 1");
        assertThat(((Anchor) byTestId("missed-in-class")).getHref()).isEqualTo("study/session?of=missed");
        assertThat(((Anchor) byTestId("learn-missed")).getHref()).isEqualTo("study/learn?of=missed");
        open("study/session?of=missed");
        assertThat(find(H1.class).single().getText()).isEqualTo("Which leader received Lavrov?");
    }

    @Test
    void nothingMissedInClassIsNotMentioned() {
        open("study");

        assertThat(isShown("missed-in-class")).isFalse();
    }

    @Test
    void flaggedCardsAreASessionToo() {
        study.act(learner(), UUID.randomUUID(), card("typed").id(), CardAction.Kind.FLAG, Optional.empty(), ZONE);

        open("study");

        assertThat(((Anchor) byTestId("flagged")).getHref()).isEqualTo("study/session?of=flagged");
        assertThat(text(byTestId("flagged"))).isEqualTo("One flagged card");
    }

    @Test
    void chipsShowOnlyTheRowsThatTheyName() {
        open("study");

        press("show-missed");
        assertThat(rows()).isEmpty();
        assertThat(page()).contains("No deck, topic or question fits here.");
        press("show-due");
        assertThat(rows()).hasSize(2);
        assertThat(byTestId("show-due").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void choiceOfRowsAndWordsStandInTheAddress() {
        open("study?show=missed&find=deck");

        assertThat(byTestId("show-missed").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(((TextField) byTestId("search")).getValue()).isEqualTo("deck");
        assertThat(rows()).isEmpty();
    }

    @Test
    void quizToFinishIsOfferedBeforeTheCards() {
        var attempt = quizzes.start(learner(), new QuizOrder(app.parley.quiz.Selection.ALL, Way.TEST, 5, Optional.empty()));

        open("study");

        assertThat(((Anchor) byTestId("go-on")).getHref()).isEqualTo("quiz/" + attempt);
        assertThat(page()).contains("5 questions to go");
    }

    @Test
    void doorOnTheHomePageCountsTheCardsThatAreDue() {
        assertThat(door.invitation()).isEmpty();
        rated("typed", Rating.EASY);
        assertThat(door.invitation()).isEmpty();

        clock.advance(Duration.ofDays(60));

        var invitation = door.invitation().orElseThrow();
        assertThat(invitation.number()).isEqualTo(1);
        assertThat(invitation.what()).isEqualTo("card due");
        assertThat(invitation.path()).isEqualTo("study/session");
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
        assertThat(page()).contains("Nothing found", "No deck, topic or question fits here.");
        assertThat(find(Anchor.class).withText("Show all").single().getHref()).isEqualTo("study");
        search("");
        assertThat(rows()).hasSize(2);
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
