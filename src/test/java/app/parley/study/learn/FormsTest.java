package app.parley.study.learn;

import static app.parley.bank.Questions.aMatching;
import static app.parley.bank.Questions.aMultipleChoice;
import static app.parley.bank.Questions.aQuestion;
import static app.parley.bank.Questions.anOrdering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parley.bank.BankContent;
import app.parley.bank.BankFake;
import app.parley.bank.ChoiceId;
import app.parley.bank.Cloze;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Mistake;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Option;
import app.parley.bank.Person;
import app.parley.bank.PersonId;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.Response;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TrueFalse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormsTest {

    private static final MisconceptionId MIX_UP = new MisconceptionId("some-mix-up");

    private final BankFake bank = new BankFake().with("others",
            typed("putin", List.of("Vladimir Putin", "Putin")), typed("ivanov", List.of("Igor Ivanov", "Ivanov")),
            typed("china", List.of("China", "Beijing")), typed("agency", List.of("a news agency")), typed("lavrov", List.of("Sergei Lavrov")));

    private static Question typed(String id, List<String> accept, Mistake... mistakes) {
        return aQuestion().id(id).task(new ShortAnswer(accept, List.of(mistakes))).build();
    }

    private Form form(Question question, Step step) {
        bank.with("asked", question);
        return new Forms(bank.current()).of(question, step);
    }

    private Form form(Task task, Step step) {
        return form(aQuestion().id("asked").prompt("Who was it?").task(task).build(), step);
    }

    private static List<String> options(Form form) {
        return ((SingleChoice) form.task()).options().stream().map(Option::text).toList();
    }

    // ---------------------------------------------------------------------------------------------------- recognized

    @Test
    void whatIsTypedIsFirstRecognizedAmongMistakesAndAnswersThatLookAlike() {
        var form = form(new ShortAnswer(List.of("Kim Jong Il", "Kim Chong-il"), List.of(new Mistake("Kim Jong Un", MIX_UP))), Step.RECOGNIZE);

        assertThat(options(form)).hasSize(3).startsWith("Kim Jong Il", "Kim Jong Un").doesNotContain("a news agency", "Kim Chong-il");
        assertThat(form.chance()).contains(1.0 / 3);
    }

    @Test
    void besidePeopleStandPeopleOnly() {
        var question = typed("asked", List.of("Kim Jong Il"));
        bank.with("asked", question);
        var stored = bank.current();
        var people = Stream.of("Kim Jong Il", "Vladimir Putin", "Igor Ivanov", "Sergei Lavrov")
                .map(name -> new Person(new PersonId(name.toLowerCase(Locale.ROOT).replace(' ', '-')), name, List.of(), "russia", List.of(), "", List.of())).toList();
        var content = new BankContent(stored.decks(), stored.questions(), stored.topics(), stored.misconceptions(), stored.sources(), people,
                stored.agreements(), stored.timeline());

        var form = new Forms(content).of(question, Step.RECOGNIZE);

        assertThat(options(form)).containsExactlyInAnyOrder("Kim Jong Il", "Vladimir Putin", "Igor Ivanov", "Sergei Lavrov");
    }

    @Test
    void whatWasRecognizedIsLoggedAsIfItHadBeenTyped() {
        var form = form(new ShortAnswer(List.of("Kim Jong Il"), List.of(new Mistake("Kim Jong Un", MIX_UP))), Step.RECOGNIZE);
        var right = new Response.Chosen(Set.of(ChoiceId.of("Kim Jong Il")));
        var wrong = new Response.Chosen(Set.of(ChoiceId.of("Kim Jong Un")));

        assertThat(form.asOwn(right)).isEqualTo(new Response.Text("Kim Jong Il"));
        assertThat(form.asOwn(wrong)).isEqualTo(new Response.Text("Kim Jong Un"));
        assertThat(form.asOwn(new Response.Nothing())).isEqualTo(new Response.Nothing());
        assertThat(form.task().mark(wrong).misconceptions()).containsExactly(MIX_UP);
    }

    @Test
    void noLureWouldBeRightAndNoTwoMeanTheSame() {
        bank.with("alike", typed("alike-1", List.of("Kim Jong-il")), typed("alike-2", List.of("Kim")), typed("alike-3", List.of("Beijing")),
                typed("alike-4", List.of("Putin")));

        var form = form(new ShortAnswer(List.of("Kim Jong Il"), List.of(new Mistake("Putin", MIX_UP), new Mistake("Vladimir Putin", MIX_UP))), Step.RECOGNIZE);

        assertThat(options(form)).contains("Kim Jong Il", "Putin").doesNotContain("Kim Jong-il", "Kim", "Vladimir Putin");
        assertThat(options(form).stream().filter(List.of("China", "Beijing")::contains).count()).isLessThan(2);
    }

    @Test
    void withTooFewOthersItIsAskedAsItIs() {
        var question = typed("lonely", List.of("Kim Jong Il"));
        var lonely = new BankFake().with("deck", question);

        assertThat(new Forms(lonely.current()).of(question, Step.RECOGNIZE).isOwn()).isTrue();
    }

    @Test
    void numbersAreRecognizedAmongMistakesAndNeighborsOutsideTheTolerance() {
        var soldiers = form(new NumberAnswer(new BigDecimal("37000"), new BigDecimal("500"), "soldiers",
                List.of(new NumberAnswer.Slip(new BigDecimal("28500"), MIX_UP), new NumberAnswer.Slip(new BigDecimal("37200"), MIX_UP))), Step.RECOGNIZE);

        assertThat(options(soldiers)).containsExactly("37,000", "28,500", "38,000", "36,000");
        assertThat(soldiers.asOwn(new Response.Chosen(Set.of(ChoiceId.of("28,500"))))).isEqualTo(new Response.Numeric(new BigDecimal("28500")));
        assertThat(options(form(new NumberAnswer(new BigDecimal("1972"), BigDecimal.ZERO, "year", List.of()), Step.RECOGNIZE)))
                .containsExactly("1972", "1973", "1971", "1974");
        assertThat(options(form(new NumberAnswer(new BigDecimal("1"), BigDecimal.ZERO, "days", List.of()), Step.RECOGNIZE)))
                .containsExactly("1", "2", "3", "4");
    }

    @Test
    void gapsThatAreTypedHaveChoicesFirst() {
        var task = new Cloze(List.of("Here is ", ", there is ", "."), List.of(new Cloze.Gap(List.of("Kim Jong Il"), List.of(), List.of()),
                new Cloze.Gap(List.of("1972"), List.of("1972", "1994"), List.of())));

        var first = form(task, Step.RECOGNIZE);

        var gaps = ((Cloze) first.task()).gaps();
        assertThat(gaps.getFirst().choices()).hasSize(3).contains("Kim Jong Il");
        assertThat(gaps.getLast()).isEqualTo(task.gaps().getLast());
        assertThat(first.chance().orElseThrow()).isCloseTo(1.0 / 6, within(1e-12));
        assertThat(first.asOwn(new Response.Filled(List.of("Kim Jong Il", "1994")))).isEqualTo(new Response.Filled(List.of("Kim Jong Il", "1994")));
        assertThat(form(task, Step.RECALL).isOwn()).isTrue();
    }

    // ------------------------------------------------------------------------------------------------------ recalled

    private static SingleChoice choice(String right, String... wrong) {
        return new SingleChoice(Stream.concat(Stream.of(Option.right(right)), Stream.of(wrong).map(Option::wrong)).toList());
    }

    @Test
    void whatIsChosenIsLaterTypedUnderAnyOfItsNames() {
        var form = form(choice("Vladimir Putin", "Igor Ivanov", "Kim Jong Il"), Step.RECALL);

        assertThat(form.chance()).contains(0.0);
        assertThat(form.task().mark(new Response.Text("putin")).isFull()).isTrue();
        assertThat(form.asOwn(new Response.Text("putin"))).isEqualTo(new Response.Chosen(Set.of(ChoiceId.of("Vladimir Putin"))));
        assertThat(form.asOwn(new Response.Text("igor ivanov"))).isEqualTo(new Response.Chosen(Set.of(ChoiceId.of("Igor Ivanov"))));
        assertThat(form.asOwn(new Response.Text("somebody"))).isEqualTo(new Response.Nothing());
    }

    @Test
    void aSentenceIsNotTyped() {
        assertThat(form(choice("A halt to missile work in return for help", "Nothing", "All"), Step.RECALL).isOwn()).isTrue();
    }

    @Test
    void aPromptThatSpeaksOfItsOptionsKeepsThem() {
        var question = aQuestion().id("asked").prompt("Which of these came first?").task(choice("Russia", "China", "Japan")).build();

        assertThat(form(question, Step.RECALL).isOwn()).isTrue();
    }

    @Test
    void anOptionThatWouldPassAsAMisspellingKeepsTheOptions() {
        assertThat(form(choice("resolution", "resolutions", "treaty"), Step.RECALL).isOwn()).isTrue();
    }

    @Test
    void allOthersAreAskedAsTheyAreTwice() {
        for (var task : List.of(aMultipleChoice(), new TrueFalse(true, Optional.empty()), anOrdering(), aMatching())) {
            assertThat(form(task, Step.RECOGNIZE).isOwn()).isTrue();
            assertThat(form(task, Step.RECALL).isOwn()).isTrue();
        }
        assertThat(form(choice("Russia", "China", "Japan"), Step.RECOGNIZE).isOwn()).isTrue();
        assertThat(form(new ShortAnswer(List.of("Kim Jong Il"), List.of()), Step.RECALL).isOwn()).isTrue();
    }

    @Test
    void whateverIsAnsweredFitsTheQuestionsOwnTask() {
        for (var step : new Step[] {Step.RECOGNIZE, Step.RECALL}) {
            var forms = new Forms(bank.current());
            for (var id : List.of("putin", "ivanov", "china")) {
                var question = bank.current().question(new QuestionId(id)).orElseThrow();
                var form = forms.of(question, step);
                var right = step == Step.RECOGNIZE ? new Response.Chosen(Set.of(ChoiceId.of(options(form).getFirst())))
                        : new Response.Text(((ShortAnswer) question.task()).accept().getFirst());
                assertThat(question.task().mark(form.asOwn(right)).isFull()).isTrue();
            }
        }
    }
}
