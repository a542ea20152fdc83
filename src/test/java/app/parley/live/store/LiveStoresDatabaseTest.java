package app.parley.live.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.live.GameId;
import app.parley.live.GameListing;
import app.parley.live.GamePlan;
import app.parley.live.LinkKey;
import app.parley.live.Pin;
import app.parley.live.Settings;
import app.parley.live.room.GameEvent;
import app.parley.live.room.TurnKind;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import app.parley.record.NotStoredException;
import app.parley.testing.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LiveStoresDatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123Z");

    private final GroupCommitJournal journal;
    private final GameStore games;
    private final TeacherId host = new TeacherId(UUID.randomUUID());

    LiveStoresDatabaseTest(Database database) {
        DataSource dataSource = database.migrated();
        journal = LiveStores.journal(dataSource);
        games = LiveStores.games(dataSource);
    }

    @AfterEach
    void close() {
        journal.stop();
    }

    private StoredGame aGame(Instant createdAt) {
        var plan = new GamePlan(GameId.random(), host, "Deck", List.of(new QuestionRef(new QuestionId("one"), 2)),
                Settings.standard().teams(List.of("Baize", "Brass")).build(), 42, createdAt,
                Optional.of(new SchoolClassId(UUID.randomUUID())));
        return new StoredGame(plan, new Pin("482913"), new LinkKey("ABCDEFGH"), "00ff", Optional.empty());
    }

    @Test
    void everyKindOfEventComesBackInOrder() {
        var game = GameId.random();
        var events = EveryEvent.list();

        journal.append(game, 0, events.subList(0, 5));
        journal.append(game, 5, events.subList(5, events.size()));

        assertThat(journal.read(game)).isEqualTo(events);
        assertThat(journal.read(GameId.random())).isEmpty();
    }

    @Test
    void aNumberIsTakenOnceAndThenNothingOfTheBatchIsStored() {
        var game = GameId.random();
        journal.append(game, 0, List.of(new GameEvent.DoorLocked(true)));

        assertThatThrownBy(() -> journal.append(game, 0, List.of(new GameEvent.DoorLocked(false), new GameEvent.Resumed())))
                .isInstanceOf(NotStoredException.class);

        assertThat(journal.read(game)).containsExactly(new GameEvent.DoorLocked(true));
    }

    @Test
    void manyRoomsWriteAtOnceAndOneThatFailsCostsNoOtherAnything() throws Exception {
        var all = IntStream.range(0, 40).mapToObj(_ -> GameId.random()).toList();
        List<Callable<Object>> work = all.stream().<Callable<Object>>map(game -> () -> {
            journal.append(game, 0, List.of(new GameEvent.PodiumShown()));
            journal.append(game, 1, List.of(new GameEvent.GameEnded()));
            if (game.equals(all.getFirst())) {
                journal.append(game, 1, List.of(new GameEvent.GameEnded()));
            }
            return game;
        }).toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(work);
        }

        assertThat(all).allSatisfy(game -> assertThat(journal.read(game)).hasSize(2));
    }

    @Test
    void turnsThatWereDroppedOrNeverClosedWereNotAsked() {
        var game = GameId.random();
        var again = new GameEvent.TurnBegan(2, TurnKind.SECOND_VOTE, 0);
        journal.append(game, 0, List.of(new GameEvent.TurnBegan(0, TurnKind.FIRST, 0), new GameEvent.TurnClosed(0),
                new GameEvent.TurnBegan(1, TurnKind.SECOND_VOTE, 0), new GameEvent.TurnSkipped(1), again, new GameEvent.TurnClosed(2),
                new GameEvent.TurnBegan(3, TurnKind.FIRST, 1), new GameEvent.AnsweringBegan(3)));

        assertThat(games.closedTurns(game)).containsExactly(new GameEvent.TurnBegan(0, TurnKind.FIRST, 0), again);
        assertThat(games.closedTurns(GameId.random())).isEmpty();
    }

    @Test
    void aGameComesBackAsItWasPlanned() {
        var game = aGame(NOW);

        games.insert(game);

        assertThat(games.find(game.plan().id())).contains(game);
        assertThat(games.unfinished()).contains(game);
        assertThat(games.newestPlan(host)).contains(game.plan());
    }

    @Test
    void anEndedGameIsListedWithItsPlayersAndNotTakenUpAgain() {
        var first = aGame(NOW);
        var second = aGame(NOW.plusSeconds(60));
        games.insert(first);
        games.insert(second);

        games.end(first.plan().id(), 23, NOW.plusSeconds(600));
        games.end(first.plan().id(), 99, NOW.plusSeconds(900));

        assertThat(games.unfinished()).extracting(StoredGame::plan).contains(second.plan()).doesNotContain(first.plan());
        assertThat(games.listed(host, 10)).containsExactly(
                new GameListing(second.plan().id(), "Deck", 1, 0, NOW.plusSeconds(60), Optional.empty()),
                new GameListing(first.plan().id(), "Deck", 1, 23, NOW, Optional.of(NOW.plusSeconds(600))));
    }
}
