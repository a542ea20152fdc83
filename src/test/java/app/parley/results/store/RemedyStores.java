package app.parley.results.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores of remedies for tests. */
public final class RemedyStores {

    private RemedyStores() {
    }

    public static RemedyStore on(DataSource dataSource) {
        var jdbc = new JdbcTemplate(dataSource);
        return new RemedyStore(JdbcClient.create(jdbc), jdbc);
    }
}
