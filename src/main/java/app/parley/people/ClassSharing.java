package app.parley.people;

import app.parley.people.store.ClassTeacherStore;
import app.parley.people.store.SchoolClassStore;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * With whom a class is shared. A co-teacher sees and runs everything in it, but only its owner shares it, or deletes it.
 * Whoever asks must be a teacher who is signed in, as in {@link SchoolClasses}; for anybody else's class nothing is
 * known and nothing happens.
 */
@Service
public class ClassSharing {

    /** The most colleagues with whom a class is shared. */
    public static final int MAX_CO_TEACHERS = 20;

    /** The most colleagues that are offered. */
    private static final int MAX_OFFERED = 1_000;

    private final ClassTeacherStore store;
    private final SchoolClassStore classStore;
    private final SchoolClasses classes;
    private final Teachers teachers;
    private final Clock clock;

    ClassSharing(ClassTeacherStore store, SchoolClassStore classStore, SchoolClasses classes, Teachers teachers, Clock clock) {
        this.store = store;
        this.classStore = classStore;
        this.classes = classes;
        this.teachers = teachers;
        this.clock = clock;
    }

    /** The colleagues with whom a class is shared, by name. */
    public List<Teacher> coTeachers(SchoolClassId id) {
        return classes.mine(id).map(found -> store.coTeachers(found.id())).orElse(List.of());
    }

    /** The colleagues of this installation who do not see the class yet, by name; only its owner is told. */
    public List<Teacher> colleagues(SchoolClassId id) {
        return classes.owned(id).map(found -> store.strangersTo(found.id(), MAX_OFFERED)).orElse(List.of());
    }

    /**
     * Shares the owner's class with a colleague. Throws {@link Refusal.Full} if either the class has
     * {@link #MAX_CO_TEACHERS} or the colleague as many classes as a teacher can have.
     */
    @Transactional
    public void share(SchoolClassId id, TeacherId colleague) {
        classes.owned(id).filter(_ -> colleagues(id).stream().anyMatch(offered -> offered.id().equals(colleague))).ifPresent(found -> {
            if (store.coTeachers(found.id()).size() >= MAX_CO_TEACHERS
                    || classStore.seenBy(colleague).size() >= SchoolClasses.MAX_CLASSES) {
                throw new Refusal.Full();
            }
            store.insert(found.id(), colleague, clock.instant());
        });
    }

    /** Ends the sharing with a colleague: the owner with any, a co-teacher for themselves. */
    @Transactional
    public void unshare(SchoolClassId id, TeacherId colleague) {
        var self = teachers.required().id();
        classes.mine(id)
                .filter(found -> found.teacher().equals(self) || colleague.equals(self))
                .ifPresent(found -> store.delete(found.id(), colleague));
    }
}
