package app.parley.design;

import java.util.Optional;

/**
 * What the Study door of the home page shows when something is known about this learner, for example a quiz to go on
 * with. A feature supplies it as a bean; it is asked while the page is built, in the learner's session.
 */
public interface StudyDoor {

    /** The invitation, if there is anything to go on with. */
    Optional<Invitation> invitation();

    /**
     * Texts already translated.
     *
     * @param number the figure in large type, for example 7
     * @param what what it counts, for example "questions to go"
     * @param note a quiet second line, for example the name of the deck
     * @param action what the button says
     * @param path where it leads, from the root, without a leading slash
     */
    record Invitation(int number, String what, String note, String action, String path) {
    }
}
