package app.parley.quiz;

import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.parley.bank.BankFake;
import app.parley.bank.ChoiceId;
import app.parley.bank.DeckId;
import app.parley.bank.Difficulty;
import app.parley.bank.Question;
import app.parley.bank.Questions;
import app.parley.bank.Response;
import app.parley.bank.TopicId;
import app.parley.base.LearnerId;
import app.parley.quiz.store.QuizStores;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.store.AnswerLogs;
import app.parley.testing.Database;
import app.parley.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.Lifecycle;

@ParameterizedClass
@EnumSource(Database.class)
class QuizServiceDatabaseTest {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Response RIGHT = new Response.Chosen(Set.of(ChoiceId.of("Anti-Ballistic Missile Treaty")));
    private static final Response WRONG = new Response.Chosen(Set.of(ChoiceId.of("Agreed Framework")));

    private final Database database;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final LearnerId ana = LearnerId.random();
    private final BankFake bank = new BankFake()
            .with("treaties", questions("treaty", 6, "agreements"))
            .with("dates", questions("date", 4, "dates"));
    private AnswerLog log;
    private QuizService quizzes;

    QuizServiceDatabaseTest(Database database) {
        this.database = database;
    }

    private static Question[] questions(String prefix, int count, String topic) {
        return IntStream.range(0, count).mapToObj(i -> aQuestion().id(prefix + "-" + i).topics(topic)
                .difficulty(i % 2 == 0 ? Difficulty.EASY : Difficulty.HARD).build()).toArray(Question[]::new);
    }

    @BeforeEach
    void open() {
        var dataSource = database.migrated();
        log = AnswerLogs.logOn(dataSource);
        var attempts = QuizStores.on(dataSource);
        quizzes = new QuizService(bank, log, attempts, clock, List.of(new UntoldTests(attempts, log, clock)));
    }

    @AfterEach
    void close() {
        ((Lifecycle) log).stop();
    }

    private AttemptId start(Way way, int count) {
        return quizzes.start(ana, new QuizOrder(Selection.ofDeck(new DeckId("treaties")), way, count, Optional.empty()));
    }

    private Outcome answer(AttemptId attempt, int place, Response response) {
        return quizzes.answer(ana, attempt, place, AnswerId.random(), response, Optional.empty(), UTC);
    }

    private Asked next(AttemptId attempt) {
        return quizzes.next(quizzes.progress(ana, attempt)).orElseThrow();
    }

    @Test
    void drawsOnlyWhatWasSelected() {
        var hardTreaties = new Selection(Set.of(new DeckId("treaties")), Set.of(), Optional.empty(), Set.of(Difficulty.HARD));

        var attempt = quizzes.start(ana, new QuizOrder(hardTreaties, Way.PRACTICE, 100, Optional.empty()));

        assertThat(quizzes.progress(ana, attempt).attempt().plan()).extracting(ref -> ref.id().text())
                .containsExactlyInAnyOrder("treaty-1", "treaty-3", "treaty-5");
        assertThat(quizzes.count(hardTreaties)).isEqualTo(3);
    }

    @Test
    void decksAndTopicsAddUp() {
        var both = new Selection(Set.of(new DeckId("treaties")), Set.of(new TopicId("dates")), Optional.empty(), Set.of());

        assertThat(quizzes.count(both)).isEqualTo(10);
    }

    @Test
    void nothingToAskIsSaidInsteadOfStartingAnEmptyQuiz() {
        var nothing = new Selection(Set.of(new DeckId("gone")), Set.of(), Optional.empty(), Set.of());

        assertThatThrownBy(() -> quizzes.start(ana, new QuizOrder(nothing, Way.TEST, 5, Optional.empty())))
                .isInstanceOf(QuizException.NothingToAsk.class);
    }

    @Test
    void aReloadShowsTheSameQuestionInTheSameOrder() {
        var attempt = start(Way.PRACTICE, 6);

        assertThat(next(attempt)).isEqualTo(next(attempt));
    }

    @Test
    void attemptsDifferInTheirOrder() {
        var orders = IntStream.range(0, 20)
                .mapToObj(_ -> quizzes.progress(ana, start(Way.PRACTICE, 6)).attempt().plan()).distinct().count();

        assertThat(orders).isGreaterThan(10);
    }

    @Test
    void practiceTellsAtOnce() {
        var attempt = start(Way.PRACTICE, 2);

        var outcome = answer(attempt, 0, WRONG);

        assertThat(outcome.told()).hasValueSatisfying(told -> {
            assertThat(told.score()).isZero();
            assertThat(told.response()).isEqualTo(WRONG);
            assertThat(told.marking().misconceptions()).isNotEmpty();
        });
        assertThat(quizzes.isOver(outcome.progress())).isFalse();
    }

    @Test
    void aTestTellsNothingBeforeItsEnd() {
        var attempt = start(Way.TEST, 2);

        var first = answer(attempt, 0, RIGHT);

        assertThat(first.told()).isEmpty();
        assertThatThrownBy(() -> quizzes.result(ana, attempt)).isInstanceOf(QuizException.StillRunning.class);

        var last = answer(attempt, 1, RIGHT);

        assertThat(quizzes.isOver(last.progress())).isTrue();
        assertThat(last.told()).isEmpty();
        assertThat(quizzes.result(ana, attempt).score()).isEqualTo(1);
    }

    @Test
    void aDoubleClickCountsOnce() {
        var attempt = start(Way.PRACTICE, 3);
        var id = AnswerId.random();

        quizzes.answer(ana, attempt, 0, id, RIGHT, Optional.empty(), UTC);
        quizzes.answer(ana, attempt, 0, id, RIGHT, Optional.empty(), UTC);

        assertThat(quizzes.progress(ana, attempt).answered()).isEqualTo(1);
        assertThat(log.of(ana, 0, 10)).hasSize(1);
    }

    @Test
    void theSecondTabIsToldWhatTheFirstAnswered() {
        var attempt = start(Way.PRACTICE, 3);

        answer(attempt, 0, WRONG);
        var secondTab = answer(attempt, 0, RIGHT);

        assertThat(secondTab.told()).hasValueSatisfying(told -> assertThat(told.response()).isEqualTo(WRONG));
        assertThat(log.of(ana, 0, 10)).hasSize(1);
    }

    @Test
    void twoTabsAtTheSameMomentCountOnce() throws Exception {
        var attempt = start(Way.PRACTICE, 3);
        List<Callable<Outcome>> tabs = IntStream.range(0, 20)
                .<Callable<Outcome>>mapToObj(i -> () -> answer(attempt, 0, i % 2 == 0 ? RIGHT : WRONG)).toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var told = threads.invokeAll(tabs).stream().map(tab -> tab.resultNow().told().orElseThrow().response());

            assertThat(told.distinct()).hasSize(1);
        }
        assertThat(log.of(ana, 0, 30)).hasSize(1);
    }

    @Test
    void nobodySkipsAheadByForgingAPlace() {
        var attempt = start(Way.TEST, 3);

        assertThatThrownBy(() -> answer(attempt, 2, RIGHT)).isInstanceOf(IllegalArgumentException.class);

        assertThat(log.of(ana, 0, 10)).isEmpty();
    }

    @Test
    void aForgedOptionIsRefusedAndNothingStored() {
        var attempt = start(Way.TEST, 3);

        assertThatThrownBy(() -> answer(attempt, 0, new Response.Chosen(Set.of(ChoiceId.of("forged")))))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(log.of(ana, 0, 10)).isEmpty();
    }

    @Test
    void anotherLearnersAttemptDoesNotExist() {
        var attempt = start(Way.PRACTICE, 3);
        var ben = LearnerId.random();

        assertThatThrownBy(() -> quizzes.progress(ben, attempt)).isInstanceOf(QuizException.NoSuchAttempt.class);
        assertThatThrownBy(() -> quizzes.answer(ben, attempt, 0, AnswerId.random(), RIGHT, Optional.empty(), UTC))
                .isInstanceOf(QuizException.NoSuchAttempt.class);
    }

    @Test
    void anAttemptGoesOnAfterARestart() {
        var attempt = start(Way.TEST, 3);
        answer(attempt, 0, RIGHT);
        var before = next(attempt);

        ((Lifecycle) log).stop();
        ((Lifecycle) log).start();

        assertThat(next(attempt)).isEqualTo(before);
        assertThat(before.place()).isEqualTo(1);
    }

    @Test
    void anAnswerWithinTheGraceCounts() {
        var attempt = quizzes.start(ana, new QuizOrder(Selection.ALL, Way.TEST, 3, Optional.of(Duration.ofMinutes(1))));

        clock.advance(Duration.ofMinutes(1).plus(Progress.GRACE));
        answer(attempt, 0, RIGHT);

        assertThat(log.of(ana, 0, 10)).hasSize(1);
    }

    @Test
    void anAnswerAfterTheGraceIsRefusedAndTheTestIsOver() {
        var attempt = quizzes.start(ana, new QuizOrder(Selection.ALL, Way.TEST, 3, Optional.of(Duration.ofMinutes(1))));

        clock.advance(Duration.ofMinutes(1).plus(Progress.GRACE).plusMillis(1));

        assertThatThrownBy(() -> answer(attempt, 0, RIGHT)).isInstanceOf(QuizException.Over.class);
        assertThat(quizzes.next(quizzes.progress(ana, attempt))).isEmpty();
        assertThat(quizzes.result(ana, attempt).endedAt()).isEqualTo(Instant.parse("2026-11-22T10:01:00Z"));
    }

    @Test
    void handingInEarlyCountsTheRestAsMissed() {
        var attempt = start(Way.TEST, 4);
        answer(attempt, 0, RIGHT);

        quizzes.handIn(ana, attempt);

        var result = quizzes.result(ana, attempt);
        assertThat(result.score()).isCloseTo(0.25, within(1e-9));
        assertThat(result.missed()).hasSize(3).noneMatch(Reviewed::reached);
        assertThatThrownBy(() -> answer(attempt, 1, RIGHT)).isInstanceOf(QuizException.Over.class);
    }

    @Test
    void aQuestionChangedInTheMiddleStaysAsItWasAsked() {
        var attempt = start(Way.TEST, 6);
        var asked = next(attempt);

        bank.with("treaties", aQuestion().id("treaty-0").version(2).prompt("Changed?").task(Questions.aNumber()).build());

        assertThat(next(attempt)).isEqualTo(asked);
        assertThat(answer(attempt, 0, RIGHT).progress().answered()).isEqualTo(1);
    }

    @Test
    void missedQuestionsComeBackAsPracticeInTodaysVersion() {
        var attempt = start(Way.TEST, 3);
        answer(attempt, 0, RIGHT);
        answer(attempt, 1, WRONG);
        answer(attempt, 2, WRONG);
        var missed = quizzes.result(ana, attempt).missed().stream().map(one -> one.question().id()).toList();

        var again = quizzes.practiceMissed(ana, attempt);

        var progress = quizzes.progress(ana, again);
        assertThat(progress.attempt().way()).isEqualTo(Way.PRACTICE);
        assertThat(progress.attempt().subject().missedOnly()).isTrue();
        assertThat(progress.attempt().plan()).extracting(ref -> ref.id()).containsExactlyInAnyOrderElementsOf(missed);
    }

    @Test
    void nothingMissedMeansNothingToPractice() {
        var attempt = start(Way.TEST, 1);
        answer(attempt, 0, RIGHT);

        assertThatThrownBy(() -> quizzes.practiceMissed(ana, attempt)).isInstanceOf(QuizException.NothingToAsk.class);
    }

    @Test
    void theHistoryIsThereTomorrowWithTheNewestFirst() {
        var first = start(Way.TEST, 1);
        answer(first, 0, RIGHT);
        clock.advance(Duration.ofDays(1));
        var second = start(Way.PRACTICE, 2);

        assertThat(quizzes.history(ana)).satisfiesExactly(
                running -> {
                    assertThat(running.id()).isEqualTo(second);
                    assertThat(running.score()).isEmpty();
                },
                over -> {
                    assertThat(over.id()).isEqualTo(first);
                    assertThat(over.score()).hasValue(1.0);
                    assertThat(over.subject().titles()).containsExactly("Deck treaties");
                });
        assertThat(quizzes.running(ana)).map(AttemptSummary::id).hasValue(second);
        assertThat(quizzes.openTest(ana)).isEmpty();
    }

    @Test
    void anOpenTestIsFoundUntilItIsOver() {
        var attempt = start(Way.TEST, 1);

        assertThat(quizzes.openTest(ana)).hasValue(attempt);
        answer(attempt, 0, new Response.Nothing());
        assertThat(quizzes.openTest(ana)).isEmpty();
    }

    @Test
    void theStudyDayIsTheLearnersOwn() {
        var attempt = start(Way.PRACTICE, 1);
        clock.advance(Duration.ofHours(8));

        quizzes.answer(ana, attempt, 0, AnswerId.random(), RIGHT, Optional.of(Duration.ofSeconds(3)), ZoneId.of("Asia/Seoul"));

        var logged = log.of(ana, 0, 1).getFirst().answer();
        assertThat(logged.studyDay()).hasToString("2026-11-22");
        assertThat(logged.took()).hasValue(Duration.ofSeconds(3));
    }
}
