package app.parley.people;

import java.util.Optional;

/** The browser that is asking just now. */
public interface CurrentDevice {

    /** The token that the browser carries; empty where no browser is asking, as in a background job. */
    Optional<AccessToken> token();

    /**
     * Gives the browser another token, and with it another notebook: its other open pages are closed, so that none
     * goes on in the notebook it had before.
     */
    void carry(AccessToken token);

    /** The network address that the request comes from, for slowing down guessers; {@code unknown} if there is none. */
    String address();
}
