package app.parley.record.store;

import static app.parley.record.store.AnswerLogs.aQuiz;
import static app.parley.record.store.AnswerLogs.anAnswer;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.LearnerId;
import app.parley.record.Answer;
import app.parley.testing.Database;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Database.class)
class AnswerStoreDatabaseTest {

    private static final int PLAYERS = 500;
    private static final int TURNS = 10;

    private final Database database;
    private final JdbcClient jdbc;
    private final AnswerStore store;

    AnswerStoreDatabaseTest(Database database) {
        this.database = database;
        var template = new JdbcTemplate(database.migrated());
        jdbc = JdbcClient.create(template);
        store = new AnswerStore(jdbc, template);
    }

    @Test
    void whatStandsIsFoundByIdAndByPlace() {
        var activity = aQuiz();
        var ana = LearnerId.random();
        var first = anAnswer(activity, ana, 0);
        var second = anAnswer(activity, ana, 1);
        store.insert(List.of(first, second));

        var sameIdOrPlace = store.standing(List.of(first, anAnswer(activity, ana, 1), anAnswer(activity, ana, 2)));

        assertThat(sameIdOrPlace).containsExactlyInAnyOrder(first, first, second);
    }

    @Test
    void groupOfAGreatGameReadsOnlyItsOwnPlaces() {
        var game = aQuiz();
        var players = Stream.generate(LearnerId::random).limit(PLAYERS).toList();
        for (var player : players) {
            store.insert(IntStream.range(0, TURNS).mapToObj(turn -> anAnswer(game, player, turn)).toList());
        }
        var group = players.stream().limit(100).map(player -> anAnswer(game, player, TURNS)).toList();

        var plan = plan(group);

        switch (database) {
            case H2 -> assertThat(rowsRead(plan)).isLessThanOrEqualTo(2 * group.size());
            case POSTGRESQL -> assertThat(plan).contains("answer_id_uq", "answer_once_uq")
                    .doesNotContain("Seq Scan", "Rows Removed");
        }
    }

    private String plan(List<Answer> wanted) {
        return String.join("\n", jdbc.sql("explain analyze " + AnswerStore.STANDING).params(AnswerStore.keys(wanted))
                .query(String.class).list());
    }

    private static int rowsRead(String plan) {
        return Pattern.compile("scanCount: (\\d+)").matcher(plan).results().map(MatchResult::group)
                .mapToInt(found -> Integer.parseInt(found.replaceAll("\\D", ""))).sum();
    }
}
