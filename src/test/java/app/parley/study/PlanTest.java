package app.parley.study;

import static app.parley.bank.Questions.aMatching;
import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.BankFake;
import app.parley.bank.DeckId;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.TopicId;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.study.memory.CardState;
import app.parley.study.memory.Due;
import app.parley.study.memory.MemoryState;
import app.parley.study.memory.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final StudyDay TODAY = StudyDay.at(NOW, ZoneOffset.UTC);

    private final BankFake bank = new BankFake()
            .with("treaties", IntStream.range(0, 12).mapToObj(i -> aQuestion().id("treaty-" + i)
                    .topics(i < 3 ? "dates" : "agreements").build()).toArray(Question[]::new))
            .with("offices", aQuestion().id("offices").task(aMatching()).build());
    private final Map<CardId, Card> known = new HashMap<>();
    private StudySettings settings = StudySettings.DEFAULT;

    private static CardId id(String question) {
        return new CardId(new QuestionId(question), Face.WHOLE);
    }

    private static StudyDay in(int days) {
        return new StudyDay(TODAY.date().plusDays(days));
    }

    private Card put(Card card) {
        known.put(card.id(), card);
        return card;
    }

    private Card learning(String question, Duration ago) {
        return put(Card.blank(id(question)).with(new CardState(Phase.LEARNING, 0, Optional.of(new MemoryState(0.2, 0.2, 6)),
                Optional.of(NOW.minusSeconds(600)), Optional.of(TODAY), new Due.At(NOW.minus(ago)), 0, 1, 0)));
    }

    /** Due in so many days, after so many. */
    private Card review(CardId id, int dueIn, int interval, double stability) {
        return put(Card.blank(id).with(new CardState(Phase.REVIEW, 0, Optional.of(new MemoryState(stability, stability, 5)),
                Optional.of(NOW.minus(Duration.ofDays(interval - dueIn))), Optional.of(in(dueIn - interval)), new Due.On(in(dueIn)),
                interval, 3, 0)));
    }

    private Card review(String question, int dueIn) {
        return review(id(question), dueIn, 10, 10);
    }

    private Plan plan(Selection selection) {
        return Plan.of(Cards.of(LearnerId.random(), settings, bank.current(), known, 0), selection, NOW, TODAY);
    }

    private Plan plan() {
        return plan(new Selection.All());
    }

    private void limit(int newPerDay, int reviewsPerDay) {
        settings = new StudySettings(settings.model(), List.of(), settings.memory(), Map.of(), newPerDay, reviewsPerDay, 8, false,
                true, false);
    }

    private static List<String> questions(List<Card> cards) {
        return cards.stream().map(card -> card.id().question().text()).toList();
    }

    @Test
    void aMomentThatHasComeGoesFirstAndTheLongestDueBeforeAll() {
        review("treaty-0", 0);
        learning("treaty-1", Duration.ofMinutes(1));
        learning("treaty-2", Duration.ofMinutes(5));

        assertThat(questions(plan().learning())).containsExactly("treaty-2", "treaty-1");
        assertThat(plan().next()).map(card -> card.id().question().text()).contains("treaty-2");
    }

    @Test
    void aMomentThatIsNotFarIsAskedWhenNothingElseIsLeft() {
        limit(0, 200);
        review("treaty-0", 0);
        learning("treaty-1", Duration.ofMinutes(-19));
        learning("treaty-2", Duration.ofMinutes(-21));

        assertThat(questions(plan().soon())).containsExactly("treaty-1");
        assertThat(plan().next()).map(card -> card.id().question().text()).contains("treaty-0");
        known.remove(id("treaty-0"));
        assertThat(plan().next()).map(card -> card.id().question().text()).contains("treaty-1");
    }

    @Test
    void cardsAreDueAllOfTheirDayAndNotBefore() {
        review("treaty-0", 0);
        review("treaty-1", -3);
        review("treaty-2", 1);

        assertThat(questions(plan().reviews())).containsExactly("treaty-0", "treaty-1");
    }

    @Test
    void afterAHolidayTodayComesFirstAndThenTheBestRecalled() {
        review("treaty-0", 0);
        review(id("treaty-1"), -30, 5, 5);
        review(id("treaty-2"), -30, 60, 60);
        review(id("treaty-3"), -2, 5, 5);

        assertThat(questions(plan().reviews())).containsExactly("treaty-0", "treaty-3", "treaty-2", "treaty-1");
    }

    @Test
    void aDayHasItsLimits() {
        limit(2, 3);
        for (int i = 0; i < 5; i++) {
            review("treaty-" + i, 0);
        }

        assertThat(plan().reviews()).hasSize(3);
        assertThat(plan().fresh()).hasSize(2);
        assertThat(plan().total()).isEqualTo(5);
    }

    @Test
    void whatWasDoneTodayCountsAgainstTheLimits() {
        limit(2, 3);
        for (int i = 0; i < 5; i++) {
            review("treaty-" + i, 0);
        }
        // Introduced today, and a review done today.
        put(review("treaty-5", 2).studied(TODAY));
        put(review("treaty-6", 9).studied(in(-10)).studied(TODAY));

        assertThat(plan().fresh()).hasSize(1);
        assertThat(plan().reviews()).hasSize(2);
    }

    @Test
    void newCardsAreSpreadAmongTheOthers() {
        limit(2, 200);
        for (int i = 0; i < 6; i++) {
            review("treaty-" + i, 0);
        }
        var order = new ArrayList<Boolean>();
        for (var next = plan().next(); next.isPresent(); next = plan().next()) {
            order.add(next.get().isNew());
            // Done: due again in the future.
            var done = review(next.get().id(), 5, 5, 5).studied(next.get().isNew() ? TODAY : in(-5));
            put(next.get().isNew() ? done : done.studied(TODAY));
        }

        assertThat(order).containsExactly(false, false, true, false, false, true, false, false);
    }

    @Test
    void ofOneQuestionADayAsksOneCard() {
        var offices = new Selection.OfDeck(new DeckId("offices"));
        assertThat(plan(offices).fresh()).hasSize(1);
        var first = plan(offices).fresh().getFirst();

        put(review(first.id(), 4, 4, 4).studied(TODAY));

        assertThat(plan(offices).total()).isZero();
    }

    @Test
    void aCardThatComesBackTodayIsNotKeptBackByItself() {
        put(review("treaty-0", 0).studied(in(-10)).studied(TODAY));

        assertThat(questions(plan().reviews())).contains("treaty-0");
    }

    @Test
    void whatIsOutOfPlayIsNotAsked() {
        put(review("treaty-0", 0).withSuspended(true));
        put(review("treaty-1", 0).buried(Optional.of(in(1))));
        put(review("treaty-2", 0).buried(Optional.of(TODAY)));

        assertThat(questions(plan().reviews())).containsExactly("treaty-2");
    }

    @Test
    void aSelectionAsksItsCardsOnly() {
        review("treaty-0", 0);
        review("treaty-5", 0);

        assertThat(questions(plan(new Selection.OnTopic(new TopicId("dates"))).reviews())).containsExactly("treaty-0");
        assertThat(plan(new Selection.OfDeck(new DeckId("offices"))).reviews()).isEmpty();
        assertThat(plan(new Selection.OfDeck(new DeckId("gone"))).total()).isZero();
    }

    @Test
    void whatWasMissedInClassIsAskedBeforeItIsDueAndWithoutLimits() {
        limit(0, 0);
        put(review("treaty-0", 5).withMissed(true));
        put(review("treaty-1", 5));

        assertThat(questions(plan(new Selection.MissedInClass()).reviews())).containsExactly("treaty-0");
        assertThat(plan().total()).isZero();
    }

    @Test
    void theOrderOfADayIsTheSameWheneverItIsMadeAndAnotherOnAnotherDay() {
        for (int i = 0; i < 12; i++) {
            review("treaty-" + i, 0);
        }
        var tomorrow = Plan.of(Cards.of(LearnerId.random(), settings, bank.current(), known, 0), new Selection.All(),
                NOW.plus(Duration.ofDays(1)), new StudyDay(LocalDate.of(2026, 11, 23)));

        assertThat(questions(plan().reviews())).isEqualTo(questions(plan().reviews()))
                .isNotEqualTo(IntStream.range(0, 12).mapToObj(i -> "treaty-" + i).toList());
        assertThat(tomorrow.reviews()).hasSize(12);
    }
}
