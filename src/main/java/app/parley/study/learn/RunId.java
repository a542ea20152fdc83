package app.parley.study.learn;

import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.study.Selection;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Which run of learning: what it is about, on which day, and the how manieth of that day. So whoever opens the same address on
 * the same day goes on, in whatever tab and on whatever device.
 *
 * @param number from 1
 */
public record RunId(Selection selection, StudyDay day, int number) {

    /** More runs of the same thing on one day teach nobody anything. */
    public static final int MOST = 20;

    public RunId {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("a run has a number from 1 to " + MOST);
        }
    }

    /** What the answers of this learner stand under in the answer log. */
    Activity activity(LearnerId learner) {
        var name = String.join("/", "learn", learner.toString(), selection.name(), day.toString(), Integer.toString(number));
        return new Activity(Activity.Kind.LEARN, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
