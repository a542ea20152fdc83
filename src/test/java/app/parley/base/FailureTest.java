package app.parley.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailureTest {

    private static final SQLException QUOTING =
            new SQLException("Key (compared_name)=(jun kim) already exists.", "23505", 7);

    @Test
    void whatADatabaseQuotesIsNotLogged() {
        var failure = new IllegalStateException("insert of jun kim failed", new IllegalArgumentException(QUOTING));

        var logged = new StringWriter();
        Failure.loggable(failure).printStackTrace(new PrintWriter(logged));

        assertThat(logged.toString()).doesNotContain("jun kim")
                .contains("IllegalStateException, caused by IllegalArgumentException, caused by SQLException [SQL state 23505, code 7]")
                .contains("whatADatabaseQuotesIsNotLogged");
    }

    @Test
    void failureWithoutADatabaseIsLoggedAsItIs() {
        var failure = new IllegalStateException("no such question");

        assertThat(Failure.loggable(failure)).isSameAs(failure);
    }

    @Test
    void causesThatLeadBackHaveAnEnd() {
        var one = new IllegalStateException();
        one.initCause(new IllegalArgumentException(one));

        assertThat(Failure.withoutContent(one)).isEqualTo("IllegalStateException, caused by IllegalArgumentException");
    }
}
