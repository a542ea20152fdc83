package app.parley.live.store;

import app.parley.record.DiskSync;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** The stores of live games on a migrated database, for tests. */
public final class LiveStores {

    private LiveStores() {
    }

    public static GameStore games(DataSource dataSource) {
        return new GameStore(JdbcClient.create(new JdbcTemplate(dataSource)));
    }

    private static EventStore events(DataSource dataSource) {
        var jdbc = new JdbcTemplate(dataSource);
        return new EventStore(JdbcClient.create(jdbc), jdbc);
    }

    static SeatNames names(DataSource dataSource) {
        return new SeatNames(events(dataSource));
    }

    static LiveData data(DataSource dataSource) {
        return new LiveData(events(dataSource), games(dataSource), names(dataSource));
    }

    static LiveClassData classData(DataSource dataSource) {
        return new LiveClassData(events(dataSource), games(dataSource), names(dataSource));
    }

    /** A started journal. */
    static GroupCommitJournal journal(DataSource dataSource) {
        try {
            var jdbc = new JdbcTemplate(dataSource);
            var journal = new GroupCommitJournal(new EventStore(JdbcClient.create(jdbc), jdbc), Clock.systemUTC(),
                    new TransactionTemplate(new JdbcTransactionManager(dataSource)), new DiskSync(dataSource, jdbc, new StandardEnvironment()));
            journal.start();
            return journal;
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
