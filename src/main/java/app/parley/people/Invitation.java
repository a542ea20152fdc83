package app.parley.people;

import java.time.Instant;
import java.util.Set;

/**
 * An open invitation for a colleague.
 *
 * @param inviter who made it; it goes with their account
 * @param name    for whom, so that its maker knows which it is; who accepts may take another
 * @param roles   what the account may do
 */
public record Invitation(InvitationId id, TeacherId inviter, DisplayName name, Set<Role> roles, Instant expiresAt) {

    public Invitation {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an account without a role");
        }
    }
}
