package app.parley.study;

import static app.parley.bank.Questions.aMatching;
import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.BankFake;
import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.store.AnswerLogs;
import app.parley.results.CardRemedy;
import app.parley.study.memory.Due;
import app.parley.testing.Database;
import app.parley.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.Lifecycle;

@ParameterizedClass
@EnumSource(Database.class)
class AssignedCardsDatabaseTest {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final CardId TREATY = new CardId(new QuestionId("treaty"), Face.WHOLE);

    private final Database database;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final LearnerId ana = LearnerId.random();
    private final LearnerId ben = LearnerId.random();
    private final BankFake bank = new BankFake().with("treaties", aQuestion().id("treaty").build(),
            aQuestion().id("pairs").task(aMatching()).build());
    private AnswerLog log;
    private StudyService study;
    private CardRemedy remedy;

    AssignedCardsDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        var dataSource = database.migrated();
        log = AnswerLogs.logOn(dataSource);
        study = StudyServices.on(dataSource, log, bank, clock);
        remedy = StudyServices.cardRemedyOn(dataSource, log, bank, clock);
        study.change(ana, study.settings(ana).withNewPerDay(0));
    }

    @AfterEach
    void close() {
        ((Lifecycle) log).stop();
    }

    private void askToday(String... questions) {
        remedy.askToday(List.of(ana), List.of(questions).stream().map(QuestionId::new).toList(), UTC);
    }

    private Card treaty() {
        return study.cards(ana).card(TREATY).orElseThrow();
    }

    private void rate(Rating rating) {
        clock.advance(Duration.ofSeconds(1));
        study.answer(study.cards(ana), AnswerId.random(), treaty(), rating, Optional.empty(), 0.5, Duration.ofSeconds(9), UTC);
    }

    private List<CardId> asked() {
        return study.plan(study.cards(ana), new Selection.All(), UTC).all().map(Card::id).toList();
    }

    @Test
    void aNewCardIsAskedTodayWhateverTheSettingsSay() {
        assertThat(asked()).isEmpty();

        askToday("treaty");

        assertThat(asked()).containsExactly(TREATY);
        assertThat(treaty().isNew()).isTrue();
        rate(Rating.EASY);
        assertThat(asked()).isEmpty();
        assertThat(study.rebuild(ana).card(TREATY)).contains(treaty());
    }

    @Test
    void aCardThatWouldNotComeForLongIsDueAndKeepsItsMemory() {
        rate(Rating.EASY);
        clock.advance(Duration.ofDays(1));
        var before = treaty().state();

        askToday("treaty");

        var today = StudyDay.at(clock.instant(), UTC);
        assertThat(treaty().state().due()).isEqualTo(new Due.On(today));
        assertThat(treaty().state().memory()).isEqualTo(before.memory());
    }

    @Test
    void aRepeatOnTheSameDayAsksNothingAgainAndOneOnTheNextDayDoes() {
        askToday("treaty");
        rate(Rating.EASY);

        clock.advance(Duration.ofMinutes(1));
        askToday("treaty");
        assertThat(asked()).isEmpty();

        clock.advance(Duration.ofDays(1));
        askToday("treaty");
        assertThat(asked()).containsExactly(TREATY);
    }

    @Test
    void aCardWithinItsStepsIsLeftToThem() {
        rate(Rating.AGAIN);
        var before = treaty();

        askToday("treaty");

        assertThat(treaty()).isEqualTo(before);
    }

    @Test
    void whatItsOwnerSuspendedStaysSo() {
        study.act(ana, UUID.randomUUID(), TREATY, CardAction.Kind.SUSPEND, Optional.empty(), UTC);

        askToday("treaty");

        assertThat(asked()).isEmpty();
    }

    @Test
    void itIsNotForTheLearnerToTakeBack() {
        askToday("treaty");

        assertThat(study.undo(ana)).isEmpty();
        assertThat(treaty().state().due()).isInstanceOf(Due.On.class);
    }

    @Test
    void allCardsOfAQuestionAreDueAndWhatIsNotAskedAnyMoreIsPassedOver() {
        askToday("pairs", "gone");

        assertThat(study.cards(ana).of(new QuestionId("pairs"))).hasSize(6)
                .allSatisfy(card -> assertThat(card.state().due()).isInstanceOf(Due.On.class));
        assertThat(study.cards(ben).all()).allSatisfy(card -> assertThat(card.state().due()).isInstanceOf(Due.Anytime.class));
    }
}
