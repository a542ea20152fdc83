package app.parley.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.people.DisplayName;
import app.parley.people.Memberships;
import app.parley.people.Notebooks;
import app.parley.people.PeopleFixture;
import app.parley.people.SchoolClasses;
import app.parley.quiz.HomeworkTerms.Telling;
import app.parley.quiz.store.QuizStores;
import app.parley.testing.Database;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Homework as learners have it. */
@ParameterizedClass
@EnumSource(Database.class)
class MyHomeworkDatabaseTest {

    private final Database database;
    private HomeworkFixture school;
    private HomeworkFixture.Pupil ana;

    MyHomeworkDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        school = new HomeworkFixture(database);
        ana = school.join("Ana");
    }

    @AfterEach
    void close() {
        school.close();
    }

    private List<HomeworkId> due(HomeworkFixture.Pupil pupil) {
        school.use(pupil);
        return school.mine.due().stream().map(due -> due.homework().id()).toList();
    }

    private List<Future<AttemptId>> startInTwentyTabs(HomeworkId id) throws InterruptedException {
        school.use(ana);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(Stream.<Callable<AttemptId>>generate(() -> () -> school.start(id)).limit(20).toList());
        }
    }

    @Test
    void wholeClassHasToDoItAndWhoeverJoinsLaterToo() {
        var id = school.assign(school.practice(1));

        assertThat(due(ana)).containsExactly(id);
        assertThat(due(school.join("Ben"))).containsExactly(id);
    }

    @Test
    void whatIsForSomeIsForNobodyElse() {
        var ben = school.join("Ben");
        var id = school.assign(school.practice(1), ana);

        assertThat(due(ana)).containsExactly(id);
        assertThat(due(ben)).isEmpty();
        assertThatThrownBy(() -> school.start(ben, id)).isInstanceOf(HomeworkException.NoSuchHomework.class);
    }

    @Test
    void learnerOfAnotherClassAndWhoeverLeftGetNothing() {
        var other = school.people.get(SchoolClasses.class).create(DisplayName.of("History 10c"));
        var cat = school.join("Cat", other);
        var id = school.assign(school.practice(1));
        school.use(ana);
        school.people.get(Memberships.class).leave(school.schoolClass.id());

        assertThat(due(cat)).isEmpty();
        assertThatThrownBy(() -> school.start(cat, id)).isInstanceOf(HomeworkException.NoSuchHomework.class);
        assertThat(due(ana)).isEmpty();
        assertThatThrownBy(() -> school.start(ana, id)).isInstanceOf(HomeworkException.NoSuchHomework.class);
    }

    @Test
    void whoeverWaitsToBeAdmittedGetsNothing() {
        var classes = school.people.get(SchoolClasses.class);
        var id = school.assign(school.practice(1));
        classes.admitAtOnce(school.schoolClass.id(), false);
        var cat = school.join("Cat");

        assertThat(due(cat)).isEmpty();
        assertThat(school.mine.again(id)).isEmpty();
        assertThatThrownBy(() -> school.start(cat, id)).isInstanceOf(HomeworkException.NoSuchHomework.class);

        classes.admit(school.schoolClass.id(), cat.id());
        assertThat(due(cat)).containsExactly(id);
    }

    @Test
    void howeverMuchWasDoneBeforeTheNewestIsStillThere() {
        var old = school.assign(school.practice(1));
        school.copies(old, Optional.of(school.finish(ana, old, 4)), 120);
        school.clock.advance(HomeworkFixture.OPEN);
        var newest = school.assign(school.practice(1));

        assertThat(due(ana)).containsExactly(newest);
    }

    @Test
    void reminderReadsAsLittleHoweverMuchThereIs() {
        var old = school.assign(school.practice(1));
        school.copies(old, Optional.of(school.finish(ana, old, 4)), 120);
        assertThat(school.mine.pressing(HomeworkFixture.OPEN.plusDays(1))).isEmpty();
        school.assign(school.practice(1));
        var first = school.assign(new HomeworkTerms(Way.PRACTICE, school.clock.instant(), school.closing().minusSeconds(1), 1,
                Optional.empty(), true, Telling.AFTER_EACH));
        school.start(ana, first);

        assertThat(school.mine.pressing(HomeworkFixture.OPEN.plusMillis(1)))
                .contains(new Pressing("Treaties", school.closing().minusSeconds(1), 1));
        assertThat(school.mine.pressing(HomeworkFixture.OPEN.minusSeconds(1))).isEmpty();
    }

    @Test
    void whatHasAllAnswersIsDoneAlsoIfTheServerWasKilledBeforeItNotedThat() {
        var id = school.assign(school.practice(1));
        var attempt = school.start(ana, id);
        Stream.generate(() -> true).limit(4).forEach(right -> school.answer(ana, attempt, right));
        JdbcClient.create(school.dataSource).sql("update quiz_attempt set handed_in_at = null").update();

        assertThat(due(ana)).isEmpty();
        assertThat(school.mine.pressing(HomeworkFixture.OPEN.plusDays(1))).isEmpty();
    }

    @Test
    void closingCutsTheTimeOfATestShortThatIsNotTakenLate() {
        school.assign(school.timedTest(false));
        school.assign(school.timedTest(true));
        school.use(ana);

        assertThat(school.mine.due()).allSatisfy(due -> assertThat(due.timeFrom(school.clock.instant())).contains(HomeworkFixture.LIMIT));
        school.clock.advance(HomeworkFixture.OPEN.minusMinutes(10));
        assertThat(school.mine.due()).extracting(due -> due.timeFrom(school.clock.instant()).orElseThrow())
                .containsExactlyInAnyOrder(Duration.ofMinutes(10), HomeworkFixture.LIMIT);
    }

    @Test
    void howeverMuchIsOverdueTheNewestIsStillThere() {
        school.copies(school.assign(school.practice(1)), Optional.empty(), 120);
        school.clock.advance(HomeworkFixture.OPEN.plusMillis(1));
        var newest = school.assign(school.practice(1));

        assertThat(due(ana)).hasSize(MyHomework.MAX_LISTED).endsWith(newest);
    }

    @Test
    void whoeverDeletedTheirNotebookWithThePageOpenGetsNothing() {
        var id = school.assign(school.practice(1));
        school.use(ana);
        school.people.get(Notebooks.class).delete();

        assertThat(school.mine.due()).isEmpty();
        assertThatThrownBy(() -> school.start(id)).isInstanceOf(HomeworkException.NoSuchHomework.class);
    }

    @Test
    void opensAtItsTimeAndNotBefore() {
        var opens = school.clock.instant().plus(Duration.ofHours(1));
        var id = school.assign(new HomeworkTerms(Way.PRACTICE, opens, school.closing(), 1, Optional.empty(), true, Telling.AFTER_EACH));

        assertThat(due(ana)).isEmpty();
        assertThatThrownBy(() -> school.start(id)).isInstanceOf(HomeworkException.NotOpenYet.class);
        school.clock.advance(Duration.ofHours(1));
        assertThat(due(ana)).containsExactly(id);
        school.start(id);
    }

    @Test
    void everyAttemptAsksTheSameQuestions() {
        var id = school.assign(school.timedTest(true));
        var ben = school.join("Ben");

        var one = school.quizzes.progress(ana.id(), school.start(ana, id)).attempt();
        var other = school.quizzes.progress(ben.id(), school.start(ben, id)).attempt();

        assertThat(one.plan()).hasSize(4).containsExactlyInAnyOrderElementsOf(other.plan());
        assertThat(one.subject().titles()).containsExactly("Treaties");
    }

    @Test
    void manyTabsBeginOneAttempt() throws Exception {
        var id = school.assign(school.practice(10));

        var begun = startInTwentyTabs(id).stream().map(Future::resultNow).collect(Collectors.toSet());

        assertThat(begun).hasSize(1);
        assertThat(school.count("quiz_attempt")).isEqualTo(1);
    }

    @Test
    void manyTabsTogetherDoNotGetOneAttemptMore() throws Exception {
        var id = school.assign(school.practice(1));
        school.finish(ana, id, 0);

        var refused = startInTwentyTabs(id);

        assertThat(refused).allSatisfy(tab -> assertThat(tab.exceptionNow()).isInstanceOf(HomeworkException.NoAttemptsLeft.class));
        assertThat(school.count("quiz_attempt")).isEqualTo(1);
    }

    @Test
    void anotherAttemptIsOfferedWhileThereIsOne() {
        var id = school.assign(school.practice(2));

        school.finish(ana, id, 1);
        assertThat(due(ana)).isEmpty();
        assertThat(school.mine.again(id)).hasValueSatisfying(due -> assertThat(due.running()).isEmpty());
        var second = school.start(ana, id);
        assertThat(school.mine.again(id).flatMap(Due::running)).hasValueSatisfying(running -> assertThat(running.attempt()).isEqualTo(second));
        school.quizzes.handIn(ana.id(), second);
        assertThat(school.mine.again(id)).isEmpty();
    }

    @Test
    void whatIsTakenLateStaysUntilItIsDone() {
        var id = school.assign(school.practice(1));
        school.clock.advance(HomeworkFixture.OPEN.plusDays(3));

        assertThat(due(ana)).containsExactly(id);
        school.finish(ana, id, 4);
        assertThat(due(ana)).isEmpty();
        assertThat(school.line(id, ana).standing()).isEqualTo(new LearnerStanding.Finished(1, false, true));
    }

    @Test
    void whatIsNotTakenLateIsOverForWhoeverIsAtItToo() {
        var id = school.assign(school.timedTest(false));
        school.clock.advance(HomeworkFixture.OPEN.minusMinutes(5));
        var attempt = school.start(ana, id);
        school.clock.advance(Duration.ofMinutes(5).plus(Progress.GRACE));
        school.answer(ana, attempt, true);

        school.clock.advance(Duration.ofMillis(1));

        assertThatThrownBy(() -> school.answer(ana, attempt, true)).isInstanceOf(QuizException.Over.class);
        assertThat(due(ana)).isEmpty();
        assertThat(school.line(id, ana).standing()).isEqualTo(new LearnerStanding.Finished(0.25, false, false));
        var ben = school.join("Ben");
        assertThatThrownBy(() -> school.start(ben, id)).isInstanceOf(HomeworkException.Closed.class);
    }

    @Test
    void testThatWaitsForEverybodyTellsItsLearnerNothingBefore() {
        var id = school.assign(school.toldAfterClosing());
        var attempt = school.finish(ana, id, 2);

        assertThatThrownBy(() -> school.quizzes.result(ana.id(), attempt)).isInstanceOf(QuizException.NotToldYet.class);
        assertThatThrownBy(() -> school.quizzes.practiceMissed(ana.id(), attempt)).isInstanceOf(QuizException.NotToldYet.class);
        assertThat(school.quizzes.history(ana.id())).singleElement().satisfies(summary -> {
            assertThat(summary.isRunning()).isFalse();
            assertThat(summary.score()).isEmpty();
        });
        assertThat(school.quizzes.untold(ana.id())).containsExactly(attempt.activity());
        assertThat(((QuizData.Export) school.quizData.export(ana.id())).answers()).hasSize(2)
                .allSatisfy(answer -> assertThat(answer.mark()).isEmpty());
    }

    @Test
    void testThatWaitedTellsAllWhenItHasClosed() {
        var id = school.assign(school.toldAfterClosing());
        var attempt = school.finish(ana, id, 2);
        school.clock.advance(HomeworkFixture.OPEN.plus(Progress.GRACE));
        assertThat(school.quizzes.untold(ana.id())).isNotEmpty();

        school.clock.advance(Duration.ofMillis(1));

        assertThat(school.quizzes.untold(ana.id())).isEmpty();
        assertThat(school.quizzes.result(ana.id(), attempt).score()).isEqualTo(0.5);
        assertThat(school.quizzes.history(ana.id()).getFirst().score()).contains(0.5);
    }

    @Test
    void homeworkOfAnotherTeachersClassIsNothingToOnesOwn() {
        school.clock.advance(Duration.ofMinutes(1));
        var history = school.finish(ana, school.assign(school.practice(1)), 4);
        var other = school.people.aTeacher();
        PeopleFixture.signIn(other);
        var classes = school.people.get(SchoolClasses.class);
        var elsewhere = classes.create(DisplayName.of("Chemistry"));
        school.use(ana);
        school.people.get(Memberships.class).join(elsewhere.joinCode().text(), DisplayName.of("Ana"));
        var activity = new ClassQuizzes(QuizStores.on(school.dataSource), school.log, classes, school.clock);
        school.clock.advance(Duration.ofMinutes(1));
        var chemistry = school.inTransaction(() -> school.homework.assign(elsewhere.id(), HomeworkFixture.order(school.practice(1))));
        var practice = school.quizzes.start(ana.id(), new QuizOrder(Selection.ALL, Way.PRACTICE, 1, Optional.empty()));
        school.answer(ana, school.start(ana, chemistry), false);

        assertThat(activity.of(classes.members(elsewhere.id()))).isEmpty();
        school.signIn();
        var member = classes.members(school.schoolClass.id()).getFirst();
        assertThat(activity.of(List.of(member)).get(ana.id()).meanScore()).isEqualTo(1);
        assertThat(school.quizData.exportForTeachers(school.schoolClass.id(), member)).hasValueSatisfying(data -> {
            var export = (QuizData.Export) data;
            assertThat(export.attempts()).extracting(AttemptSummary::id).containsExactlyInAnyOrder(history, practice);
            assertThat(export.answers()).hasSize(4).allMatch(answer -> answer.activityId().equals(history.uuid()));
        });
    }
}
