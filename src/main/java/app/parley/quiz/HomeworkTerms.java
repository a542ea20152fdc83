package app.parley.quiz;

import app.parley.people.Memberships;
import app.parley.record.GroupAnswers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When and how a homework can be done. Times are moments: whoever sets them by the clock on the wall turns them into moments first
 * ({@link WallTime}), so that a change to or from summer time moves nothing afterwards.
 *
 * @param closesAt    what ends later is late, or is not taken at all; an attempt has {@link Progress#GRACE} more
 * @param attempts    how often it can be done, 1 to {@link #AS_OFTEN_AS_LIKED}
 * @param timeLimit   for one attempt; only a {@link Way#TEST} has one, within the bounds of a {@link QuizOrder}
 * @param acceptsLate whether it can be done after it closed, and then counts as late
 * @param telling     when learners are told how they did
 */
public record HomeworkTerms(Way way, Instant opensAt, Instant closesAt, int attempts, Optional<Duration> timeLimit,
        boolean acceptsLate, Telling telling) {

    /** The most attempts. More than most people make; of a full class, results read as many at once. */
    public static final int AS_OFTEN_AS_LIKED = GroupAnswers.MAX_GROUP / Memberships.MAX_MEMBERS;
    /** Longer than a school year. */
    public static final Duration LONGEST = Duration.ofDays(400);

    /** When learners are told how they did. */
    public enum Telling {

        /** In practice after each question, in a test when it is handed in. */
        AFTER_EACH,
        /** When it has closed for everybody, so that no answers can be passed on. Only for tests, and then late work is not taken. */
        AFTER_CLOSING
    }

    /** @throws HomeworkException.WrongTimes if it closes before it opens, or longer after it than {@link #LONGEST} */
    public HomeworkTerms {
        if (attempts < 1 || attempts > AS_OFTEN_AS_LIKED) {
            throw new IllegalArgumentException("1 to " + AS_OFTEN_AS_LIKED + " attempts: " + attempts);
        }
        if (timeLimit.isPresent() && (way != Way.TEST || timeLimit.get().compareTo(QuizOrder.MIN_TIME) < 0
                || timeLimit.get().compareTo(QuizOrder.MAX_TIME) > 0)) {
            throw new IllegalArgumentException("only a test has a time limit, from 1 minute to 3 hours");
        }
        if (telling == Telling.AFTER_CLOSING && (way != Way.TEST || acceptsLate)) {
            throw new IllegalArgumentException("only a test without late work tells after closing");
        }
        if (closesAt.isBefore(opensAt) || closesAt.isAfter(opensAt.plus(LONGEST))) {
            throw new HomeworkException.WrongTimes();
        }
    }

    public boolean hasOpened(Instant now) {
        return !now.isBefore(opensAt);
    }

    public boolean hasClosed(Instant now) {
        return now.isAfter(closesAt);
    }

    /** Whether somebody with attempts left could begin one now. */
    public boolean canBeBegun(Instant now) {
        return hasOpened(now) && (acceptsLate || !hasClosed(now));
    }

    /** Whether what ended then was late. */
    public boolean isLate(Instant endedAt) {
        return endedAt.isAfter(closesAt.plus(Progress.GRACE));
    }

    /** From when on learners may be told how they did, once they are done; empty if that waits for nobody. */
    public Optional<Instant> toldAfter() {
        return telling == Telling.AFTER_CLOSING ? Optional.of(closesAt.plus(Progress.GRACE)) : Optional.empty();
    }

    /** When time is up for an attempt; empty if never. */
    public Optional<Instant> deadline(Instant startedAt, ExtraTime extra) {
        var own = timeLimit.flatMap(extra::of).map(startedAt::plus);
        return acceptsLate ? own : Optional.of(own.filter(closesAt::isAfter).orElse(closesAt));
    }

    /** The same with other terms of closing. */
    public HomeworkTerms closing(Instant newClosesAt, boolean newAcceptsLate, int newAttempts) {
        return new HomeworkTerms(way, opensAt, newClosesAt, newAttempts, timeLimit, newAcceptsLate, telling);
    }
}
