package app.parley.quiz;

import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.people.Notebooks;
import app.parley.people.PeopleFixture;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.quiz.HomeworkTerms.Telling;
import app.parley.record.GroupAnswers;
import app.parley.results.Occasion;
import app.parley.results.SessionId;
import app.parley.results.SessionInfo;
import app.parley.results.Sitting;
import app.parley.testing.Database;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Homework as teachers and results have it. */
@ParameterizedClass
@EnumSource(Database.class)
class HomeworkDatabaseTest {

    private final Database database;
    private HomeworkFixture school;
    private HomeworkFixture.Pupil ana;
    private HomeworkFixture.Pupil ben;

    HomeworkDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        school = new HomeworkFixture(database);
        ana = school.join("Ana");
        ben = school.join("Ben");
    }

    @AfterEach
    void close() {
        school.close();
    }

    /** As the teacher, in a transaction. */
    private void act(Runnable action) {
        school.signIn();
        school.inTransaction(() -> {
            action.run();
            return true;
        });
    }

    private Progress progress(HomeworkFixture.Pupil pupil, AttemptId attempt) {
        return school.quizzes.progress(pupil.id(), attempt);
    }

    @Test
    void teacherSeesWhoBeganWhoIsDoneAndWhoIsNot() {
        var id = school.assign(school.practice(2));
        var cat = school.join("Cat");
        school.finish(ana, id, 3);
        school.answer(ben, school.start(ben, id), true);

        assertThat(school.line(id, ana).standing()).isEqualTo(new LearnerStanding.Finished(0.75, false, false));
        assertThat(school.line(id, ben).standing()).isEqualTo(new LearnerStanding.Started(1, 4, false));
        assertThat(school.line(id, cat).standing()).isEqualTo(new LearnerStanding.NotStarted(false));
        var standing = school.given.standing(id).orElseThrow();
        assertThat(standing.finished()).isEqualTo(1);
        assertThat(standing.started()).isEqualTo(1);
        assertThat(school.given.of(school.schoolClass.id())).singleElement().satisfies(listing -> {
            assertThat(listing.begun()).isEqualTo(2);
            assertThat(listing.learners()).isEqualTo(3);
        });
    }

    @Test
    void anotherTeacherHasNothingOfIt() {
        var id = school.assign(school.practice(1));
        PeopleFixture.signIn(school.people.aTeacher());

        assertThat(school.given.standing(id)).isEmpty();
        assertThat(school.given.of(school.schoolClass.id())).isEmpty();
        assertThatThrownBy(() -> school.homework.assign(school.schoolClass.id(), HomeworkFixture.order(school.practice(1))))
                .isInstanceOf(HomeworkException.NoSuchClass.class);
        assertThatThrownBy(() -> school.homework.change(id, school.closing(), false, 2)).isInstanceOf(HomeworkException.NoSuchHomework.class);
        assertThatThrownBy(() -> school.homework.end(id)).isInstanceOf(HomeworkException.NoSuchHomework.class);
        assertThatThrownBy(() -> school.homework.giveTime(id, ana.id(), ExtraTime.TWICE)).isInstanceOf(HomeworkException.NoSuchHomework.class);
        school.homework.delete(id);

        school.signIn();
        assertThat(school.given.standing(id).orElseThrow().homework().terms().attempts()).isEqualTo(1);
    }

    @Test
    void nobodyAndNoLearnerIsLetIn() {
        var id = school.assign(school.practice(1));
        SecurityContextHolder.clearContext();

        for (Runnable question : List.<Runnable>of(() -> school.given.standing(id), () -> school.given.of(school.schoolClass.id()),
                () -> school.homework.assign(school.schoolClass.id(), HomeworkFixture.order(school.practice(1))),
                () -> school.homework.change(id, school.closing(), true, 1), () -> school.homework.end(id),
                () -> school.homework.giveTime(id, ana.id(), ExtraTime.HALF), () -> school.homework.delete(id))) {
            assertThatThrownBy(question::run).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void namedQuestionsAreAskedInTheirOrderAndInTodaysVersion() {
        school.bank.with("treaties", aQuestion().id("treaty-0").version(2).build(), aQuestion().id("treaty-1").build());
        var questions = List.of(new QuestionId("treaty-1"), new QuestionId("gone"), new QuestionId("treaty-0"), new QuestionId("treaty-1"));
        var order = new HomeworkOrder(" Two\u202E \n treaties ", questions, Selection.ALL, 10, Audience.wholeClass(), Optional.empty(), school.practice(1));

        var id = school.inTransaction(() -> school.homework.assign(school.schoolClass.id(), order));

        var made = school.given.standing(id).orElseThrow().homework();
        assertThat(made.plan()).extracting(Object::toString).containsExactly("treaty-1@1", "treaty-0@2");
        assertThat(made.title()).isEqualTo("Two treaties");
    }

    @Test
    void whatCannotBeGivenIsRefusedWithASentence() {
        var terms = school.practice(1);
        var stranger = new HomeworkFixture.Pupil(LearnerId.random(), ana.device());

        assertThatThrownBy(() -> school.assign(terms, stranger)).isInstanceOf(HomeworkException.NobodyThere.class);
        assertThatThrownBy(() -> school.homework.assign(school.schoolClass.id(), new HomeworkOrder("x", List.of(new QuestionId("gone")),
                Selection.ALL, 10, Audience.wholeClass(), Optional.empty(), terms))).isInstanceOf(HomeworkException.NothingToAsk.class);
        assertThatThrownBy(() -> school.homework.assign(school.schoolClass.id(), new HomeworkOrder(" \u202E", List.of(),
                Selection.ALL, 10, Audience.wholeClass(), Optional.empty(), terms))).isInstanceOf(HomeworkException.NoTitle.class);
        school.clock.advance(HomeworkFixture.OPEN);
        assertThatThrownBy(() -> school.assign(terms)).isInstanceOf(HomeworkException.WrongTimes.class);
    }

    private void give(Audience audience, Optional<SessionId> follows, QuestionId... named) {
        school.inTransaction(() -> school.homework.assign(school.schoolClass.id(),
                new HomeworkOrder("Once more", List.of(named), Selection.ALL, 10, audience, follows, school.practice(1))));
    }

    @Test
    void namedQuestionsForSomeAreRememberedSoThatResultsCanTellWhetherTheyHelped() {
        give(Audience.some(Set.of(ana.id())), Optional.empty(), new QuestionId("treaty-1"));
        give(Audience.wholeClass(), Optional.empty(), new QuestionId("treaty-1"));

        assertThat(school.followUps).containsExactly(Map.entry(Set.of(ana.id()), new Occasion(school.schoolClass.id(), Optional.empty())));
    }

    @Test
    void whatFollowsASessionIsRememberedWithItAlsoForTheWholeClass() {
        var session = Optional.of(new SessionId(SessionId.Kind.GAME, UUID.randomUUID()));
        give(Audience.wholeClass(), session);
        assertThat(school.followUps).as("drawn questions").isEmpty();

        give(Audience.wholeClass(), session, new QuestionId("treaty-1"));

        assertThat(school.followUps).containsExactly(Map.entry(Set.of(ana.id(), ben.id()), new Occasion(school.schoolClass.id(), session)));
    }

    @Test
    void whatWasMeantForSomeOfWhomNobodyIsLeftIsNotForAll() {
        assertThatThrownBy(() -> give(Audience.some(Set.of()), Optional.empty(), new QuestionId("treaty-1")))
                .isInstanceOf(HomeworkException.NobodyThere.class);
        assertThat(school.given.of(school.schoolClass.id())).isEmpty();
    }

    @Test
    void extraTimeCountsForTheNextAttemptAndForOneThatRuns() {
        var id = school.assign(school.timedTest(true));
        act(() -> school.homework.giveTime(id, ana.id(), ExtraTime.HALF));
        var begun = school.clock.instant();
        var one = school.start(ana, id);
        var other = school.start(ben, id);

        act(() -> school.homework.giveTime(id, ben.id(), ExtraTime.UNLIMITED));

        assertThat(progress(ana, one).attempt().deadline()).contains(begun.plus(Duration.ofMinutes(30)));
        assertThat(progress(ben, other).attempt().deadline()).isEmpty();
        assertThat(school.line(id, ana).extraTime()).isEqualTo(ExtraTime.HALF);
        school.use(ana);
        assertThat(school.mine.due()).singleElement().satisfies(due -> assertThat(due.timeLimit()).contains(Duration.ofMinutes(30)));
    }

    @Test
    void timeThatIsTakenAwayIsUpNow() {
        var id = school.assign(school.timedTest(true));
        act(() -> school.homework.giveTime(id, ana.id(), ExtraTime.TWICE));
        var attempt = school.start(ana, id);
        school.clock.advance(Duration.ofMinutes(30));
        school.answer(ana, attempt, true);

        act(() -> school.homework.giveTime(id, ana.id(), ExtraTime.NONE));

        school.clock.advance(Progress.GRACE.plusMillis(1));
        assertThat(school.quizzes.result(ana.id(), attempt).endedAt()).isEqualTo(school.clock.instant().minus(Progress.GRACE).minusMillis(1));
    }

    @Test
    void whoeverIsAtItHasAllTheTimeThatATeacherAdds() {
        var id = school.assign(school.timedTest(false));
        school.clock.advance(HomeworkFixture.OPEN.minusMinutes(5));
        var attempt = school.start(ana, id);

        act(() -> school.homework.change(id, school.clock.instant().plus(Duration.ofHours(1)), false, 1));

        assertThat(progress(ana, attempt).attempt().deadline()).contains(school.clock.instant().plus(HomeworkFixture.LIMIT));
    }

    /** More attempts than are read at once, of learners who have left, all begun and handed in now. */
    private void manyOfOthers(HomeworkId id, AttemptId like) {
        new JdbcTemplate(school.dataSource).batchUpdate("""
                insert into quiz_attempt (attempt_id, learner_id, homework_id, way, subject, plan, seed, started_at, deadline_at, handed_in_at)
                select cast(? as uuid), cast(? as uuid), homework_id, way, subject, plan, seed, started_at, deadline_at, started_at
                from quiz_attempt where attempt_id = ?""", Stream.generate(() -> new Object[] {UUID.randomUUID(), UUID.randomUUID(), like.uuid()})
                .limit(GroupAnswers.MAX_GROUP).toList());
    }

    @Test
    void changesReachWhoeverIsAtItAndAllSeeItHoweverManyAttemptsThereWere() {
        var id = school.assign(school.timedTest(true));
        manyOfOthers(id, school.finish(ben, id, 0));
        school.clock.advance(Duration.ofMinutes(1));
        var attempt = school.start(ana, id);

        assertThat(school.line(id, ana).standing()).isEqualTo(new LearnerStanding.Started(0, 4, false));
        assertThat(school.sessions.sittings(id.uuid())).extracting(Sitting::activity).hasSize(2).contains(attempt.activity());
        act(() -> school.homework.end(id));
        assertThat(progress(ana, attempt).attempt().deadline()).contains(school.clock.instant());
    }

    @Test
    void whatHasClosedAndIsTakenLateCanStillBeChangedButNotItsTime() {
        var id = school.assign(school.practice(1));
        var closesAt = school.closing();
        school.finish(ana, id, 1);
        school.clock.advance(HomeworkFixture.OPEN.plusDays(1));

        act(() -> school.homework.change(id, closesAt, true, 2));
        school.start(ana, id);
        act(() -> school.homework.change(id, closesAt, false, 2));
        assertThatThrownBy(() -> school.start(ben, id)).isInstanceOf(HomeworkException.Closed.class);

        assertThatThrownBy(() -> act(() -> school.homework.change(id, closesAt.plusSeconds(1), true, 2)))
                .isInstanceOf(HomeworkException.WrongTimes.class);
        act(() -> school.homework.change(id, school.closing(), true, 2));
        assertThat(due(ben)).containsExactly(id);
    }

    private List<HomeworkId> due(HomeworkFixture.Pupil pupil) {
        school.use(pupil);
        return school.mine.due().stream().map(due -> due.homework().id()).toList();
    }

    @Test
    void testThatWasToldToEverybodyIsNotOpenedAgain() {
        var id = school.assign(school.toldAfterClosing());
        school.clock.advance(HomeworkFixture.OPEN.plus(Progress.GRACE));
        act(() -> school.homework.change(id, school.closing(), false, 1));

        school.clock.advance(HomeworkFixture.OPEN.plus(Progress.GRACE).plusMillis(1));

        assertThatThrownBy(() -> act(() -> school.homework.change(id, school.closing(), false, 1)))
                .isInstanceOf(HomeworkException.ToldAlready.class);
    }

    @Test
    void nothingClosesAfterItsClassHasEnded() {
        var lastMoment = school.schoolClass.overFrom();
        school.clock.advance(Duration.between(school.clock.instant(), lastMoment.minus(Duration.ofDays(7))));
        var now = school.clock.instant();
        var id = school.assign(new HomeworkTerms(Way.PRACTICE, now, lastMoment, 1, Optional.empty(), true, Telling.AFTER_EACH));

        assertThatThrownBy(() -> school.assign(new HomeworkTerms(Way.PRACTICE, now, lastMoment.plusMillis(1), 1, Optional.empty(), true,
                Telling.AFTER_EACH))).isInstanceOf(HomeworkException.ClassEnds.class);
        assertThatThrownBy(() -> act(() -> school.homework.change(id, lastMoment.plusMillis(1), true, 1)))
                .isInstanceOf(HomeworkException.ClassEnds.class);
    }

    @Test
    void whatIsOverStaysOverWhenThereIsMoreTime() {
        var id = school.assign(school.timedTest(false));
        school.clock.advance(HomeworkFixture.OPEN.minusMinutes(5));
        var attempt = school.start(ana, id);
        school.clock.advance(Duration.ofMinutes(6));

        act(() -> school.homework.change(id, school.clock.instant().plus(Duration.ofHours(1)), false, 2));

        assertThat(school.quizzes.isOver(progress(ana, attempt))).isTrue();
        assertThat(school.start(ana, id)).isNotEqualTo(attempt);
    }

    @Test
    void endedHomeworkIsOverForEverybodyAndTwiceIsOnce() {
        var id = school.assign(school.practice(1));
        var attempt = school.start(ana, id);
        school.answer(ana, attempt, true);
        school.clock.advance(Duration.ofHours(1));
        var endedAt = school.clock.instant();

        act(() -> school.homework.end(id));
        school.clock.advance(Progress.GRACE.plusMillis(1));
        act(() -> school.homework.end(id));

        assertThat(school.quizzes.isOver(progress(ana, attempt))).isTrue();
        assertThatThrownBy(() -> school.start(ben, id)).isInstanceOf(HomeworkException.Closed.class);
        assertThat(school.given.standing(id).orElseThrow().homework().terms().closesAt()).isEqualTo(endedAt);
        assertThat(school.line(id, ana).standing()).isEqualTo(new LearnerStanding.Finished(0.25, false, false));
    }

    @Test
    void deletedHomeworkLeavesTheNotebooksAsTheyAre() {
        var id = school.assign(school.toldAfterClosing(), ana);
        var attempt = school.finish(ana, id, 2);

        act(() -> school.homework.delete(id));
        act(() -> school.homework.delete(id));

        assertThat(school.given.standing(id)).isEmpty();
        assertThat(school.count("homework_learner")).isZero();
        assertThat(progress(ana, attempt).attempt().homework()).isEmpty();
        assertThat(school.quizzes.result(ana.id(), attempt).score()).isEqualTo(0.5);
    }

    @Test
    void homeworkGoesWithItsClass() {
        var id = school.assign(school.practice(1), ana);
        var attempt = school.finish(ana, id, 1);

        act(() -> school.people.get(SchoolClasses.class).delete(school.schoolClass.id()));

        assertThat(school.count("homework")).isZero();
        assertThat(progress(ana, attempt).attempt().homework()).isEmpty();
    }

    @Test
    void whoeverDeletesTheirNotebookIsGoneFromIt() {
        var id = school.assign(school.timedTest(true), ana, ben);
        act(() -> school.homework.giveTime(id, ana.id(), ExtraTime.TWICE));
        assertThat(school.data.export(ana.id())).containsExactly(new HomeworkData.Exported("Treaties", true, ExtraTime.TWICE));
        school.data.forget(ana.id());
        assertThat(school.data.export(ana.id())).isEmpty();

        school.use(ben);
        school.people.get(Notebooks.class).delete();

        assertThat(school.count("homework_learner")).isZero();
        school.signIn();
        assertThat(school.given.standing(id).orElseThrow().lines()).isEmpty();
        act(() -> school.homework.giveTime(id, ben.id(), ExtraTime.TWICE));
        assertThat(school.count("homework_learner")).isZero();
    }

    @Test
    void resultsGetEachAttemptOfAMemberWithTheWholePlanInThreeReadings() {
        var id = school.assign(school.practice(3));
        var plan = school.given.standing(id).orElseThrow().homework().plan();
        var attempts = List.of(school.finish(ana, id, 1), school.finish(ana, id, 2), school.finish(ben, id, 3));
        var gone = school.join("Gone");
        school.finish(gone, id, 4);
        school.people.get(SchoolClasses.class).removeMember(school.schoolClass.id(), gone.id());
        school.readings.set(0);

        var sittings = school.sessions.sittings(id.uuid());

        assertThat(sittings).extracting(Sitting::activity).containsExactlyInAnyOrderElementsOf(attempts.stream().map(AttemptId::activity).toList());
        assertThat(sittings).allSatisfy(sitting -> assertThat(sitting.asked()).isEqualTo(plan));
        assertThat(school.readings).hasValue(3);
        assertThat(school.sessions.assigned(id.uuid())).isEmpty();
        assertThat(school.sessions.activities(school.schoolClass.id())).containsAll(attempts.stream().map(AttemptId::activity).toList());
        assertThat(school.sessions.activities(new SchoolClassId(UUID.randomUUID()))).isEmpty();
        assertThat(school.sessions.sittings(UUID.randomUUID())).isEmpty();
    }

    @Test
    void resultsKnowWhatIsAskedBeforeAnybodyBegins() {
        var id = school.assign(school.practice(1));

        assertThat(school.sessions.sittings(id.uuid())).isEmpty();
        assertThat(school.sessions.asked(id.uuid())).hasSize(4)
                .isEqualTo(school.given.standing(id).orElseThrow().homework().plan());
        assertThat(school.sessions.asked(UUID.randomUUID())).isEmpty();
    }

    @Test
    void resultsKnowWhoIsStillAtIt() {
        var id = school.assign(school.timedTest(true));
        var running = school.start(ana, id).activity();
        var handedIn = school.finish(ben, id, 1).activity();
        assertThat(school.sessions.sittings(id.uuid())).filteredOn(Sitting::isEnded).extracting(Sitting::activity).containsExactly(handedIn);

        school.clock.advance(HomeworkFixture.LIMIT.plus(Progress.GRACE));
        assertThat(school.sessions.sittings(id.uuid())).filteredOn(sitting -> !sitting.isEnded()).extracting(Sitting::activity)
                .containsExactly(running);
        school.clock.advance(Duration.ofMillis(1));
        assertThat(school.sessions.sittings(id.uuid())).hasSize(2).allMatch(Sitting::isEnded);
    }

    @Test
    void whatIsTakenLateIsOverForResultsWhenItHasClosed() {
        var id = school.assign(school.practice(1));
        school.start(ana, id);
        school.clock.advance(HomeworkFixture.OPEN);
        assertThat(school.sessions.sittings(id.uuid())).noneMatch(Sitting::isEnded);

        school.clock.advance(Duration.ofMillis(1));

        assertThat(school.sessions.sittings(id.uuid())).hasSize(1).allMatch(Sitting::isEnded);
    }

    @Test
    void resultsGetTheActivitiesOfManyHomeworksOfAClassInTwoReadings() {
        var one = school.assign(school.practice(1));
        var other = school.assign(school.practice(2));
        var untouched = school.assign(school.practice(1));
        var first = school.finish(ana, one, 1);
        var second = school.finish(ben, other, 2);
        school.clock.advance(Duration.ofMinutes(1));
        var third = school.finish(ben, other, 3);
        var gone = school.join("Gone");
        school.finish(gone, one, 4);
        school.people.get(SchoolClasses.class).removeMember(school.schoolClass.id(), gone.id());
        school.readings.set(0);

        var activities = school.sessions.activities(List.of(one.uuid(), other.uuid(), untouched.uuid(), UUID.randomUUID()));

        assertThat(activities).containsOnly(Map.entry(one.uuid(), List.of(first.activity())),
                Map.entry(other.uuid(), List.of(second.activity(), third.activity())));
        assertThat(school.readings).hasValue(2);
        assertThat(school.sessions.activities(List.of())).isEmpty();
    }

    @Test
    void resultsKnowForWhomItWasAndWhetherItIsOver() {
        var id = school.assign(school.practice(1), ben);

        assertThat(school.sessions.assigned(id.uuid())).hasValueSatisfying(learners ->
                assertThat(List.copyOf(learners)).isEqualTo(List.of(ben.id())));
        assertThat(school.sessions.of(school.teacher.id(), 10)).singleElement().matches(SessionInfo::isRunning);
        school.clock.advance(HomeworkFixture.OPEN.plusMillis(1));
        assertThat(school.sessions.of(List.of(school.schoolClass.id()), 10)).singleElement().satisfies(info -> {
            assertThat(info.endedAt()).isPresent();
            assertThat(info.title()).isEqualTo("Treaties");
            assertThat(info.schoolClass()).contains(school.schoolClass.id());
        });
        assertThat(school.sessions.assigned(List.of(id.uuid(), school.assign(school.practice(1)).uuid())))
                .containsOnlyKeys(id.uuid()).containsValue(Set.of(ben.id()));
    }

    @Test
    void classHasAsMuchHomeworkAsFits() {
        school.copies(school.assign(school.practice(1)), Optional.empty(), HomeworkService.MAX_OF_CLASS - 1);

        assertThatThrownBy(() -> school.assign(school.practice(1))).isInstanceOf(HomeworkException.TooMuch.class);
    }
}
