package app.parley.quiz;

import app.parley.base.LearnerId;
import app.parley.people.ClassData;
import app.parley.people.ClassMember;
import app.parley.people.LearnerData;
import app.parley.people.SchoolClassId;
import app.parley.quiz.store.HomeworkStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** What was special for a learner about homework, to take along or to delete. Their attempts are in {@link QuizData}. */
@Service
class HomeworkData implements LearnerData, ClassData {

    private final HomeworkStore store;

    HomeworkData(HomeworkStore store) {
        this.store = store;
    }

    /** One homework, as the downloaded file shows it. */
    record Exported(String title, boolean givenByName, ExtraTime extraTime) {
    }

    @Override
    public String name() {
        return "homework";
    }

    @Override
    public List<Exported> export(LearnerId learner) {
        return exported(learner, _ -> true);
    }

    @Override
    public Optional<Object> exportForTeachers(SchoolClassId id, ClassMember member) {
        return Optional.of(exported(member.learner(), homework -> homework.schoolClass().equals(id)));
    }

    private List<Exported> exported(LearnerId learner, Predicate<Homework> which) {
        return store.specials(learner).entrySet().stream().flatMap(special -> store.find(special.getKey()).filter(which).stream()
                .map(homework -> new Exported(homework.title(), special.getValue().assigned(), special.getValue().extraTime()))).toList();
    }

    /** What a teacher noted is nothing that its learner would miss. */
    @Override
    public boolean keepsAnything(LearnerId learner) {
        return false;
    }

    @Override
    public void forgetMember(SchoolClassId id, LearnerId learner) {
        store.deleteOf(id, learner);
    }

    @Override
    public void forget(LearnerId learner) {
        store.deleteOf(learner);
    }
}
