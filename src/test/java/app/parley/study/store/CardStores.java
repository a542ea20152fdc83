package app.parley.study.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Card stores for tests. */
public final class CardStores {

    private CardStores() {
    }

    public static CardStore on(DataSource dataSource) {
        var jdbc = new JdbcTemplate(dataSource);
        return new CardStore(JdbcClient.create(jdbc), jdbc);
    }

    public static MatchStore matchesOn(DataSource dataSource) {
        return new MatchStore(JdbcClient.create(dataSource));
    }
}
