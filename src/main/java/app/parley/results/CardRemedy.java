package app.parley.results;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import java.time.ZoneId;
import java.util.Collection;

/** Puts questions into learners' flashcards. The feature that keeps the cards implements it as a bean. */
public interface CardRemedy {

    /**
     * Has each of these learners asked each of these questions today, also where the card is new or would not be due for
     * long. A repeat on the same day changes nothing. Questions that are not asked any more are passed over, and cards that
     * their owner set aside stay so. Whether the learners are the teacher's to ask is up to the caller.
     *
     * @param zone in which today is meant
     */
    void askToday(Collection<LearnerId> learners, Collection<QuestionId> questions, ZoneId zone);
}
