package app.parley.study.memory;

import static app.parley.study.memory.Vectors.PRINTED;
import static app.parley.study.memory.Vectors.within;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.Rating;
import app.parley.base.StudyDay;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Cards go the ways that the public implementations describe. */
class SchedulerVectorsTest {

    private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");

    static Stream<JsonNode> intervalHistories() {
        return Vectors.of("interval_history").valueStream();
    }

    static Stream<JsonNode> longTermHistories() {
        return Vectors.of("no_short_term_scheduler").required("cases").valueStream();
    }

    static Stream<JsonNode> traces() {
        return Vectors.of("traces").required("cases").valueStream();
    }

    private static Settings withoutFuzz() {
        var settings = Settings.DEFAULT;
        return new Settings(settings.retention(), settings.learningSteps(), settings.relearningSteps(),
                settings.maximumInterval(), false);
    }

    private static List<Duration> steps(JsonNode seconds) {
        return seconds.valueStream().map(JsonNode::asLong).map(Duration::ofSeconds).toList();
    }

    private static StudyDay day(Instant at) {
        return StudyDay.at(at, ZoneOffset.UTC);
    }

    private static Review review(Rating rating, Instant at) {
        return Review.studied(rating, at, day(at));
    }

    /** A card that is due on a day is answered at the same time of day as the last time. */
    private static Instant due(CardState card) {
        return switch (card.due()) {
            case Due.Anytime _ -> START;
            case Due.At(var moment) -> moment;
            case Due.On _ -> card.lastReview().orElseThrow().plus(Duration.ofDays(card.interval()));
        };
    }

    private static List<CardState> answeredWhenDue(Scheduler scheduler, JsonNode ratings) {
        var cards = new ArrayList<CardState>();
        var card = CardState.NEW;
        for (var rating : Vectors.ratings(ratings).toList()) {
            card = scheduler.answer(card, review(rating, due(card)));
            cards.add(card);
        }
        return cards;
    }

    @ParameterizedTest
    @MethodSource("intervalHistories")
    void intervalsOfCardsAnsweredWhenDue(JsonNode history) {
        var scheduler = new Scheduler(new Fsrs6(Vectors.weights(history.required("weights"))), withoutFuzz());

        assertThat(answeredWhenDue(scheduler, history.required("ratings"))).extracting(CardState::interval)
                .containsExactlyElementsOf(history.required("expected_interval_days").valueStream().map(JsonNode::asInt).toList());
    }

    @ParameterizedTest
    @MethodSource("longTermHistories")
    void withoutSameDayReviewsEveryAnswerLeadsToReview(JsonNode history) {
        var weights = Vectors.weights(Vectors.of("no_short_term_scheduler").required("weights"));
        var cards = answeredWhenDue(new Scheduler(Fsrs6.withoutShortTerm(weights), withoutFuzz()), history.required("ratings"));
        var stabilities = Vectors.doubles(history.required("stability"));
        var difficulties = Vectors.doubles(history.required("difficulty"));

        assertThat(cards).extracting(CardState::phase).containsOnly(Phase.REVIEW);
        assertThat(cards).extracting(CardState::interval)
                .containsExactlyElementsOf(history.required("interval_days").valueStream().map(JsonNode::asInt).toList());
        for (int i = 0; i < cards.size(); i++) {
            var memory = cards.get(i).memory().orElseThrow();
            assertThat(memory.stability()).isCloseTo(stabilities[i], within(PRINTED, stabilities[i]));
            assertThat(memory.difficulty()).isCloseTo(difficulties[i], within(PRINTED, difficulties[i]));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFirstAnswerLeadsToItsPhaseAndInterval(Rating rating) {
        var vector = Vectors.of("first_review");
        var grade = String.valueOf(rating.grade());

        var card = new Scheduler(new Fsrs6(Fsrs6Weights.DEFAULT), withoutFuzz()).answer(CardState.NEW, review(rating, START));

        assertThat(card.interval()).isEqualTo(vector.required("scheduled_days").required(grade).asInt());
        assertThat(card.phase()).isEqualTo(phase(vector.required("state").required(grade)));
    }

    private static Phase phase(JsonNode state) {
        return Phase.valueOf(state.asString().toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("traces")
    void eachAnswerOfATraceLeadsToItsCard(JsonNode trace) {
        var scheduler = new Scheduler(new Fsrs6(Vectors.weights(trace.required("weights"))),
                new Settings(trace.required("desired_retention").asDouble(), steps(trace.required("learning_steps_s")),
                        steps(trace.required("relearning_steps_s")), trace.required("maximum_interval_days").asInt(), false));

        var card = CardState.NEW;
        for (var step : trace.required("steps")) {
            var at = START.plusSeconds(step.required("at_s").asLong());
            assertRecall(scheduler, card, at, step.required("retrievability_before"));
            card = scheduler.answer(card, review(Rating.ofGrade(step.required("rating").asInt()), at));
            assertCard(card, step);
        }
    }

    private static void assertRecall(Scheduler scheduler, CardState card, Instant at, JsonNode expected) {
        var recall = scheduler.recall(card, at, day(at));
        assertThat(recall.isEmpty()).isEqualTo(expected.isNull());
        recall.ifPresent(actual -> assertThat(actual).isCloseTo(expected.asDouble(), within(PRINTED, expected.asDouble())));
    }

    private static void assertCard(CardState card, JsonNode step) {
        var memory = card.memory().orElseThrow();
        var expected = Vectors.state(step);
        assertThat(memory.stability()).isCloseTo(expected.stability(), within(PRINTED, expected.stability()));
        assertThat(memory.difficulty()).isCloseTo(expected.difficulty(), within(PRINTED, expected.difficulty()));
        assertThat(card.phase()).isEqualTo(phase(step.required("state")));
        assertThat(card.step()).isEqualTo(step.required("step").asInt(0));
        assertThat(card.interval()).isEqualTo(step.required("interval_days").asInt());
        assertThat(due(card)).isEqualTo(START.plusSeconds(step.required("due_s").asLong()));
        if (card.due() instanceof Due.On(var day)) {
            assertThat(day).isEqualTo(day(due(card)));
        }
    }
}
