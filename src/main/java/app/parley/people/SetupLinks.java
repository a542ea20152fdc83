package app.parley.people;

import app.parley.people.store.TeacherStore;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The link that makes the first teacher. It is printed where only the person who started the server can read it, works
 * once, and ends when the next start prints another. There is no default password to forget to change.
 */
@Service
public class SetupLinks {

    private final TeacherStore store;
    private final Teachers teachers;
    private final Clock clock;

    SetupLinks(TeacherStore store, Teachers teachers, Clock clock) {
        this.store = store;
        this.teachers = teachers;
        this.clock = clock;
    }

    /** A new link in place of any earlier one; empty if there is a teacher already, and so nothing to set up. */
    @Transactional
    public Optional<AccessToken> renew() {
        if (store.anyTeacher()) {
            return Optional.empty();
        }
        var token = AccessToken.random();
        store.replaceSetupLink(token.hash(), clock.instant());
        return Optional.of(token);
    }

    /** The token in the address of a set-up page, if it can still be used. */
    public Optional<AccessToken> find(String text) {
        return AccessToken.parse(text).filter(token -> store.isSetupLink(token.hash()));
    }

    /** Makes the first teacher, who is administrator as well; throws {@link Refusal.UsedLink} if the link was used meanwhile. */
    @Transactional
    public Account use(AccessToken token, DisplayName name, Password password) {
        if (!store.useSetupLink(token.hash())) {
            throw new Refusal.UsedLink();
        }
        return teachers.enrol(name, password, Set.of(Role.TEACHER, Role.ADMINISTRATOR));
    }
}
