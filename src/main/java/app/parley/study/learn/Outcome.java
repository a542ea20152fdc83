package app.parley.study.learn;

import app.parley.bank.Marking;

/** What became of an answer. */
public sealed interface Outcome {

    /** How the run stands after it. */
    Learning after();

    /** It is stored. */
    record Marked(Learning after, Marking marking) implements Outcome {
    }

    /** Another tab or device answered in the same place before: that counts, and this does not. */
    record AnsweredElsewhere(Learning after) implements Outcome {
    }

    /** The question is not asked any more. */
    record Gone(Learning after) implements Outcome {
    }
}
