package app.parley.study;

import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.BankFake;
import app.parley.bank.DeckId;
import app.parley.bank.Question;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.study.memory.Phase;
import app.parley.study.memory.Review;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExamForecastTest {

    private static final Instant NOW = Instant.parse("2026-11-22T17:00:00Z");
    private static final StudyDay TODAY = StudyDay.at(NOW, ZoneOffset.UTC);
    private static final double SECONDS = 12;

    private final BankFake bank = new BankFake()
            .with("first", questions("first", 40)).with("second", questions("second", 60));
    private final Map<CardId, Card> known = new HashMap<>();

    private static Question[] questions(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> aQuestion().id(prefix + "-" + i).build()).toArray(Question[]::new);
    }

    private static StudyDay in(int days) {
        return new StudyDay(TODAY.date().plusDays(days));
    }

    private Cards cards() {
        return Cards.of(LearnerId.random(), StudySettings.DEFAULT, bank.current(), known, 0);
    }

    private static Exam exam(int days, int minutes) {
        return new Exam(in(days), Set.of(), 0.9, minutes);
    }

    private ExamForecast forecast(Exam exam) {
        return ExamForecast.of(cards(), exam, SECONDS, TODAY);
    }

    private Plan plan(Exam exam, StudyDay day) {
        return Plan.of(cards(), new Selection.ForExam(exam, SECONDS), day.date().atTime(17, 0).toInstant(ZoneOffset.UTC), day);
    }

    @Test
    void whoKnowsNothingAndHasTimeKnowsEnoughOnTheDay() {
        var forecast = forecast(exam(30, 30));

        assertThat(forecast.cards()).isEqualTo(100);
        assertThat(forecast.now()).isZero();
        assertThat(forecast.then()).isGreaterThan(90);
        assertThat(forecast.isEnough(exam(30, 30))).isTrue();
    }

    @Test
    void aBudgetThatIsTooSmallIsSaidToBe() {
        var forecast = forecast(exam(10, 1));

        assertThat(forecast.then()).isLessThan(60);
        assertThat(forecast.isEnough(exam(10, 1))).isFalse();
        assertThat(forecast.minutesNeeded().getAsInt()).isBetween(2, 20);
    }

    @Test
    void theMinutesThatAreSaidToSufficeDoAndOneLessDoesNot() {
        int needed = forecast(exam(14, 1)).minutesNeeded().getAsInt();

        assertThat(forecast(exam(14, needed)).then()).isGreaterThanOrEqualTo(90);
        assertThat(forecast(exam(14, needed - 1)).then()).isLessThan(90);
    }

    @Test
    void noMinutesSufficeForTomorrow() {
        assertThat(forecast(exam(1, 240)).minutesNeeded()).isEmpty();
    }

    @Test
    void onTheDayItselfNothingChangesAnyMore() {
        var forecast = forecast(exam(0, 30));

        assertThat(forecast.then()).isEqualTo(forecast.now()).isZero();
    }

    @Test
    void theSameQuestionGivesTheSameForecast() {
        assertThat(forecast(exam(20, 5))).isEqualTo(forecast(exam(20, 5)));
    }

    @Test
    void onlyWhatIsAskedInTheExamCounts() {
        var half = new Exam(in(30), Set.of(new DeckId("first")), 0.9, 10);

        assertThat(forecast(half).cards()).isEqualTo(40);
        assertThat(plan(half, TODAY).fresh()).allMatch(card -> card.id().question().text().startsWith("first"));
    }

    @Test
    void newCardsComeEvenlyUntilShortlyBefore() {
        assertThat(plan(exam(27, 60), TODAY).fresh()).hasSize(4);
        assertThat(plan(exam(27, 60), in(24)).fresh()).hasSize(100);
        assertThat(plan(exam(27, 60), in(25)).fresh()).isEmpty();
    }

    @Test
    void theMinutesOfADayAreTheLimit() {
        assertThat(plan(exam(5, 2), TODAY).total()).isEqualTo(10);
    }

    @Test
    void inTheLastWeekWhatWouldNotBeKnownIsAskedBeforeItIsDue() {
        var id = cards().all().iterator().next().id();
        var fold = new CardFold(StudySettings.DEFAULT.scheduler());
        var card = Card.blank(id);
        for (int i = 0; i < 2; i++) {
            card = fold.apply(card, new CardEvent.Answered(
                    Review.studied(Rating.GOOD, NOW.minus(Duration.ofDays(1)).plusSeconds(700 * i), in(-1)), i, Activity.Kind.STUDY));
        }
        known.put(id, card.studied(in(-1)));
        assertThat(card.state().phase()).isEqualTo(Phase.REVIEW);

        assertThat(plan(exam(20, 60), TODAY).reviews()).isEmpty();
        assertThat(plan(exam(7, 60), TODAY).reviews()).extracting(Card::id).containsExactly(id);
    }
}
