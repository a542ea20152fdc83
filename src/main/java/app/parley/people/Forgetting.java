package app.parley.people;

import app.parley.base.LearnerId;
import app.parley.people.store.LearnerStore;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Deletes notebooks with all that any feature keeps of them. An answer can be on its way to the database at the very
 * moment, and would be left behind without an owner; so everything is deleted a second time after {@link #STRAGGLERS}.
 */
@Component
class Forgetting {

    /** Far longer than an answer may wait to be stored. */
    static final Duration STRAGGLERS = Duration.ofHours(1);

    private static final int AT_ONCE = 1_000;

    private final LearnerStore learners;
    /** Looked up at use: a feature may well need the notebooks to do its work. */
    private final ObjectProvider<LearnerData> features;

    private final TransactionOperations transaction;
    private final Clock clock;

    Forgetting(LearnerStore learners, ObjectProvider<LearnerData> features, TransactionOperations transaction, Clock clock) {
        this.learners = learners;
        this.features = features;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Deletes a notebook, or, if a feature fails, nothing. */
    void forget(LearnerId learner) {
        transaction.executeWithoutResult(_ -> {
            features.forEach(feature -> feature.forget(learner));
            if (learners.delete(learner)) {
                learners.noteForgotten(learner, clock.instant());
            }
        });
    }

    /** Deletes what arrived after its notebook was gone. */
    void forgetStragglers() {
        for (var learner : learners.forgottenBefore(clock.instant().minus(STRAGGLERS), AT_ONCE)) {
            transaction.executeWithoutResult(_ -> {
                features.forEach(feature -> feature.forget(learner));
                learners.dropForgotten(learner);
            });
        }
    }

    /** Whether no feature keeps anything of this learner. */
    boolean isEmpty(LearnerId learner) {
        return features.stream().noneMatch(feature -> feature.keepsAnything(learner));
    }
}
