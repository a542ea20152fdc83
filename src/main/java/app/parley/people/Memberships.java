package app.parley.people;

import app.parley.base.LearnerId;
import app.parley.people.store.ClassMemberStore;
import app.parley.people.store.SchoolClassStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The classes that the learner on this device has joined. */
@Service
public class Memberships implements LearnerData {

    /** The most learners in a class, those included who wait to be admitted. */
    public static final int MAX_MEMBERS = 500;

    /** The most classes a notebook is in. */
    public static final int MAX_CLASSES = 30;

    private static final int TRIES_PER_ADDRESS = 40;

    private final SchoolClassStore classes;
    private final ClassMemberStore store;
    private final ClassEnding ending;
    private final Notebooks notebooks;
    private final CurrentDevice device;
    private final Clock clock;
    private final Tries triesPerAddress = new Tries(TRIES_PER_ADDRESS, Duration.ofMinutes(20));

    Memberships(
            SchoolClassStore classes,
            ClassMemberStore store,
            ClassEnding ending,
            Notebooks notebooks,
            CurrentDevice device,
            Clock clock) {
        this.classes = classes;
        this.store = store;
        this.ending = ending;
        this.notebooks = notebooks;
        this.device = device;
        this.clock = clock;
    }

    /** The classes that the learner on this device is in, in the order of joining. */
    public List<Membership> mine() {
        return notebooks.current().map(store::memberships).orElse(List.of());
    }

    /** Joins a class without what was done before: {@link #join(String, DisplayName, boolean)}. */
    @Transactional
    public void join(String typedCode, DisplayName name) {
        join(typedCode, name, false);
    }

    /**
     * Joins the class with this code under this name, or waits to be admitted, as the class has it; who is in it already
     * only changes the name, and whether to share.
     * Throws {@link Refusal.UnknownCode}, {@link Refusal.NameTaken}, {@link Refusal.Full}, or {@link Refusal.TooManyTries} after
     * too many of those from an address: a code alone is not enough to ask who is in the class, either.
     *
     * @param withHistory whether the class's teachers may also see what was done in this notebook before
     */
    @Transactional
    public void join(String typedCode, DisplayName name, boolean withHistory) {
        var address = device.address();
        triesPerAddress.take(address);
        enter(locate(typedCode), name, withHistory);
        triesPerAddress.giveBack(address);
    }

    private void enter(SchoolClass found, DisplayName name, boolean withHistory) {
        var learner = notebooks.currentOrNew();
        if (store.isNameTaken(found.id(), name.compared(), learner)) {
            throw new Refusal.NameTaken();
        }
        try {
            if (store.rename(found.id(), learner, name)) {
                store.shareHistory(found.id(), learner, withHistory);
                return;
            }
            if (store.comparedNames(found.id()).size() >= MAX_MEMBERS || store.memberships(learner).size() >= MAX_CLASSES) {
                throw new Refusal.Full();
            }
            store.insert(found.id(), ClassMember.joining(learner, name, clock.instant(), withHistory), !found.admitsAtOnce());
        } catch (DuplicateKeyException e) {
            // Somebody took the name since we looked.
            throw new Refusal.NameTaken();
        }
    }

    /** The class with this code; until the transaction ends, nobody else comes into it. */
    private SchoolClass locate(String typedCode) {
        return JoinCode.parse(typedCode).flatMap(classes::find).filter(found -> classes.lock(found.id()))
                .orElseThrow(Refusal.UnknownCode::new);
    }

    /**
     * Leaves a class: from now on its teacher sees nothing of this learner. What was noted about them as a member is deleted,
     * and so are the nicknames that they had in its games.
     */
    @Transactional
    public void leave(SchoolClassId id) {
        notebooks.current().ifPresent(learner -> ending.endMembership(id, learner));
    }

    @Override
    public String name() {
        return "classes";
    }

    /** A membership as the downloaded file shows it. */
    private record Exported(
            String className,
            List<String> teachers,
            String name,
            Instant joinedAt,
            Instant sharesFrom,
            LocalDate endsOn,
            boolean waiting) {

        static Exported of(Membership membership) {
            return new Exported(
                    membership.className().text(),
                    membership.teachers().stream().map(DisplayName::text).toList(),
                    membership.name().text(),
                    membership.joinedAt(),
                    membership.sharesFrom(),
                    membership.endsOn(),
                    membership.waiting());
        }
    }

    @Override
    public Object export(LearnerId learner) {
        return store.memberships(learner).stream().map(Exported::of).toList();
    }

    /** The membership in this class; in which others somebody is, is not for its teachers. */
    @Override
    public Optional<Object> exportForTeachers(SchoolClassId id, ClassMember member) {
        return Optional.of(store.memberships(member.learner()).stream()
                .filter(membership -> membership.id().equals(id)).map(Exported::of).toList());
    }

    @Override
    public boolean keepsAnything(LearnerId learner) {
        return !store.memberships(learner).isEmpty();
    }

    @Override
    public void forget(LearnerId learner) {
        store.deleteAll(learner);
    }
}
