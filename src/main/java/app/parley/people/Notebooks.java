package app.parley.people;

import app.parley.base.LearnerId;
import app.parley.people.AuditEntry.Deed;
import app.parley.people.store.LearnerStore;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The notebooks of learners, who have no accounts: a browser gets a secret token at its first visit, and a notebook as
 * soon as there is something to keep. The methods speak of the browser that is asking just now ({@link CurrentDevice}).
 */
@Service
public class Notebooks {

    /** A whole class may mistype its keys behind one address, and more come back than one person types. */
    private static final int TRIES_PER_ADDRESS = 40;

    /** For all addresses together: the decision on notebook keys reckons with this number. */
    private static final int TRIES_IN_ALL = 1000;

    private static final String EVERYBODY = "everybody";

    private final CurrentDevice device;
    private final LearnerStore learners;
    private final KeyHashing hashing;
    /** Looked up at use: a feature may well need the notebooks to do its work. */
    private final ObjectProvider<LearnerData> features;

    private final Forgetting forgetting;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    /** What may fail without the transaction around it: PostgreSQL answers nothing more in one in which anything failed. */
    private final TransactionOperations attempt;

    private final Clock clock;
    private final Tries triesPerAddress = new Tries(TRIES_PER_ADDRESS, Duration.ofMinutes(20));
    private final Tries triesInAll = new Tries(TRIES_IN_ALL, Duration.ofHours(1));

    Notebooks(
            CurrentDevice device,
            LearnerStore learners,
            KeyHashing hashing,
            ObjectProvider<LearnerData> features,
            Forgetting forgetting,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.device = device;
        this.learners = learners;
        this.hashing = hashing;
        this.features = features;
        this.forgetting = forgetting;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        var nested = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);
        this.attempt = new TransactionTemplate(transactions, nested);
        this.clock = clock;
    }

    /** The learner whose notebook is open on this device; empty as long as nothing was kept. */
    public Optional<LearnerId> current() {
        return device.token().flatMap(token -> learners.findByToken(token.hash()));
    }

    /** The learner whose notebook is open on this device; makes the notebook if this is the first thing worth keeping. */
    public LearnerId currentOrNew() {
        var token = device.token().orElseGet(this::carryNewToken);
        return learners.findByToken(token.hash()).orElseGet(() -> make(token));
    }

    private LearnerId make(AccessToken token) {
        try {
            return attempt.execute(status -> {
                var learner = LearnerId.random();
                learners.insert(learner, clock.instant(), today());
                learners.insertDevice(learner, token.hash(), clock.instant(), today());
                return learner;
            });
        } catch (DuplicateKeyException e) {
            // The same browser came twice at the same moment; the first one made the notebook.
            return learners.findByToken(token.hash()).orElseThrow();
        }
    }

    /** Notes that this device came by; true once a day, which is when its cookie should be renewed. */
    @Transactional
    public boolean noteVisit() {
        return device.token().map(token -> learners.seen(token.hash(), today())).orElse(false);
    }

    /** What there is to know about the notebook that is open on this device. */
    public Optional<NotebookInfo> info() {
        return current().flatMap(learners::info);
    }

    /** Gives the notebook a new key and returns it, the only time it is ever known; the old key opens nothing any more. */
    public NotebookKey newKey() {
        var key = NotebookKey.random();
        var hash = hashing.hash(key);
        transaction.executeWithoutResult(_ -> learners.setKey(currentOrNew(), hash));
        return key;
    }

    /**
     * The key in what a person typed, if it opens a notebook. Throws {@link Refusal.UnknownKey} if not, and
     * {@link Refusal.TooManyTries} after too many of those.
     */
    public NotebookKey find(String typed) {
        var key = NotebookKey.parse(typed).orElseThrow(Refusal.UnknownKey::new);
        locate(key);
        return key;
    }

    /** Opens the notebook with this key on this device; the one that was open stays where else it is open, and under its key. */
    public void open(NotebookKey key) {
        // Hashing takes its time on purpose, so it is done before a connection is taken.
        var learner = locate(key);
        var token = AccessToken.random();
        transaction.executeWithoutResult(_ -> {
            device.token().ifPresent(old -> learners.deleteDevice(old.hash()));
            learners.insertDevice(learner, token.hash(), clock.instant(), today());
            learners.noteOpened(learner, today());
        });
        // Only now: had the change failed, the browser would have lost the one token that opens its notebook.
        device.carry(token);
    }

    private LearnerId locate(NotebookKey key) {
        var address = device.address();
        triesPerAddress.take(address);
        triesInAll.take(EVERYBODY);
        var learner = learners.findByKey(hashing.hash(key)).orElseThrow(Refusal.UnknownKey::new);
        triesPerAddress.giveBack(address);
        triesInAll.giveBack(EVERYBODY);
        return learner;
    }

    /** Closes the notebook on this device; elsewhere, and under its key, it stays. */
    public void signOut() {
        transaction.executeWithoutResult(_ -> device.token().ifPresent(token -> learners.deleteDevice(token.hash())));
        carryNewToken();
    }

    /** Everything that Parley keeps about the learner whose notebook is open on this device, by feature. */
    @Transactional
    public Map<String, Object> export() {
        var everything = new LinkedHashMap<String, Object>();
        everything.put("exportedAt", clock.instant());
        current().ifPresent(learner -> {
            learners.kept(learner).ifPresent(notebook -> everything.put("notebook", notebook));
            features.stream()
                    .sorted(Comparator.comparing(LearnerData::name))
                    .forEach(feature -> everything.put(feature.name(), feature.export(learner)));
            audit.note(Deed.NOTEBOOK_EXPORTED, Optional.empty(), learner);
        });
        return everything;
    }

    /**
     * Deletes the notebook that is open on this device, with all that any feature keeps of it, everywhere. Empty if there was
     * none, or it was deleted elsewhere meanwhile.
     */
    public Optional<DeletionReceipt> delete() {
        var receipt = current().flatMap(learner -> transaction.execute(_ -> {
            var deleted = forgetting.forgetWithReceipt(learner);
            deleted.ifPresent(_ -> audit.note(Deed.NOTEBOOK_DELETED, Optional.empty(), learner));
            return deleted;
        }));
        carryNewToken();
        return receipt;
    }

    private AccessToken carryNewToken() {
        var token = AccessToken.random();
        device.carry(token);
        return token;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
