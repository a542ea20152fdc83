package app.parley.live.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.live.GameId;
import app.parley.live.GamePlan;
import app.parley.live.GameSettings;
import app.parley.live.LinkKey;
import app.parley.live.Pin;
import app.parley.live.SeatId;
import app.parley.live.TimeFactor;
import app.parley.live.room.GameEvent;
import app.parley.live.room.TokenHash;
import app.parley.people.ClassMember;
import app.parley.people.DisplayName;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import app.parley.testing.Database;
import app.parley.testing.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(Database.class)
class LiveDataDatabaseTest {

    private static final Instant STARTED = Instant.parse("2026-11-22T10:15:30Z");

    private final DataSource dataSource;
    private final GroupCommitJournal journal;
    private final LiveData data;
    private final LearnerId ana = LearnerId.random();
    private final LearnerId ben = LearnerId.random();
    private final SchoolClassId schoolClass = new SchoolClassId(UUID.randomUUID());
    private final GameId game = GameId.random();
    private final List<GameEvent> events = List.of(
            taken(0, "Ben B.", Optional.of(ben)),
            taken(1, "Ana A.", Optional.of(ana)),
            taken(2, "Carla C.", Optional.empty()),
            new GameEvent.SeatRenamed(new SeatId(1), "Ana of 10B"),
            new GameEvent.SeatRenamed(new SeatId(0), "Ben of 10B"),
            new GameEvent.TimeFactorSet(new SeatId(1), TimeFactor.HALF_MORE),
            new GameEvent.TimeFactorSet(new SeatId(1), TimeFactor.DOUBLE));

    LiveDataDatabaseTest(Database database) {
        dataSource = database.migrated();
        journal = LiveStores.journal(dataSource);
        data = LiveStores.data(dataSource);
    }

    private static GameEvent taken(int seat, String name, Optional<LearnerId> learner) {
        return new GameEvent.SeatTaken(new SeatId(seat), TokenHash.of("%032x".formatted(seat)).orElseThrow(), name, "K74" + (seat + 3),
                OptionalInt.empty(), learner);
    }

    @BeforeEach
    void play() {
        var plan = new GamePlan(game, new TeacherId(UUID.randomUUID()), "Moscow and the two Koreas",
                List.of(new QuestionRef(new QuestionId("one"), 1)), GameSettings.standard(), 42, STARTED, Optional.of(schoolClass));
        LiveStores.games(dataSource)
                .insert(new StoredGame(plan, new Pin("482913"), new LinkKey("ABCDEFGH"), "00ff", Optional.empty()));
        journal.append(game, 0, events);
    }

    @AfterEach
    void close() {
        journal.stop();
    }

    private String everythingStored() {
        return String.join("\n", JdbcClient.create(dataSource)
                .sql("select body || coalesce(cast(learner_id as varchar), '') from live_event").query(String.class).list());
    }

    @Test
    void exportHoldsTheGamesOfThisLearnerOnly() {
        assertThat(data.export(ana)).containsExactly(
                new LiveData.PlayedGame(game.uuid(), "Moscow and the two Koreas", STARTED, "Ana A.", List.of("Ana of 10B"),
                        Optional.of(TimeFactor.DOUBLE)));
        assertThat(data.export(ben)).singleElement().satisfies(played -> assertThat(played.time()).isEmpty());
        assertThat(data.export(LearnerId.random())).isEmpty();
    }

    @Test
    void forgettingLeavesASeatWithoutNameAndEverythingElseAsItWas() {
        data.forget(ana);

        assertThat(everythingStored()).doesNotContain("Ana", ana.toString(), ana.uuid().toString());
        assertThat(journal.read(game)).hasSameSizeAs(events).element(0).isEqualTo(events.get(0));
        assertThat(journal.read(game)).element(1).isEqualTo(taken(1, "No. 2", Optional.empty()));
        assertThat(journal.read(game).subList(2, 5)).containsExactly(events.get(2),
                new GameEvent.SeatRenamed(new SeatId(1), "No. 2"), events.get(4));
        assertThat(data.keepsAnything(ana)).isFalse();
        assertThat(data.keepsAnything(ben)).isTrue();
    }

    @Test
    void endOfTheClassTakesAllNamesAndLeavesTheSeats() {
        var classData = LiveStores.classData(dataSource);
        classData.forgetNames(new SchoolClassId(UUID.randomUUID()));
        assertThat(journal.read(game)).isEqualTo(events);

        classData.forgetNames(schoolClass);

        assertThat(journal.read(game)).containsExactly(
                taken(0, "No. 1", Optional.of(ben)),
                taken(1, "No. 2", Optional.of(ana)),
                taken(2, "No. 3", Optional.empty()),
                new GameEvent.SeatRenamed(new SeatId(1), "No. 2"),
                new GameEvent.SeatRenamed(new SeatId(0), "No. 1"), events.get(5), events.get(6));
        assertThat(data.export(ana)).singleElement().satisfies(played -> {
            assertThat(played.name()).isEqualTo("No. 2");
            assertThat(played.laterNames()).containsExactly("No. 2");
        });
    }

    @Test
    void whoLeavesTheClassLeavesNoNicknameInItsGames() {
        var classData = LiveStores.classData(dataSource);
        classData.forgetMember(new SchoolClassId(UUID.randomUUID()), ana);
        assertThat(journal.read(game)).isEqualTo(events);

        classData.forgetMember(schoolClass, ana);

        assertThat(journal.read(game)).containsExactly(events.get(0), taken(1, "No. 2", Optional.of(ana)), events.get(2),
                new GameEvent.SeatRenamed(new SeatId(1), "No. 2"), events.get(4), events.get(5), events.get(6));
    }

    @Test
    void teachersTakeAlongTheGamesOfTheirClassSinceTheLearnerShares() {
        var since = new ClassMember(ana, DisplayName.of("Ana"), STARTED, STARTED);
        var later = new ClassMember(ana, DisplayName.of("Ana"), STARTED.plusSeconds(1), STARTED.plusSeconds(1));

        assertThat(data.exportForTeachers(schoolClass, since)).contains(data.export(ana));
        assertThat(data.exportForTeachers(schoolClass, later)).contains(List.of());
        assertThat(data.exportForTeachers(new SchoolClassId(UUID.randomUUID()), since)).contains(List.of());
    }

    @Test
    void whoTakesAGameHomeIsForgottenInIt() {
        var carla = LearnerId.random();
        LiveStores.names(dataSource).own(game, new SeatId(2), carla);
        LiveStores.names(dataSource).own(game, new SeatId(2), ana);
        LiveStores.names(dataSource).own(game, new SeatId(0), carla);
        assertThat(journal.read(game)).element(2).isEqualTo(taken(2, "Carla C.", Optional.of(carla)));
        assertThat(data.export(carla)).extracting(LiveData.PlayedGame::name).containsExactly("Carla C.");

        data.forget(carla);

        assertThat(everythingStored()).doesNotContain("Carla", carla.uuid().toString()).contains("Ben B.", "Ana A.");
    }

    @Test
    void namesInAGameThatNoClassEndsGoThirtyDaysAfterIt() {
        var clock = new MovableClock(STARTED.plus(Duration.ofDays(30)));
        LiveStores.games(dataSource).end(game, 3, STARTED);

        namelessGames(clock).takeNames();
        assertThat(everythingStored()).contains("Ben B.", "Carla C.");
        clock.advance(Duration.ofSeconds(1));
        namelessGames(clock).takeNames();

        assertThat(everythingStored()).doesNotContain("Ben", "Ana", "Carla").contains(ben.uuid().toString());
        assertThat(LiveStores.games(dataSource).namedWithoutClass(clock.instant(), 10)).isEmpty();
    }

    @Test
    void namesInAGameOfAClassStayAsLongAsTheClass() {
        var jdbc = JdbcClient.create(dataSource);
        jdbc.sql("""
                insert into teacher (teacher_id, name, sign_in_name, password_hash, created_at)
                values (:class, 'T', 't', 'x', current_timestamp)""").param("class", schoolClass.value()).update();
        jdbc.sql("""
                insert into school_class (class_id, teacher_id, name, join_code, created_at, ends_on)
                values (:class, :class, 'C', 'ABCDEF', current_timestamp, current_date)""").param("class", schoolClass.value()).update();
        LiveStores.games(dataSource).end(game, 3, STARTED);

        namelessGames(new MovableClock(STARTED.plus(Duration.ofDays(300)))).takeNames();

        assertThat(everythingStored()).contains("Ben B.", "Ana A.", "Carla C.");
    }

    private NamelessGames namelessGames(Clock clock) {
        return new NamelessGames(LiveStores.games(dataSource), LiveStores.names(dataSource),
                new TransactionTemplate(new JdbcTransactionManager(dataSource)), clock);
    }

    @Test
    void forgettingTwiceIsForgettingOnce() {
        data.forget(ana);
        var after = everythingStored();

        data.forget(ana);

        assertThat(everythingStored()).isEqualTo(after);
    }
}
