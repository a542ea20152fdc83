package app.parley.people;

import app.parley.base.LearnerId;
import app.parley.people.store.ClassMemberStore;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Who is in which class, without names: for work that no teacher asks for, such as what is reckoned at night. */
@Service
public class ClassRolls {

    private final ClassMemberStore store;

    ClassRolls(ClassMemberStore store) {
        this.store = store;
    }

    /** Who is in a class; nobody if there is no such class. */
    public List<LearnerId> of(SchoolClassId id) {
        return store.members(id).stream().map(ClassMember::learner).toList();
    }

    /** All classes that have members. */
    public Map<SchoolClassId, List<LearnerId>> all() {
        return store.rolls();
    }
}
