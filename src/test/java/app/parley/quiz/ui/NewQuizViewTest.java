package app.parley.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Deck;
import app.parley.bank.Difficulty;
import app.parley.bank.Topic;
import app.parley.quiz.Way;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import org.junit.jupiter.api.Test;

@SuppressWarnings("unchecked")
class NewQuizViewTest extends QuizViewTest {

    private MultiSelectComboBox<Deck> decks() {
        return (MultiSelectComboBox<Deck>) byTestId("decks");
    }

    private MultiSelectComboBox<Topic> topics() {
        return (MultiSelectComboBox<Topic>) byTestId("topics");
    }

    private CheckboxGroup<Difficulty> difficulties() {
        return find(CheckboxGroup.class).single();
    }

    private RadioButtonGroup<Way> way() {
        return find(RadioButtonGroup.class).single();
    }

    private Select<Integer> count() {
        return (Select<Integer>) byTestId("count");
    }

    private String fits() {
        return text(find(Paragraph.class).withId("fits").single());
    }

    private String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    @Test
    void addressFillsTheForm() {
        open("quiz/new?deck=small&topic=leaders&difficulty=easy&way=test&count=7&minutes=25");

        assertThat(decks().getValue()).extracting(Deck::title).containsExactly("A small deck");
        assertThat(topics().getValue()).extracting(Topic::title).containsExactly("Leaders");
        assertThat(difficulties().getValue()).containsExactly(Difficulty.EASY);
        assertThat(way().getValue()).isEqualTo(Way.TEST);
        assertThat(count().getValue()).isEqualTo(7);
        assertThat(((Select<Integer>) byTestId("minutes")).getValue()).isEqualTo(25);
        assertThat(fits()).isEqualTo("3 questions fit.");
    }

    @Test
    void timeLimitIsAskedForTestsOnly() {
        open("quiz/new");
        assertThat(isShown("minutes")).isFalse();

        way().setValue(Way.TEST);

        assertThat(isShown("minutes")).isTrue();
    }

    @Test
    void levelNarrowsWhatFits() {
        open("quiz/new");
        assertThat(fits()).isEqualTo("8 questions fit.");

        difficulties().setValue(Set.of(Difficulty.HARD));

        assertThat(fits()).isEqualTo("1 question fits.");
    }

    @Test
    void unknownEntryIsLeftOutLikeAnUnknownDeck() {
        open("quiz/new?about=event:no-such-event&deck=no-such-deck");

        assertThat(fits()).isEqualTo("8 questions fit.");
    }

    @Test
    void choiceThatNothingFitsCannotBeStarted() {
        open("quiz/new?about=person:sergei-lavrov&difficulty=hard");
        assertThat(fits()).isEqualTo("No question fits that choice. Choose more decks, topics or levels.");
        assertThat(((Button) byTestId("start")).isEnabled()).isFalse();
    }

    @Test
    void entryThatTheQuizIsAboutCanBeTakenAway() {
        open("quiz/new?about=person:sergei-lavrov");
        assertThat(fits()).isEqualTo("1 question fits.");

        test((NativeButton) byTestId("about")).click();

        assertThat(fits()).isEqualTo("8 questions fit.");
        assertThat(isShown("about")).isFalse();
    }

    @Test
    void startAsksTheFirstQuestionOfWhatWasChosen() {
        open("quiz/new?difficulty=hard&way=test&count=5&minutes=10");

        press("start");

        assertThat(find(H1.class).single().getText()).isEqualTo("Which leader received Lavrov?");
        assertThat(address()).matches("quiz/[0-9a-f-]{36}");
        var attempt = quizzes.running(notebooks.current().orElseThrow()).orElseThrow();
        assertThat(attempt.way()).isEqualTo(Way.TEST);
        assertThat(attempt.total()).isEqualTo(1);
    }

    @Test
    void notebookBeginsWithTheFirstQuizAndNotBefore() {
        open("quiz/new");
        assertThat(notebooks.current()).isEmpty();

        press("start");

        assertThat(notebooks.current()).isPresent();
    }
}
