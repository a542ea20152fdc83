package app.parley.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.TaskKind;
import app.parley.design.AnswerPad;
import app.parley.design.NativeSelectTester;
import app.parley.quiz.Way;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answering a question of each kind, and what is told then, and what is not told before. */
class AnsweringViewTest extends QuizViewTest {

    private static final List<String> EXPLANATIONS = List.of("He came in October.", "He said two things.",
            "He stayed for two days.", "The son of Kim Jong Il.", "It was in October of that year.", "That is how it goes.",
            "So it was then.", "He did.");

    /** What somebody could tell an answer from. */
    private static final List<String> TELLTALES = List.of("They are two things.", "The Korea Herald", "herald-2023",
            "a-mix-up", "correction", "Kim Jong Un", "2022", "2023", "slip", "misconception", "explanation");

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(TaskKind.SINGLE_CHOICE, "Sergei Lavrov", "Right."),
                Arguments.of(TaskKind.SINGLE_CHOICE, "Igor Ivanov", "Not this one."),
                Arguments.of(TaskKind.MULTIPLE_CHOICE, "One thing|Another thing", "Right."),
                Arguments.of(TaskKind.MULTIPLE_CHOICE, "A third thing", "Not this one."),
                Arguments.of(TaskKind.MULTIPLE_CHOICE, "One thing", "Partly right."),
                Arguments.of(TaskKind.TRUE_FALSE, "False", "Right."),
                Arguments.of(TaskKind.TRUE_FALSE, "True", "Not this one."),
                Arguments.of(TaskKind.SHORT_ANSWER, "kim jong-un", "Right."),
                Arguments.of(TaskKind.SHORT_ANSWER, "Kim Jong Il", "Not this one."),
                Arguments.of(TaskKind.NUMBER, "2023", "Right."),
                Arguments.of(TaskKind.NUMBER, "2000", "Not this one."),
                Arguments.of(TaskKind.ORDERING, "He flies|He lands|He talks", "Right."),
                Arguments.of(TaskKind.ORDERING, "He talks|He lands|He flies", "Not this one."),
                Arguments.of(TaskKind.ORDERING, "He flies|He talks|He lands", "Partly right."),
                Arguments.of(TaskKind.MATCHING, "Lavrov=Foreign minister|Putin=President|Kim=Leader", "Right."),
                Arguments.of(TaskKind.MATCHING, "Lavrov=President", "Not this one."),
                Arguments.of(TaskKind.MATCHING, "Lavrov=Foreign minister|Putin=Envoy", "Partly right."),
                Arguments.of(TaskKind.CLOZE, "Lavrov|Pyongyang", "Right."),
                Arguments.of(TaskKind.CLOZE, "Putin|Seoul", "Not this one."),
                Arguments.of(TaskKind.CLOZE, "Lavrov|", "Partly right."));
    }

    private void fill(TaskKind kind, String answer) {
        var parts = Arrays.asList(answer.split("\\|", -1));
        switch (kind) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE -> parts.forEach(part -> test(pad(part)).click());
            case SHORT_ANSWER -> test((TextField) byTestId("answer-text")).setValue(answer);
            case NUMBER -> test((TextField) byTestId("answer-number")).setValue(answer);
            case ORDERING -> putInOrder(parts);
            case MATCHING -> parts.stream().map(part -> part.split("=")).forEach(pair ->
                    NativeSelectTester.choose(selectLabelled(pair[0]), pair[1]));
            case CLOZE -> {
                test((Input) byTestId("gap-1")).setValue(parts.get(0));
                if (!parts.get(1).isEmpty()) {
                    NativeSelectTester.choose(byTestId("gap-2"), parts.get(1));
                }
            }
        }
    }

    private AnswerPad pad(String answer) {
        return find(AnswerPad.class).all().stream().filter(pad -> text(pad).endsWith(". " + answer)).findFirst().orElseThrow();
    }

    private Component selectLabelled(String label) {
        var row = find(Component.class).withClassName("match-row").all().stream()
                .filter(one -> text(one).startsWith(label)).findFirst().orElseThrow();
        return find(Component.class, row).withClassName("selectbox").single();
    }

    /** Moves each row up until it stands in its place. */
    private void putInOrder(List<String> wanted) {
        for (int place = 0; place < wanted.size(); place++) {
            while (!rows().get(place).contains(wanted.get(place))) {
                test(find(NativeButton.class).withAttribute("aria-label", "Move up: " + wanted.get(place)).single()).click();
            }
        }
    }

    private List<String> rows() {
        return find(Component.class).withClassName("po-i").all().stream().map(QuizViewTest::text).toList();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void practiceTellsHowItWentAndWhyAndWhereItStands(TaskKind kind, String answer, String verdict) {
        var attempt = anAttemptAt(kind, Way.PRACTICE);
        var before = stored(attempt);
        open(QuizAddress.of(attempt));

        fill(kind, answer);
        press("answer");

        assertThat(text(byTestId("verdict"))).isEqualTo(verdict);
        assertThat(text(byTestId("source-slip"))).contains("The Korea Herald", EXPLANATIONS.get(kind.ordinal()));
        assertThat(stored(attempt)).isEqualTo(before + 1);
        assertThat(isShown("answer")).isFalse();
        assertThat(everything()).contains(switch (verdict) {
            case "Right." -> "qz-verdict--ok";
            case "Partly right." -> "qz-verdict--half";
            default -> "qz-verdict--no";
        });
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void whoeverDoesNotKnowIsToldTheAnswer(TaskKind kind) {
        var attempt = anAttemptAt(kind, Way.PRACTICE);
        open(QuizAddress.of(attempt));

        press("skip");

        assertThat(text(byTestId("verdict"))).isEqualTo("Here is the answer.");
        assertThat(page()).contains(EXPLANATIONS.get(kind.ordinal()));
        assertThat(everything()).contains("qz-verdict--open").doesNotContain("--wrong", "qz-verdict--no");
        press("next");
        assertThat(isShown("verdict")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void nothingThatTellsTheAnswerIsThereBeforeIt(TaskKind kind) {
        for (var way : Way.values()) {
            var attempt = anAttemptAt(kind, way);

            open(QuizAddress.of(attempt));

            assertThat(everything()).contains(quizzes.next(quizzes.progress(notebooks.currentOrNew(), attempt)).orElseThrow().prompt())
                    .doesNotContain(EXPLANATIONS).doesNotContain(TELLTALES);
        }
    }

    @ParameterizedTest
    @EnumSource(value = TaskKind.class, names = {"SINGLE_CHOICE", "MULTIPLE_CHOICE"})
    void padsDifferInNothingButLetterAndText(TaskKind kind) {
        open(QuizAddress.of(anAttemptAt(kind, Way.PRACTICE)));

        var shapes = find(AnswerPad.class).all().stream().map(pad -> everything(pad.getElement())
                .replaceAll("(?s)innerHTML:.*?</svg>", "drawing")
                .replaceAll("pad(-+)" + pad.letter().name().toLowerCase() + "\\b", "pad$1*")
                .replace(pad.letter().name() + ". ", "*. ")
                .replaceAll("(?m)^(Sergei Lavrov|Igor Ivanov|One thing|Another thing|A third thing)$", "text"));

        assertThat(shapes.distinct().toList()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void testTellsNothingAfterAnAnswerEither(TaskKind kind) {
        var attempt = anAttemptAt(kind, Way.TEST);
        var before = stored(attempt);
        var isLast = before == QUESTIONS - 1;
        open(QuizAddress.of(attempt));
        var prompt = find(H1.class).single().getText();

        press("skip");

        assertThat(stored(attempt)).isEqualTo(before + 1);
        if (!isLast) {
            assertThat(find(H1.class).single().getText()).isNotEqualTo(prompt);
            assertThat(everything()).doesNotContain(EXPLANATIONS).doesNotContain(TELLTALES);
        }
    }

    /** An ordering always has an order. */
    @ParameterizedTest
    @EnumSource(value = TaskKind.class, mode = EnumSource.Mode.EXCLUDE, names = "ORDERING")
    void emptyFormSaysWhatIsMissingAndStoresNothing(TaskKind kind) {
        var complaint = Map.of(TaskKind.SHORT_ANSWER, "Type an answer first.",
                TaskKind.NUMBER, "Type a number, such as 1994 or 37,000.",
                TaskKind.MATCHING, "Choose for at least one row first.",
                TaskKind.CLOZE, "Fill at least one gap first.").getOrDefault(kind, "Choose an answer first.");
        var attempt = anAttemptAt(kind, Way.TEST);
        var before = stored(attempt);
        open(QuizAddress.of(attempt));

        press("answer");

        assertThat(complaint()).isEqualTo(complaint);
        assertThat(stored(attempt)).isEqualTo(before);
    }

    private String complaint() {
        return find(TextField.class).all().stream().filter(TextField::isInvalid).map(TextField::getErrorMessage).findFirst()
                .orElseGet(() -> text(find(Component.class).withAttribute("role", "alert").single()));
    }

    @Test
    void whatIsNoNumberIsNotSent() {
        var attempt = anAttemptAt(TaskKind.NUMBER, Way.PRACTICE);
        var before = stored(attempt);
        open(QuizAddress.of(attempt));

        for (var typed : List.of("two thousand", "1e999999999", "NaN", "0x7E7", "1".repeat(10_000), "<b>2023</b>")) {
            ((TextField) byTestId("answer-number")).setValue(typed);
            press("answer");

            assertThat(complaint()).as(typed).isEqualTo("Type a number, such as 1994 or 37,000.");
        }
        assertThat(stored(attempt)).isEqualTo(before);
    }

    @Test
    void hostileTextIsShownAsText() {
        var attempt = anAttemptAt(TaskKind.SHORT_ANSWER, Way.PRACTICE);
        open(QuizAddress.of(attempt));

        test((TextField) byTestId("answer-text")).setValue("\u202E<img src=x onerror=alert(1)>{0}");
        press("answer");

        assertThat(text(byTestId("verdict"))).isEqualTo("Not this one.");
        quizzes.handIn(notebooks.currentOrNew(), attempt);
        open(QuizAddress.result(attempt));
        assertThat(page()).contains("<img src=x onerror=alert(1)>{0}").doesNotContain("\u202E");
        assertThat(everything()).doesNotContain("innerHTML:<img");
    }

    @Test
    void textLongerThanTheFieldAllowsIsNotSent() {
        var attempt = anAttemptAt(TaskKind.SHORT_ANSWER, Way.PRACTICE);
        var before = stored(attempt);
        open(QuizAddress.of(attempt));

        ((TextField) byTestId("answer-text")).setValue("x".repeat(10_000));
        press("answer");

        assertThat(complaint()).isEqualTo("Type an answer first.");
        assertThat(stored(attempt)).isEqualTo(before);
    }
}
