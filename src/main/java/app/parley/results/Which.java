package app.parley.results;

/** Which of several attempts, and of several answers to one question, count. */
public enum Which {

    /** The first, before anybody could learn from it: what statistics assume. Of a question that was voted on twice, the first vote. */
    FIRST,
    /** The last: how it stands now. */
    LAST,
    /** The one with the highest mark; the earliest of equals. */
    BEST,
    /** Each attempt in a row of its own, with the first answer to each question. Who tries often counts often. */
    ALL
}
