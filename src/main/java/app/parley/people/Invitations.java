package app.parley.people;

import app.parley.people.store.InvitationStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations for colleagues: a link that makes an account, once. Teachers invite teachers; administrators also invite
 * administrators, and see and revoke everybody's invitations. Whoever asks must be signed in, except to accept one.
 */
@Service
public class Invitations {

    /** For so long a link can be used. */
    public static final Duration VALID = Duration.ofDays(7);

    /** The most open invitations of one inviter. */
    public static final int MAX_OPEN = 20;

    private final InvitationStore store;
    private final Teachers teachers;
    private final Clock clock;

    Invitations(InvitationStore store, Teachers teachers, Clock clock) {
        this.store = store;
        this.teachers = teachers;
        this.clock = clock;
    }

    /** The open invitations that the person who is signed in made; for administrators everybody's. The newest come first. */
    public List<Invitation> open() {
        var account = teachers.requireAccount();
        return teachers.isAdministrator()
                ? store.open(clock.instant())
                : store.openOf(account.id(), clock.instant());
    }

    /**
     * Invites somebody and returns what the link is made of, the only time it is known. Throws {@link Refusal.Full} for
     * one too many, {@link AccessDeniedException} if a role is not for this person to give.
     *
     * @param name for whom
     */
    @Transactional
    public AccessToken invite(DisplayName name, Set<Role> roles) {
        var account = teachers.requireAccount();
        if (roles.contains(Role.ADMINISTRATOR)) {
            teachers.requireAdministrator();
        }
        if (store.openOf(account.id(), clock.instant()).size() >= MAX_OPEN) {
            throw new Refusal.Full();
        }
        var token = AccessToken.random();
        store.insert(
                new Invitation(InvitationId.random(), account.id(), name, roles, clock.instant().plus(VALID)), token.hash());
        return token;
    }

    /** Makes an open invitation void: one's own, and for administrators any. */
    @Transactional
    public void revoke(InvitationId id) {
        open().stream().filter(invitation -> invitation.id().equals(id)).forEach(invitation -> store.delete(id));
    }

    /** An invitation that can be accepted, and the token that does it. */
    public record Found(AccessToken token, Invitation invitation) {}

    /** The invitation behind the token in an address, if it can still be accepted. */
    public Optional<Found> find(String text) {
        return AccessToken.parse(text)
                .flatMap(token -> store.find(token.hash(), clock.instant()).map(found -> new Found(token, found)));
    }

    /**
     * Makes the account. Throws {@link Refusal.UsedLink} if the link was used, was revoked or has expired meanwhile, or if
     * it invites to manage accounts and its inviter does so no longer, and {@link Refusal.NameTaken} if somebody has the
     * name; then the link stays.
     */
    @Transactional
    public Account accept(AccessToken token, DisplayName name, Password password) {
        var invitation = store.find(token.hash(), clock.instant()).orElseThrow(Refusal.UsedLink::new);
        if (!store.delete(invitation.id())) {
            throw new Refusal.UsedLink();
        }
        return teachers.enrol(name, password, invitation.roles());
    }

    /** Deletes those that nobody can use any more. */
    @Transactional
    public void deleteExpired() {
        store.deleteExpired(clock.instant());
    }
}
