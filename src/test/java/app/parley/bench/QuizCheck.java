package app.parley.bench;

import app.parley.bank.BankJson;
import app.parley.bank.Question;
import app.parley.bank.Response;
import app.parley.testing.Database;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what learners were told against what the database of a stopped server has: every answer once, rightly marked. */
final class QuizCheck {

    private final Map<Place, Row> rows = new HashMap<>();
    private int rowCount;

    private record Place(UUID attempt, int place) {}

    private record Row(Question question, Response response, double score) {}

    /** Reads the answer log in this file. */
    QuizCheck(Path file) {
        var dataSource = new JdbcDataSource();
        dataSource.setURL(Database.url(file));
        dataSource.setUser("parley");
        dataSource.setPassword("");
        JdbcClient.create(dataSource).sql("""
                select answer.activity_id, answer.place, answer.response, answer.score, version.content
                from answer
                join bank_question_version version on version.question_id = answer.question_id
                    and version.version = answer.question_version""").query(row -> {
            rowCount++;
            rows.put(new Place(row.getObject("activity_id", UUID.class), row.getInt("place")), row(row));
        });
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(BankJson.read(row.getString("content"), Question.class),
                BankJson.read(row.getString("response"), Response.class), row.getDouble("score"));
    }

    /** One sentence if all is well; throws {@link IllegalStateException} at the first answer that is not. */
    String verify(Collection<QuizLearner.Acknowledged> acknowledged) {
        for (var answer : acknowledged) {
            var row = rows.get(new Place(answer.attempt(), answer.place()));
            if (row == null) {
                throw new IllegalStateException("acknowledged and lost: " + answer);
            }
            var score = row.question().task().mark(answer.response()).score();
            if (!row.question().prompt().equals(answer.prompt()) || !row.response().equals(answer.response())
                    || row.score() != score) {
                throw new IllegalStateException("not what was answered: " + answer + " is stored as " + row);
            }
        }
        if (rowCount != rows.size() || rowCount != acknowledged.size()) {
            throw new IllegalStateException("%d answers acknowledged, %d rows in %d places".formatted(
                    acknowledged.size(), rowCount, rows.size()));
        }
        return "%d answers acknowledged = %d rows in the answer log, every response and score as answered".formatted(
                acknowledged.size(), rowCount);
    }
}
