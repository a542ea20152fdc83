package app.parley.record.store;

import static app.parley.record.store.AnswerLogs.aPoisonedAnswer;
import static app.parley.record.store.AnswerLogs.aQuiz;
import static app.parley.record.store.AnswerLogs.anAnswer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.CardReview;
import app.parley.record.Change;
import app.parley.record.Logged;
import app.parley.record.NotStoredException;
import app.parley.record.Tally;
import app.parley.testing.Database;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class AnswerLogDatabaseTest {

    private final Database database;
    private final LearnerId ana = LearnerId.random();
    private GroupCommitAnswerLog log;

    AnswerLogDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        log = AnswerLogs.on(database.migrated());
    }

    @AfterEach
    void close() {
        log.stop();
    }

    @Test
    void anAnswerComesBackAsItWasGiven() {
        var answer = anAnswer(aQuiz(), ana, 0);

        log.append(answer);

        assertThat(log.of(ana, 0, 10)).extracting(Logged::answer).containsExactly(answer);
    }

    @Test
    void theSameIdTwiceIsStoredOnceAndReturnsTheFirst() {
        var quiz = aQuiz();
        var answer = anAnswer(quiz, ana, 0);
        var repeat = new Answer(answer.id(), quiz, ana.uuid(), 7, answer.learner(), answer.question(),
                answer.response(), 1, answer.misconceptions(), answer.answeredAt(), answer.studyDay(), answer.took());

        log.append(answer);
        var second = log.append(repeat);

        assertThat(second).isEqualTo(answer);
        assertThat(log.of(List.of(quiz), ana.uuid())).containsExactly(answer);
    }

    @Test
    void theSamePlaceFromTwoTabsIsStoredOnceAndReturnsTheFirst() {
        var quiz = aQuiz();
        var fromOneTab = anAnswer(quiz, ana, 3);
        var fromTheOther = anAnswer(quiz, ana, 3);

        log.append(fromOneTab);
        var second = log.append(fromTheOther);

        assertThat(second).isEqualTo(fromOneTab);
        assertThat(log.of(List.of(quiz), ana.uuid())).containsExactly(fromOneTab);
    }

    @Test
    void manyAtOnceAreAllStoredAndEachPlaceOnlyOnce() throws Exception {
        var quiz = aQuiz();
        List<Callable<Answer>> work = IntStream.range(0, 400)
                .<Callable<Answer>>mapToObj(i -> () -> log.append(anAnswer(quiz, ana, i / 2))).toList();

        List<Answer> acknowledged;
        try (var learners = Executors.newVirtualThreadPerTaskExecutor()) {
            acknowledged = learners.invokeAll(work).stream().map(Future::resultNow).toList();
        }

        assertThat(log.of(List.of(quiz), ana.uuid())).hasSize(200).containsAll(acknowledged);
    }

    @Test
    void oneBadAnswerInAGroupCostsNobodyElseTheirs() throws Exception {
        var quiz = aQuiz();
        List<Callable<Answer>> work = IntStream.range(0, 100).<Callable<Answer>>mapToObj(i -> () ->
                log.append(i == 50 ? aPoisonedAnswer(quiz, ana, i) : anAnswer(quiz, ana, i))).toList();

        List<Future<Answer>> outcomes;
        try (var learners = Executors.newVirtualThreadPerTaskExecutor()) {
            outcomes = learners.invokeAll(work);
        }

        assertThat(outcomes.get(50).exceptionNow()).isInstanceOf(NotStoredException.class);
        assertThat(log.of(List.of(quiz), ana.uuid())).hasSize(99);
    }

    @Test
    void aBadAnswerAloneIsRefusedAndTheLogGoesOn() {
        var quiz = aQuiz();

        assertThatThrownBy(() -> log.append(aPoisonedAnswer(quiz, ana, 0))).isInstanceOf(NotStoredException.class);

        log.append(anAnswer(quiz, ana, 0));
        assertThat(log.of(List.of(quiz), ana.uuid())).hasSize(1);
    }

    @Test
    void aReaderGoesOnWhereItStopped() {
        var quiz = aQuiz();
        IntStream.range(0, 5).forEach(place -> log.append(anAnswer(quiz, ana, place)));

        var first = log.of(ana, 0, 3);
        var rest = log.of(ana, first.getLast().number(), 3);

        assertThat(first).extracting(logged -> logged.answer().place()).containsExactly(0, 1, 2);
        assertThat(rest).extracting(logged -> logged.answer().place()).containsExactly(3, 4);
    }

    @Test
    void forgettingOneLearnerLeavesTheOthers() {
        var ben = LearnerId.random();
        log.append(anAnswer(aQuiz(), ana, 0));
        log.append(anAnswer(aQuiz(), ben, 0));

        log.forget(ana);

        assertThat(log.of(ana, 0, 10)).isEmpty();
        assertThat(log.of(ben, 0, 10)).hasSize(1);
    }

    @Test
    void aClosedLogRefusesInsteadOfLosing() {
        log.stop();

        assertThatThrownBy(() -> log.append(anAnswer(aQuiz(), ana, 0))).isInstanceOf(NotStoredException.class);
    }

    @Test
    void manyAreStoredInOneGoAndARepeatOfAllChangesNothing() {
        var quiz = aQuiz();
        var answers = IntStream.range(0, 1_200).mapToObj(place -> anAnswer(quiz, ana, place)).toList();

        var first = log.appendAll(answers);
        var again = log.appendAll(answers);

        assertThat(first).isEqualTo(answers).isEqualTo(again);
        assertThat(log.of(List.of(quiz), ana.uuid())).isEqualTo(answers);
    }

    @Test
    void anAnswerOfNobodyIsAdoptedOnce() {
        var game = aQuiz();
        var ben = LearnerId.random();
        var seat = LearnerId.random().uuid();
        var given = anAnswer(game, ana, 0);
        log.append(new Answer(given.id(), game, seat, 0, Optional.empty(), given.question(), given.response(), given.score(),
                given.misconceptions(), given.answeredAt(), given.studyDay(), given.took()));

        log.adopt(game, seat, ana);
        log.adopt(game, seat, ben);

        assertThat(log.of(ana, 0, 10)).hasSize(1);
        assertThat(log.of(ben, 0, 10)).isEmpty();
    }

    @Test
    void anAnswerToAFlashcardComesBackWithItsRating() {
        var answer = reviewed(anAnswer(new Activity(Activity.Kind.STUDY, UUID.randomUUID()), ana, 0));

        log.append(answer);

        assertThat(log.of(ana, answer.question().id())).containsExactly(new Logged(1, answer, false));
        assertThat(log.newest(ana, Activity.Kind.STUDY, 5)).extracting(Logged::answer).containsExactly(answer);
        assertThat(log.newest(ana, Activity.Kind.QUIZ, 5)).isEmpty();
    }

    @Test
    void whatWasTakenBackKeepsItsPlaceAndCountsForNothing() {
        var quiz = aQuiz();
        var first = log.append(anAnswer(quiz, ana, 0));
        var second = log.append(anAnswer(quiz, ana, 1));

        assertThat(log.retract(ana, first.id())).isTrue();

        assertThat(log.of(ana, 0, 10)).extracting(Logged::retracted).containsExactly(true, false);
        assertThat(log.scores(ana)).hasSize(1);
        assertThat(log.tallies(List.of(ana))).extracting(Tally::answers).containsExactly(1);
        assertThat(log.newest(ana, Activity.Kind.QUIZ, 5)).extracting(Logged::answer).containsExactly(second);
        assertThat(log.append(anAnswer(quiz, ana, 0))).isEqualTo(first);
    }

    @Test
    void aRetractionIsAChangeOnceAndOnlyOfOnesOwnAnswers() {
        var answer = log.append(anAnswer(aQuiz(), ana, 0));

        assertThat(log.retract(LearnerId.random(), answer.id())).isFalse();
        log.retract(ana, answer.id());
        log.retract(ana, answer.id());

        assertThat(log.changes(ana, 0, 10)).extracting(Change::question).containsExactly(answer.question().id());
        assertThat(log.changes(ana, log.changes(ana, 0, 10).getLast().number(), 10)).isEmpty();
    }

    @Test
    void anAdoptedAnswerIsAChangeOfItsNewOwner() {
        var game = new Activity(Activity.Kind.LIVE, UUID.randomUUID());
        var seat = UUID.randomUUID();
        var given = anAnswer(game, ana, 0);
        log.append(new Answer(given.id(), game, seat, 0, Optional.empty(), given.question(), given.response(), given.score(),
                given.misconceptions(), given.answeredAt(), given.studyDay(), given.took()));

        log.adopt(game, seat, ana);
        log.adopt(game, seat, ana);

        assertThat(log.changes(ana, 0, 10)).extracting(Change::question).containsExactly(given.question().id());
    }

    @Test
    void whoIsForgottenLeavesNoChangesBehind() {
        var answer = log.append(anAnswer(aQuiz(), ana, 0));
        log.retract(ana, answer.id());

        log.forget(ana);

        assertThat(log.changes(ana, 0, 10)).isEmpty();
        assertThat(log.of(ana, answer.question().id())).isEmpty();
    }

    private static Answer reviewed(Answer answer) {
        return new Answer(answer.id(), answer.activity(), answer.respondent(), answer.place(), answer.learner(),
                answer.question(), answer.response(), answer.score(), answer.misconceptions(), answer.answeredAt(),
                answer.studyDay(), answer.took(), Optional.of(new CardReview("r-0123456789", Rating.HARD, 0.625, Optional.of(0.25))));
    }
}
