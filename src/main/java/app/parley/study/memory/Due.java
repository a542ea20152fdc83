package app.parley.study.memory;

import app.parley.base.StudyDay;
import java.time.Instant;

/** When a card is to be shown again. */
public sealed interface Due {

    /** A card that was never answered waits until its learner wants new ones. */
    record Anytime() implements Due {
    }

    /** Within learning steps: from a moment on. */
    record At(Instant moment) implements Due {
    }

    /** In review: all of a study day. */
    record On(StudyDay day) implements Due {
    }
}
