package app.parley.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.Rating;
import app.parley.bank.ChoiceId;
import app.parley.bank.Matching;
import app.parley.bank.Response;
import app.parley.base.StudyDay;
import app.parley.design.AnswerPad;
import app.parley.design.Track;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.QuizService;
import app.parley.quiz.Way;
import app.parley.record.Activity;
import app.parley.record.AnswerId;
import app.parley.study.Card;
import app.parley.study.CardAction;
import app.parley.study.CardId;
import app.parley.study.Face;
import app.parley.study.Selection;
import app.parley.study.memory.Due;
import app.parley.study.memory.Phase;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SessionViewTest extends CardsViewTest {

    private static final List<String> SECRETS = List.of("He came in October.", "He said two things.", "He stayed for two days.",
            "The son of Kim Jong Il.", "It was in October of that year.", "That is how it goes.", "So it was then.", "He did.",
            "The Korea Herald", "They are two things.", "Kim Jong Un", "2023");

    @Autowired
    private QuizService quizzes;

    private String heading() {
        return find(H1.class).single().getText();
    }

    private void at(String question) {
        open("study/session?card=" + question);
        assertThat(find(ReviewCard.class).exists()).isTrue();
    }

    private void reveal() {
        press("show");
    }

    private void choose(String text) {
        test(find(AnswerPad.class).all().stream().filter(pad -> text(pad).contains(text)).findFirst().orElseThrow()).click();
    }

    private String notice() {
        return text(byTestId("notice"));
    }

    private Response stored() {
        return log.newest(learner(), Activity.Kind.STUDY, 1).getFirst().answer().response();
    }

    @Test
    void cardIsRecalledShownAndRated() {
        at("typed");
        assertThat(page()).contains("Say it to yourself first.", "A small deck");

        reveal();
        assertThat(text(byTestId("answer-shown"))).isEqualTo("Kim Jong Un");
        assertThat(page()).contains("The son of Kim Jong Il.", "Forgot", "in one minute", "Got it", "in 10 minutes");
        press("rate-good");

        assertThat(card("typed").state().phase()).isEqualTo(Phase.LEARNING);
        assertThat(card("typed").answered()).isEqualTo(1);
        assertThat(stored()).isEqualTo(new Response.Nothing());
        assertThat(heading()).isNotEqualTo("Which leader received Lavrov?");
    }

    @Test
    void nothingOfTheBackIsInThePageBeforeItIsShown() {
        for (var question : List.of("single", "multiple", "statement", "typed", "counted", "ordered", "gapped")) {
            at(question);

            assertThat(everything()).contains(question(question).prompt()).doesNotContain(SECRETS);
        }
    }

    @Test
    void cardThatIsRecalledDoesNotShowItsOptionsUntilTheyAreAskedFor() {
        at("single");
        assertThat(everything()).doesNotContain("Sergei Lavrov", "Igor Ivanov");

        press("options");
        choose("Igor Ivanov");
        press("send");

        assertThat(text(byTestId("verdict"))).isEqualTo("Not this one.");
        assertThat(page()).contains("They are two things.", "I knew it", "Next");
        press("rate-again");
        assertThat(stored()).isEqualTo(new Response.Chosen(Set.of(ChoiceId.of("Igor Ivanov"))));
        assertThat(card("single").missed()).isFalse();
        assertThat(card("single").state().phase()).isEqualTo(Phase.LEARNING);
    }

    @Test
    void formIsMarkedAndTheUsualKeyTakesTheMark() {
        at("statement");
        choose("False");

        gesture(Desk.Gesture.GO);
        assertThat(text(byTestId("verdict"))).isEqualTo("Right.");
        assertThat(page()).contains("I did not know it");
        gesture(Desk.Gesture.GO);

        assertThat(stored()).isEqualTo(new Response.Truth(false));
        assertThat(log.newest(learner(), Activity.Kind.STUDY, 1).getFirst().answer().review().orElseThrow().rating()).isEqualTo(Rating.GOOD);
    }

    @Test
    void markCanBeOverruled() {
        at("statement");
        choose("True");
        press("send");

        press("rate-good");

        assertThat(log.newest(learner(), Activity.Kind.STUDY, 1).getFirst().answer().review().orElseThrow().rating()).isEqualTo(Rating.GOOD);
        assertThat(stored()).isEqualTo(new Response.Truth(true));
    }

    @Test
    void formWithoutAnAnswerSaysWhatIsMissing() {
        at("statement");

        press("send");

        assertThat(page()).contains("Choose an answer first.");
        assertThat(isShown("verdict")).isFalse();
    }

    @Test
    void whoDoesNotKnowIsShownTheAnswer() {
        at("gapped");

        press("do-not-know");

        assertThat(text(byTestId("verdict"))).isEqualTo("Here is the answer.");
        press("rate-again");
        assertThat(stored()).isEqualTo(new Response.Nothing());
    }

    @Test
    void typedAnswerShowsANearMiss() {
        settings(with(false, true, true));
        at("typed");

        test((TextField) byTestId("answer-text")).setValue("Kim Jong In");
        press("send");

        assertThat(text(byTestId("verdict"))).isIn("Right, but look at the spelling.", "Not this one.");
        assertThat(page()).contains("Kim Jong Un");
    }

    @Test
    void entryOfAMatchingAsksForItsCounterpartInEitherDirection() {
        var pair = ((Matching) question("matched").task()).pairs().getFirst();

        at("matched~" + Face.pair(pair).name());
        assertThat(heading()).isEqualTo("Lavrov");
        assertThat(everything()).contains("Match each person with an office.").doesNotContain("Foreign minister", "President");
        reveal();
        assertThat(text(byTestId("answer-shown"))).isEqualTo("Foreign minister");
        press("rate-again");

        assertThat(study.cards(learner()).card(new CardId(question("matched").id(), Face.pair(pair))).map(Card::answered)).hasValue(1);
        assertThat(new Asked(Card.blank(new CardId(question("matched").id(), Face.reversed(pair))), question("matched"), false,
                AnswerId.random(), clock.instant())).satisfies(reversed -> {
                    assertThat(reversed.heading()).isEqualTo("Foreign minister");
                    assertThat(reversed.answer()).containsExactly("Lavrov");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "typed", "counted"})
    void keysDoWhatTheButtonsDo(String question) {
        at(question);

        gesture(Desk.Gesture.TWO);
        assertThat(isShown("answer-shown")).isFalse();
        gesture(Desk.Gesture.GO);
        assertThat(isShown("answer-shown")).isTrue();
        gesture(Desk.Gesture.ONE);

        assertThat(log.newest(learner(), Activity.Kind.STUDY, 1).getFirst().answer().review().orElseThrow().rating()).isEqualTo(Rating.AGAIN);
    }

    @Test
    void keyPressedBeforeTheAnswerWasSeenRatesNothing() {
        at("typed");
        gesture(Desk.Gesture.GO, 1);

        gesture(Desk.Gesture.GO, 1);

        assertThat(isShown("answer-shown")).isTrue();
        assertThat(card("typed").answered()).isZero();
    }

    @Test
    void swipesRateOnceTheAnswerIsShown() {
        at("typed");
        gesture(Desk.Gesture.SWIPE_RIGHT);
        assertThat(isShown("answer-shown")).isFalse();

        reveal();
        assertThat(find(Desk.class).single().getElement().hasAttribute("swipes")).isTrue();
        gesture(Desk.Gesture.SWIPE_LEFT);

        assertThat(log.newest(learner(), Activity.Kind.STUDY, 1).getFirst().answer().review().orElseThrow().rating()).isEqualTo(Rating.AGAIN);
    }

    @Test
    void fourButtonsAreThereForWhoeverWantsThem() {
        settings(with(true, true, false));
        at("typed");
        reveal();

        assertThat(page()).contains("Again", "Hard", "Good", "Easy");
        gesture(Desk.Gesture.FOUR);

        assertThat(card("typed").state().phase()).isEqualTo(Phase.REVIEW);
    }

    @Test
    void intervalsCanBeHidden() {
        settings(with(false, false, false));
        at("typed");

        reveal();

        assertThat(page()).contains("Got it").doesNotContain("10 min", "in 10 minutes");
    }

    @Test
    void buttonSaysWhenTheCardReallyComesBack() {
        settings(with(true, true, false));
        at("typed");
        reveal();
        var promised = text(byTestId("rate-easy"));

        press("rate-easy");

        var due = (Due.On) card("typed").state().due();
        assertThat(promised).contains(StudyWords.inWords(due, clock.instant(), StudyDay.at(clock.instant(), ZONE)));
    }

    @Test
    void sessionEndsWithItsSummaryAndAsksLearningCardsAheadBefore() {
        var asked = new ArrayList<String>();
        open("study/session?deck=small");
        for (int step = 0; step < 60 && find(ReviewCard.class).exists(); step++) {
            asked.add(heading());
            if (isShown("do-not-know")) {
                press("do-not-know");
            } else {
                reveal();
            }
            clock.advance(Duration.ofSeconds(5));
            press("rate-good");
        }

        assertThat(place()).isEqualTo("study/done?deck=small");
        assertThat(asked.stream().distinct()).hasSize(FRESH);
        assertThat(asked).hasSize(2 * FRESH);
        assertThat(heading()).isEqualTo("Done for today.");
    }

    @Test
    void barCountsTheCardsThatAreDoneForToday() {
        settings(with(true, true, false));
        rated("single", Rating.EASY);
        open("study/session");
        assertThat(text(byTestId("progress"))).isEqualTo("1 of 8");

        open("study/session?card=typed");
        reveal();
        press("rate-again");
        assertThat(text(byTestId("progress"))).isEqualTo("1 of 8");
        open("study/session?card=counted");
        reveal();
        press("rate-easy");

        assertThat(text(byTestId("progress"))).isEqualTo("2 of 8");
        assertThat(find(Track.class).single().getElement().getAttribute("aria-valuenow")).isEqualTo("2");
    }

    @Test
    void fiftyStepsAndMoreCanBeTakenBack() {
        for (int i = 0; i < 55; i++) {
            rated("typed", Rating.AGAIN);
        }
        open("study/session");

        for (int i = 0; i < 55; i++) {
            press("undo");
            assertThat(notice()).isEqualTo("Taken back. Here is the card again.");
        }

        assertThat(heading()).isEqualTo("Which leader received Lavrov?");
        assertThat(card("typed").isNew()).isTrue();
        press("undo");
        assertThat(notice()).isEqualTo("There is nothing to take back.");
    }

    @Test
    void cardThatIsSetAsideComesBackTomorrow() {
        at("typed");

        gesture(Desk.Gesture.SET_ASIDE);

        assertThat(notice()).isEqualTo("Set aside until tomorrow.");
        assertThat(heading()).isNotEqualTo("Which leader received Lavrov?");
        assertThat(card("typed").buriedUntil()).hasValue(new StudyDay(today().date().plusDays(1)));
    }

    @Test
    void flagStaysOnTheCardThatIsShown() {
        at("typed");
        reveal();

        gesture(Desk.Gesture.FLAG);
        assertThat(card("typed").flagged()).isTrue();
        assertThat(notice()).isEqualTo("Flagged.");
        assertThat(isShown("answer-shown")).isTrue();
        gesture(Desk.Gesture.FLAG);

        assertThat(card("typed").flagged()).isFalse();
    }

    @Test
    void flaggedCardsAreAskedOnceADayEach() {
        rated("typed", Rating.EASY);
        clock.advance(Duration.ofDays(1));
        at("typed");
        open("study/session?of=flagged");
        assertThat(place()).isEqualTo("study/done?of=flagged");
        study.act(learner(), UUID.randomUUID(), card("typed").id(), CardAction.Kind.FLAG, Optional.empty(), ZONE);

        open("study/session?of=flagged");
        reveal();
        press("rate-good");

        assertThat(place()).isEqualTo("study/done?of=flagged");
        assertThat(total(new Selection.Flagged())).isZero();
    }

    @Test
    void menuSuspendsACard() {
        at("typed");
        press("more");

        press("act-suspend");

        assertThat(card("typed").suspended()).isTrue();
        assertThat(heading()).isNotEqualTo("Which leader received Lavrov?");
    }

    @Test
    void menuSetsADayWithinBounds() {
        rated("typed", Rating.AGAIN);
        at("typed");
        press("more");

        ((DatePicker) byTestId("due-date")).setValue(today().date());
        press("act-set-due");
        assertThat(card("typed").state().due()).isInstanceOf(Due.At.class);
        ((DatePicker) byTestId("due-date")).setValue(today().date().plusDays(30));
        press("act-set-due");

        assertThat(card("typed").state().due()).isEqualTo(new Due.On(new StudyDay(today().date().plusDays(30))));
    }

    @Test
    void menuMakesACardNewAgain() {
        rated("typed", Rating.GOOD);
        at("typed");
        press("more");

        press("act-reset");

        assertThat(card("typed").isNew()).isTrue();
    }

    @Test
    void keysCanBeTurnedOff() {
        at("typed");
        press("keys");
        assertThat(text(byTestId("desk-keys"))).isEqualTo("Turn off single keys");

        press("desk-keys");

        assertThat(find(Desk.class).single().hearsKeys()).isFalse();
        assertThat(text(byTestId("desk-keys"))).isEqualTo("Turn on single keys");
    }

    @Test
    void ratingThatCouldNotBeStoredIsNotLost() {
        at("typed");
        reveal();
        log.setFails(true);

        press("rate-good");
        assertThat(page()).contains("That could not be stored. Nothing is lost; try it again.");
        assertThat(isShown("answer-shown")).isTrue();
        log.setFails(false);
        press("rate-good");

        assertThat(log.received()).hasSize(2);
        assertThat(log.received().getFirst()).isEqualTo(log.received().getLast());
        assertThat(card("typed").answered()).isEqualTo(1);
    }

    @Test
    void cardAnsweredInAnotherTabCountsOnceAndTheSessionGoesOn() {
        at("typed");
        reveal();
        rated("typed", Rating.AGAIN);

        press("rate-good");

        assertThat(notice()).startsWith("You had answered that card already");
        assertThat(card("typed").answered()).isEqualTo(1);
        assertThat(find(ReviewCard.class).exists()).isTrue();
    }

    @Test
    void nobodyGetsACardInTheMiddleOfATest() {
        at("typed");
        var test = quizzes.start(learner(), new QuizOrder(app.parley.quiz.Selection.ALL, Way.TEST, 5, Optional.empty()));

        reveal();

        assertThat(page()).contains("The cards are closed for now.");
        assertThat(everything()).doesNotContain("Kim Jong Un");
        assertThat(find(Anchor.class).withText("Go back to the test").single().getHref()).isEqualTo("quiz/" + test);
        open("study/session");
        assertThat(page()).contains("The cards are closed for now.");
    }

    @Test
    void addressThatMakesNoSenseIsASessionOfAllCards() {
        open("study/session?deck=No%20Such&more=99999&card=%3Cb%3E&of=x");

        assertThat(find(ReviewCard.class).exists()).isTrue();
    }

    @Test
    void deckThatIsNotThereHasNothingToAsk() {
        open("study/session?deck=no-such-deck");

        assertThat(place()).isEqualTo("study/done?deck=no-such-deck");
        assertThat(heading()).isEqualTo("Nothing is due now.");
    }
}
