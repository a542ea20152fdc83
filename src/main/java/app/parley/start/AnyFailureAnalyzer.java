package app.parley.start;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/**
 * Whatever nobody foresaw: the innermost message, and where the rest can be read, instead of a wall of stack trace.
 * It asks all others first, because no order would put it behind those that have none, such as Spring Boot's.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
final class AnyFailureAnalyzer implements FailureAnalyzer {

    private final BeanFactory beans;
    private final Environment environment;

    AnyFailureAnalyzer(BeanFactory beans, Environment environment) {
        this.beans = beans;
        this.environment = environment;
    }

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        return byOthers(failure).or(() -> bySender(failure)).orElseGet(() -> unforeseen(failure));
    }

    private Optional<FailureAnalysis> byOthers(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation(getClass().getClassLoader())
                .load(FailureAnalyzer.class,
                        ArgumentResolver.of(BeanFactory.class, beans).and(Environment.class, environment),
                        FailureHandler.handleMessage((message, ignored) -> {
                            // One that cannot be made has nothing to say; the failure itself matters more.
                        }))
                .stream()
                .filter(other -> !(other instanceof AnyFailureAnalyzer))
                .map(other -> other.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Optional<FailureAnalysis> bySender(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(FailureAnalyzedException.class::isInstance)
                .map(cause -> ((FailureAnalyzedException) cause).analysis())
                .findFirst();
    }

    private FailureAnalysis unforeseen(Throwable failure) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        var message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new FailureAnalysis(message, Sentences.of("see-log", environment.getProperty("logging.file.name", "")), failure);
    }
}
