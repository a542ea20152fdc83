package app.parley.people;

import java.time.Instant;
import java.util.Set;

/**
 * An account as administrators see it.
 *
 * @param classes how many classes are its own; what is in them is not for administrators
 */
public record ListedAccount(TeacherId id, DisplayName name, Set<Role> roles, Instant createdAt, int classes) {

    public ListedAccount {
        roles = Set.copyOf(roles);
    }

    /** Whether its owner manages accounts. */
    public boolean administers() {
        return roles.contains(Role.ADMINISTRATOR);
    }
}
