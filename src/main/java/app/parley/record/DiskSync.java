package app.parley.record;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Makes commits survive a power cut. PostgreSQL does so by itself. H2 with {@code WRITE_DELAY=0} hands a commit to the
 * operating system, which keeps it through a killed process, but not through a power cut: there the file has to be
 * synced as well.
 */
@Component
public class DiskSync {

    private final JdbcOperations jdbc;
    private final boolean needed;

    public DiskSync(DataSource dataSource, JdbcOperations jdbc) throws MetaDataAccessException {
        this.jdbc = jdbc;
        this.needed = JdbcUtils.extractDatabaseMetaData(dataSource, metaData -> {
            try {
                return metaData.getDatabaseProductName().equals("H2");
            } catch (SQLException e) {
                throw new MetaDataAccessException("no product name", e);
            }
        });
    }

    /** Returns once everything that was committed is on the disk. */
    public void sync() {
        if (needed) {
            jdbc.execute("checkpoint sync");
        }
    }
}
