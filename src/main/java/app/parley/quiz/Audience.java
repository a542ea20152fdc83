package app.parley.quiz;

import app.parley.base.LearnerId;
import java.util.Collection;
import java.util.Set;

/** For whom of a class something is. That some are meant is said by the type, so that some of whom nobody is left are not all. */
public sealed interface Audience {

    /** The whole class, with those who join later. */
    record WholeClass() implements Audience {
    }

    /** These learners, as far as they are in the class. */
    record Some(Set<LearnerId> learners) implements Audience {

        public Some {
            learners = Set.copyOf(learners);
        }
    }

    static Audience wholeClass() {
        return new WholeClass();
    }

    static Audience some(Collection<LearnerId> learners) {
        return new Some(Set.copyOf(learners));
    }
}
