package app.parley.start;

import java.util.stream.Stream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Whatever nobody foresaw: the innermost message, and where the rest can be read, instead of a wall of stack trace. */
@Order(Ordered.LOWEST_PRECEDENCE)
final class AnyFailureAnalyzer implements FailureAnalyzer {

    private final Environment environment;

    AnyFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(FailureAnalyzedException.class::isInstance)
                .map(cause -> ((FailureAnalyzedException) cause).analysis())
                .findFirst()
                .orElseGet(() -> unforeseen(failure));
    }

    private FailureAnalysis unforeseen(Throwable failure) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        var message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new FailureAnalysis(message, Sentences.of("see-log", environment.getProperty("logging.file.name", "")), failure);
    }
}
