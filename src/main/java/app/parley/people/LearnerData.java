package app.parley.people;

import app.parley.base.LearnerId;
import java.util.Optional;

/**
 * What one feature keeps about a learner. Every feature that keeps anything implements it as a bean; the notebook page
 * uses all of them to hand over a learner's data and to delete it.
 */
public interface LearnerData {

    /** The feature's name in the downloaded file: lower case, one word, such as {@code answers}. */
    String name();

    /**
     * All that the feature keeps about the learner, as records, collections, strings, numbers, dates: anything that
     * Jackson writes as readable JSON.
     */
    Object export(LearnerId learner);

    /**
     * What the teachers of a class may take along of it about a member with a notebook of their own, and by default nothing:
     * what the class may see, and nothing from before {@link ClassMember#sharesFrom}. Of a notebook that the school made for
     * the class they get all of it, by {@link #export}.
     */
    default Optional<Object> exportForTeachers(SchoolClassId id, ClassMember member) {
        return Optional.empty();
    }

    /** Whether there is anything that its learner would miss. A notebook for which no feature says so is deleted in time. */
    default boolean keepsAnything(LearnerId learner) {
        return true;
    }

    /**
     * Deletes all of it. Called in the transaction that deletes the notebook: all features forget, or none; and once more
     * after a while, for what was on its way at that moment.
     */
    void forget(LearnerId learner);
}
