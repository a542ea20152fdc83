package app.parley.study.memory;

import app.parley.base.Rating;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The delays of learning steps, as in Anki. Again goes back to the first step. Hard repeats the step; at the first
 * one its delay is the mean of the first two steps, or 1.5 times the only one but at most a day more, and
 * beyond a day it is rounded to whole days. Good goes to the next step and after the last one leaves the steps. A
 * card at a step that there no longer is counts as at the last.
 */
final class Steps {

    private static final Duration DAY = Duration.ofDays(1);

    private final List<Optional<Duration>> delays;
    private final Optional<Duration> firstHard;

    Steps(List<Duration> delays) {
        this.delays = delays.stream().map(Optional::of).toList();
        this.firstHard = delays.isEmpty() ? Optional.empty() : Optional.of(firstHard(delays));
    }

    private static Duration firstHard(List<Duration> delays) {
        var first = delays.getFirst();
        if (delays.size() > 1) {
            return wholeDays(first.plus(delays.get(1)).dividedBy(2));
        }
        var half = first.dividedBy(2);
        return wholeDays(first.plus(half.compareTo(DAY) < 0 ? half : DAY));
    }

    private static Duration wholeDays(Duration delay) {
        return delay.compareTo(DAY) > 0 ? Duration.ofDays(Math.round((double) delay.toSeconds() / DAY.toSeconds())) : delay;
    }

    boolean isEmpty() {
        return delays.isEmpty();
    }

    /** How long a card at a step is to wait after an answer; empty when it leaves the steps, always so after Easy. */
    Optional<Duration> delay(int step, Rating rating) {
        if (delays.isEmpty()) {
            return Optional.empty();
        }
        var at = Math.min(step, delays.size() - 1);
        return switch (rating) {
            case AGAIN -> delays.getFirst();
            case HARD -> at == 0 ? firstHard : delays.get(at);
            case GOOD -> at + 1 < delays.size() ? delays.get(at + 1) : Optional.empty();
            case EASY -> Optional.empty();
        };
    }

    /** The step after an answer that stays within the steps. */
    int next(int step, Rating rating) {
        var at = Math.min(step, delays.size() - 1);
        return switch (rating) {
            case AGAIN -> 0;
            case HARD -> at;
            case GOOD, EASY -> at + 1;
        };
    }
}
