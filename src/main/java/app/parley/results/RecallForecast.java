package app.parley.results;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Tells results what learners are expected to recall. The feature that knows memory implements it as a bean. Nothing here asks who is
 * looking: the services of results do.
 */
public interface RecallForecast {

    /**
     * A moment to look at.
     *
     * @param day the study day of that moment where the class is
     */
    record Moment(Instant at, StudyDay day) {
    }

    /**
     * One card of one learner, which was answered at least once. Several cards can ask about one question.
     *
     * @param recall for each moment, how likely it is recalled then if nothing is answered before, from 0 to 1
     * @param due    whether it is to be reviewed at the first moment
     */
    record Expected(LearnerId learner, QuestionId question, List<Double> recall, boolean due) {

        public Expected {
            recall = List.copyOf(recall);
        }
    }

    /**
     * What was found.
     *
     * @param whole false if there were too many answers, and some are missing
     */
    record Forecast(List<Expected> cards, boolean whole) {

        public Forecast {
            cards = List.copyOf(cards);
        }
    }

    /**
     * The expectations for some learners, each by their own model of memory. Cards of questions that are not asked any more are not among
     * them.
     *
     * @param since   the learners, and from when on each one's answers may be used: what was answered before makes no difference to
     *                how the cards stand
     * @param moments at least one, none of them in the past
     */
    Forecast of(Map<LearnerId, Instant> since, List<Moment> moments);
}
