package app.parley.people;

import app.parley.people.store.TeacherStore;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The link with which somebody who forgot the password sets a new one. Whoever may start the server may have it printed,
 * and an administrator may make it; it works once, and until the next start.
 */
@Service
public class PasswordLinks {

    private final TeacherStore store;
    private final PasswordEncoder encoder;

    PasswordLinks(TeacherStore store, PasswordEncoder encoder) {
        this.store = store;
        this.encoder = encoder;
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

    /** A link for this account in place of an earlier one; permission is the caller's business. */
    @Transactional
    AccessToken renew(TeacherId account) {
        var token = AccessToken.random();
        store.replacePasswordLink(account, token.hash());
        return token;
    }

    /** The token in the address of the page, if it can still be used. */
    public Optional<AccessToken> find(String text) {
        return AccessToken.parse(text).filter(token -> store.findPasswordLink(token.hash()).isPresent());
    }

    /**
     * Gives the link's teacher this password and signs them out everywhere; throws {@link Refusal.UsedLink} if the link
     * was used meanwhile.
     */
    @Transactional
    public void use(AccessToken token, Password password) {
        var teacher = store.findPasswordLink(token.hash()).orElseThrow(Refusal.UsedLink::new);
        if (!store.usePasswordLink(token.hash())) {
            throw new Refusal.UsedLink();
        }
        store.setPassword(teacher, encoder.encode(password.text()));
    }
}
