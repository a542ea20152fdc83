package app.parley.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** What the database's failures are called, where making them really happen would take a machine of its own. */
class DatabaseFailureAnalyzerTest {

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("parley.data", "/school/data")
            .withProperty("spring.datasource.url", "jdbc:h2:file:/school/data/parley");

    @Test
    void fullDiskIsSaidWhereverInTheCausesItIs() {
        var failure = new IllegalStateException("no tables",
                new SQLException("General error", "HY000", ErrorCode.GENERAL_ERROR_1,
                        new IllegalStateException("Writing failed", new IOException("No space left on device"))));

        assertThat(sentence(failure))
                .isEqualTo("there is no space left on the disk that holds /school/data.");
    }

    @ParameterizedTest
    @ValueSource(ints = {ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.IO_EXCEPTION_1})
    void whateverCannotBeReadIsCalledDamaged(int code) {
        assertThat(sentence(new SQLException("?", "HY000", code)))
                .startsWith("the database in /school/data is damaged");
    }

    @Test
    void passwordInTheAddressIsNotShown() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/parley?user=parley&password=secret");

        assertThat(sentence(new SQLException("Connection refused", "08001")))
                .startsWith("the database postgresql://db/parley cannot be reached")
                .doesNotContain("secret");
    }

    @Test
    void failureThatHasNothingToDoWithTheDatabaseIsLeftToOthers() {
        assertThat(new DatabaseFailureAnalyzer(environment).analyze(new IllegalStateException("other"))).isNull();
    }

    private String sentence(Throwable failure) {
        var analysis = new DatabaseFailureAnalyzer(environment).analyze(failure);
        assertThat(analysis).isNotNull();
        return analysis.getDescription();
    }
}
