package app.parley.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Bank;
import app.parley.bank.BankContent;
import app.parley.bank.ChoiceId;
import app.parley.bank.Cloze;
import app.parley.bank.Deck;
import app.parley.bank.DeckId;
import app.parley.bank.Matching;
import app.parley.bank.MultipleChoice;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Option;
import app.parley.bank.Ordering;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Rekeyed;
import app.parley.bank.Response;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TaskKind;
import app.parley.bank.TrueFalse;
import app.parley.design.AnswerPad;
import app.parley.design.LiveRegion;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.QuizService;
import app.parley.quiz.Way;
import app.parley.record.Activity;
import app.parley.record.AnswerId;
import app.parley.record.Logged;
import app.parley.study.Selection;
import app.parley.study.learn.LearnService;
import app.parley.study.learn.Learning;
import app.parley.study.learn.Turn;
import app.parley.study.memory.Phase;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@Import(LearnViewTest.Retiring.class)
class LearnViewTest extends CardsViewTest {

    private static final List<String> SECRETS = List.of("He came in October.", "He said two things.", "He stayed for two days.",
            "The son of Kim Jong Il.", "It was in October of that year.", "That is how it goes.", "So it was then.", "He did.",
            "The Korea Herald", "They are two things.");

    @Autowired
    private LearnService learn;

    @Autowired
    private QuizService quizzes;

    @Autowired
    private RetiringBank retiring;

    // Not a @Configuration: the scan of the whole application, in other tests, must not find it.
    static class Retiring {

        @Bean
        @Primary
        RetiringBank retiringBank(@Qualifier("storedBank") Bank bank) {
            return new RetiringBank(bank);
        }
    }

    /** The real bank, from which a test can take a question. */
    static final class RetiringBank implements Bank {

        private final Bank bank;
        private BankContent content;

        RetiringBank(Bank bank) {
            this.bank = bank;
            content = bank.current();
        }

        void retire(String id) {
            var whole = bank.current();
            var questions = new HashMap<>(whole.questions());
            questions.remove(new QuestionId(id));
            content = new BankContent(whole.decks().stream().map(deck -> new Deck(deck.id(), deck.title(), deck.about(), deck.position(),
                    deck.questions().stream().filter(questions::containsKey).toList())).toList(), questions, whole.topics(), whole.misconceptions(),
                    whole.sources(), whole.people(), whole.agreements(), whole.timeline());
        }

        void mend() {
            content = bank.current();
        }

        @Override
        public BankContent current() {
            return content;
        }

        @Override
        public Question question(QuestionRef ref) {
            return bank.question(ref);
        }

        @Override
        public List<Rekeyed> rekeyed() {
            return bank.rekeyed();
        }
    }

    @BeforeEach
    void mendBank() {
        retiring.mend();
    }

    private static void openRun() {
        open("study/learn?deck=small");
    }

    private Learning run() {
        return learn.open(Optional.of(learner()), new Selection.OfDeck(new DeckId("small")), 1, ZONE);
    }

    private String prompt() {
        return find(H1.class).single().getText();
    }

    private String notice() {
        return text(byTestId("notice"));
    }

    private String announced() {
        return find(LiveRegion.class).all().getLast().lastAnnouncement();
    }

    private void choose(String text) {
        test(find(AnswerPad.class).all().stream().filter(pad -> text(pad).contains(text)).findFirst().orElseThrow()).click();
    }

    private List<Logged> stored() {
        return log.newest(learner(), Activity.Kind.LEARN, 100);
    }

    private static Response right(Task task) {
        return switch (task) {
            case SingleChoice choice -> new Response.Chosen(rightOptions(choice.options()));
            case MultipleChoice choice -> new Response.Chosen(rightOptions(choice.options()));
            case TrueFalse statement -> new Response.Truth(statement.answer());
            case ShortAnswer text -> new Response.Text(text.accept().getFirst());
            case NumberAnswer number -> new Response.Numeric(number.answer());
            case Ordering ordering -> new Response.Ordered(ordering.items().stream().map(Ordering.Item::id).toList());
            case Matching matching -> new Response.Matched(matching.pairs().stream().collect(Collectors.toMap(Matching.Pair::leftId, Matching.Pair::rightId)));
            case Cloze cloze -> new Response.Filled(cloze.solution());
        };
    }

    private static Set<ChoiceId> rightOptions(List<Option> options) {
        return options.stream().filter(Option::correct).map(Option::id).collect(Collectors.toSet());
    }

    private Turn next() {
        return learn.next(run()).orElseThrow();
    }

    /** Answers what comes next as another tab would. */
    private void answered(boolean rightly) {
        var turn = next();
        learn.answer(run(), turn, AnswerId.random(), rightly ? right(turn.form().task()) : new Response.Nothing(), Duration.ofSeconds(5), ZONE);
        clock.advance(Duration.ofSeconds(5));
    }

    /** Until this question comes, in this form. */
    private void answeredUntil(String question, TaskKind form) {
        while (!next().question().id().text().equals(question) || next().form().task().kind() != form) {
            answered(true);
        }
    }

    // --------------------------------------------------------------------------------------------------------- a run

    @Test
    void theFirstAnswerIsMarkedStoredAndTold() {
        openRun();
        assertThat(prompt()).isEqualTo("Who came to Pyongyang?");
        assertThat(page()).contains("0 of 8 learned", "A small deck");

        choose("Sergei Lavrov");
        press("check");

        assertThat(text(byTestId("verdict"))).isEqualTo("Right.");
        assertThat(announced()).isEqualTo("Right.");
        assertThat(page()).contains("He came in October.", "You are asked once more");
        assertThat(stored()).hasSize(1);
        assertThat(card("single").state().phase()).isEqualTo(Phase.LEARNING);
        press("next");
        assertThat(prompt()).isEqualTo("Lavrov stayed for a week.");
    }

    @Test
    void whatIsNotKnownIsShownAndComesAgainAfterThreeOthers() {
        openRun();
        press("skip");
        assertThat(text(byTestId("verdict"))).isEqualTo("This is the answer.");
        assertThat(page()).contains("It comes again in a few questions.");
        for (int i = 0; i < 3; i++) {
            answered(true);
        }

        openRun();

        assertThat(prompt()).isEqualTo("Who came to Pyongyang?");
    }

    @Test
    void afterARoundItIsSaidHowFarItIsAndNoAnswerIsShown() {
        for (int i = 0; i < 6; i++) {
            answered(true);
        }
        openRun();
        press("skip");

        press("next");

        assertThat(text(byTestId("standing"))).isEqualTo("0 of 8 learned.");
        assertThat(page()).contains("7 more were right once", "Hard so far");
        assertThat(everything()).doesNotContain("Pyongyang.", "Lavrov came");
        openRun();
        assertThat(isShown("standing")).isTrue();
        press("go-on");
        assertThat(prompt()).isEqualTo("Who came to Pyongyang?");
    }

    @Test
    void atTheEndItIsSaidWhatWasHard() {
        answered(false);
        while (!run().course().isOver()) {
            answered(true);
        }

        openRun();

        assertThat(text(byTestId("standing"))).isEqualTo("All 8 learned for today.");
        assertThat(text(byTestId("hard"))).contains("Who came to Pyongyang?", "Sergei Lavrov");
        assertThat(page()).contains("8 of 8 learned");
        assertThat(((Anchor) byTestId("match")).getHref()).isEqualTo("study/match?deck=small");
        assertThat(((Anchor) byTestId("again")).getHref()).isEqualTo("study/learn?deck=small&run=2");
        open("study/learn?deck=small&run=2");
        assertThat(prompt()).isNotEqualTo("All 8 learned for today.");
    }

    // ------------------------------------------------------------------------------------------------------- secrets

    @Test
    void nothingThatTellsTheAnswerIsInThePageBeforeIt() {
        var kinds = EnumSet.noneOf(TaskKind.class);
        while (!run().course().isOver()) {
            openRun();
            if (isShown("go-on")) {
                press("go-on");
            }
            var turn = next();
            assertThat(everything()).contains(turn.question().prompt()).doesNotContain(SECRETS);
            if (turn.form().task() instanceof ShortAnswer || turn.form().task() instanceof NumberAnswer) {
                turn.form().task().solution().forEach(answer -> assertThat(everything()).doesNotContain(answer));
            }
            // The order of the pads is drawn, and nothing else tells them apart.
            assertThat(find(AnswerPad.class).all()).allMatch(pad -> pad.getElement().getAttributeNames().noneMatch(name -> name.contains("right")));
            kinds.add(turn.form().task().kind());
            answered(true);
        }
        assertThat(kinds).hasSameSizeAs(TaskKind.values());
    }

    @Test
    void whatWasChosenIsTypedWithoutItsOptions() {
        answeredUntil("single", TaskKind.SHORT_ANSWER);

        openRun();
        if (isShown("go-on")) {
            press("go-on");
        }

        assertThat(everything()).contains("Who came to Pyongyang?").doesNotContain("Sergei Lavrov", "Igor Ivanov");
    }

    // ------------------------------------------------------------------------------------------- reloads, tabs, trouble

    @Test
    void aReloadGoesOnWhereTheRunIs() {
        openRun();
        openRun();
        assertThat(prompt()).isEqualTo("Who came to Pyongyang?");
        choose("Igor Ivanov");
        press("check");

        openRun();

        assertThat(prompt()).isEqualTo("Lavrov stayed for a week.");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void anAnswerFromASecondTabCountsOnce() {
        openRun();
        learner();
        openRun();
        choose("Sergei Lavrov");
        answered(false);

        press("check");

        assertThat(notice()).startsWith("You answered this in another tab.");
        assertThat(stored()).hasSize(1);
        assertThat(prompt()).isEqualTo("Lavrov stayed for a week.");
    }

    @Test
    void anAnswerThatCouldNotBeStoredIsNotLost() {
        openRun();
        choose("Sergei Lavrov");
        log.setFails(true);

        press("check");
        assertThat(page()).contains("Your answer could not be stored.");
        assertThat(isShown("verdict")).isFalse();
        log.setFails(false);
        press("check");

        assertThat(log.received().getFirst()).isEqualTo(log.received().getLast());
        assertThat(stored()).hasSize(1);
        assertThat(text(byTestId("verdict"))).isEqualTo("Right.");
    }

    @Test
    void aQuestionThatIsRetiredInTheMiddleIsLeftOut() {
        openRun();
        choose("Sergei Lavrov");
        retiring.retire("single");

        press("check");

        assertThat(notice()).startsWith("That question is no longer asked.");
        assertThat(prompt()).isEqualTo("Lavrov stayed for a week.");
        assertThat(page()).contains("0 of 7 learned");
    }

    @Test
    void whatIsTypedIsShownAsTextAndMayBeCalledRight() {
        answeredUntil("single", TaskKind.SHORT_ANSWER);
        openRun();
        if (isShown("go-on")) {
            press("go-on");
        }
        var hostile = "<img src=x onerror=alert(1)>\u202e";
        test((TextField) byTestId("answer-text")).setValue(hostile);
        press("check");
        assertThat(text(byTestId("verdict"))).isEqualTo("Not this one.");
        assertThat(everything()).doesNotContain("innerHTML:<img");

        press("overrule");

        assertThat(notice()).isEqualTo("Counted as right.");
        assertThat(run().course().learned()).isEqualTo(1);
        assertThat(stored()).allMatch(logged -> logged.answer().score() == 1);
    }

    @Test
    void onlyWhatWasTypedMayBeCalledRight() {
        openRun();
        choose("Igor Ivanov");
        press("check");

        assertThat(isShown("overrule")).isFalse();
    }

    @Test
    void nothingChosenIsNothingAnswered() {
        openRun();

        press("check");

        assertThat(stored()).isEmpty();
        assertThat(isShown("verdict")).isFalse();
    }

    @Test
    void aTestClosesLearningAndAPracticeDoesNot() {
        quizzes.start(learner(), new QuizOrder(app.parley.quiz.Selection.ALL, Way.PRACTICE, 5, Optional.empty()));
        openRun();
        choose("Sergei Lavrov");
        var test = quizzes.start(learner(), new QuizOrder(app.parley.quiz.Selection.ALL, Way.TEST, 5, Optional.empty()));

        press("check");

        assertThat(page()).contains("Learning is closed during a test.").doesNotContain("He came in October.");
        assertThat(stored()).isEmpty();
        openRun();
        assertThat(page()).contains("Learning is closed during a test.");
        quizzes.handIn(learner(), test);
        openRun();
        assertThat(prompt()).isEqualTo("Who came to Pyongyang?");
    }

    @Test
    void onlyWhatWasMissedInClassIsLearned() {
        missedInClass("typed");

        open("study/learn?of=missed");

        assertThat(prompt()).isEqualTo("Which leader received Lavrov?");
        assertThat(page()).contains("0 of 1 learned");
    }

    @Test
    void aDeckThatIsNotThereHasNothingToLearn() {
        open("study/learn?deck=no-such-deck&run=%3Cb%3E");

        assertThat(page()).contains("Nothing to learn here.");
    }
}
