package app.parley.bank.store;

import app.parley.bank.BankContent;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.seeds.SeedFolder;
import app.parley.bank.seeds.SeedReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the database into step with the seed files, in one transaction: all of it or nothing. A changed question
 * becomes a new version, one that is gone is retired, one that comes back can be asked again. Nothing is ever
 * deleted that an answer may name.
 */
@Component
class BankLoader {

    private static final Logger LOG = LoggerFactory.getLogger(BankLoader.class);

    /** Enough for several nodes that start at the same moment: one of them gets through each time. */
    private static final int ATTEMPTS = 8;

    private final BankStore store;
    private final TransactionOperations transactions;
    private final Clock clock;

    BankLoader(BankStore store, TransactionOperations transactions, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What a load did, in questions. */
    record Outcome(int added, int changed, int retired, int revived) {

        static final Outcome NOTHING_TO_DO = new Outcome(0, 0, 0, 0);
    }

    /**
     * Loads the folder unless exactly these files were loaded last.
     *
     * @throws app.parley.bank.seeds.SeedFaultsException if a file is at fault; the database is as it was
     */
    Outcome load(SeedFolder folder) {
        var fingerprint = folder.fingerprint();
        if (store.wasLoadedLast(fingerprint)) {
            return Outcome.NOTHING_TO_DO;
        }
        var seeds = SeedReader.read(folder.files());
        var outcome = loadAgainstOtherNodes(seeds, fingerprint);
        LOG.info("Question bank loaded from {}: {} questions in {} decks ({} new, {} changed, {} retired, {} back)",
                folder.location(), seeds.questions().size(), seeds.decks().size(), outcome.added, outcome.changed,
                outcome.retired, outcome.revived);
        return outcome;
    }

    /** Two nodes that load at once meet in a lock or in a primary key; the later one starts over and finds it done. */
    private Outcome loadAgainstOtherNodes(BankContent seeds, String fingerprint) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.execute(_ -> loadOnce(seeds, fingerprint));
            } catch (TransientDataAccessException | DataIntegrityViolationException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.info("Another node is loading the question bank; trying again");
            }
        }
    }

    private Outcome loadOnce(BankContent seeds, String fingerprint) {
        if (store.wasLoadedLast(fingerprint)) {
            return Outcome.NOTHING_TO_DO;
        }
        store.forgetLastLoad();
        var now = clock.instant();
        var standing = store.questions();
        var corrections = store.corrections();
        var added = new ArrayList<Question>();
        var changed = new ArrayList<Question>();
        var revived = new ArrayList<Question>();
        seeds.questions().values().forEach(question -> {
            var stored = standing.get(question.id());
            if (stored == null) {
                added.add(question);
            } else if (!isAsBefore(question, stored.question(), Optional.ofNullable(corrections.get(question.id())))) {
                changed.add(question.withVersion(stored.question().ref().version() + 1));
                store.dropCorrection(question.id());
            } else if (stored.retired()) {
                revived.add(question);
            }
        });
        var retired = standing.values().stream()
                .filter(stored -> !stored.retired() && !seeds.questions().containsKey(stored.question().id())).toList();
        store.addQuestions(added, now);
        store.addNewVersions(changed, now);
        revived.forEach(question -> store.reviveQuestion(question.id()));
        retired.forEach(stored -> store.retireQuestion(stored.question().id(), now));
        store.replaceDecks(seeds.decks(), now);
        store.replaceEntries(seeds);
        store.noteLoad(fingerprint, now);
        return new Outcome(added.size(), changed.size(), retired.size(), revived.size());
    }

    /** Whether a seed file says what it said before. If a key was corrected here since, before is before that. */
    private boolean isAsBefore(Question seed, Question stored, Optional<BankStore.Correction> correction) {
        var before = correction.filter(found -> found.to() == stored.ref().version())
                .flatMap(found -> store.question(new QuestionRef(seed.id(), found.from()))).orElse(stored);
        return seed.withVersion(before.ref().version()).equals(before);
    }
}
