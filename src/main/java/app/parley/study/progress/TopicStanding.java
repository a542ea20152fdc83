package app.parley.study.progress;

import app.parley.bank.Topic;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a learner stands with the cards of one topic.
 *
 * @param retention within the span that is looked at
 * @param cards     how many there are
 * @param nextDue   when the first of those that were begun comes back, today at the earliest
 */
public record TopicStanding(Topic topic, Mastery mastery, Retention retention, int cards, Optional<LocalDate> nextDue) {
}
