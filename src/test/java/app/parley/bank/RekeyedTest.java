package app.parley.bank;

import static app.parley.bank.Questions.aQuestion;
import static app.parley.bank.Questions.aSingleChoice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RekeyedTest {

    private static final SingleChoice SWAPPED = new SingleChoice(aSingleChoice().options().stream()
            .map(option -> new Option(option.id(), option.text(), option.text().equals("Outer Space Treaty"), Optional.empty()))
            .toList());

    private final Question first = version(1, "Which treaty?", aSingleChoice());

    private static Question version(int version, String prompt, Task task) {
        return aQuestion().id("treaty").prompt(prompt).task(task).build().withVersion(version);
    }

    @Test
    void sameQuestionWithAnotherKeyCountsByTheNewOne() {
        var second = version(2, "Which treaty?", SWAPPED);

        assertThat(Rekeyed.among(List.of(first, second))).containsExactly(new Rekeyed(first.ref(), 2));
        assertThat(Rekeyed.asItCounts(first, List.of(first, second)).task()).isEqualTo(SWAPPED);
        assertThat(Rekeyed.asItCounts(first, List.of(first, second)).ref()).isEqualTo(first.ref());
    }

    @Test
    void rewordedQuestionLeavesOlderAnswersAsTheyAre() {
        var reworded = version(2, "Which treaty is meant?", SWAPPED);

        assertThat(Rekeyed.among(List.of(first, reworded))).isEmpty();
        assertThat(Rekeyed.asItCounts(first, List.of(first, reworded))).isEqualTo(first);
    }

    @Test
    void otherOptionsMakeAnotherQuestion() {
        var shorter = version(2, "Which treaty?", new SingleChoice(SWAPPED.options().subList(1, 4)));

        assertThat(Rekeyed.among(List.of(first, shorter))).isEmpty();
    }

    @Test
    void anotherOrderOfTheSameOptionsIsNoOtherQuestion() {
        var turned = version(2, "Which treaty?", new SingleChoice(SWAPPED.options().reversed()));

        assertThat(Rekeyed.among(List.of(first, turned))).containsExactly(new Rekeyed(first.ref(), 2));
    }

    @Test
    void keyThatWasSetBackCountsAsAtFirst() {
        var second = version(2, "Which treaty?", SWAPPED);
        var third = version(3, "Which treaty?", aSingleChoice());

        assertThat(Rekeyed.among(List.of(first, second, third))).containsExactly(new Rekeyed(first.ref(), 3), new Rekeyed(second.ref(), 3));
        assertThat(Rekeyed.asItCounts(first, List.of(first, second, third)).task()).isEqualTo(first.task());
    }

    @Test
    void furtherSpellingCountsForOlderAnswersToo() {
        var asked = version(1, "Who?", new ShortAnswer(List.of("Kim Jong Il"), List.of()));
        var wider = version(2, "Who?", new ShortAnswer(List.of("Kim Jong Il", "Dear Leader"), List.of()));

        assertThat(Rekeyed.asItCounts(asked, List.of(asked, wider)).task().mark(new Response.Text("Dear Leader")).score()).isEqualTo(1);
    }
}
