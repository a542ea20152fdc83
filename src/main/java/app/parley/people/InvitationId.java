package app.parley.people;

import java.util.UUID;

/** Names an invitation. It opens nothing: that takes the link's token. */
public record InvitationId(UUID value) {

    static InvitationId random() {
        return new InvitationId(UUID.randomUUID());
    }
}
