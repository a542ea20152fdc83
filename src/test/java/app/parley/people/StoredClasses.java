package app.parley.people;

import app.parley.base.LearnerId;
import app.parley.people.store.ClassMemberStore;
import app.parley.people.store.LearnerStore;
import app.parley.people.store.SchoolClassStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.beans.factory.BeanFactory;

/** Classes with members, put straight into the database: for tests of what is made of classes. */
public final class StoredClasses {

    private final SchoolClassStore classes;
    private final ClassMemberStore members;
    private final LearnerStore learners;

    public StoredClasses(SchoolClassStore classes, ClassMemberStore members, LearnerStore learners) {
        this.classes = classes;
        this.members = members;
        this.learners = learners;
    }

    public StoredClasses(BeanFactory beans) {
        this(beans.getBean(SchoolClassStore.class), beans.getBean(ClassMemberStore.class), beans.getBean(LearnerStore.class));
    }

    /** A class without members that lasts longer than any test. */
    public SchoolClass add(Teacher teacher, String name, Instant when) {
        var made = new SchoolClass(SchoolClassId.random(), teacher.id(), DisplayName.of(name), JoinCode.random(),
                LocalDate.of(2099, 7, 31), true, 0);
        classes.insert(made, when);
        return made;
    }

    /** Makes a notebook and its owner a member, seen from then on. */
    public void join(SchoolClass schoolClass, LearnerId learner, String name, Instant when) {
        learners.insert(learner, when, LocalDate.now(ZoneOffset.UTC));
        members.insert(schoolClass.id(), new ClassMember(learner, DisplayName.of(name), when, when), false);
    }

    public void leave(SchoolClass schoolClass, LearnerId learner) {
        members.delete(schoolClass.id(), learner);
    }
}
