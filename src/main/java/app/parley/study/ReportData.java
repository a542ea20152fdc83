package app.parley.study;

import app.parley.base.LearnerId;
import app.parley.people.LearnerData;
import app.parley.study.store.ReportStore;
import org.springframework.stereotype.Service;

/** The mistakes that a learner reported, to take along or to delete. */
@Service
class ReportData implements LearnerData {

    private final ReportStore store;

    ReportData(ReportStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "reports";
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
