package app.parley.bank.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.seeds.SeedFaultsException;
import app.parley.bank.seeds.SeedReader;
import app.parley.bank.seeds.SmallSeeds;
import app.parley.testing.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(Database.class)
class BankLoadDatabaseTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final QuestionId SINGLE = new QuestionId("single");

    private final SmallSeeds seeds = SmallSeeds.faultless();
    private final Database database;
    private DataSource dataSource;

    BankLoadDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void freshDatabase() {
        dataSource = database.migrated();
    }

    private BankStore store() {
        var jdbc = new JdbcTemplate(dataSource);
        return new BankStore(JdbcClient.create(jdbc), jdbc);
    }

    private BankLoader loader() {
        return new BankLoader(store(), new TransactionTemplate(new JdbcTransactionManager(dataSource)), CLOCK);
    }

    private BankLoader.Outcome load(SmallSeeds seeds) {
        return loader().load(seeds.folder());
    }

    /** What a program has that starts with these seed files. */
    private Bank started(SmallSeeds seeds) {
        return new StoredBank(store(), loader(), new JdbcTransactionManager(dataSource), seeds.folder());
    }

    private List<Bank> startedTogether(SmallSeeds seeds) throws InterruptedException {
        var together = new CyclicBarrier(3);
        Callable<Bank> node = () -> {
            together.await();
            return started(seeds);
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(List.of(node, node, node)).stream().map(Future::resultNow).toList();
        }
    }

    private static QuestionRef version(int version) {
        return new QuestionRef(SINGLE, version);
    }

    @Test
    void theBankIsWhatTheFilesSay() {
        var bank = started(seeds);

        assertThat(bank.current()).isEqualTo(SeedReader.read(seeds.folder().files()));
    }

    @Test
    void anUnchangedFolderIsNotLoadedAgain() {
        load(seeds);

        assertThat(store().wasLoadedLast(seeds.folder().fingerprint())).isTrue();
        assertThat(load(seeds)).isEqualTo(BankLoader.Outcome.NOTHING_TO_DO);
    }

    @Test
    void aChangedQuestionBecomesANewVersionAndTheOldOneStays() {
        var before = started(seeds).question(version(1));

        var bank = started(seeds.changing("Who came to Pyongyang?", "Who traveled to Pyongyang?"));

        assertThat(bank.current().question(SINGLE)).map(Question::ref).contains(version(2));
        assertThat(bank.question(version(2)).prompt()).isEqualTo("Who traveled to Pyongyang?");
        assertThat(bank.question(version(1))).isEqualTo(before);
    }

    @Test
    void anotherLayoutOfTheFileIsNoChange() {
        load(seeds);

        var outcome = load(seeds.changing("prompt: Who came to Pyongyang?", "prompt: >-\n      Who came\n      to Pyongyang?"));

        assertThat(outcome).isEqualTo(new BankLoader.Outcome(0, 0, 0, 0));
        assertThat(started(seeds).current().question(SINGLE)).map(Question::ref).contains(version(1));
    }

    @Test
    void aRemovedQuestionIsNoLongerAskedButStaysReadable() {
        load(seeds);

        var outcome = load(seeds.without("single"));
        var bank = started(seeds.without("single"));

        assertThat(outcome).isEqualTo(new BankLoader.Outcome(0, 0, 1, 0));
        assertThat(bank.current().question(SINGLE)).isEmpty();
        assertThat(bank.question(version(1)).prompt()).isEqualTo("Who came to Pyongyang?");
    }

    @Test
    void aQuestionThatComesBackUnchangedKeepsItsVersion() {
        load(seeds);
        load(seeds.without("single"));

        var outcome = load(seeds);

        assertThat(outcome).isEqualTo(new BankLoader.Outcome(0, 0, 0, 1));
        assertThat(started(seeds).current().question(SINGLE)).map(Question::ref).contains(version(1));
    }

    @Test
    void aQuestionThatComesBackChangedGetsANewVersion() {
        load(seeds);
        load(seeds.without("single"));

        var bank = started(seeds.changing("Who came to Pyongyang?", "Who traveled to Pyongyang?"));

        assertThat(bank.current().question(SINGLE)).map(Question::ref).contains(version(2));
    }

    @Test
    void aDeckUnderAnotherIdReplacesTheOldOne() {
        load(seeds);

        var bank = started(seeds.changing("  id: small\n", "  id: smaller\n"));

        assertThat(bank.current().decks()).singleElement()
                .satisfies(deck -> assertThat(deck.id()).hasToString("smaller"));
    }

    @Test
    void entriesOfTheReadingRoomAreReplaced() {
        load(seeds);

        var bank = started(seeds.changing("people.yaml", "Came to Pyongyang.", "Flew to Pyongyang."));

        assertThat(bank.current().people()).singleElement()
                .satisfies(person -> assertThat(person.note()).isEqualTo("Flew to Pyongyang."));
    }

    @Test
    void faultyFilesChangeNothing() {
        var before = started(seeds).current();
        var faulty = seeds.changing("Who came to Pyongyang?", "Who traveled?").changing("answer: false", "answer: maybe");

        assertThatThrownBy(() -> load(faulty)).isInstanceOf(SeedFaultsException.class);

        assertThat(started(seeds).current()).isEqualTo(before);
        assertThat(store().wasLoadedLast(seeds.folder().fingerprint())).isTrue();
    }

    @Test
    void aVersionThatNeverWasIsNotFound() {
        var bank = started(seeds);

        assertThatThrownBy(() -> bank.question(version(7))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nodesThatStartAtOnceLoadOnce() throws Exception {
        var banks = startedTogether(seeds);

        assertThat(banks).allSatisfy(bank ->
                assertThat(bank.current()).isEqualTo(SeedReader.read(seeds.folder().files())));
    }

    @Test
    void nodesThatMeetTheSameChangeAtOnceMakeOneNewVersion() throws Exception {
        load(seeds);
        var changed = seeds.changing("Who came to Pyongyang?", "Who traveled to Pyongyang?");

        var banks = startedTogether(changed);

        assertThat(banks).allSatisfy(bank ->
                assertThat(bank.current().question(SINGLE)).map(Question::ref).contains(version(2)));
    }
}
