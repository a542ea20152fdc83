package app.parley.study.match;

import static app.parley.bank.Questions.aMatching;
import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.bank.BankFake;
import app.parley.bank.DeckId;
import app.parley.bank.QuestionId;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.record.AnswerLog;
import app.parley.record.Logged;
import app.parley.record.store.AnswerLogs;
import app.parley.study.Card;
import app.parley.study.CardId;
import app.parley.study.Face;
import app.parley.study.Selection;
import app.parley.study.StudyService;
import app.parley.study.StudyServices;
import app.parley.study.memory.Phase;
import app.parley.study.store.CardStores;
import app.parley.study.store.MatchStore;
import app.parley.testing.Database;
import app.parley.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.Lifecycle;

@ParameterizedClass
@EnumSource(Database.class)
class MatchServiceDatabaseTest {

    private static final Selection DECK = new Selection.OfDeck(new DeckId("deck"));
    private static final QuestionId OFFICES = new QuestionId("offices");

    private final Database database;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final LearnerId ana = LearnerId.random();
    private final BankFake bank = new BankFake().with("deck", aQuestion().id("offices").task(aMatching()).build());
    private AnswerLog log;
    private MatchStore store;
    private StudyService study;
    private MatchService matches;
    private Game game;

    MatchServiceDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        var dataSource = database.migrated();
        log = AnswerLogs.logOn(dataSource);
        store = CardStores.matchesOn(dataSource);
        study = StudyServices.on(dataSource, log, bank, clock);
        matches = new MatchService(log, store, bank, clock);
        begin();
    }

    @AfterEach
    void close() {
        ((Lifecycle) log).stop();
    }

    private void begin() {
        game = matches.begin(DECK, _ -> "").orElseThrow();
    }

    private static Tile tile(List<Tile> tiles, String text) {
        return tiles.stream().filter(tile -> tile.text().equals(text)).findFirst().orElseThrow();
    }

    private void put(Tile first, Tile second) {
        game = matches.attempt(ana, DECK, game, first.id(), second.id(), ZoneOffset.UTC);
    }

    private void put(String left, String right) {
        put(tile(game.left(), left), tile(game.right(), right));
    }

    private void finish() {
        aMatching().pairs().stream().filter(pair -> !game.isFound(tile(game.left(), pair.left()))).forEach(pair -> put(pair.left(), pair.right()));
    }

    private Card card(Face face) {
        return study.cards(ana).card(new CardId(OFFICES, face)).orElseThrow();
    }

    @Test
    void whatWasTakenFirstSaysWhichCardWasAsked() {
        var pairs = aMatching().pairs();
        put(tile(game.right(), "defense"), tile(game.left(), "Sergeyev"));
        put("Kono", "foreign");

        assertThat(card(Face.reversed(pairs.get(0))).state().phase()).isEqualTo(Phase.REVIEW);
        assertThat(card(Face.pair(pairs.get(0))).isNew()).isTrue();
        assertThat(card(Face.pair(pairs.get(1))).state().phase()).isEqualTo(Phase.REVIEW);
        assertThat(card(Face.pair(pairs.get(0))).answered()).isZero();
    }

    @Test
    void aWrongFirstTryIsInTheLogAndDoesNotHurtTheMemory() {
        put("Sergeyev", "foreign");
        finish();

        var answers = log.of(ana, OFFICES).stream().map(Logged::answer).toList();
        assertThat(answers).extracting(answer -> answer.score()).containsExactly(0.0, 1.0, 1.0);
        assertThat(answers.getFirst().response()).isEqualTo(new Response.Matched(Map.of(aMatching().pairs().get(0).leftId(), aMatching().pairs().get(1).rightId())));
        assertThat(card(Face.pair(aMatching().pairs().get(0))).isNew()).isTrue();
        assertThat(List.copyOf(study.cards(ana).all())).isEqualTo(List.copyOf(study.rebuild(ana).all()));
    }

    @Test
    void theLastPairTellsNothing() {
        finish();

        assertThat(log.of(ana, OFFICES)).hasSize(3);
        assertThat(study.cards(ana).all()).filteredOn(card -> !card.isNew()).hasSize(2);
    }

    @Test
    void theBestTimeIsTheLeastOfAllFinishedGamesOfThisLearnerAboutThis() {
        clock.advance(Duration.ofSeconds(9));
        put("Sergeyev", "foreign");
        finish();
        begin();
        clock.advance(Duration.ofSeconds(30));
        finish();
        begin();
        put("Sergeyev", "defense");

        assertThat(matches.best(ana, DECK)).contains(Duration.ofSeconds(10));
        assertThat(matches.best(ana, new Selection.All())).isEmpty();
        assertThat(matches.best(LearnerId.random(), DECK)).isEmpty();
        assertThat(store.of(ana)).extracting(MatchStore.Finished::mistakes).containsExactly(1, 0);
        store.forget(ana);
        assertThat(matches.best(ana, DECK)).isEmpty();
    }

    @Test
    void whatIsNotOnTheBoardIsRefusedAndStoresNothing() {
        var before = game;

        assertThatThrownBy(() -> matches.attempt(ana, DECK, before, UUID.randomUUID(), before.right().getFirst().id(), ZoneOffset.UTC))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(log.of(ana, 0, 10)).isEmpty();
    }
}
