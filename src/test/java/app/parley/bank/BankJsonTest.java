package app.parley.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BankJsonTest {

    private static final MisconceptionId TAG = new MisconceptionId("some-mix-up");
    private static final ChoiceId A = ChoiceId.of("a");
    private static final ChoiceId B = ChoiceId.of("b");

    static Stream<Response> responses() {
        return Stream.of(new Response.Nothing(), new Response.Chosen(Set.of(A, B)), new Response.Truth(true),
                new Response.Text("Kim Jong Il \"\\ 김정일"), new Response.Numeric(new BigDecimal("37000")),
                new Response.Ordered(List.of(B, A)), new Response.Matched(Map.of(A, B)),
                new Response.Filled(List.of("", "1972")));
    }

    static Stream<Task> tasks() {
        return Stream.of(new SingleChoice(List.of(Option.right("a"), Option.wrong("b", TAG))),
                new MultipleChoice(List.of(Option.right("a"), Option.right("b"), Option.wrong("c"))),
                new TrueFalse(false, Optional.of(TAG)), new TrueFalse(true, Optional.empty()),
                new ShortAnswer(List.of("Putin"), List.of(new Mistake("Yeltsin", TAG))),
                new NumberAnswer(new BigDecimal("1972"), BigDecimal.ZERO, NumberAnswer.YEAR,
                        List.of(new NumberAnswer.Slip(new BigDecimal("1994"), TAG))),
                new Ordering(List.of(new Ordering.Item(A, "a", Optional.of("1972")), Ordering.Item.of("b"),
                        Ordering.Item.of("c"))),
                new Matching(List.of(new Matching.Pair("a", "1"), new Matching.Pair("b", "2"),
                        new Matching.Pair("c", "3")), List.of("4"), List.of(new Matching.WrongPair("a", "2", TAG))),
                new Cloze(List.of("The ", " treaty of ", "."), List.of(
                        new Cloze.Gap(List.of("ABM"), List.of(), List.of(new Mistake("Agreed", TAG))),
                        new Cloze.Gap(List.of("1972"), List.of("1972", "1994"), List.of()))));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void everyResponseComesBackAsItWas(Response response) {
        assertThat(BankJson.read(BankJson.write(response), Response.class)).isEqualTo(response);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void everyTaskComesBackAsItWas(Task task) {
        assertThat(BankJson.read(BankJson.write(task), Task.class)).isEqualTo(task);
    }

    @Test
    void aWholeQuestionComesBackAsItWas() {
        var question = new Question(new QuestionRef(new QuestionId("some-question"), 3), "Prompt?",
                new TrueFalse(true, Optional.empty()), List.of(new TopicId("dates")), Difficulty.HARD,
                Duration.ofSeconds(30), "Because.", List.of(new Citation(new SourceId("ap"), 4, Certainty.CLAIMED,
                        Optional.of("Toloraya"))), new Question.Mentions(List.of(new PersonId("bill-clinton")),
                        List.of(), List.of(new EventId("2000"))));

        assertThat(BankJson.read(BankJson.write(question), Question.class)).isEqualTo(question);
    }

    @Test
    void theStoredFormOfAResponseStaysReadable() {
        var stored = "{\"type\":\"matched\",\"pairs\":{\"" + A + "\":\"" + B + "\"}}";

        assertThat(BankJson.read(stored, Response.class)).isEqualTo(new Response.Matched(Map.of(A, B)));
        assertThat(BankJson.write(new Response.Matched(Map.of(A, B)))).contains("\"matched\"", "\"" + A + "\":\"" + B + "\"");
    }
}
