package app.parley.results;

import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.bank.BankFake;
import app.parley.bank.MisconceptionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.bank.TopicId;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.people.DisplayName;
import app.parley.people.Memberships;
import app.parley.people.Notebooks;
import app.parley.people.PeopleFixture;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teachers;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.Given;
import app.parley.record.store.AnswerLogs;
import app.parley.results.RecallForecast.Expected;
import app.parley.results.RecallForecast.Forecast;
import app.parley.results.RecallForecast.Moment;
import app.parley.testing.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.Lifecycle;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@ParameterizedClass
@EnumSource(Database.class)
class ClassHistoriesDatabaseTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final MisconceptionId MIX_UP = new MisconceptionId("confuses-abm-with-agreed-framework");
    private static final QuestionRef TREATY = aQuestion().id("treaty").topics("agreements").build().ref();
    private static final QuestionRef SUMMIT = aQuestion().id("summit").topics("meetings").build().ref();

    private final PeopleFixture people;
    private final BankFake bank = new BankFake().with("all", aQuestion().id("treaty").topics("agreements").build(),
            aQuestion().id("summit").topics("meetings").build());
    private final SessionSourceFake games = new SessionSourceFake(SessionId.Kind.GAME);
    private final SessionSourceFake homework = new SessionSourceFake(SessionId.Kind.HOMEWORK);
    private final AnswerLog log;
    private final ClassHistories histories;
    private Map<LearnerId, Instant> askedAbout = Map.of();
    private List<Moment> moments = List.of();
    private final ClassMemory memory;
    private SchoolClass schoolClass;

    ClassHistoriesDatabaseTest(Database database) {
        people = new PeopleFixture(database);
        var dataSource = people.get(DataSource.class);
        log = AnswerLogs.logOn(dataSource);
        var classes = people.get(SchoolClasses.class);
        var reader = new SessionReader(AnswerLogs.groupAnswersOn(dataSource), classes);
        var sources = List.<SessionSource>of(games, homework);
        histories = new ClassHistories(classes, new ResultsService(people.get(Teachers.class), classes, reader, sources), reader,
                sources, bank);
        memory = new ClassMemory(classes, histories, (since, wanted) -> {
            askedAbout = since;
            moments = wanted;
            return new Forecast(since.keySet().stream().map(learner -> new Expected(learner, TREATY.id(),
                    wanted.stream().map(_ -> 0.5).toList(), true)).toList(), true);
        }, bank, people.clock);
    }

    @BeforeEach
    void makeAClass() {
        PeopleFixture.signIn(people.aTeacher());
        schoolClass = people.get(SchoolClasses.class).create(DisplayName.of("History 10b"));
    }

    @AfterEach
    void close() {
        ((Lifecycle) log).stop();
        people.close();
    }

    private LearnerId join(SchoolClass of, String name) {
        people.useAnotherDevice();
        people.get(Memberships.class).join(of.joinCode().text(), DisplayName.of(name));
        return people.get(Notebooks.class).currentOrNew();
    }

    private void answer(Activity activity, LearnerId learner, QuestionRef question, double score, MisconceptionId... mixUps) {
        var now = people.clock.instant();
        log.append(new Answer(AnswerId.random(), activity, learner.uuid(), question.equals(TREATY) ? 0 : 1, Optional.of(learner), question,
                new Response.Text("x"), score, Set.of(mixUps), now, StudyDay.at(now, BERLIN), Optional.empty()));
    }

    private Activity game() {
        var id = UUID.randomUUID();
        var activity = new Activity(Activity.Kind.LIVE, id);
        games.add(new SessionInfo(new SessionId(SessionId.Kind.GAME, id), schoolClass.teacher(), Optional.of(schoolClass.id()), "Treaties",
                people.clock.instant(), Optional.of(people.clock.instant())), Sitting.ofMany(activity, List.of(TREATY)));
        return activity;
    }

    private Activity homework() {
        var attempt = quiz();
        homework.add(homeworkInfo(Optional.empty()), Sitting.ofMany(attempt, List.of()));
        return attempt;
    }

    private SessionInfo homeworkInfo(Optional<Instant> closes) {
        return new SessionInfo(new SessionId(SessionId.Kind.HOMEWORK, UUID.randomUUID()), schoolClass.teacher(),
                Optional.of(schoolClass.id()), "For Monday", people.clock.instant(), closes);
    }

    private static Activity quiz() {
        return new Activity(Activity.Kind.QUIZ, UUID.randomUUID());
    }

    private static ClassPeriod period(String from, String until) {
        return new ClassPeriod(LocalDate.parse(from), LocalDate.parse(until), BERLIN);
    }

    private ClassHistory history(Set<AnsweredIn> kinds, Optional<TopicId> topic) {
        return histories.of(schoolClass.id(), period("2026-11-22", "2026-12-31"), kinds, topic).orElseThrow();
    }

    private ClassHistory history(AnsweredIn... kinds) {
        return history(kinds.length == 0 ? EnumSet.allOf(AnsweredIn.class) : Set.of(kinds), Optional.empty());
    }

    @Test
    void stampChangesWithWhatIsAnsweredWhereItRuns() {
        var ana = join(schoolClass, "Ana");
        var over = game();
        assertThat(histories.stamp(schoolClass.id()).orElseThrow().isRunning()).isFalse();
        var running = homework();
        var stamp = histories.stamp(schoolClass.id()).orElseThrow();
        assertThat(stamp.isRunning()).isTrue();

        answer(over, ana, TREATY, 1);
        assertThat(histories.stamp(schoolClass.id())).contains(stamp);
        answer(running, ana, TREATY, 1);
        assertThat(histories.stamp(schoolClass.id()).orElseThrow()).isNotEqualTo(stamp);
    }

    @Test
    void whatWasAnsweredBeforeTheTimeIsKeptApart() {
        var ana = join(schoolClass, "Ana");
        answer(quiz(), ana, TREATY, 0);
        people.clock.advance(Duration.ofDays(10));
        answer(game(), ana, SUMMIT, 1);

        var december = histories.of(schoolClass.id(), period("2026-12-01", "2026-12-31"), EnumSet.allOf(AnsweredIn.class),
                Optional.empty()).orElseThrow();

        assertThat(december.before()).extracting(Given::question).containsExactly(TREATY);
        assertThat(december.during()).extracting(Given::question).containsExactly(SUMMIT);
        assertThat(december.answers().get(ana)).hasSize(2);
        assertThat(december.sessions()).singleElement().satisfies(game -> {
            assertThat(game.learners()).isEqualTo(1);
            assertThat(game.mean()).hasValue(1);
            assertThat(game.interval()).isEmpty();
        });
        assertThat(histories.of(schoolClass.id(), period("2026-11-01", "2026-11-30"), EnumSet.allOf(AnsweredIn.class),
                Optional.empty()).orElseThrow().during()).extracting(Given::question).containsExactly(TREATY);
    }

    @Test
    void theMeanBeforeIsOfQuestionsAndNotOfRepetitions() {
        var ana = join(schoolClass, "Ana");
        for (double score : new double[] {0, 1, 1}) {
            answer(quiz(), ana, TREATY, score);
        }
        people.clock.advance(Duration.ofDays(10));

        var means = histories.of(schoolClass.id(), period("2026-12-01", "2026-12-31"), EnumSet.allOf(AnsweredIn.class),
                Optional.empty()).orElseThrow().meansBefore();

        assertThat(means.apply(new Who.Known(ana))).isEmpty();
    }

    @Test
    void homeworkIsToldFromPracticeByItsAttempts() {
        var ana = join(schoolClass, "Ana");
        answer(quiz(), ana, TREATY, 0);
        answer(homework(), ana, SUMMIT, 1);
        answer(new Activity(Activity.Kind.STUDY, UUID.randomUUID()), ana, TREATY, 0.5);

        assertThat(history(AnsweredIn.HOMEWORK).during()).extracting(Given::score).containsExactly(1.0);
        assertThat(history(AnsweredIn.PRACTICE).during()).extracting(Given::score).containsExactly(0.0);
        assertThat(history(AnsweredIn.CARDS).during()).extracting(Given::score).containsExactly(0.5);
        assertThat(history(AnsweredIn.GAME).sessions()).isEmpty();
        assertThat(history(AnsweredIn.HOMEWORK).sessions()).extracting(mean -> mean.info().title()).containsExactly("For Monday");
        assertThat(history().during()).hasSize(3);
    }

    @Test
    void homeworkIsHomeworkHoweverMuchWasDoneSince() {
        var ana = join(schoolClass, "Ana");
        answer(homework(), ana, SUMMIT, 1);
        people.clock.advance(Duration.ofMinutes(1));
        IntStream.range(0, ResultsService.MAX_LISTED).forEach(_ -> game());

        assertThat(history(AnsweredIn.HOMEWORK).during()).hasSize(1);
        assertThat(history(AnsweredIn.PRACTICE).during()).isEmpty();
    }

    @Test
    void whatWasForOthersIsNotMissingOnALearnersPath() {
        var ana = join(schoolClass, "Ana");
        var ben = join(schoolClass, "Ben");
        homework.assign(homeworkInfo(Optional.empty()), Set.of(ben));

        assertThat(LearnerPath.of(history(), ana, bank::question).sessions()).isEmpty();
        assertThat(LearnerPath.of(history(), ben, bank::question).sessions()).hasSize(1);
        assertThat(history().sessions()).hasSize(1);
    }

    @Test
    void aTopicLeavesTheOthersOut() {
        var ana = join(schoolClass, "Ana");
        answer(quiz(), ana, TREATY, 0);
        answer(quiz(), ana, SUMMIT, 1);

        assertThat(history(EnumSet.allOf(AnsweredIn.class), Optional.of(new TopicId("meetings"))).during())
                .extracting(Given::question).containsExactly(SUMMIT);
    }

    @Test
    void misconceptionsAreCountedInTheTeachersOtherClassesAndNobodyTwice() {
        var ana = join(schoolClass, "Ana");
        var other = people.get(SchoolClasses.class).create(DisplayName.of("History 10c"));
        people.get(Memberships.class).join(other.joinCode().text(), DisplayName.of("Ana"));
        var ben = join(other, "Ben");
        var cat = join(other, "Cat");
        answer(quiz(), ana, TREATY, 0, MIX_UP);
        answer(quiz(), ben, TREATY, 0, MIX_UP);
        answer(quiz(), cat, TREATY, 1);

        assertThat(histories.elsewhere(schoolClass.id(), period("2026-11-01", "2026-11-30"), List.of(MIX_UP)))
                .containsExactly(Map.entry(MIX_UP, new Elsewhere(1, 2, true)));
        assertThat(histories.elsewhere(schoolClass.id(), period("2026-10-01", "2026-10-31"), List.of(MIX_UP))).isEmpty();
    }

    @Test
    void theForecastAsksFromWhenEachMemberJoinedAndForTheTimesThatTheTeacherSees() {
        people.clock.advance(Duration.ofHours(1));
        var ana = join(schoolClass, "Ana");
        var joined = people.clock.instant();
        people.clock.advance(Duration.ofDays(3));

        var known = memory.of(schoolClass.id(), BERLIN, Optional.of(LocalDate.of(2027, 3, 1))).orElseThrow();

        assertThat(askedAbout).containsExactly(Map.entry(ana, joined));
        assertThat(moments).extracting(Moment::day).extracting(StudyDay::date).extracting(LocalDate::toString)
                .containsExactly("2026-11-25", "2026-11-26", "2026-12-02", "2027-03-01");
        assertThat(moments.getLast().at()).isEqualTo("2027-03-01T09:00:00Z");
        assertThat(known.topics()).singleElement().satisfies(topic -> assertThat(topic.shares()).containsExactly(0.5, 0.5, 0.5, 0.5));
        assertThat(known.warmUp()).extracting(one -> one.question().text()).containsExactly("treaty");
        assertThat(known.answering()).isEqualTo(1);
        assertThat(memory.of(schoolClass.id(), ana, BERLIN)).hasValue(new ClassMemory.LearnerCards(1, 0.5, 1));
        assertThat(memory.of(schoolClass.id(), LearnerId.random(), BERLIN)).isEmpty();
    }

    @Test
    void anExamThatIsOverOrFarAwayIsPassedOver() {
        assertThat(memory.of(schoolClass.id(), BERLIN, Optional.of(LocalDate.of(2026, 11, 21))).orElseThrow().exam()).isEmpty();
        assertThat(memory.of(schoolClass.id(), BERLIN, Optional.of(LocalDate.MAX)).orElseThrow().exam()).isEmpty();
    }

    @Test
    void whatAGameAskedLatelyIsNoWarmUp() {
        join(schoolClass, "Ana");
        game();

        assertThat(memory.of(schoolClass.id(), BERLIN, Optional.empty()).orElseThrow().warmUp()).isEmpty();
        people.clock.advance(Duration.ofDays(3));
        assertThat(memory.of(schoolClass.id(), BERLIN, Optional.empty()).orElseThrow().warmUp()).hasSize(1);
    }

    @Test
    void homeworkThatIsOpenIsNotGivenAwayHoweverLongAgoItWasGiven() {
        join(schoolClass, "Ana");
        homework.ask(homeworkInfo(Optional.empty()), TREATY);
        people.clock.advance(Duration.ofDays(5));

        assertThat(memory.of(schoolClass.id(), BERLIN, Optional.empty()).orElseThrow().warmUp()).isEmpty();
    }

    @Test
    void homeworkIsWarmedUpTwoDaysAfterItClosed() {
        join(schoolClass, "Ana");
        homework.ask(homeworkInfo(Optional.of(people.clock.instant().plus(Duration.ofDays(4)))), TREATY);
        people.clock.advance(Duration.ofDays(5));

        assertThat(memory.of(schoolClass.id(), BERLIN, Optional.empty()).orElseThrow().warmUp()).isEmpty();
        people.clock.advance(Duration.ofDays(2));
        assertThat(memory.of(schoolClass.id(), BERLIN, Optional.empty()).orElseThrow().warmUp()).hasSize(1);
    }

    @Test
    void anotherTeacherLearnsNothingAndNobodyNeitherDoes() {
        var ana = join(schoolClass, "Ana");
        answer(quiz(), ana, TREATY, 0, MIX_UP);
        var november = period("2026-11-01", "2026-11-30");
        PeopleFixture.signIn(people.aTeacher());

        assertThat(histories.of(schoolClass.id(), november, EnumSet.allOf(AnsweredIn.class), Optional.empty())).isEmpty();
        assertThat(histories.elsewhere(schoolClass.id(), november, List.of(MIX_UP))).isEmpty();
        assertThat(histories.stamp(schoolClass.id())).isEmpty();
        assertThat(memory.of(schoolClass.id(), BERLIN, Optional.empty())).isEmpty();
        assertThat(memory.of(schoolClass.id(), ana, BERLIN)).isEmpty();
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> memory.of(schoolClass.id(), BERLIN, Optional.empty())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> memory.of(schoolClass.id(), ana, BERLIN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> histories.of(schoolClass.id(), november, Set.of(), Optional.empty()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> histories.elsewhere(schoolClass.id(), november, List.of(MIX_UP)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
