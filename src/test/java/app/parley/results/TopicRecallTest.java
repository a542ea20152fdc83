package app.parley.results;

import static app.parley.bank.Questions.aQuestion;
import static app.parley.results.Sessions.ANA;
import static app.parley.results.Sessions.BEN;
import static app.parley.results.Sessions.learner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.TopicId;
import app.parley.base.LearnerId;
import app.parley.results.RecallForecast.Expected;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicRecallTest {

    private final Map<QuestionId, Question> bank = Map.of(
            new QuestionId("treaty"), aQuestion().id("treaty").topics("agreements").build(),
            new QuestionId("summit"), aQuestion().id("summit").topics("agreements", "meetings").build());

    private static Expected card(LearnerId learner, String question, double... recall) {
        return new Expected(learner, new QuestionId(question), Arrays.stream(recall).boxed().toList(), false);
    }

    private List<TopicRecall> of(Expected... cards) {
        return TopicRecall.of(List.of(cards), id -> Optional.ofNullable(bank.get(id)));
    }

    @Test
    void eachLearnerCountsTheSameHoweverManyCardsTheyHave() {
        var topics = of(card(ANA, "treaty", 0.9), card(ANA, "summit", 0.7), card(BEN, "treaty", 0.2));

        var agreements = topics.stream().filter(topic -> topic.topic().equals(new TopicId("agreements"))).findFirst().orElseThrow();
        assertThat(agreements.learners()).isEqualTo(2);
        assertThat(agreements.cards()).isEqualTo(3);
        assertThat(agreements.shares().getFirst()).isEqualTo((0.8 + 0.2) / 2, within(1e-12));
    }

    @Test
    void aQuestionOnTwoTopicsCountsForBothAndTheLeastKnownComesFirst() {
        var topics = of(card(ANA, "treaty", 0.9, 0.1), card(ANA, "summit", 0.4, 0.3));

        assertThat(topics).extracting(topic -> topic.topic().text()).containsExactly("meetings", "agreements");
        assertThat(topics.getFirst().shares()).containsExactly(0.4, 0.3);
        assertThat(topics.getLast().shares()).hasSize(2);
    }

    @Test
    void whatIsNotAskedAnyMoreIsLeftOut() {
        assertThat(of(card(ANA, "retired", 0.9))).isEmpty();
        assertThat(of()).isEmpty();
    }

    @Test
    void belowTenLearnersThereIsANumberAndNoVerdict() {
        var nine = of(IntStream.range(0, 9).mapToObj(i -> card(learner(i), "treaty", 0.9)).toArray(Expected[]::new)).getFirst();
        var ten = of(IntStream.range(0, 10).mapToObj(i -> card(learner(i), "treaty", 0.9, 0.71, 0.496, 0.494)).toArray(Expected[]::new)).getFirst();

        assertThat(nine.step(0)).isEmpty();
        assertThat(nine.shares().getFirst()).isEqualTo(0.9, within(1e-12));
        assertThat(IntStream.range(0, 4).mapToObj(ten::step)).containsExactly(Optional.of(TopicRecall.Step.SOLID),
                Optional.of(TopicRecall.Step.FADING), Optional.of(TopicRecall.Step.HALF_GONE), Optional.of(TopicRecall.Step.MOSTLY_GONE));
    }
}
