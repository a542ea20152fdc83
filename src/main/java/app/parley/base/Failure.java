package app.parley.base;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may be logged of a failure. Databases quote the row that they could not take, and so the name or the answer of a
 * person: of such a failure the log gets the kinds of the exceptions and where they were thrown, and none of the words.
 */
public final class Failure {

    private Failure() {
    }

    /** What went wrong in a line, without the words of any exception. */
    public static String withoutContent(Throwable failure) {
        return chain(failure).stream().map(cause -> cause.getClass().getSimpleName() + (cause instanceof SQLException sql
                ? " [SQL state %s, code %d]".formatted(sql.getSQLState(), sql.getErrorCode()) : ""))
                .collect(Collectors.joining(", caused by "));
    }

    /** The failure itself, unless a database is behind it; then one that stands for it, thrown at the same places. */
    public static Throwable loggable(Throwable failure) {
        return chain(failure).stream().anyMatch(SQLException.class::isInstance) ? new Stripped(failure) : failure;
    }

    /** A cause can lead back to where it came from. */
    private static List<Throwable> chain(Throwable failure) {
        var chain = new ArrayList<Throwable>();
        Stream.iterate(failure, Objects::nonNull, Throwable::getCause).takeWhile(cause -> !chain.contains(cause)).forEach(chain::add);
        return chain;
    }

    private static final class Stripped extends Exception {

        private static final long serialVersionUID = 1L;

        Stripped(Throwable failure) {
            super(withoutContent(failure), null, false, true);
            setStackTrace(failure.getStackTrace());
        }
    }
}
