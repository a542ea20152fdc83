package app.parley.results;

import app.parley.record.Given;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What stands where a learner and a question meet. */
public sealed interface Cell {

    /**
     * An answer; also that it was looked at and left open ({@link app.parley.bank.Response.Nothing}), which is worth 0.
     *
     * @param counted the answer that counts
     * @param tries   all answers that were given, in their order, with the one that counts
     */
    record Answered(Given counted, List<Given> tries) implements Cell {

        public Answered {
            tries = List.copyOf(tries);
        }

        /** With a later answer. */
        Answered triedAgain(Given later, Which which) {
            return new Answered(which.counted(counted, later), Stream.concat(tries.stream(), Stream.of(later)).toList());
        }
    }

    /**
     * To be answered, and there is no answer. Not wrong.
     *
     * @param isFinal true if there will be none: time was up, or the learner left, or handed in. False while the learner is still at
     *                it
     */
    record NotReached(boolean isFinal) implements Cell {
    }

    /** The learner was not there. */
    record Absent() implements Cell {
    }

    /** This learner was asked other questions. */
    record NotAsked() implements Cell {
    }

    Cell NOT_REACHED = new NotReached(true);
    Cell NOT_YET = new NotReached(false);
    Cell ABSENT = new Absent();
    Cell NOT_ASKED = new NotAsked();

    /** The mark, from 0 to 1, if there is an answer. */
    default OptionalDouble mark() {
        return this instanceof Answered answered ? OptionalDouble.of(answered.counted().score()) : OptionalDouble.empty();
    }

    /** Whether it is fully right. */
    default boolean isRight() {
        return this instanceof Answered answered && answered.counted().score() == 1;
    }

    /** Whether there is an answer that is not fully right. */
    default boolean isMissed() {
        return this instanceof Answered answered && answered.counted().score() < 1;
    }
}
