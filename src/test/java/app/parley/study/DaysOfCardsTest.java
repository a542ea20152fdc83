package app.parley.study;

import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.BankFake;
import app.parley.bank.DeckId;
import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.study.memory.CardState;
import app.parley.study.memory.Due;
import app.parley.study.memory.MemoryState;
import app.parley.study.memory.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How far a learner is, when cards come, and what a day's work was. */
class DaysOfCardsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final StudyDay TODAY = new StudyDay(LocalDate.of(2026, 11, 22));

    private static StudyDay in(int days) {
        return new StudyDay(TODAY.date().plusDays(days));
    }

    private static CardId id(String question) {
        return new CardId(new QuestionId(question), Face.WHOLE);
    }

    private static Card card(String question, Phase phase, Due due, int interval) {
        return Card.blank(id(question)).with(new CardState(phase, 0, Optional.of(MemoryState.of(5, 5)), Optional.of(NOW),
                Optional.of(TODAY), due, interval, 1, 0));
    }

    private static Card inReview(String question, int dueIn, int interval) {
        return card(question, Phase.REVIEW, new Due.On(in(dueIn)), interval);
    }

    private static Cards cards(Card... known) {
        var bank = new BankFake().with("deck", aQuestion().id("one").build(), aQuestion().id("two").build(), aQuestion().id("three").build())
                .with("other", aQuestion().id("four").build());
        return Cards.of(LearnerId.random(), StudySettings.DEFAULT, bank.current(),
                Arrays.stream(known).collect(Collectors.toMap(Card::id, Function.identity())), 0);
    }

    private static Optional<Due> next(Selection selection, Card... known) {
        return NextDue.of(cards(known), selection, TODAY, ZoneOffset.UTC);
    }

    @Test
    void cardIsKnownFromThreeWeeksOn() {
        var standing = Standing.of(List.of(inReview("one", 3, 20), inReview("two", 3, 21), Card.blank(id("three")),
                card("four", Phase.RELEARNING, new Due.At(NOW), 0)));

        assertThat(standing).isEqualTo(new Standing(1, 1, 1, 1));
        assertThat(standing.isUntouched()).isFalse();
    }

    @Test
    void whatIsDueAlreadyComesTomorrowAtTheLatest() {
        assertThat(next(new Selection.OfDeck(new DeckId("other")), inReview("four", -5, 3))).hasValue(new Due.On(in(1)));
    }

    @Test
    void cardThatIsSetAsideComesWhenThatIsOverAndASuspendedOneNever() {
        var other = new Selection.OfDeck(new DeckId("other"));

        assertThat(next(other, inReview("four", 1, 3).buried(Optional.of(in(2))))).hasValue(new Due.On(in(2)));
        assertThat(next(other, inReview("four", 1, 3).withSuspended(true))).isEmpty();
    }

    @Test
    void nextComesWhatIsBeingLearnedThenTheEarliestDay() {
        var learned = card("one", Phase.LEARNING, new Due.At(NOW.plusSeconds(600)), 0);

        assertThat(next(new Selection.OfDeck(new DeckId("deck")), learned)).hasValue(new Due.At(NOW.plusSeconds(600)));
        assertThat(next(new Selection.OfDeck(new DeckId("other")), inReview("four", 9, 9))).hasValue(new Due.On(in(9)));
        assertThat(next(new Selection.Flagged())).isEmpty();
    }

    @Test
    void newCardsAreAReasonToComeTomorrow() {
        assertThat(next(new Selection.All())).hasValue(new Due.On(in(1)));
    }

    @Test
    void flaggedCardInReviewIsPlannedOnceADay() {
        var flagged = inReview("one", 9, 9).withFlagged(true);

        assertThat(Plan.of(cards(flagged), new Selection.Flagged(), NOW, TODAY).total()).isEqualTo(1);
        assertThat(Plan.of(cards(flagged.studied(TODAY)), new Selection.Flagged(), NOW, TODAY).total()).isZero();
        assertThat(Plan.of(cards(flagged.studied(TODAY)), new Selection.Flagged(), NOW, in(1)).total()).isEqualTo(1);
    }

    @Test
    void moreNewCardsThanTheSettingsSayCanBePlanned() {
        var usual = StudySettings.DEFAULT;
        var one = new StudySettings(usual.model(), usual.weights(), usual.memory(), Map.of(), 1, 200, 8, false, true, false);
        var cards = Cards.of(LearnerId.random(), one, cards().bank(), Map.of(), 0);

        assertThat(Plan.of(cards, new Selection.All(), NOW, TODAY).fresh()).hasSize(1);
        assertThat(Plan.of(cards, new Selection.All(), 2, NOW, TODAY).fresh()).hasSize(3);
    }

    @Test
    void dayIsSummedUpByTheFirstAnswerToEachCard() {
        var work = new DayWork(List.of(given("one", Rating.AGAIN), given("two", Rating.GOOD), given("one", Rating.GOOD),
                given("three", Rating.HARD)));

        assertThat(work.cards()).isEqualTo(3);
        assertThat(work.recalled()).isEqualTo(2);
        assertThat(work.count(Rating.GOOD)).isEqualTo(2);
        assertThat(work.time()).isEqualTo(Duration.ofSeconds(40));
        assertThat(work.hardest(3)).containsExactly(id("one"), id("three"));
        assertThat(work.remembered(card -> !card.equals(id("three")))).hasValue(0.5);
        assertThat(DayWork.NONE.remembered(_ -> true)).isEmpty();
    }

    private static DayWork.Given given(String question, Rating rating) {
        return new DayWork.Given(id(question), rating, Duration.ofSeconds(10));
    }
}
