package app.parley.bank.store;

import app.parley.bank.Bank;
import app.parley.bank.BankContent;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.seeds.SeedFolder;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.NoSuchElementException;
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
    private final BankContent content;
    private final Cache<QuestionRef, Question> oldVersions =
            Caffeine.newBuilder().maximumSize(MOST_OLD_VERSIONS).build();

    StoredBank(BankStore store, BankLoader loader, PlatformTransactionManager transactions, SeedFolder folder) {
        this.store = store;
        loader.load(folder);
        var oneState = new TransactionTemplate(transactions);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneState.setReadOnly(true);
        this.content = oneState.execute(_ -> store.content());
    }

    @Override
    public BankContent current() {
        return content;
    }

    @Override
    public Question question(QuestionRef ref) {
        return content.question(ref.id()).filter(question -> question.ref().equals(ref))
                .orElseGet(() -> oldVersions.get(ref, this::storedQuestion));
    }

    private Question storedQuestion(QuestionRef ref) {
        return store.question(ref).orElseThrow(() -> new NoSuchElementException("there never was a question " + ref));
    }
}
