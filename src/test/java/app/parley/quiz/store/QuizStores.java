package app.parley.quiz.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attempt stores for tests. */
public final class QuizStores {

    private QuizStores() {
    }

    public static AttemptStore on(DataSource dataSource) {
        return new AttemptStore(JdbcClient.create(dataSource));
    }
}
