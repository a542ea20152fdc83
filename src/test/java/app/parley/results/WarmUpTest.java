package app.parley.results;

import static app.parley.bank.Questions.aQuestion;
import static app.parley.results.Sessions.learner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.results.RecallForecast.Expected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    private final Map<QuestionId, Question> bank = new HashMap<>();
    private final List<Expected> cards = new ArrayList<>();

    /** A question with what each of the learners is expected to recall of it. */
    private void question(String id, String topic, double... recalls) {
        bank.put(new QuestionId(id), aQuestion().id(id).topics(topic).build());
        for (int i = 0; i < recalls.length; i++) {
            cards.add(new Expected(learner(i), new QuestionId(id), List.of(0.0, recalls[i]), false));
        }
    }

    private List<String> chosen(String... lately) {
        return choose(lately).stream().map(one -> one.question().text()).toList();
    }

    private List<WarmUp> choose(String... lately) {
        return WarmUp.choose(cards, 1, id -> Optional.ofNullable(bank.get(id)), id -> Set.of(lately).contains(id.text()));
    }

    @Test
    void theQuestionThatRemindsMostComesFirst() {
        question("one", "a", 0.5, 0.9);
        question("both", "b", 0.5, 0.6);

        assertThat(chosen()).containsExactly("both", "one");
        assertThat(choose().getFirst().reminded()).isEqualTo(0.5 + 0.4, within(1e-12));
        assertThat(choose().getFirst().learners()).isEqualTo(2);
    }

    @Test
    void whatIsKnownOrHasToBeTaughtAgainIsNoWarmUp() {
        question("known", "a", 0.81, 0.99);
        question("lost", "b", 0.29, 0.01);
        question("edge", "c", 0.3, 0.8);

        assertThat(chosen()).containsExactly("edge");
    }

    @Test
    void eachTopicHasItsTurnBeforeAnyHasASecondOne() {
        question("a-1", "a", 0.4, 0.4);
        question("a-2", "a", 0.4, 0.5);
        question("a-3", "a", 0.5, 0.5);
        question("b-1", "b", 0.7, 0.9);
        question("c-1", "c", 0.75, 0.9);
        question("a-4", "a", 0.6, 0.6);

        assertThat(chosen()).containsExactly("a-1", "b-1", "c-1", "a-2", "a-3");
    }

    @Test
    void whatTheClassWasAskedLatelyOrIsNotAskedAnyMoreIsLeftOut() {
        question("fresh", "a", 0.5);
        question("asked", "b", 0.4);
        cards.add(new Expected(learner(1), new QuestionId("retired"), List.of(0.5, 0.5), false));

        assertThat(chosen("asked")).containsExactly("fresh");
    }

    @Test
    void theCardsOfAMatchingAreOneQuestion() {
        question("pairs", "a", 0.2);
        cards.add(new Expected(learner(0), new QuestionId("pairs"), List.of(0.0, 0.6), false));

        assertThat(choose()).singleElement().satisfies(one -> assertThat(one.reminded()).isEqualTo(0.6, within(1e-12)));
    }

    @Test
    void equalsAlwaysStandInTheSameOrderAndNothingGivesNothing() {
        assertThat(chosen()).isEmpty();
        question("b", "same", 0.5);
        question("a", "same", 0.5);

        assertThat(chosen()).containsExactly("a", "b");
    }
}
