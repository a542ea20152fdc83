package app.parley.people;

import app.parley.base.LearnerId;
import app.parley.people.store.ClassMemberStore;
import app.parley.people.store.LearnerStore;
import app.parley.people.store.SchoolClassStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ListableBeanFactory;

/** Classes with members, put straight into the database: for tests of what is made of classes. */
public final class StoredClasses {

    private final ListableBeanFactory beans;

    public StoredClasses(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** A class without members that lasts longer than any test. */
    public SchoolClass add(Teacher teacher, String name, Instant when) {
        var made = new SchoolClass(SchoolClassId.random(), teacher.id(), DisplayName.of(name), JoinCode.random(),
                LocalDate.of(2099, 7, 31), true, 0);
        beans.getBean(SchoolClassStore.class).insert(made, when);
        return made;
    }

    /** Makes a notebook and its owner a member, seen from then on. */
    public void join(SchoolClass schoolClass, LearnerId learner, String name, Instant when) {
        beans.getBean(LearnerStore.class).insert(learner, when, LocalDate.now(ZoneOffset.UTC));
        beans.getBean(ClassMemberStore.class).insert(schoolClass.id(), new ClassMember(learner, DisplayName.of(name), when, when), false);
    }

    public void leave(SchoolClass schoolClass, LearnerId learner) {
        beans.getBean(ClassMemberStore.class).delete(schoolClass.id(), learner);
    }
}
