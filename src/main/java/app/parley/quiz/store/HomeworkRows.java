package app.parley.quiz.store;

import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.quiz.HomeworkTerms;
import app.parley.quiz.HomeworkTerms.Telling;
import app.parley.quiz.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How plans and the terms of homework stand in rows. */
final class HomeworkRows {

    /** The terms of the homework {@code h}. */
    static final String TERMS = "h.way as homework_way, h.opens_at, h.closes_at, h.attempts, h.time_limit_seconds, h.accepts_late, h.telling";

    private HomeworkRows() {
    }

    /** Reads {@link #TERMS}. */
    static HomeworkTerms terms(ResultSet row) throws SQLException {
        var seconds = row.getLong("time_limit_seconds");
        Optional<Duration> limit = row.wasNull() ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
        return new HomeworkTerms(Way.valueOf(row.getString("homework_way")),
                row.getObject("opens_at", OffsetDateTime.class).toInstant(),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"), limit, row.getBoolean("accepts_late"), Telling.valueOf(row.getString("telling")));
    }

    static String plan(List<QuestionRef> plan) {
        return plan.stream().map(QuestionRef::toString).collect(Collectors.joining(" "));
    }

    static List<QuestionRef> plan(String text) {
        return Arrays.stream(text.split(" ")).map(HomeworkRows::question).toList();
    }

    private static QuestionRef question(String text) {
        var at = text.indexOf('@');
        return new QuestionRef(new QuestionId(text.substring(0, at)), Integer.parseInt(text.substring(at + 1)));
    }
}
