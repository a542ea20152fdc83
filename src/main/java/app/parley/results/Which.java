package app.parley.results;

import app.parley.record.Given;

/** Which of several attempts, and of several answers to one question, count. */
public enum Which {

    /** The first, before anybody could learn from it: what statistics assume. Of a question that was voted on twice, the first vote. */
    FIRST,
    /** The last: how it stands now. */
    LAST,
    /** The one with the highest mark; the earliest of equals. */
    BEST,
    /** Each attempt in a row of its own, with the first answer to each question. Who tries often counts often. */
    ALL;

    /** Which of two answers to one question counts. */
    Given counted(Given earlier, Given later) {
        return switch (this) {
            case FIRST, ALL -> earlier;
            case LAST -> later;
            case BEST -> later.score() > earlier.score() ? later : earlier;
        };
    }
}
