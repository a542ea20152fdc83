package app.parley.people;

import app.parley.people.AuditEntry.Deed;
import app.parley.people.store.TeacherStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The link with which somebody who forgot the password sets a new one. Whoever may start the server may have it printed,
 * and an administrator may make it; it works once, for {@link #VALID}, and until the next start. That an administrator made
 * one, and that one was used, stands in the {@link AuditLog}: whoever has it can come in as its teacher.
 */
@Service
public class PasswordLinks {

    /** For so long a link can be used. */
    public static final Duration VALID = Duration.ofHours(24);

    private final TeacherStore store;
    private final PasswordEncoder encoder;
    private final Teachers teachers;
    private final AuditLog audit;
    private final Clock clock;

    PasswordLinks(TeacherStore store, PasswordEncoder encoder, Teachers teachers, AuditLog audit, Clock clock) {
        this.store = store;
        this.encoder = encoder;
        this.teachers = teachers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ends all links. */
    public void end() {
        store.deletePasswordLinks();
    }

    /** A link for the teacher with this name in place of an earlier one; empty if there is no such teacher. */
    @Transactional
    public Optional<AccessToken> renew(String typedName) {
        return store.find(Teachers.comparedName(typedName)).map(found -> renew(found.account().id()));
    }

    /** A link for this account in place of an earlier one, made by the administrator who is signed in. */
    @Transactional
    AccessToken makeFor(TeacherId account) {
        teachers.requireAdministrator();
        audit.notePassword(Deed.PASSWORD_LINK_MADE, Optional.of(teachers.requireAccount().id()), account);
        return renew(account);
    }

    private AccessToken renew(TeacherId account) {
        var token = AccessToken.random();
        store.replacePasswordLink(account, token.hash(), clock.instant().plus(VALID));
        return token;
    }

    /** The token in the address of the page, if it can still be used. */
    public Optional<AccessToken> find(String text) {
        return AccessToken.parse(text).filter(token -> store.findPasswordLink(token.hash(), clock.instant()).isPresent());
    }

    /**
     * Gives the link's teacher this password and signs them out everywhere; throws {@link Refusal.UsedLink} if the link
     * was used meanwhile, or is too old.
     */
    @Transactional
    public void use(AccessToken token, Password password) {
        var teacher = store.findPasswordLink(token.hash(), clock.instant()).orElseThrow(Refusal.UsedLink::new);
        if (!store.usePasswordLink(token.hash())) {
            throw new Refusal.UsedLink();
        }
        store.setPassword(teacher, encoder.encode(password.text()));
        audit.notePassword(Deed.PASSWORD_LINK_USED, Optional.empty(), teacher);
    }

    /** Deletes those that nobody can use any more. */
    @Transactional
    void deleteExpired() {
        store.deleteExpiredPasswordLinks(clock.instant());
    }
}
