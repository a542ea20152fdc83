package app.parley.bank.ui;

import java.util.Optional;

/**
 * Whether the learner may read now. Somebody in the middle of a test may not, since the reading room holds most answers.
 * Whoever gives tests makes a bean of this type; without one the room is always open.
 */
public interface ReadingRoomRule {

    /**
     * Where the learner of the current request has to go back to: the path of the test, from the root without a leading
     * slash. Empty if the learner may read. Asked at each visit and each change of a filter, so it should be cheap.
     */
    Optional<String> detour();
}
