package app.parley.bank.store;

import app.parley.bank.Bank;
import app.parley.bank.BankContent;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Rekeyed;
import app.parley.bank.seeds.SeedFolder;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The bank of the database, held in memory. Making it brings the database into step with the seed files first: when
 * the web server opens its port, the bank is complete, and faulty seed files have kept the program from starting.
 */
@Component
class StoredBank implements Bank {

    /** Old versions kept at hand; a few kilobytes each. */
    private static final int MOST_OLD_VERSIONS = 2_000;

    private final BankStore store;
    private final TransactionTemplate oneState;
    private final Cache<QuestionRef, Question> oldVersions =
            Caffeine.newBuilder().maximumSize(MOST_OLD_VERSIONS).build();
    private volatile State state;

    /** What is read together, and replaced together. */
    private record State(BankContent content, List<Rekeyed> rekeyed, Map<QuestionId, Instant> corrected) {
    }

    StoredBank(BankStore store, BankLoader loader, PlatformTransactionManager transactions, SeedFolder folder) {
        this.store = store;
        loader.load(folder);
        oneState = new TransactionTemplate(transactions);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneState.setReadOnly(true);
        state = read();
    }

    private State read() {
        return oneState.execute(_ -> new State(store.content(),
                store.changed().stream().flatMap(id -> Rekeyed.among(store.versions(id)).stream()).toList(),
                store.corrections().values().stream()
                        .collect(Collectors.toMap(BankStore.Correction::question, BankStore.Correction::at))));
    }

    /** Reads the database again. */
    void reload() {
        state = read();
        oldVersions.invalidateAll();
    }

    /** When the key of a question was corrected here. */
    Optional<Instant> correctedAt(QuestionId question) {
        return Optional.ofNullable(state.corrected.get(question));
    }

    @Override
    public BankContent current() {
        return state.content;
    }

    @Override
    public Question question(QuestionRef ref) {
        return current().question(ref.id()).filter(question -> question.ref().equals(ref))
                .orElseGet(() -> oldVersions.get(ref, this::storedQuestion));
    }

    @Override
    public List<Rekeyed> rekeyed() {
        return state.rekeyed;
    }

    private Question storedQuestion(QuestionRef ref) {
        var versions = store.versions(ref.id());
        return versions.stream().filter(question -> question.ref().equals(ref)).findFirst()
                .map(asked -> Rekeyed.asItCounts(asked, versions))
                .orElseThrow(() -> new NoSuchElementException("there never was a question " + ref));
    }
}
