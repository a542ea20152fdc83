package app.parley.study;

import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.BankFake;
import app.parley.bank.Question;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.people.ClassRollsFake;
import app.parley.people.SchoolClassId;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.CardReview;
import app.parley.record.store.AnswerLogs;
import app.parley.study.memory.Fsrs6;
import app.parley.study.memory.Fsrs6Weights;
import app.parley.study.memory.MemoryModel;
import app.parley.study.memory.fit.FitOutcome;
import app.parley.study.store.CardStores;
import app.parley.testing.Database;
import app.parley.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
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
class FitServiceDatabaseTest {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final int CARDS = 60;

    private final Database database;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final LearnerId ana = LearnerId.random();
    private final LearnerId ben = LearnerId.random();
    private final Map<SchoolClassId, List<LearnerId>> rolls = new HashMap<>();
    private final BankFake bank = new BankFake().with("treaties",
            IntStream.range(0, CARDS).mapToObj(i -> aQuestion().id("treaty-" + i).build()).toArray(Question[]::new));
    private AnswerLog log;
    private StudyService study;
    private FitService fits;

    FitServiceDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        DataSource dataSource = database.migrated();
        log = AnswerLogs.logOn(dataSource);
        var store = CardStores.on(dataSource);
        study = new StudyService(new LogFollower(log, store, bank, List.of()), store, log, bank,
                new TransactionTemplate(new JdbcTransactionManager(dataSource)), clock);
        fits = new FitService(new HistoryReader(log, store, bank, List.of()), study, store, new ClassRollsFake(dataSource, rolls), clock);
    }

    @AfterEach
    void close() {
        ((Lifecycle) log).stop();
    }

    /** Answers of somebody who forgets five times as fast as usual. */
    private void studies(LearnerId learner, int reviewsPerCard, long seed) {
        var quick = Fsrs6Weights.DEFAULT.toArray();
        for (int i = 0; i < 4; i++) {
            quick[i] /= 5;
        }
        MemoryModel truth = new Fsrs6(Fsrs6Weights.of(quick));
        var random = new SplittableRandom(seed);
        var answers = new ArrayList<Answer>();
        for (var question : bank.current().questions().values()) {
            var id = new CardId(question.id(), Face.WHOLE);
            var memory = truth.first(Rating.GOOD);
            int day = random.nextInt(20);
            answers.add(answer(learner, id, 0, Rating.GOOD, day));
            for (int i = 1; i < reviewsPerCard; i++) {
                int gap = 1 + random.nextInt(12);
                day += gap;
                var rating = random.nextDouble() < truth.recall(memory, gap) ? Rating.GOOD : Rating.AGAIN;
                memory = truth.next(memory, gap, rating);
                answers.add(answer(learner, id, i, rating, day));
            }
        }
        log.appendAll(answers);
    }

    private Answer answer(LearnerId learner, CardId card, int place, Rating rating, int day) {
        var at = clock.instant().minus(Duration.ofDays(200 - day));
        return new Answer(AnswerId.random(), card.activity(learner), learner.uuid(), place, Optional.of(learner),
                bank.current().question(card.question()).orElseThrow().ref(), new Response.Nothing(), rating.passed() ? 1 : 0, Set.of(),
                at, StudyDay.at(at, UTC), Optional.empty(), Optional.of(new CardReview("", rating, 0.5)));
    }

    @Test
    void whoForgetsQuicklyGetsWeightsThatSaySo() {
        studies(ana, 8, 1);
        var before = fits.calibration(ana).orElseThrow();

        var fitting = fits.fit(ana);

        assertThat(fitting.verdict()).isEqualTo(FitOutcome.Verdict.ALL_WEIGHTS);
        assertThat(fitting.lossAfter().getAsDouble()).isLessThan(fitting.lossBefore().getAsDouble());
        assertThat(study.settings(ana).weights()).hasSize(21);
        assertThat(study.settings(ana).weights().get(2)).isLessThan(Fsrs6Weights.DEFAULT.get(2));
        assertThat(fits.last(ana)).contains(fitting);
        assertThat(fits.calibration(ana).orElseThrow().logLoss()).isLessThan(before.logLoss());
    }

    @Test
    void cardsStandAsTheNewWeightsSay() {
        studies(ana, 8, 1);
        var before = List.copyOf(study.cards(ana).all());

        fits.fit(ana);

        var after = List.copyOf(study.cards(ana).all());
        assertThat(after).isNotEqualTo(before).isEqualTo(List.copyOf(study.rebuild(ana).all()));
    }

    @Test
    void fromTooLittleNothingIsLearned() {
        studies(ana, 1, 1);

        assertThat(fits.fit(ana).verdict()).isEqualTo(FitOutcome.Verdict.TOO_FEW_REVIEWS);
        assertThat(study.settings(ana)).isEqualTo(StudySettings.DEFAULT);
        assertThat(fits.calibration(ana)).isEmpty();
        assertThat(fits.fit(ben).verdict()).isEqualTo(FitOutcome.Verdict.TOO_FEW_REVIEWS);
    }

    @Test
    void theOtherModelIsFittedAsWell() {
        studies(ana, 8, 1);
        study.change(ana, StudySettings.DEFAULT.withModel(StudySettings.Model.FSRS_7));

        var fitting = fits.fit(ana);

        assertThat(fitting.verdict()).isEqualTo(FitOutcome.Verdict.ALL_WEIGHTS);
        assertThat(study.settings(ana).weights()).hasSize(34);
    }

    @Test
    void aNightFitsThoseWhoAnsweredEnoughSinceTheLast() {
        studies(ana, 8, 1);
        studies(ben, 1, 2);
        study.cards(ana);
        study.cards(ben);
        fits.fitAll();
        var first = fits.last(ana).orElseThrow();
        clock.advance(Duration.ofDays(1));

        fits.fitAll();

        assertThat(fits.last(ana)).contains(first);
        assertThat(fits.last(ben)).map(Fitting::verdict).contains(FitOutcome.Verdict.TOO_FEW_REVIEWS);
    }

    @Test
    void aNewMemberBeginsWithTheWeightsOfTheClass() {
        studies(ana, 8, 1);
        study.cards(ana);
        rolls.put(new SchoolClassId(UUID.randomUUID()), List.of(ana, ben));

        fits.fitAll();

        assertThat(study.settings(ben).weights()).hasSize(21);
        assertThat(study.settings(ben).weights().get(2)).isLessThan(Fsrs6Weights.DEFAULT.get(2));
        assertThat(study.cards(ben).all()).allMatch(Card::isNew);
    }

    @Test
    void aCardThatWasResetBeginsAnew() {
        studies(ana, 8, 1);
        int before = fits.calibration(ana).orElseThrow().predictions();
        study.act(ana, UUID.randomUUID(), new CardId(bank.current().decks().getFirst().questions().getFirst(), Face.WHOLE),
                CardAction.Kind.RESET, Optional.empty(), UTC);

        assertThat(fits.calibration(ana).orElseThrow().predictions()).isEqualTo(before);
    }
}
