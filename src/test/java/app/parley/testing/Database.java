package app.parley.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The two databases Parley runs on. A {@code *DatabaseTest} is a {@code @ParameterizedClass} with
 * {@code @EnumSource(Database.class)}, so that each of its tests runs on both.
 */
public enum Database {

    /** Embedded, in a file, with the settings of a real installation. */
    H2 {
        @Override
        public DataSource create() {
            return JdbcConnectionPool.create(url(temporaryFolder().resolve("parley")), "parley", "");
        }
    },

    /** A real server, started once for the whole test run; each call gets a database of its own. */
    POSTGRESQL {
        @Override
        public DataSource create() {
            return copyOf("template1");
        }

        @Override
        public DataSource migrated() {
            return copyOf(Migrated.NAME);
        }
    };

    /** A test uses its newest databases; the pools of earlier tests are closed. */
    private static final int MOST_POOLS = 8;
    private static final Deque<HikariDataSource> POOLS = new ArrayDeque<>();

    /** A new, empty database. */
    public abstract DataSource create();

    /** A new database with Parley's tables. */
    public DataSource migrated() {
        var dataSource = create();
        Flyway.configure().dataSource(dataSource).load().migrate();
        return dataSource;
    }

    /** The address of an H2 database in this file, with the settings of a real installation. */
    public static String url(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static DataSource copyOf(String template) {
        return pooled(Server.INSTANCE.getDatabase("postgres", newPostgresDatabase(template)));
    }

    /** With a pool, as in a real installation: PostgreSQL starts a process for each connection. */
    private static synchronized DataSource pooled(DataSource dataSource) {
        var settings = new HikariConfig();
        settings.setDataSource(dataSource);
        settings.setMinimumIdle(0);
        POOLS.addLast(new HikariDataSource(settings));
        if (POOLS.size() > MOST_POOLS) {
            POOLS.removeFirst().close();
        }
        return POOLS.getLast();
    }

    private static String newPostgresDatabase(String template) {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    private static Path temporaryFolder() {
        try {
            var folder = Files.createTempDirectory("parley-h2-");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                // Nobody needs a test's data after a power cut.
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The database that every migrated one on PostgreSQL is a copy of: copying is faster than migrating. */
    private static final class Migrated {
        static final String NAME = migrate();

        private static String migrate() {
            var name = newPostgresDatabase("template1");
            var dataSource = Server.INSTANCE.getDatabase("postgres", name);
            Flyway.configure().dataSource(dataSource).load().migrate();
            return name;
        }
    }
}
