package app.parley.record;

import java.io.File;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * What H2 needs to keep its word; PostgreSQL sees to both by itself.
 *
 * <p>Commits have to survive a power cut: with {@code WRITE_DELAY=0} H2 hands a commit to the operating system, which
 * keeps it through a killed process, but for a power cut the file has to be synced as well.
 *
 * <p>And the disk must not run full: a write that finds no space ends H2 until the next start of the server. So nothing is
 * handed to it any more while the last part of the disk ({@code parley.disk-reserve}) is reached, and it goes on by itself
 * once there is space again.
 */
@Component
public class DiskSync {

    private static final String RESERVE = "parley.disk-reserve";

    private final JdbcOperations jdbc;
    private final Environment environment;
    private final boolean needed;

    public DiskSync(DataSource dataSource, JdbcOperations jdbc, Environment environment) throws MetaDataAccessException {
        this.jdbc = jdbc;
        this.environment = environment;
        this.needed = JdbcUtils.extractDatabaseMetaData(dataSource, metaData -> {
            try {
                return metaData.getDatabaseProductName().equals("H2");
            } catch (SQLException e) {
                throw new MetaDataAccessException("no product name", e);
            }
        });
    }

    /** Whether there is space to store something. */
    public boolean hasSpace() {
        var reserve = environment.getProperty(RESERVE);
        return !needed || reserve == null
                || new File(environment.getRequiredProperty("parley.data")).getUsableSpace() > DataSize.parse(reserve).toBytes();
    }

    /** Returns once everything that was committed is on the disk. */
    public void sync() {
        if (needed) {
            jdbc.execute("checkpoint sync");
        }
    }
}
