package app.parley.quiz;

/** Something that a teacher or a learner can run into with homework; each kind has its sentence under {@code homework.trouble.}. */
public sealed class HomeworkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;

    private HomeworkException(String messageKey, String message) {
        super(message);
        this.messageKey = messageKey;
    }

    /** The sentence to show. */
    public String messageKey() {
        return messageKey;
    }

    /** There is no such homework, or not for whoever asks. */
    public static final class NoSuchHomework extends HomeworkException {
        private static final long serialVersionUID = 1L;

        NoSuchHomework() {
            super("homework.trouble.gone", "no such homework");
        }
    }

    /** There is no such class, or it is not the teacher's. */
    public static final class NoSuchClass extends HomeworkException {
        private static final long serialVersionUID = 1L;

        NoSuchClass() {
            super("homework.trouble.class", "no such class");
        }
    }

    /** A class has as much homework as it can have. */
    public static final class TooMuch extends HomeworkException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("homework.trouble.too-much", "too much homework for one class");
        }
    }

    /** None of the questions is asked any more, or none fits. */
    public static final class NothingToAsk extends HomeworkException {
        private static final long serialVersionUID = 1L;

        NothingToAsk() {
            super("homework.trouble.nothing-to-ask", "no question fits");
        }
    }

    /** None of those it is meant for is in the class. */
    public static final class NobodyThere extends HomeworkException {
        private static final long serialVersionUID = 1L;

        NobodyThere() {
            super("homework.trouble.nobody", "none of these learners is in the class");
        }
    }

    /** A title with nothing to read in it. */
    public static final class NoTitle extends HomeworkException {
        private static final long serialVersionUID = 1L;

        NoTitle() {
            super("homework.trouble.title", "no title");
        }
    }

    /** It would close before it opens, or in the past, or much too late. */
    public static final class WrongTimes extends HomeworkException {
        private static final long serialVersionUID = 1L;

        WrongTimes() {
            super("homework.trouble.times", "closes before it opens, in the past, or too late");
        }
    }

    /** The class ends before it would close, and the homework would go with it. */
    public static final class ClassEnds extends HomeworkException {
        private static final long serialVersionUID = 1L;

        ClassEnds() {
            super("homework.trouble.class-ends", "the class ends before that");
        }
    }

    /** How it went has been told to everybody; whoever did it now would know the answers. */
    public static final class ToldAlready extends HomeworkException {
        private static final long serialVersionUID = 1L;

        ToldAlready() {
            super("homework.trouble.told", "told already");
        }
    }

    /** It opens later. */
    public static final class NotOpenYet extends HomeworkException {
        private static final long serialVersionUID = 1L;

        NotOpenYet() {
            super("homework.trouble.not-open", "not open yet");
        }
    }

    /** It has closed, and late work is not taken. */
    public static final class Closed extends HomeworkException {
        private static final long serialVersionUID = 1L;

        Closed() {
            super("homework.trouble.closed", "closed");
        }
    }

    /** All attempts are used. */
    public static final class NoAttemptsLeft extends HomeworkException {
        private static final long serialVersionUID = 1L;

        NoAttemptsLeft() {
            super("homework.trouble.no-attempts", "no attempts left");
        }
    }
}
