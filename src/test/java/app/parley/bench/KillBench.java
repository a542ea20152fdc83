package app.parley.bench;

import app.parley.testing.Database;
import app.parley.testing.TemporaryData;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Locale;
import org.h2.jdbcx.JdbcDataSource;

/** How a game fares whose server is killed again and again, at random moments, on both databases. */
final class KillBench implements Benchmark {

    private static final int PLAYERS = 200;
    private static final int QUESTIONS = 40;
    private static final long SEED = 3;

    private final int kills;

    /** @param kills on each database */
    KillBench(int kills) {
        this.kills = kills;
    }

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public void run() throws Exception {
        System.out.printf("A game of %d players, its server killed %d times%n", PLAYERS, kills);
        var data = TemporaryData.newFolder();
        var h2 = new JdbcDataSource();
        h2.setURL(Database.url(data.resolve("parley")));
        h2.setUser("parley");
        print("H2", new KilledGame(SEED, kills, PLAYERS, QUESTIONS).run(data, h2));
        try (var postgres = EmbeddedPostgres.builder().start()) {
            print("PostgreSQL", new KilledGame(SEED, kills, PLAYERS, QUESTIONS).run(TemporaryData.newFolder(),
                    postgres.getPostgresDatabase(), "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres"));
        }
    }

    private static void print(String database, KilledGame.Result result) {
        System.out.printf(Locale.ROOT, "%-12s %d kills, %d answers acknowledged, %d lost, %d doubled; 99 %% of the players back "
                        + "after %.1f s at most; %d faults%n", database, result.kills(), result.acknowledged(), result.lost(),
                result.doubled(), result.backSeconds().stream().mapToDouble(Double::doubleValue).max().orElse(0),
                result.faults().size());
        result.faults().stream().limit(10).forEach(System.out::println);
    }
}
