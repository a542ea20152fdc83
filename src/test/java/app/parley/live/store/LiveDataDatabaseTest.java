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
import app.parley.live.room.GameEvent;
import app.parley.live.room.TokenHash;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import app.parley.testing.Database;
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
            new GameEvent.SeatRenamed(new SeatId(0), "Ben of 10B"));

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
                new LiveData.PlayedGame("Moscow and the two Koreas", STARTED, "Ana A."));
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
                new GameEvent.SeatRenamed(new SeatId(0), "No. 1"));
        assertThat(data.export(ana)).containsExactly(new LiveData.PlayedGame("Moscow and the two Koreas", STARTED, "No. 2"));
    }

    @Test
    void whoLeavesTheClassLeavesNoNicknameInItsGames() {
        var classData = LiveStores.classData(dataSource);
        classData.forgetMember(new SchoolClassId(UUID.randomUUID()), ana);
        assertThat(journal.read(game)).isEqualTo(events);

        classData.forgetMember(schoolClass, ana);

        assertThat(journal.read(game)).containsExactly(events.get(0), taken(1, "No. 2", Optional.of(ana)), events.get(2),
                new GameEvent.SeatRenamed(new SeatId(1), "No. 2"), events.get(4));
    }

    @Test
    void forgettingTwiceIsForgettingOnce() {
        data.forget(ana);
        var after = everythingStored();

        data.forget(ana);

        assertThat(everythingStored()).isEqualTo(after);
    }
}
