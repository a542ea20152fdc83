package app.parley.study.progress;

import static app.parley.bank.Questions.aQuestion;
import static app.parley.study.StudyFixture.cards;
import static app.parley.study.StudyFixture.id;
import static app.parley.study.StudyFixture.inReview;
import static app.parley.study.StudyFixture.learning;
import static app.parley.study.StudyFixture.noon;
import static app.parley.study.StudyFixture.setAside;
import static app.parley.study.StudyFixture.suspended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parley.bank.BankFake;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.Topic;
import app.parley.base.StudyDay;
import app.parley.study.Card;
import app.parley.study.Plan;
import app.parley.study.Selection;
import app.parley.study.StudySettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = noon(TODAY);
    /** (1 + f * 4) to the power of -0.1542, where f makes it 0.9 when the days are as many as the stability. */
    private static final double AFTER_FOUR_STABILITIES = 0.78213;

    /** Ten questions on agreements, the first two also on dates. */
    private final BankFake bank = new BankFake().with("deck", IntStream.range(0, 10)
            .mapToObj(i -> aQuestion().id("q-" + i).topics(i < 2 ? new String[] {"agreements", "dates"} : new String[] {"agreements"})
                    .build()).toArray(Question[]::new));

    private Progress progress(List<Recall> recalls, Card... known) {
        return progress(StudySettings.DEFAULT, recalls, known);
    }

    private Progress progress(StudySettings settings, List<Recall> recalls, Card... known) {
        var cards = cards(bank, settings, known);
        var today = new StudyDay(TODAY);
        return new Progress(cards, new Diary.Builder().diary(), recalls, Plan.of(cards, new Selection.All(), NOW, today), NOW, today,
                ZoneOffset.UTC);
    }

    private static List<Recall> recalls(String question, int right, int wrong) {
        var recalls = new ArrayList<Recall>();
        for (int i = 0; i < right + wrong; i++) {
            recalls.add(new Recall(new QuestionId(question), new StudyDay(TODAY.minusDays(i)), i < right, 5, 0.9));
        }
        return recalls;
    }

    // ------------------------------------------------------------------------------------------- what is known

    @Test
    void whatIsKnownIsTheSumOfHowLikelyEachCardIsRecalled() {
        var knowledge = progress(List.of(), inReview("q-0", TODAY.minusDays(10), 10, 10), inReview("q-1", TODAY, 10, 10)).knowledge();

        assertThat(knowledge.now()).isCloseTo(0.9 + 1, within(1e-4));
        // 40 days after the first answer, and 30 after the second: (1 + f * 3) to the same power.
        assertThat(knowledge.inAMonth()).isCloseTo(AFTER_FOUR_STABILITIES + 0.80939, within(1e-4));
        assertThat(knowledge.cards()).isEqualTo(10);
    }

    @Test
    void nothingIsKnownOfNewCards() {
        assertThat(progress(List.of()).knowledge()).isEqualTo(new Knowledge(0, 0, 10));
    }

    // --------------------------------------------------------------------------------------------- what is due

    @Test
    void theForecastCountsEachCardOnItsDayAndWhatIsOverdueToday() {
        var forecast = progress(List.of(), inReview("q-0", TODAY.minusDays(10), 10, 10), inReview("q-1", TODAY.minusDays(30), 10, 10),
                learning("q-2", NOW.plusSeconds(60)), inReview("q-3", TODAY, 1, 1), inReview("q-4", TODAY, 13, 13),
                inReview("q-5", TODAY, 14, 14), suspended(inReview("q-6", TODAY, 1, 1)),
                setAside(inReview("q-7", TODAY.minusDays(3), 3, 3), TODAY.plusDays(2))).forecast(14);

        assertThat(forecast.cards()).containsExactly(3, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(forecast.total()).isEqualTo(6);
        assertThat(forecast.day(13)).isEqualTo(LocalDate.of(2026, 12, 5));
        assertThat(forecast.first(2).cards()).containsExactly(3, 1);
    }

    @Test
    void whatTheDailyLimitLeavesOverIsDueTomorrow() {
        var standard = StudySettings.DEFAULT;
        var two = new StudySettings(standard.model(), standard.weights(), standard.memory(), standard.easyDays(), 20, 2, 8, false, true, false);

        var progress = progress(two, List.of(), inReview("q-0", TODAY.minusDays(10), 10, 10), inReview("q-1", TODAY.minusDays(9), 8, 10),
                inReview("q-2", TODAY.minusDays(9), 7, 10));

        assertThat(progress.plan().reviews()).hasSize(2);
        assertThat(progress.forecast(14).cards().subList(0, 3)).containsExactly(2, 1, 0);
    }

    @Test
    void theNightBelongsToTheDayBefore() {
        // 02:00 of the 23rd is still the study day of the 22nd.
        assertThat(progress(List.of(), learning("q-0", Instant.parse("2026-11-23T02:00:00Z"))).forecast(2).total()).isEqualTo(1);
        assertThat(Forecast.comesOn(learning("q-0", Instant.parse("2026-11-23T02:00:00Z")), ZoneOffset.UTC)).contains(TODAY);
        assertThat(Forecast.comesOn(learning("q-0", Instant.parse("2026-11-23T04:00:00Z")), ZoneOffset.UTC)).contains(TODAY.plusDays(1));
    }

    // -------------------------------------------------------------------------------------------------- topics

    private TopicStanding dates(Card... known) {
        return progress(List.of(), known).topics(TimeSpan.ALL).stream().filter(topic -> topic.topic().id().text().equals("dates"))
                .findFirst().orElseThrow();
    }

    @Test
    void aTopicIsClimbedInFourSteps() {
        var fresh = inReview("q-0", TODAY, 1, 1);

        assertThat(dates().mastery()).isEqualTo(Mastery.NEW);
        // One of two cards, and it fades: 0.9 of two is less than half.
        assertThat(dates(inReview("q-0", TODAY.minusDays(1), 1, 1)).mastery()).isEqualTo(Mastery.ATTEMPTED);
        assertThat(dates(fresh).mastery()).isEqualTo(Mastery.FAMILIAR);
        assertThat(dates(fresh, inReview("q-1", TODAY, 1, 1)).mastery()).isEqualTo(Mastery.PROFICIENT);
        assertThat(dates(inReview("q-0", TODAY, 21, 21), inReview("q-1", TODAY, 20, 20)).mastery()).isEqualTo(Mastery.PROFICIENT);
        assertThat(dates(inReview("q-0", TODAY, 21, 21), inReview("q-1", TODAY, 21, 21)).mastery()).isEqualTo(Mastery.MASTERED);
    }

    @Test
    void whatWasMasteredAndLeftAloneIsSoNoLonger() {
        // Both at 0.782, below four fifths.
        var standing = dates(inReview("q-0", TODAY.minusDays(100), 25, 25), inReview("q-1", TODAY.minusDays(100), 25, 25));

        assertThat(standing.mastery()).isEqualTo(Mastery.FAMILIAR);
        assertThat(standing.nextDue()).contains(TODAY);
    }

    @Test
    void aTopicKnowsWhenItIsDueNext() {
        assertThat(dates().nextDue()).isEmpty();
        assertThat(dates(inReview("q-0", TODAY, 9, 9), inReview("q-1", TODAY, 4, 4)).nextDue()).contains(TODAY.plusDays(4));
    }

    @Test
    void theTopicThatPullsTheAverageDownIsNamedOnlyIfItsNumbersTell() {
        var many = new ArrayList<>(recalls("q-5", 20, 0));
        assertThat(progress(many).weakest(TimeSpan.HALF_A_YEAR)).isEmpty();

        many.addAll(recalls("q-0", 4, 5));
        assertThat(progress(many).weakest(TimeSpan.HALF_A_YEAR)).as("nine answers").isEmpty();

        many.addAll(recalls("q-1", 1, 0));
        // 5 of 10 on dates; 25 of 30 in all.
        assertThat(progress(many).weakest(TimeSpan.HALF_A_YEAR)).map(TopicStanding::topic).map(Topic::id).map(Object::toString)
                .contains("dates");
    }

    @Test
    void aSpanLooksNoFurtherBack() {
        var old = new Recall(id("q-0").question(), new StudyDay(TODAY.minusDays(28)), false, 5, 0.9);
        var inside = new Recall(id("q-0").question(), new StudyDay(TODAY.minusDays(27)), true, 5, 0.9);
        var progress = progress(List.of(inside, old));

        assertThat(progress.retention(TimeSpan.FOUR_WEEKS)).isEqualTo(new Retention(1, 1, 0.9));
        assertThat(progress.retention(TimeSpan.HALF_A_YEAR).total()).isEqualTo(2);
        assertThat(progress.weeks(TimeSpan.FOUR_WEEKS)).hasSize(4);
    }
}
