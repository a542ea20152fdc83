package app.parley.people;

import app.parley.base.LearnerId;
import app.parley.people.store.AccountStore;
import app.parley.people.store.ClassMemberStore;
import app.parley.people.store.SchoolClassStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A teacher's classes, own and shared. Every method but {@link #name} and {@link #isGone} asks first who is signed in
 * ({@code AccessDeniedException} if no teacher is), and a class that is neither the teacher's own nor shared with them is
 * as if it did not exist. With whom a class is shared is the business of {@link ClassSharing}.
 */
@Service
public class SchoolClasses {

    /** The most classes a teacher has or shares. */
    public static final int MAX_CLASSES = 100;

    private final SchoolClassStore store;
    private final ClassMemberStore members;
    private final ClassEnding ending;
    private final Teachers teachers;
    private final AccountStore accounts;
    private final Clock clock;

    SchoolClasses(
            SchoolClassStore store,
            ClassMemberStore members,
            ClassEnding ending,
            Teachers teachers,
            AccountStore accounts,
            Clock clock) {
        this.store = store;
        this.members = members;
        this.ending = ending;
        this.teachers = teachers;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The classes that the teacher who is signed in has or shares, the oldest first. */
    public List<SchoolClass> mine() {
        return store.seenBy(teachers.required().id());
    }

    /** A class that the teacher who is signed in has or shares. */
    public Optional<SchoolClass> mine(SchoolClassId id) {
        return store.find(id, teachers.required().id());
    }

    /** A class whose owner is signed in. */
    Optional<SchoolClass> owned(SchoolClassId id) {
        var teacher = teachers.required();
        return mine(id).filter(found -> found.teacher().equals(teacher.id()));
    }

    /** Whether the teacher who is signed in is the one whose class it is, and not one with whom it is shared. */
    public boolean isMine(SchoolClass schoolClass) {
        return schoolClass.teacher().equals(teachers.required().id());
    }

    /** What a teacher's class, own or shared, is called, for those who come into something that the teacher opened for it. */
    public Optional<DisplayName> name(SchoolClassId id, TeacherId teacher) {
        return store.find(id, teacher).map(SchoolClass::name);
    }

    /** Whether a class has ended or was deleted, whoever's it was: nobody knows its members by name any more. */
    public boolean isGone(SchoolClassId id) {
        return !store.exists(id);
    }

    /** Makes a class that lasts until the end of the school year; throws {@link Refusal.Full} for one too many. */
    @Transactional
    public SchoolClass create(DisplayName name) {
        var teacher = teachers.required();
        // Held until the class stands there: two windows make no class too many, and whoever removes the account meets all
        // of its classes.
        if (!accounts.lock(teacher.id())) {
            throw new AccessDeniedException("this account is gone");
        }
        if (mine().size() >= MAX_CLASSES) {
            throw new Refusal.Full();
        }
        var endsOn = SchoolYear.lastDay(today());
        var made = new SchoolClass(SchoolClassId.random(), teacher.id(), name, freeCode(), endsOn, true, 0);
        store.insert(made, clock.instant());
        return made;
    }

    /** The members of a class, by name; none if the class is not the teacher's. */
    public List<ClassMember> members(SchoolClassId id) {
        return mine(id).map(found -> members.members(found.id())).orElse(List.of());
    }

    /** Those who typed the class's code and wait to be admitted, by name; none if the class is not the teacher's. */
    public List<ClassMember> waiting(SchoolClassId id) {
        return mine(id).map(found -> members.waiting(found.id())).orElse(List.of());
    }

    /** Admits somebody who waits. */
    @Transactional
    public void admit(SchoolClassId id, LearnerId learner) {
        mine(id).ifPresent(found -> members.admit(found.id(), learner));
    }

    /** Admits these, as far as they wait: those whom the teacher saw, and nobody who came since. */
    @Transactional
    public void admitAll(SchoolClassId id, List<LearnerId> learners) {
        mine(id).ifPresent(found -> learners.forEach(learner -> members.admit(found.id(), learner)));
    }

    /** Lets learners who type the code be members at once, or wait. Who waits already goes on waiting. */
    @Transactional
    public void admitAtOnce(SchoolClassId id, boolean atOnce) {
        mine(id).ifPresent(found -> store.setAdmitsAtOnce(found.id(), atOnce));
    }

    /** Sends somebody away who waits. Whoever was let in meanwhile is a member, and is taken out by {@link PupilData#delete}. */
    @Transactional
    public void sendAway(SchoolClassId id, LearnerId learner) {
        mine(id).ifPresent(found -> members.deleteWaiting(found.id(), learner));
    }

    /** Gives the class another code; the old one lets nobody in any more. */
    @Transactional
    public void renewCode(SchoolClassId id) {
        mine(id).ifPresent(found -> store.setJoinCode(found.id(), freeCode()));
    }

    /**
     * Sets the last day of the owner's class; on the day after, it goes with the names of its members. Throws
     * {@link Refusal.UnfitEnd} for a day that is over or later than {@link #latestEnd}.
     */
    @Transactional
    public void setEnd(SchoolClassId id, LocalDate lastDay) {
        owned(id).ifPresent(found -> {
            if (lastDay.isBefore(today()) || lastDay.isAfter(latestEnd(found))) {
                throw new Refusal.UnfitEnd();
            }
            store.setEnd(found.id(), lastDay);
        });
    }

    /** The latest last day that a class can be given: 13 months after it was made, whenever that is asked. */
    public LocalDate latestEnd(SchoolClass schoolClass) {
        return store.madeAt(schoolClass.id())
                .map(made -> SchoolYear.latestEnd(LocalDate.ofInstant(made, ZoneOffset.UTC)))
                // One that was given a later day before there was this rule keeps it.
                .filter(latest -> latest.isAfter(schoolClass.endsOn()))
                .orElse(schoolClass.endsOn());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Deletes the class and the names of its members, if its owner is signed in. The notebooks stay as they are. */
    @Transactional
    public void delete(SchoolClassId id) {
        owned(id).ifPresent(found -> ending.end(found.id()));
    }

    private JoinCode freeCode() {
        var code = JoinCode.random();
        while (store.find(code).isPresent()) {
            code = JoinCode.random();
        }
        return code;
    }
}
