package app.parley.design;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A view that wants the learner's whole attention, such as a question of a quiz. The frame then shows no navigation,
 * only a way out, the view's own progress, and its main landmark.
 */
public interface FocusedView {

    /** Where the way out leads, as a path from the root without a leading slash; empty for home. */
    String exitPath();

    /** What the way out says, already translated, for example "Stop for now". */
    String exitLabel();

    /** What stands beside the way out, for example a {@link Track} and "5 of 12"; asked once per navigation. */
    default Optional<Component> progress() {
        return Optional.empty();
    }
}
