package app.parley.record;

/** The answer could not be stored. It does not count, and it may be given again under the same id. */
public class NotStoredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotStoredException(String message) {
        super(message);
    }

    public NotStoredException(String message, Throwable cause) {
        super(message, cause);
    }
}
