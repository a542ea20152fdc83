package app.parley.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.people.DisplayName;
import app.parley.people.Memberships;
import app.parley.people.Notebooks;
import app.parley.people.PeopleFixture;
import app.parley.people.PupilData;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.store.AnswerLogs;
import app.parley.testing.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.Lifecycle;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@ParameterizedClass
@EnumSource(Database.class)
class SessionReaderDatabaseTest {

    private static final Instant LATE = Instant.parse("2030-01-01T00:00:00Z");
    private static final QuestionRef ONE = new QuestionRef(new QuestionId("one"), 1);
    private static final QuestionRef TWO = new QuestionRef(new QuestionId("two"), 1);

    private final Database database;
    private final AtomicInteger readings = new AtomicInteger();
    private PeopleFixture people;
    private AnswerLog log;
    private SessionReader reader;
    private SchoolClass schoolClass;

    SessionReaderDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void makeAClass() {
        people = new PeopleFixture(database);
        var dataSource = people.get(DataSource.class);
        log = AnswerLogs.logOn(dataSource);
        reader = new SessionReader(AnswerLogs.groupAnswersOn(counting(dataSource)), people.get(SchoolClasses.class));
        PeopleFixture.signIn(people.aTeacher());
        schoolClass = people.get(SchoolClasses.class).create(DisplayName.of("History 10b"));
    }

    private DataSource counting(DataSource dataSource) {
        return new DelegatingDataSource(dataSource) {
            @Override
            public Connection getConnection() throws SQLException {
                readings.incrementAndGet();
                return super.getConnection();
            }
        };
    }

    @AfterEach
    void close() {
        ((Lifecycle) log).stop();
        people.close();
    }

    private LearnerId join(String name) {
        return people.join(schoolClass, name);
    }

    private void answer(Activity activity, LearnerId learner, int place, QuestionRef question, double score) {
        var now = people.clock.instant();
        log.append(new Answer(AnswerId.random(), activity, learner.uuid(), place, Optional.of(learner), question,
                new Response.Text("x"), score, Set.of(), now, StudyDay.at(now, ZoneOffset.UTC), Optional.empty()));
    }

    private static Activity game() {
        return new Activity(Activity.Kind.LIVE, UUID.randomUUID());
    }

    private ResultMatrix ofClass() {
        return reader.ofClass(schoolClass.id(), Instant.EPOCH, LATE, Versions.APART).session().overTime(Which.LAST);
    }

    @Test
    void aGameIsReadInOneQueryWithThoseWhoWereAbsent() {
        var game = game();
        var ana = LearnerId.random();
        var ben = LearnerId.random();
        answer(game, ana, 0, ONE, 1);
        answer(game(), ana, 0, TWO, 1);

        var reading = reader.ofSittings(List.of(ana, ben), List.of(Sitting.ofMany(game, List.of(ONE, TWO))), List.of(),
                Versions.APART);

        assertThat(readings).hasValue(1);
        assertThat(reading.whole()).isTrue();
        var matrix = reading.session().matrix(Which.FIRST);
        assertThat(matrix.cell(0, 0).isRight()).isTrue();
        assertThat(matrix.cell(0, 1)).isEqualTo(Cell.NOT_REACHED);
        assertThat(matrix.cell(1, 0)).isEqualTo(Cell.ABSENT);
    }

    @Test
    void aClassIsReadInOneQueryByTheNamesOfItsMembers() {
        var zoe = join("Zoe");
        var ana = join("Ana");
        answer(game(), zoe, 0, ONE, 0.5);
        answer(game(), LearnerId.random(), 0, TWO, 1);

        var matrix = ofClass();

        assertThat(readings).hasValue(1);
        assertThat(matrix.rows()).extracting(ResultMatrix.Row::who).containsExactly(new Who.Known(ana), new Who.Known(zoe));
        assertThat(matrix.questions()).containsExactly(ONE);
    }

    @Test
    void whatALearnerDidBeforeJoiningIsNotTheTeachersBusiness() {
        people.useAnotherDevice();
        var ana = people.get(Notebooks.class).currentOrNew();
        answer(game(), ana, 0, ONE, 0);
        people.clock.advance(Duration.ofDays(1));
        people.get(Memberships.class).join(schoolClass.joinCode().text(), DisplayName.of("Ana"));
        answer(game(), ana, 0, TWO, 1);

        assertThat(ofClass().questions()).containsExactly(TWO);
    }

    @Test
    void anotherTeacherReadsNothingOfTheClassAndNobodyNeitherDoes() {
        answer(game(), join("Ana"), 0, ONE, 1);

        PeopleFixture.signIn(people.aTeacher());
        assertThat(ofClass().rows()).isEmpty();

        SecurityContextHolder.clearContext();
        assertThatThrownBy(this::ofClass).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoWasRemovedIsNotRead() {
        var ana = join("Ana");
        answer(game(), ana, 0, ONE, 1);
        people.get(PupilData.class).delete(schoolClass.id(), ana);

        assertThat(ofClass().rows()).isEmpty();
    }

    @Test
    void oneQuestionIsReadOfTheMembersOfAClassFromWhenTheyJoined() {
        people.useAnotherDevice();
        var ana = people.get(Notebooks.class).currentOrNew();
        answer(game(), ana, 0, ONE, 0);
        people.clock.advance(Duration.ofDays(1));
        people.get(Memberships.class).join(schoolClass.joinCode().text(), DisplayName.of("Ana"));
        answer(game(), ana, 0, ONE, 1);
        answer(game(), ana, 0, TWO, 0);
        answer(new Activity(Activity.Kind.STUDY, UUID.randomUUID()), ana, 0, ONE, 0);
        answer(game(), LearnerId.random(), 0, ONE, 0);

        var matrix = reader.ofQuestion(schoolClass.id(), ONE.id(), Set.of(Activity.Kind.LIVE), Versions.APART).session()
                .overTime(Which.FIRST);

        assertThat(matrix.questions()).containsExactly(ONE);
        assertThat(matrix.rows()).hasSize(1);
        assertThat(matrix.cell(0, 0).isRight()).isTrue();

        PeopleFixture.signIn(people.aTeacher());
        assertThat(reader.ofQuestion(schoolClass.id(), ONE.id(), Set.of(Activity.Kind.LIVE), Versions.APART).session().people()).isEmpty();
    }
}
