package app.parley.study;

import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.BankFake;
import app.parley.bank.DeckId;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.store.AnswerLogs;
import app.parley.study.store.CardStore;
import app.parley.study.store.CardStores;
import app.parley.testing.Database;
import app.parley.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.Lifecycle;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(Database.class)
class ExamServiceDatabaseTest {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Exam EXAM = new Exam(new StudyDay(LocalDate.of(2026, 12, 11)), Set.of(new DeckId("treaties")), 0.85, 10);

    private final Database database;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final LearnerId ana = LearnerId.random();
    private final BankFake bank = new BankFake().with("treaties", aQuestion().id("treaty").build())
            .with("others", aQuestion().id("other").build());
    private AnswerLog log;
    private CardStore store;
    private StudyService study;
    private ExamService exams;

    ExamServiceDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        var dataSource = database.migrated();
        log = AnswerLogs.logOn(dataSource);
        store = CardStores.on(dataSource);
        study = new StudyService(new LogFollower(log, store, bank, List.of()), store, log, bank,
                new TransactionTemplate(new JdbcTransactionManager(dataSource)), clock);
        exams = new ExamService(store, study, log, clock);
    }

    @AfterEach
    void close() {
        ((Lifecycle) log).stop();
    }

    @Test
    void anExamStaysUntilItsDayIsOver() {
        exams.prepareFor(ana, EXAM);
        assertThat(exams.exam(ana, UTC)).contains(EXAM);

        clock.advance(Duration.ofDays(19));
        assertThat(exams.exam(ana, UTC)).contains(EXAM);
        clock.advance(Duration.ofDays(1));
        assertThat(exams.exam(ana, UTC)).isEmpty();
    }

    @Test
    void anotherExamTakesItsPlaceAndItCanBeGivenUp() {
        exams.prepareFor(ana, EXAM);
        exams.prepareFor(ana, EXAM.withMinutes(25));
        assertThat(exams.exam(ana, UTC)).contains(EXAM.withMinutes(25));

        exams.giveUp(ana);

        assertThat(exams.exam(ana, UTC)).isEmpty();
    }

    @Test
    void itsSessionAsksWhatIsToBeKnown() {
        var plan = study.plan(study.cards(ana), exams.selection(ana, EXAM), UTC);

        assertThat(plan.fresh()).extracting(card -> card.id().question().text()).containsExactly("treaty");
        assertThat(exams.forecast(ana, EXAM, UTC).cards()).isEqualTo(1);
    }

    @Test
    void theMinutesAreReckonedWithWhatThisLearnerNeeds() {
        assertThat(exams.selection(ana, EXAM).secondsPerCard()).isEqualTo(ExamService.USUAL_SECONDS);

        for (int i = 0; i < 30; i++) {
            var card = study.cards(ana).all().iterator().next();
            study.answer(study.cards(ana), AnswerId.random(), card, Rating.GOOD, Optional.empty(), 0,
                    i < 12 ? Duration.ofHours(2) : Duration.ofSeconds(5), UTC);
        }

        assertThat(exams.selection(ana, EXAM).secondsPerCard()).isEqualTo(5);
    }

    @Test
    void whoIsForgottenPreparesForNothing() {
        exams.prepareFor(ana, EXAM);

        new StudyData(store).forget(ana);

        assertThat(exams.exam(ana, UTC)).isEmpty();
    }
}
