package app.parley.people;

import app.parley.people.store.AccountStore;
import app.parley.people.store.ClassTeacherStore;
import app.parley.people.store.InvitationStore;
import app.parley.people.store.SchoolClassStore;
import app.parley.people.store.TeacherStore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of an installation, for its administrators; {@code AccessDeniedException} for everybody else. */
@Service
public class Accounts {

    /** The most accounts that a list shows. */
    public static final int MAX_LISTED = 1_000;

    private final AccountStore store;
    private final TeacherStore teacherStore;
    private final Teachers teachers;
    private final PasswordLinks passwordLinks;
    private final InvitationStore invitations;
    private final SchoolClassStore classes;
    private final ClassTeacherStore coTeachers;
    private final ClassEnding ending;

    Accounts(
            AccountStore store,
            TeacherStore teacherStore,
            Teachers teachers,
            PasswordLinks passwordLinks,
            InvitationStore invitations,
            SchoolClassStore classes,
            ClassTeacherStore coTeachers,
            ClassEnding ending) {
        this.store = store;
        this.teacherStore = teacherStore;
        this.teachers = teachers;
        this.passwordLinks = passwordLinks;
        this.invitations = invitations;
        this.classes = classes;
        this.coTeachers = coTeachers;
        this.ending = ending;
    }

    /** All accounts, by name. */
    public List<ListedAccount> all() {
        teachers.requireAdministrator();
        return store.all(MAX_LISTED);
    }

    /** Lets a teacher manage accounts, too. They are signed out, and sign in again with the new role. */
    @Transactional
    public void makeAdministrator(TeacherId account) {
        teachers.requireAdministrator();
        store.setAdministers(account, true);
    }

    /**
     * Ends a teacher's managing of accounts, and the invitations to it that they gave; they stay a teacher. Throws
     * {@link Refusal.LastAdministrator} if nobody else would be left to manage them. An account that does nothing else is removed, not emptied: nothing happens.
     */
    @Transactional
    public void unmakeAdministrator(TeacherId account) {
        teachers.requireAdministrator();
        if (teacherStore.roles(account).filter(roles -> roles.contains(Role.TEACHER)).isPresent()) {
            requireAnotherAdministrator(account);
            store.setAdministers(account, false);
            invitations.deleteForAdministratorsBy(account);
        }
    }

    /**
     * A link with which the account's owner sets a new password, once; empty if there is no such account any more. Whoever
     * opens it can come in as its owner, so that it was made stands in the {@link AuditLog}, and its owner is told.
     */
    @Transactional
    public Optional<AccessToken> resetPassword(TeacherId account) {
        teachers.requireAdministrator();
        return teacherStore.roles(account).map(_ -> passwordLinks.makeFor(account));
    }

    /**
     * What becomes of an account's classes when it is removed.
     *
     * @param handedOver how many a co-teacher gets
     * @param deleted    how many go, with the names in them
     */
    public record Leaving(int handedOver, int deleted) {}

    /** What would become of an account's classes if it were removed. */
    public Leaving leaving(TeacherId account) {
        teachers.requireAdministrator();
        var owned = classes.ownedBy(account);
        int shared = (int) owned.stream().filter(one -> heir(one.id()).isPresent()).count();
        return new Leaving(shared, owned.size() - shared);
    }

    /**
     * Removes an account. Its classes go to the colleague with whom each was shared first; those that were not shared
     * are deleted. Throws {@link Refusal.LastAdministrator} if nobody would be left to manage accounts.
     */
    @Transactional
    public void remove(TeacherId account) {
        teachers.requireAdministrator();
        requireAnotherAdministrator(account);
        // From now on it makes no further class, which would go without anybody dealing with the names in it.
        store.lock(account);
        for (var owned : classes.ownedBy(account)) {
            heir(owned.id()).ifPresentOrElse(heir -> {
                coTeachers.delete(owned.id(), heir);
                classes.setOwner(owned.id(), heir);
            }, () -> ending.end(owned.id()));
        }
        store.delete(account);
    }

    private Optional<TeacherId> heir(SchoolClassId id) {
        return coTeachers.longestSharing(id);
    }

    /** Holds the administrators until the transaction ends, so that two of them cannot unmake each other. */
    private void requireAnotherAdministrator(TeacherId account) {
        if (store.lockAdministrators().equals(List.of(account))) {
            throw new Refusal.LastAdministrator();
        }
    }
}
