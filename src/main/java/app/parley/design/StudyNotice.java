package app.parley.design;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * Something that a learner should see wherever they begin, such as homework that is due: it stands on the home page before the
 * doors, and before the cards. A feature supplies it as a bean; it is asked while the page is built, in the learner's session.
 */
public interface StudyNotice {

    /** What to show, if there is anything. */
    Optional<Component> notice();

    /**
     * The same in a line, for the frame of a learner's other pages, if it presses. It is asked once per navigation, of whoever comes,
     * so it has to be cheap.
     */
    default Optional<Component> reminder() {
        return Optional.empty();
    }
}
