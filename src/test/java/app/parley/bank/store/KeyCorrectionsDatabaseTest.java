package app.parley.bank.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.bank.BankChanged;
import app.parley.bank.ChoiceId;
import app.parley.bank.KeyCorrections;
import app.parley.bank.Option;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Rekeyed;
import app.parley.bank.SingleChoice;
import app.parley.bank.seeds.SmallSeeds;
import app.parley.testing.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
class KeyCorrectionsDatabaseTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final QuestionId SINGLE = new QuestionId("single");
    private static final QuestionRef FIRST = new QuestionRef(SINGLE, 1);
    private static final QuestionRef SECOND = new QuestionRef(SINGLE, 2);
    private static final SingleChoice IVANOV =
            new SingleChoice(List.of(Option.wrong("Sergei Lavrov"), Option.right("Igor Ivanov")));

    private final SmallSeeds seeds = SmallSeeds.faultless();
    private final Database database;
    private final List<Object> told = new ArrayList<>();
    private DataSource dataSource;
    private StoredBank bank;
    private KeyCorrections corrections;

    KeyCorrectionsDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void freshDatabase() {
        dataSource = database.migrated();
        start(seeds);
    }

    /** What a program has that starts with these seed files. */
    private void start(SmallSeeds seeds) {
        var jdbc = new JdbcTemplate(dataSource);
        var store = new BankStore(JdbcClient.create(jdbc), jdbc);
        var transactions = new JdbcTransactionManager(dataSource);
        bank = new StoredBank(store, new BankLoader(store, new TransactionTemplate(transactions), CLOCK), transactions, seeds.folder());
        corrections = new StoredKeyCorrections(store, bank, new TransactionTemplate(transactions), told::add, CLOCK);
    }

    private Question asked() {
        return bank.current().question(SINGLE).orElseThrow();
    }

    @Test
    void correctedKeyIsAskedFromNowOnAndOlderAnswersCountByIt() {
        assertThat(corrections.correct(FIRST, IVANOV, "Ivanov came.")).contains(SECOND);

        assertThat(asked().ref()).isEqualTo(SECOND);
        assertThat(asked().task()).isEqualTo(IVANOV);
        assertThat(asked().explanation()).isEqualTo("Ivanov came.");
        assertThat(bank.question(FIRST).task()).isEqualTo(IVANOV);
        assertThat(bank.rekeyed()).containsExactly(new Rekeyed(FIRST, 2));
        assertThat(corrections.correctedAt(SINGLE)).contains(CLOCK.instant());
        assertThat(told).containsExactly(new BankChanged());
    }

    @Test
    void correctionStandsAfterAStartAlsoWhenOtherSeedsHaveChanged() {
        corrections.correct(FIRST, IVANOV, "Ivanov came.");

        start(seeds.changing("people.yaml", "Came to Pyongyang.", "Flew to Pyongyang."));

        assertThat(asked().ref()).isEqualTo(SECOND);
        assertThat(bank.rekeyed()).containsExactly(new Rekeyed(FIRST, 2));
        assertThat(corrections.correctedAt(SINGLE)).contains(CLOCK.instant());
    }

    @Test
    void seedFileThatIsChangedCountsAgain() {
        corrections.correct(FIRST, IVANOV, "Ivanov came.");

        start(seeds.changing("He came in October.", "He came in October, by plane."));

        assertThat(asked().ref()).isEqualTo(new QuestionRef(SINGLE, 3));
        assertThat(asked().task().solution()).containsExactly("Sergei Lavrov");
        assertThat(bank.rekeyed()).containsExactly(new Rekeyed(FIRST, 3), new Rekeyed(SECOND, 3));
        assertThat(corrections.correctedAt(SINGLE)).isEmpty();
    }

    @Test
    void correctionOfACorrectionStandsToo() {
        corrections.correct(FIRST, IVANOV, "Ivanov came.");
        corrections.correct(SECOND, bankTask("Sergei Lavrov"), "It was Lavrov after all.");

        start(seeds.changing("people.yaml", "Came to Pyongyang.", "Flew to Pyongyang."));

        assertThat(asked().ref()).isEqualTo(new QuestionRef(SINGLE, 3));
        assertThat(asked().explanation()).isEqualTo("It was Lavrov after all.");
    }

    private static SingleChoice bankTask(String right) {
        return new SingleChoice(IVANOV.options().stream()
                .map(option -> new Option(ChoiceId.of(option.text()), option.text(), option.text().equals(right), Optional.empty()))
                .toList());
    }

    @Test
    void whatALearnerSeesCannotBeCorrectedThisWay() {
        var other = new SingleChoice(List.of(Option.right("Sergei Lavrov"), Option.wrong("Somebody else")));

        assertThatThrownBy(() -> corrections.correct(FIRST, other, "Why")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> corrections.correct(FIRST, IVANOV, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(asked().ref()).isEqualTo(FIRST);
        assertThat(told).isEmpty();
    }

    @Test
    void ofTwoTeachersAtOnceOneCorrects() throws Exception {
        var together = new CyclicBarrier(2);
        Callable<Optional<QuestionRef>> teacher = () -> {
            together.await();
            return corrections.correct(FIRST, IVANOV, "Ivanov came.");
        };

        List<Optional<QuestionRef>> made;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            made = threads.invokeAll(List.of(teacher, teacher)).stream().map(Future::resultNow).toList();
        }

        assertThat(made).containsExactlyInAnyOrder(Optional.of(SECOND), Optional.empty());
        assertThat(asked().ref()).isEqualTo(SECOND);
    }
}
