package app.parley.study;

import app.parley.base.LearnerId;
import app.parley.people.LearnerData;
import app.parley.study.store.MatchStore;
import org.springframework.stereotype.Service;

/** A learner's games of pairs, to take along or to delete. What they told about memory is in the answer log. */
@Service
class MatchData implements LearnerData {

    private final MatchStore store;

    MatchData(MatchStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "matches";
    }

    @Override
    public Object export(LearnerId learner) {
        return store.of(learner);
    }

    @Override
    public boolean keepsAnything(LearnerId learner) {
        return !store.of(learner).isEmpty();
    }

    @Override
    public void forget(LearnerId learner) {
        store.forget(learner);
    }
}
