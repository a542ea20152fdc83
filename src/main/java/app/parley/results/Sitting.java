package app.parley.results;

import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.record.Activity;
import java.util.List;
import java.util.Optional;

/**
 * An activity that results are about: a live game, or one learner's attempt at a quiz.
 *
 * @param learner who took it alone; empty for something that many take together
 * @param asked   the questions that were, or would have been, asked, in their order. If it is empty, each question that anybody
 *                answered there counts as asked of all
 * @param isEnded false while its learner is still at it: what has no answer yet may still get one, and says nothing. What many take
 *                together never waits for one of them
 */
public record Sitting(Activity activity, Optional<LearnerId> learner, List<QuestionRef> asked, boolean isEnded) {

    public Sitting {
        asked = List.copyOf(asked);
    }

    /** Something that many took together, such as a live game. */
    public static Sitting ofMany(Activity activity, List<QuestionRef> asked) {
        return new Sitting(activity, Optional.empty(), asked, true);
    }

    /** One learner's attempt at a quiz, which is over. */
    public static Sitting ofOne(Activity activity, LearnerId learner, List<QuestionRef> asked) {
        return ofOne(activity, learner, asked, true);
    }

    /** One learner's attempt at a quiz, which may still run. */
    public static Sitting ofOne(Activity activity, LearnerId learner, List<QuestionRef> asked, boolean isEnded) {
        return new Sitting(activity, Optional.of(learner), asked, isEnded);
    }
}
