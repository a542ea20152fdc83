package app.parley.start;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** The database is locked, damaged, full, out of reach, or does not let Parley in. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseFailureAnalyzer implements FailureAnalyzer {

    private static final String SQL_STATE_CONNECTION = "08";
    private static final String SQL_STATE_AUTHORISATION = "28";
    private static final String SQL_STATE_NO_SUCH_DATABASE = "3D";

    private final Environment environment;

    DatabaseFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> sentence(cause).stream())
                .findFirst()
                .map(sentence -> new FailureAnalysis(sentence, null, failure))
                .orElse(null);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private Optional<String> sentence(Throwable cause) {
        if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("No space left on device")) {
            return Optional.of(Sentences.of("disk-full", data()));
        }
        return cause instanceof SQLException sql
                ? Optional.ofNullable(environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:")
                        ? fileDatabase(sql) : databaseServer(sql))
                : Optional.empty();
    }

    private @Nullable String fileDatabase(SQLException failure) {
        if (causes(failure).anyMatch(cause -> String.valueOf(cause.getMessage()).contains("No space left on device"))) {
            return Sentences.of("disk-full", data());
        }
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Sentences.of("database-locked", data());
            case ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.GENERAL_ERROR_1 -> Sentences.of("database-damaged", data());
            case ErrorCode.DATABASE_IS_READ_ONLY -> Sentences.of("file-not-writable", data());
            default -> null;
        };
    }

    private @Nullable String databaseServer(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (state.startsWith(SQL_STATE_CONNECTION)) {
            return Sentences.of("database-unreachable", server());
        }
        if (state.startsWith(SQL_STATE_AUTHORISATION)) {
            return Sentences.of("database-refused", server(), environment.getProperty("spring.datasource.username", ""));
        }
        return state.startsWith(SQL_STATE_NO_SUCH_DATABASE) ? Sentences.of("database-unknown", server()) : null;
    }

    private String data() {
        return environment.getProperty("parley.data", "");
    }

    /** Host and name of the database; what follows them in the address may hold a password. */
    private String server() {
        return environment.getProperty("spring.datasource.url", "").replaceFirst("\\?.*", "").replaceFirst("^jdbc:", "");
    }
}
