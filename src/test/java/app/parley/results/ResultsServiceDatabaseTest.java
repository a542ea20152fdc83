package app.parley.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.people.ClassSharing;
import app.parley.people.DisplayName;
import app.parley.people.PeopleFixture;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.store.AnswerLogs;
import app.parley.testing.Database;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
class ResultsServiceDatabaseTest {

    private static final QuestionRef ONE = new QuestionRef(new QuestionId("one"), 1);

    private final PeopleFixture people;
    private final SchoolClasses classes;
    private final SessionSourceFake games = new SessionSourceFake(SessionId.Kind.GAME);
    private final AnswerLog log;
    private final ResultsService results;
    private Teacher owner;
    private Teacher colleague;
    private SchoolClass schoolClass;

    ResultsServiceDatabaseTest(Database database) {
        people = new PeopleFixture(database);
        classes = people.get(SchoolClasses.class);
        var dataSource = people.get(DataSource.class);
        log = AnswerLogs.logOn(dataSource);
        results = new ResultsService(people.get(Teachers.class), classes,
                new SessionReader(AnswerLogs.groupAnswersOn(dataSource), classes), List.of(games));
    }

    @BeforeEach
    void shareAClass() {
        owner = people.aTeacher();
        colleague = people.aTeacher();
        PeopleFixture.signIn(owner);
        schoolClass = classes.create(DisplayName.of("History 10b"));
        people.get(ClassSharing.class).share(schoolClass.id(), colleague.id());
    }

    @AfterEach
    void close() {
        ((Lifecycle) log).stop();
        people.close();
    }

    private LearnerId join(String name) {
        return people.join(schoolClass, name);
    }

    /** A game that begins a minute after the one before. */
    private SessionInfo aGame(Teacher host, Optional<SchoolClass> of) {
        people.clock.advance(Duration.ofMinutes(1));
        var id = new SessionId(SessionId.Kind.GAME, UUID.randomUUID());
        return games.add(new SessionInfo(id, host.id(), of.map(SchoolClass::id), "Treaties", people.clock.instant(), Optional.empty()),
                Sitting.ofMany(activity(id), List.of(ONE)));
    }

    private static Activity activity(SessionId game) {
        return new Activity(Activity.Kind.LIVE, game.uuid());
    }

    private void answer(SessionInfo game, LearnerId learner, int place, double score) {
        var now = people.clock.instant();
        log.append(new Answer(AnswerId.random(), activity(game.id()), learner.uuid(), place, Optional.of(learner),
                new QuestionRef(new QuestionId("q" + place), 1), new Response.Text("x"), score, Set.of(), now,
                StudyDay.at(now, ZoneOffset.UTC), Optional.empty()));
    }

    @Test
    void aColleagueSeesWhatTheOwnerOfASharedClassBegan() {
        var game = aGame(owner, Optional.of(schoolClass));
        PeopleFixture.signIn(colleague);

        assertThat(results.all()).containsExactly(game);
        assertThat(results.session(game.id(), Versions.TOGETHER)).isPresent();
    }

    @Test
    void whatNobodyHasBegunShowsItsQuestionsAndWhoIsMissing() {
        var ana = join("Ana");
        PeopleFixture.signIn(owner);
        var info = aGame(owner, Optional.of(schoolClass));
        games.ask(info, ONE);

        var session = results.session(info.id(), Versions.TOGETHER).orElseThrow().session();

        assertThat(session.questions()).containsExactly(ONE);
        assertThat(session.people()).containsExactly(new Who.Known(ana));
        assertThat(session.matrix(Which.FIRST).cell(0, 0)).isEqualTo(Cell.ABSENT);
    }

    @Test
    void whoIsTakenOffTheClassSeesNothingOfItNotEvenWhatTheyBegan() {
        var own = aGame(colleague, Optional.of(schoolClass));
        PeopleFixture.signIn(colleague);
        assertThat(results.info(own.id())).isPresent();

        PeopleFixture.signIn(owner);
        people.get(ClassSharing.class).unshare(schoolClass.id(), colleague.id());

        assertThat(results.info(own.id())).contains(own);
        PeopleFixture.signIn(colleague);
        assertThat(results.all()).isEmpty();
        assertThat(results.of(schoolClass.id())).isEmpty();
        assertThat(results.info(own.id())).isEmpty();
        assertThat(results.session(own.id(), Versions.TOGETHER)).isEmpty();
        assertThat(results.stamp(own.id())).isEmpty();
        assertThat(results.secondVotes(own.id())).isEmpty();
        assertThat(results.activities(own.id())).isEmpty();
    }

    @Test
    void ofAClassThatIsGoneWhoBeganAGameKeepsItWithoutNames() {
        var game = aGame(colleague, Optional.of(schoolClass));
        answer(game, join("Ana"), 0, 1);
        classes.delete(schoolClass.id());

        assertThat(results.all()).isEmpty();
        assertThat(results.info(game.id())).isEmpty();
        PeopleFixture.signIn(colleague);
        assertThat(results.all()).containsExactly(game);
        assertThat(results.session(game.id(), Versions.TOGETHER)).hasValueSatisfying(read -> {
            assertThat(read.session().people()).hasSize(1);
            assertThat(read.names().own()).isEmpty();
        });
    }

    @Test
    void whatWasForNoClassIsForWhoBeganIt() {
        var game = aGame(owner, Optional.empty());
        var later = aGame(owner, Optional.of(schoolClass));

        assertThat(results.all()).containsExactly(later, game);
        PeopleFixture.signIn(colleague);
        assertThat(results.all()).containsExactly(later);
        assertThat(results.info(game.id())).isEmpty();

        SecurityContextHolder.clearContext();
        assertThatThrownBy(results::all).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> results.info(game.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theSessionBeforeIsTheNewestThatSomebodyAnswered() {
        var ana = join("Ana");
        var older = aGame(owner, Optional.of(schoolClass));
        var before = aGame(owner, Optional.of(schoolClass));
        for (int place = 0; place < Help.FEWEST_ANSWERS; place++) {
            answer(older, ana, place, 0);
            answer(before, ana, place, 1);
        }
        aGame(owner, Optional.of(schoolClass));
        var game = aGame(owner, Optional.of(schoolClass));

        assertThat(results.sharesBefore(game)).containsOnlyKeys(new Who.Known(ana)).containsValue(1.0);
        assertThat(results.sharesBefore(older)).isEmpty();
    }
}
