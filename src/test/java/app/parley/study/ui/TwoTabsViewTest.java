package app.parley.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.Rating;
import app.parley.record.Logged;
import app.parley.study.Card;
import com.vaadin.flow.component.html.H1;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session while something is taken back in another tab: nothing is lost, and nothing counts twice. */
class TwoTabsViewTest extends CardsViewTest {

    @BeforeEach
    void open() {
        open("study/session?card=typed");
        assertThat(heading()).isEqualTo(question("typed").prompt());
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private String notice() {
        return text(byTestId("notice"));
    }

    private List<Logged> logged(String question) {
        return log.of(learner(), question(question).id());
    }

    private void rateHere(String testId) {
        press(isShown("do-not-know") ? "do-not-know" : "show");
        press(testId);
        clock.advance(Duration.ofSeconds(6));
    }

    private void undoElsewhere() {
        assertThat(study.undo(learner())).isPresent();
    }

    @Test
    void answerThatAnotherTabTakesBackIsAskedForAgain() {
        rateHere("rate-good");
        undoElsewhere();
        var next = heading();

        rateHere("rate-good");

        assertThat(card("typed").isNew()).isTrue();
        assertThat(logged("typed")).extracting(Logged::retracted).containsExactly(true);
        assertThat(study.cards(learner()).all()).filteredOn(card -> card.answered() > 0 && !card.isNew())
                .singleElement().satisfies(card -> assertThat(next).isEqualTo(question(card.id().question().text()).prompt()));
        open("study/session?card=typed");
        rateHere("rate-good");
        assertThat(logged("typed")).extracting(Logged::retracted).containsExactly(true, false);
        assertThat(card("typed").state().reviews()).isEqualTo(1);
    }

    @Test
    void undoHereTakesBackWhatAnotherTabAnsweredLast() {
        rated("single", Rating.GOOD);

        gesture(Desk.Gesture.UNDO);

        assertThat(heading()).isEqualTo(question("single").prompt());
        assertThat(notice()).isEqualTo("Taken back. Here is the card again.");
        rateHere("rate-again");
        assertThat(logged("single")).extracting(Logged::retracted).containsExactly(true, false);
        assertThat(card("single").state().reviews()).isEqualTo(1);
        assertThat(card("typed").answered()).isZero();
    }

    @Test
    void twoTabsTakeTheSameStepBackOnlyOnce() {
        rated("single", Rating.GOOD);
        rateHere("rate-good");
        undoElsewhere();

        gesture(Desk.Gesture.UNDO);
        gesture(Desk.Gesture.UNDO);

        assertThat(notice()).isEqualTo("There is nothing to take back.");
        assertThat(logged("typed")).extracting(Logged::retracted).containsExactly(true);
        assertThat(logged("single")).extracting(Logged::retracted).containsExactly(true);
        assertThat(study.cards(learner()).all()).allMatch(Card::isNew);
    }
}
