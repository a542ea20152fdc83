package app.parley.record.store;

import app.parley.base.LearnerId;
import app.parley.record.KeptAnswer;
import app.parley.record.KeptAnswers;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads them from the database. */
@Service
class StoredKeptAnswers implements KeptAnswers {

    private final AnswerStore store;

    StoredKeptAnswers(AnswerStore store) {
        this.store = store;
    }

    @Override
    public List<KeptAnswer> of(LearnerId learner, long after, int limit) {
        return store.keptOf(learner, after, limit);
    }
}
