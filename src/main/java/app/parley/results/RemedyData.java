package app.parley.results;

import app.parley.base.LearnerId;
import app.parley.people.ClassData;
import app.parley.people.ClassMember;
import app.parley.people.LearnerData;
import app.parley.people.SchoolClassId;
import app.parley.results.store.RemedyStore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What teachers did for a learner, to take along or to delete. */
@Service
class RemedyData implements LearnerData, ClassData {

    private final RemedyStore store;

    RemedyData(RemedyStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "remedies";
    }

    @Override
    public List<RemedyStore.Kept> export(LearnerId learner) {
        return store.of(learner);
    }

    @Override
    public Optional<Object> exportForTeachers(SchoolClassId id, ClassMember member) {
        return Optional.of(export(member.learner()).stream().filter(kept -> kept.schoolClass().equals(id.value())).toList());
    }

    /** Nobody would miss it. */
    @Override
    public boolean keepsAnything(LearnerId learner) {
        return false;
    }

    @Override
    public void forgetMember(SchoolClassId id, LearnerId learner) {
        store.forget(id, learner);
    }

    @Override
    public void forget(LearnerId learner) {
        store.forget(learner);
    }
}
