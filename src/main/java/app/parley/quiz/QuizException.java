package app.parley.quiz;

import java.time.Instant;

/** Something that a learner can run into with a quiz; each kind has its sentence under {@code quiz.trouble.}. */
public sealed class QuizException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;

    private QuizException(String messageKey, String message) {
        super(message);
        this.messageKey = messageKey;
    }

    /** The sentence to show. */
    public String messageKey() {
        return messageKey;
    }

    /** No question fits the selection. */
    public static final class NothingToAsk extends QuizException {
        private static final long serialVersionUID = 1L;

        NothingToAsk() {
            super("quiz.trouble.nothing-to-ask", "no question fits the selection");
        }
    }

    /** Too many attempts wait to be finished. */
    public static final class TooManyRunning extends QuizException {
        private static final long serialVersionUID = 1L;

        TooManyRunning() {
            super("quiz.trouble.too-many-running", "too many attempts run in this notebook");
        }
    }

    /** There is no such attempt in this notebook. */
    public static final class NoSuchAttempt extends QuizException {
        private static final long serialVersionUID = 1L;

        public NoSuchAttempt() {
            super("quiz.trouble.no-such-attempt", "no such attempt in this notebook");
        }
    }

    /** The attempt is over; nothing can be answered any more. */
    public static final class Over extends QuizException {
        private static final long serialVersionUID = 1L;

        Over() {
            super("quiz.trouble.over", "the attempt is over");
        }
    }

    /** The attempt still runs; its result is not there yet. */
    public static final class StillRunning extends QuizException {
        private static final long serialVersionUID = 1L;

        StillRunning() {
            super("quiz.trouble.still-running", "the attempt still runs");
        }
    }

    /** The attempt is over, but how it went is told only later, to everybody at once. */
    public static final class NotToldYet extends QuizException {
        private static final long serialVersionUID = 1L;

        private final Instant until;

        NotToldYet(Instant until) {
            super("quiz.trouble.not-told-yet", "nothing is told of it yet");
            this.until = until;
        }

        /** When it can be told. */
        public Instant until() {
            return until;
        }
    }
}
