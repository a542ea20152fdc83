package app.parley.people;

import app.parley.base.Failure;
import app.parley.base.LearnerId;
import app.parley.people.store.LearnerStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Deletes notebooks with all that any feature keeps of them. An answer can be on its way to the database at the very
 * moment, and would be left behind without an owner; so everything is deleted a second time after {@link #STRAGGLERS}. The
 * longest way has an answer in a live game: it is stored when its turn closes, and a paused game may wait half a day for
 * whoever hosts it.
 */
@Component
class Forgetting {

    /** Far longer than an answer may wait to be stored, also in a game that is paused more than once. */
    static final Duration STRAGGLERS = Duration.ofDays(2);

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final int AT_ONCE = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

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

    /**
     * Deletes a notebook, or, if a feature fails, nothing.
     *
     * @return false if it was gone already
     */
    boolean forget(LearnerId learner) {
        return transaction.execute(_ -> {
            features.forEach(feature -> feature.forget(learner));
            var deleted = learners.delete(learner);
            if (deleted) {
                learners.noteForgotten(learner, clock.instant());
            }
            return deleted;
        });
    }

    /** Deletes a notebook and says what was in it; empty if it was gone already. */
    Optional<DeletionReceipt> forgetWithReceipt(LearnerId learner) {
        return transaction.execute(_ -> {
            var counts = counts(learner);
            return forget(learner)
                    ? Optional.of(new DeletionReceipt(true, clock.instant(), LearnerNumber.of(learner), counts))
                    : Optional.empty();
        });
    }

    private Map<String, Integer> counts(LearnerId learner) {
        var counts = new TreeMap<String, Integer>();
        features.forEach(feature -> {
            JsonNode data = JSON.valueToTree(feature.export(learner));
            lists(feature.name(), data).filter(list -> !list.getValue().isEmpty())
                    .forEach(list -> counts.put(list.getKey(), list.getValue().size()));
        });
        return counts;
    }

    private static Stream<Map.Entry<String, JsonNode>> lists(String name, JsonNode data) {
        return data.isArray()
                ? Stream.of(Map.entry(name, data))
                : data.properties().stream()
                        .filter(field -> field.getValue().isArray())
                        .map(field -> Map.entry(name + "." + field.getKey(), field.getValue()));
    }

    /** Deletes what arrived after its notebook was gone; one that cannot be forgotten just now keeps none of the others. */
    void forgetStragglers() {
        for (var learner : learners.forgottenBefore(clock.instant().minus(STRAGGLERS), AT_ONCE)) {
            try {
                transaction.executeWithoutResult(_ -> {
                    features.forEach(feature -> feature.forget(learner));
                    learners.dropForgotten(learner);
                });
            } catch (RuntimeException e) {
                LOG.error("What arrived late for notebook {} is not deleted yet", LearnerNumber.of(learner), Failure.loggable(e));
            }
        }
    }

    /** Whether no feature keeps anything of this learner. */
    boolean isEmpty(LearnerId learner) {
        return features.stream().noneMatch(feature -> feature.keepsAnything(learner));
    }
}
