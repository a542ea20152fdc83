package app.parley.study;

import static app.parley.bank.Questions.aMatching;
import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parley.bank.BankFake;
import app.parley.bank.ChoiceId;
import app.parley.bank.QuestionId;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.store.AnswerLogs;
import app.parley.study.memory.MemoryModel;
import app.parley.study.memory.fit.History;
import app.parley.study.progress.Progress;
import app.parley.study.progress.Recall;
import app.parley.study.store.CardStores;
import app.parley.testing.Database;
import app.parley.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
class HistoryReaderDatabaseTest {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 22);
    private static final Response WRONG = new Response.Chosen(Set.of(ChoiceId.of("Agreed Framework")));

    private final Database database;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final LearnerId ana = LearnerId.random();
    private final Set<Activity> untold = new HashSet<>();
    private final BankFake bank = new BankFake().with("treaties", aQuestion().id("treaty-0").build(),
            aQuestion().id("treaty-1").build(), aQuestion().id("offices").task(aMatching()).build());
    private AnswerLog log;
    private StudyService study;
    private HistoryReader history;
    private ProgressService progress;

    HistoryReaderDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        var dataSource = database.migrated();
        log = AnswerLogs.logOn(dataSource);
        var store = CardStores.on(dataSource);
        study = new StudyService(new LogFollower(log, store, bank, List.of(_ -> untold)), store, log, bank,
                new TransactionTemplate(new JdbcTransactionManager(dataSource)), clock);
        history = new HistoryReader(log, store, bank, List.of(_ -> untold));
        progress = new ProgressService(study, history, clock);
    }

    @AfterEach
    void close() {
        ((Lifecycle) log).stop();
    }

    private Progress progress() {
        return progress.of(ana, UTC);
    }

    private void rate(String question, Rating rating) {
        var card = study.cards(ana).card(StudyFixture.id(question)).orElseThrow();
        study.answer(study.cards(ana), AnswerId.random(), card, rating, Optional.empty(), 0.5, Duration.ofSeconds(20), UTC);
    }

    private void elsewhere(Activity activity, String question, Response response) {
        var ref = bank.current().question(new QuestionId(question)).orElseThrow().ref();
        log.append(new Answer(AnswerId.random(), activity, ana.uuid(), 0, Optional.of(ana), ref, response, 0, Set.of(),
                clock.instant(), StudyDay.at(clock.instant(), UTC), Optional.of(Duration.ofSeconds(90))));
    }

    private static Activity anActivity(Activity.Kind kind) {
        return new Activity(kind, UUID.randomUUID());
    }

    @Test
    void theFirstAnswerOfADayToACardInReviewIsARecall() {
        rate("treaty-0", Rating.EASY);
        clock.advance(Duration.ofDays(8));
        rate("treaty-0", Rating.AGAIN);
        rate("treaty-0", Rating.GOOD);

        var recalls = progress().recalls();

        assertThat(recalls).singleElement().satisfies(recall -> {
            assertThat(recall.recalled()).isFalse();
            assertThat(recall.interval()).isEqualTo(8);
            assertThat(recall.day().date()).isEqualTo(FIRST_DAY.plusDays(8));
            // (1 + f * 8 / 8.2956) to the power of -0.1542, where f makes it 0.9 after 8.2956 days.
            assertThat(recall.predicted()).isCloseTo(0.90247, within(1e-4));
        });
    }

    @Test
    void answersWithinLearningStepsAndInQuizzesAreNone() {
        rate("treaty-0", Rating.GOOD);
        clock.advance(Duration.ofMinutes(10));
        rate("treaty-0", Rating.GOOD);
        clock.advance(Duration.ofDays(2));
        elsewhere(anActivity(Activity.Kind.QUIZ), "treaty-0", WRONG);
        clock.advance(Duration.ofMinutes(10));
        rate("treaty-0", Rating.GOOD);

        assertThat(progress().recalls()).isEmpty();
        assertThat(progress().diary().on(FIRST_DAY.plusDays(2)).cards()).isEqualTo(1);
    }

    @Test
    void answersOfLearningMakeTheDayButPutNothingToTheTest() {
        rate("treaty-0", Rating.EASY);
        clock.advance(Duration.ofDays(8));
        elsewhere(anActivity(Activity.Kind.LEARN), "treaty-0", WRONG);

        assertThat(progress().recalls()).isEmpty();
        assertThat(progress().diary().on(FIRST_DAY.plusDays(8)).cards()).isEqualTo(1);
    }

    @Test
    void aFitPassesOverWhatIsRepeatedOnOneDay() {
        for (int i = 0; i < 4; i++) {
            elsewhere(anActivity(Activity.Kind.LEARN), "treaty-0", WRONG);
            clock.advance(Duration.ofMinutes(1));
        }
        elsewhere(anActivity(Activity.Kind.QUIZ), "treaty-0", WRONG);

        assertThat(history.histories(ana, MemoryModel.Elapsed.EXACT)).extracting(History::size).containsExactly(2);
    }

    @Test
    void whatWasTakenBackCountsForNothing() {
        rate("treaty-0", Rating.EASY);
        clock.advance(Duration.ofDays(8));
        rate("treaty-0", Rating.AGAIN);
        study.undo(ana);

        assertThat(progress().recalls()).isEmpty();
        assertThat(progress().diary().on(FIRST_DAY.plusDays(8)).cards()).isZero();
        assertThat(progress().diary().on(FIRST_DAY).spent()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void aResetCardIsNotPutToTheTest() {
        rate("treaty-0", Rating.EASY);
        clock.advance(Duration.ofDays(1));
        study.act(ana, UUID.randomUUID(), StudyFixture.id("treaty-0"), CardAction.Kind.RESET, Optional.empty(), UTC);
        clock.advance(Duration.ofDays(7));
        rate("treaty-0", Rating.GOOD);
        assertThat(progress().recalls()).isEmpty();

        study.undo(ana);
        study.undo(ana);
        rate("treaty-0", Rating.GOOD);

        assertThat(progress().recalls()).extracting(Recall::interval).containsExactly(8);
    }

    @Test
    void nothingIsToldOfAGameThatIsNotOver() {
        var game = anActivity(Activity.Kind.LIVE);
        untold.add(game);
        elsewhere(game, "treaty-0", WRONG);
        assertThat(progress().diary().firstDay()).isEmpty();

        untold.clear();

        assertThat(progress().diary().on(FIRST_DAY).cards()).isEqualTo(1);
        assertThat(progress().diary().on(FIRST_DAY).spent()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void eachPairOfAMatchingIsACardThatWasAnswered() {
        elsewhere(anActivity(Activity.Kind.QUIZ), "offices", new Response.Nothing());

        assertThat(progress().diary().on(FIRST_DAY).cards()).isEqualTo(aMatching().pairs().size());
    }

    @Test
    void aLearnerSeesNothingOfAnother() {
        rate("treaty-0", Rating.EASY);

        var ben = progress.of(LearnerId.random(), UTC);

        assertThat(ben.diary().firstDay()).isEmpty();
        assertThat(ben.knowledge().now()).isZero();
    }
}
