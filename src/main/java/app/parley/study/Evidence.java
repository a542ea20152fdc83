package app.parley.study;

import app.parley.bank.Cloze;
import app.parley.bank.Marking;
import app.parley.bank.Matching;
import app.parley.bank.MultipleChoice;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Ordering;
import app.parley.bank.Response;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TrueFalse;
import app.parley.base.Rating;
import app.parley.record.Activity;
import app.parley.record.CardReview;
import app.parley.record.Logged;
import app.parley.study.memory.Review;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an answer says about the cards of its question.
 *
 * <p>Answers to flashcards carry their rating. An answer given elsewhere counts as Good if it was fully right, and as Again if
 * it was not: a card is one thing to know, and what was half right has to be seen again. A right answer says the less the more
 * likely it is to be guessed: its evidence is 1 minus the chance of guessing it, so three quarters for one of four
 * options and half for true or false, and 1 for what had to be typed. A wrong answer always counts in full.
 *
 * <p>Learning leads a new card through its learning steps, as studying does. In a game of pairs the clock runs: a right pair says half of
 * that, and a wrong one, which may be a slip of the finger, says nothing.
 */
final class Evidence {

    /** How much of its evidence is left to a right answer that was given while a clock ran. */
    private static final double IN_A_HURRY = 0.5;

    private Evidence() {
    }

    /** The card events of an answer. {@code task} is that of the version that was answered. */
    static Map<Face, CardEvent.Answered> of(Logged logged, Task task) {
        var answer = logged.answer();
        var events = new HashMap<Face, CardEvent.Answered>();
        if (answer.review().isPresent()) {
            ofCard(logged, answer.review().get(), task).ifPresent(event -> events.put(new Face(answer.review().get().face()), event));
        } else if (task instanceof Matching matching) {
            var parts = matching.mark(answer.response()).parts();
            for (int i = 0; i < parts.size(); i++) {
                boolean right = parts.get(i).verdict() == Marking.Verdict.RIGHT;
                events.put(Face.pair(matching.pairs().get(i)),
                        event(logged, right ? Rating.GOOD : Rating.AGAIN, 0, evidence(task, answer.response())));
            }
        } else {
            events.put(Face.WHOLE, event(logged, answer.score() == 1 ? Rating.GOOD : Rating.AGAIN, 0, evidence(task, answer.response())));
        }
        return events;
    }

    /** Empty if it says nothing. */
    private static Optional<CardEvent.Answered> ofCard(Logged logged, CardReview review, Task task) {
        double evidence = review.chance().map(chance -> 1 - chance).orElseGet(() -> evidence(task, logged.answer().response()));
        if (logged.answer().activity().kind() == Activity.Kind.MATCH) {
            evidence *= IN_A_HURRY;
            if (!review.rating().passed() || evidence == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(event(logged, review.rating(), review.draw(), evidence));
    }

    private static CardEvent.Answered event(Logged logged, Rating rating, double draw, double evidence) {
        var answer = logged.answer();
        var kind = answer.activity().kind();
        boolean isStep = kind == Activity.Kind.STUDY || kind == Activity.Kind.LEARN;
        return new CardEvent.Answered(new Review(rating, answer.answeredAt(), answer.studyDay(), draw, evidence, !isStep),
                logged.number(), kind);
    }

    /** How much a right answer in this form says, from 0 to 1. What was only said to oneself was not guessed. */
    static double evidence(Task task, Response response) {
        return response instanceof Response.Nothing ? 1 : 1 - guess(task);
    }

    /** The chance that somebody who knows nothing of it answers all of it rightly; of a matching, one pair. */
    private static double guess(Task task) {
        return switch (task) {
            case SingleChoice choice -> 1.0 / choice.options().size();
            case MultipleChoice choice -> Math.pow(0.5, choice.options().size());
            case TrueFalse _ -> 0.5;
            case Ordering ordering -> 1 / factorial(ordering.items().size());
            case Matching matching -> 1.0 / (matching.pairs().size() + matching.extra().size());
            case Cloze cloze -> cloze.gaps().stream().mapToDouble(gap -> gap.choices().isEmpty() ? 0 : 1.0 / gap.choices().size())
                    .reduce(1, (one, other) -> one * other);
            case ShortAnswer _, NumberAnswer _ -> 0;
        };
    }

    private static double factorial(int n) {
        return n < 2 ? 1 : n * factorial(n - 1);
    }
}
