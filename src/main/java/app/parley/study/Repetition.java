package app.parley.study;

import app.parley.base.StudyDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which events of a card bear on its memory. Learning and games of pairs ask the same thing several times within minutes, and
 * after the first time the answer has just been seen. So on one day such an answer counts no more
 *
 * <ul>
 * <li>if it is right, and the last {@value #RIGHTS_IN_A_ROW} answers of the day that count were right as well: that is learned for today,
 * <li>if it is wrong, and another one of the day that counts was wrong: that it is not known yet was told already.
 * </ul>
 *
 * <p>Answers to cards, in quizzes and in live games always count. A reset begins the day anew.
 */
final class Repetition {

    /** Recognized once and recalled once. */
    static final int RIGHTS_IN_A_ROW = 2;

    private Optional<StudyDay> day = Optional.empty();
    private int rightInARow;
    private boolean wasWrong;

    private Repetition() {
    }

    /** Those that count, in the order of time. */
    static List<CardEvent> counting(Collection<? extends CardEvent> events) {
        var repetition = new Repetition();
        var counting = new ArrayList<CardEvent>();
        events.stream().sorted(CardEvent.IN_ORDER).filter(repetition::counts).forEach(counting::add);
        return counting;
    }

    private boolean counts(CardEvent event) {
        return switch (event) {
            case CardEvent.Answered answered -> counts(answered);
            case CardEvent.Acted(CardAction action, long _) -> {
                if (action.kind() == CardAction.Kind.RESET) {
                    beginAnew();
                }
                yield true;
            }
        };
    }

    private boolean counts(CardEvent.Answered event) {
        var review = event.review();
        if (!day.equals(Optional.of(review.day()))) {
            day = Optional.of(review.day());
            beginAnew();
        }
        boolean passed = review.rating().passed();
        if (event.inPractice() && (passed ? rightInARow >= RIGHTS_IN_A_ROW : wasWrong)) {
            return false;
        }
        rightInARow = passed ? rightInARow + 1 : 0;
        wasWrong |= !passed;
        return true;
    }

    private void beginAnew() {
        rightInARow = 0;
        wasWrong = false;
    }
}
