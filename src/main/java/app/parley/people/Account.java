package app.parley.people;

import java.io.Serializable;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Somebody who signs in with a name and a password, as known while they are signed in. A {@link Teacher} may be an
 * administrator too; an {@link Administrator} is no teacher, so that whatever asks for a teacher is closed to them.
 */
public sealed interface Account extends AuthenticatedPrincipal, Serializable permits Teacher, Administrator {

    /** Names the account. */
    TeacherId id();

    /** What its owner signs in with. */
    DisplayName name();

    /** The account of this person with these roles. */
    static Account of(TeacherId id, DisplayName name, Set<Role> roles) {
        return roles.contains(Role.TEACHER) ? new Teacher(id, name) : new Administrator(id, name);
    }

    @Override
    default String getName() {
        return name().text();
    }
}
