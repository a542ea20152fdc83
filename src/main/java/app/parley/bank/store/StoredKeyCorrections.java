package app.parley.bank.store;

import app.parley.bank.BankChanged;
import app.parley.bank.KeyCorrections;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Rekeyed;
import app.parley.bank.Task;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Keys that are corrected in the database. */
@Service
class StoredKeyCorrections implements KeyCorrections {

    private final BankStore store;
    private final StoredBank bank;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredKeyCorrections(BankStore store, StoredBank bank, TransactionOperations transaction, ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.bank = bank;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> correctedAt(QuestionId question) {
        return bank.correctedAt(question);
    }

    @Override
    public Optional<QuestionRef> correct(QuestionRef current, Task corrected, String explanation) {
        if (explanation.isBlank() || explanation.length() > MAX_EXPLANATION) {
            throw new IllegalArgumentException("an explanation of 1 to " + MAX_EXPLANATION + " characters");
        }
        var made = transaction.execute(_ -> store.lockCurrent(current.id()).filter(current::equals)
                .flatMap(store::question).map(question -> replace(question, corrected, explanation.strip())));
        if (made.isPresent()) {
            bank.reload();
            events.publishEvent(new BankChanged());
        }
        return made;
    }

    private QuestionRef replace(Question question, Task corrected, String explanation) {
        var replacement = new Question(new QuestionRef(question.id(), question.ref().version() + 1), question.prompt(), corrected,
                question.topics(), question.difficulty(), question.timeLimit(), explanation, question.citations(),
                question.mentions());
        if (!Rekeyed.asksTheSame(question, replacement)) {
            throw new IllegalArgumentException("a correction changes the key and nothing that a learner sees");
        }
        var now = clock.instant();
        // What the seed file says stays what it was before the first of several corrections.
        int seed = Optional.ofNullable(store.corrections().get(question.id()))
                .filter(earlier -> earlier.to() == question.ref().version()).map(BankStore.Correction::from)
                .orElse(question.ref().version());
        store.addNewVersions(List.of(replacement), now);
        store.noteCorrection(new BankStore.Correction(question.id(), seed, replacement.ref().version(), now));
        return replacement.ref();
    }
}
