package app.parley.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bench.KilledGame;
import app.parley.testing.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A game whose server is killed while people join and answer. The benchmark "kill" does the same fifty times. */
class KilledGameIT {

    private static final int KILLS = 1;
    private static final int PLAYERS = 60;
    private static final int QUESTIONS = 4;

    @TempDir
    private Path data;

    private static void isAsItMustBe(KilledGame.Result result) {
        assertThat(result.faults()).isEmpty();
        assertThat(result.lost()).isZero();
        assertThat(result.doubled()).isZero();
        assertThat(result.acknowledged()).isEqualTo(PLAYERS * QUESTIONS);
        assertThat(result.kills()).isPositive();
    }

    @Test
    void noAcknowledgedAnswerIsLostOnH2() throws Exception {
        var h2 = new JdbcDataSource();
        h2.setURL(Database.url(data.resolve("parley")));
        h2.setUser("parley");

        isAsItMustBe(new KilledGame(1, KILLS, PLAYERS, QUESTIONS).run(data, h2));
    }

    @Test
    void noAcknowledgedAnswerIsLostOnPostgres() throws Exception {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            isAsItMustBe(new KilledGame(2, KILLS, PLAYERS, QUESTIONS).run(data, postgres.getPostgresDatabase(),
                    "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres"));
        }
    }
}
