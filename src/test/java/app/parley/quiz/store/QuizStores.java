package app.parley.quiz.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores of quizzes and homework for tests. */
public final class QuizStores {

    private QuizStores() {
    }

    public static AttemptStore on(DataSource dataSource) {
        return new AttemptStore(JdbcClient.create(dataSource));
    }

    public static HomeworkStore homeworkOn(DataSource dataSource) {
        return new HomeworkStore(JdbcClient.create(dataSource));
    }
}
