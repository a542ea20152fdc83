package app.parley.study;

import static app.parley.bank.Questions.aMatching;
import static app.parley.bank.Questions.aQuestion;
import static app.parley.bank.Questions.aShortAnswer;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.BankFake;
import app.parley.bank.Matching;
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
import app.parley.results.RecallForecast;
import app.parley.results.RecallForecast.Expected;
import app.parley.results.RecallForecast.Moment;
import app.parley.study.store.CardStore;
import app.parley.study.store.CardStores;
import app.parley.testing.Database;
import app.parley.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.Lifecycle;

@ParameterizedClass
@EnumSource(Database.class)
class ClassRecallDatabaseTest {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final QuestionId TREATY = new QuestionId("treaty");

    private final Database database;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final LearnerId ana = LearnerId.random();
    private final LearnerId ben = LearnerId.random();
    private final BankFake bank = new BankFake().with("treaties", aQuestion().id("treaty").task(aShortAnswer()).build(),
            aQuestion().id("offices").task(aMatching()).build());
    private AnswerLog log;
    private CardStore store;
    private StudyService study;
    private RecallForecast forecast;

    ClassRecallDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        DataSource dataSource = database.migrated();
        log = AnswerLogs.logOn(dataSource);
        store = CardStores.on(dataSource);
        study = StudyServices.on(dataSource, log, bank, clock);
        forecast = new ClassRecall(AnswerLogs.groupAnswersOn(dataSource), store, bank);
    }

    @AfterEach
    void close() {
        ((Lifecycle) log).stop();
    }

    private void rate(LearnerId learner, Rating rating) {
        var card = study.cards(learner).card(StudyFixture.id("treaty")).orElseThrow();
        study.answer(study.cards(learner), AnswerId.random(), card, rating, Optional.empty(), 0.5, Duration.ofSeconds(20), UTC);
    }

    private void inAGame(LearnerId learner, String question, Response response, double score) {
        var ref = bank.current().question(new QuestionId(question)).orElseThrow().ref();
        log.append(new Answer(AnswerId.random(), new Activity(Activity.Kind.LIVE, UUID.randomUUID()), learner.uuid(), 0,
                Optional.of(learner), ref, response, score, Set.of(), clock.instant(), StudyDay.at(clock.instant(), UTC),
                Optional.empty()));
    }

    private List<Expected> expected(Map<LearnerId, Instant> since) {
        return forecast.of(since, List.of(now(), in(7))).cards();
    }

    private Moment now() {
        return in(0);
    }

    private Moment in(int days) {
        var at = clock.instant().plus(Duration.ofDays(days));
        return new Moment(at, StudyDay.at(at, UTC));
    }

    private double ownRecall(LearnerId learner, Moment moment) {
        var cards = study.cards(learner);
        return cards.settings().scheduler().recall(cards.card(StudyFixture.id("treaty")).orElseThrow().state(), moment.at(), moment.day())
                .orElseThrow();
    }

    @Test
    void whoSharesEverythingIsExpectedToRecallWhatTheirOwnCardsSay() {
        rate(ana, Rating.GOOD);
        clock.advance(Duration.ofDays(3));
        rate(ana, Rating.HARD);
        inAGame(ana, "treaty", new Response.Text("Kim Jong Un"), 0);
        clock.advance(Duration.ofDays(2));

        assertThat(expected(Map.of(ana, Instant.EPOCH))).singleElement().satisfies(card -> {
            assertThat(card.learner()).isEqualTo(ana);
            assertThat(card.question()).isEqualTo(TREATY);
            assertThat(card.recall()).containsExactly(ownRecall(ana, now()), ownRecall(ana, in(7)));
            assertThat(card.due()).isTrue();
        });
    }

    @Test
    void whatWasAnsweredBeforeTheMomentMakesNoDifference() {
        for (int week = 0; week < 5; week++) {
            rate(ana, Rating.EASY);
            clock.advance(Duration.ofDays(7));
        }
        var joined = clock.instant();
        assertThat(expected(Map.of(ana, joined))).isEmpty();

        inAGame(ana, "treaty", new Response.Text("Kim Jong Il"), 1);
        inAGame(ben, "treaty", new Response.Text("Kim Jong Il"), 1);
        clock.advance(Duration.ofDays(1));

        var byLearner = expected(Map.of(ana, joined, ben, joined)).stream().collect(Collectors.toMap(Expected::learner, Expected::recall));
        assertThat(byLearner.get(ana)).isEqualTo(byLearner.get(ben));
        assertThat(ownRecall(ana, in(7))).isGreaterThan(byLearner.get(ana).getLast());
    }

    @Test
    void eachLearnersOwnModelIsAsked() {
        inAGame(ana, "treaty", new Response.Text("Kim Jong Il"), 1);
        inAGame(ben, "treaty", new Response.Text("Kim Jong Il"), 1);
        study.change(ben, StudySettings.DEFAULT.withModel(StudySettings.Model.FSRS_7));
        clock.advance(Duration.ofDays(1));

        expected(Map.of(ana, Instant.EPOCH, ben, Instant.EPOCH))
                .forEach(card -> assertThat(card.recall().getLast()).isEqualTo(ownRecall(card.learner(), in(7))));
        assertThat(store.settings(List.of(ana, ben))).containsOnlyKeys(ben);
    }

    @Test
    void aMatchingIsSeveralCardsAndWhatIsNotAskedAnyMoreIsNone() {
        var pairs = ((Matching) bank.current().question(new QuestionId("offices")).orElseThrow().task()).pairs();
        inAGame(ana, "offices", new Response.Matched(pairs.stream().collect(Collectors.toMap(Matching.Pair::leftId, Matching.Pair::rightId))), 1);
        inAGame(ana, "treaty", new Response.Text("x"), 0);

        assertThat(expected(Map.of(ana, Instant.EPOCH))).extracting(card -> card.question().text())
                .containsExactlyInAnyOrder("offices", "offices", "offices", "treaty");
        bank.with("treaties", bank.current().question(TREATY).orElseThrow());
        assertThat(expected(Map.of(ana, Instant.EPOCH))).extracting(Expected::question).containsExactly(TREATY);
    }

    @Test
    void nobodyIsNobody() {
        assertThat(forecast.of(Map.of(), List.of(now())).cards()).isEmpty();
    }
}
