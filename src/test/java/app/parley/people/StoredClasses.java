package app.parley.people;

import app.parley.base.LearnerId;
import app.parley.people.store.ClassMemberStore;
import app.parley.people.store.LearnerStore;
import app.parley.people.store.SchoolClassStore;
import app.parley.testing.Beans;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Teachers, and classes with members put straight into the database: for tests of what is made of classes. */
public final class StoredClasses {

    /** Of every teacher. */
    public static final String PASSWORD = "correct horse";

    private final Beans beans;

    public StoredClasses(Beans beans) {
        this.beans = beans;
    }

    public Teacher aTeacher() {
        var name = "Teacher " + UUID.randomUUID().toString().substring(0, 8);
        return beans.get(Teachers.class).enrol(DisplayName.of(name), new Password(PASSWORD));
    }

    /** A class without members that lasts longer than any test. */
    public SchoolClass add(Teacher teacher, String name, Instant when) {
        var made = new SchoolClass(SchoolClassId.random(), teacher.id(), DisplayName.of(name), JoinCode.random(),
                LocalDate.of(2099, 7, 31), true, 0);
        beans.get(SchoolClassStore.class).insert(made, when);
        return made;
    }

    /** Makes a notebook and its owner a member, seen from then on. */
    public void join(SchoolClass schoolClass, LearnerId learner, String name, Instant when) {
        beans.get(LearnerStore.class).insert(learner, when, LocalDate.now(ZoneOffset.UTC));
        beans.get(ClassMemberStore.class).insert(schoolClass.id(), new ClassMember(learner, DisplayName.of(name), when, when), false);
    }

    public void leave(SchoolClass schoolClass, LearnerId learner) {
        beans.get(ClassMemberStore.class).delete(schoolClass.id(), learner);
    }
}
