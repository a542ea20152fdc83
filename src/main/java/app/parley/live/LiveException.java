package app.parley.live;

/** Something that a person can run into with a live game; each kind has its sentence under {@code live.trouble.}. */
public sealed class LiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;

    private LiveException(String messageKey, String message) {
        super(message);
        this.messageKey = messageKey;
    }

    /** The sentence to show. */
    public String messageKey() {
        return messageKey;
    }

    /** There is no such game, or it is another teacher's. */
    public static final class NoSuchGame extends LiveException {
        private static final long serialVersionUID = 1L;

        public NoSuchGame() {
            super("live.trouble.no-such-game", "no such game of this teacher");
        }
    }

    /** The class is gone, or not shared with this teacher any more. */
    public static final class NoSuchClass extends LiveException {
        private static final long serialVersionUID = 1L;

        public NoSuchClass() {
            super("live.trouble.no-such-class", "no such class of this teacher");
        }
    }

    /** Nothing to ask, or too much for one game. */
    public static final class NothingToAsk extends LiveException {
        private static final long serialVersionUID = 1L;

        public NothingToAsk() {
            super("live.trouble.nothing-to-ask", "a game has 1 to " + GamePlan.MAX_QUESTIONS + " questions");
        }
    }

    /** The teacher has too many games open, or the server has. */
    public static final class TooManyRunning extends LiveException {
        private static final long serialVersionUID = 1L;

        public TooManyRunning() {
            super("live.trouble.too-many-running", "too many games run");
        }
    }

    /** The journal could not be written. Nothing has changed, and it may be tried again. */
    public static final class NotStored extends LiveException {
        private static final long serialVersionUID = 1L;

        public NotStored() {
            super("live.trouble.not-stored", "the journal could not be written");
        }
    }
}
