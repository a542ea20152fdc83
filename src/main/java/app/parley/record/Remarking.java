package app.parley.record;

import java.util.Collection;
import java.util.List;

/**
 * Marks answers again whose key was corrected ({@link app.parley.bank.Rekeyed}). From then on everything that reads the log finds
 * the new mark; the mark that was given first stays beside it. Answers to flashcards, which learners rate themselves, stay as they are.
 */
public interface Remarking {

    /**
     * Marks what was not marked again yet, each question in a transaction of its own. Doing it again changes nothing.
     *
     * @return how many answers are worth something else than before
     */
    int catchUp();

    /** Which answers in these activities have another mark than the first, by question. */
    List<Remarked> in(Collection<Activity> activities);
}
