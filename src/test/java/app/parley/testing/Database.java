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
import org.h2.jdbcx.JdbcDataSource;

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

        @Override
        public DataSource migrated() {
            var folder = temporaryFolder();
            try {
                Files.copy(MigratedFile.FOLDER.resolve(FILE), folder.resolve(FILE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return JdbcConnectionPool.create(url(folder.resolve("parley")), "parley", "");
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

    private static final String FILE = "parley.mv.db";

    /** A test uses its newest databases; the pools of earlier tests are closed. */
    private static final int MOST_POOLS = 8;
    private static final Deque<HikariDataSource> POOLS = new ArrayDeque<>();

    /** A new, empty database. */
    public abstract DataSource create();

    /** A new database with Parley's tables: a copy of one that was migrated, for copying is faster. */
    public abstract DataSource migrated();

    private static void migrate(DataSource dataSource) {
        Flyway.configure().dataSource(dataSource).load().migrate();
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

    /** The file that every migrated H2 database is a copy of. */
    private static final class MigratedFile {
        static final Path FOLDER = migrate();

        private static Path migrate() {
            var folder = temporaryFolder();
            var database = new JdbcDataSource();
            database.setURL(url(folder.resolve("parley")));
            database.setUser("parley");
            Database.migrate(database);
            // Nobody is connected any more: the database has closed its file.
            return folder;
        }
    }

    /** The database that every migrated one on PostgreSQL is a copy of. */
    private static final class Migrated {
        static final String NAME = migrate();

        private static String migrate() {
            var name = newPostgresDatabase("template1");
            Database.migrate(Server.INSTANCE.getDatabase("postgres", name));
            return name;
        }
    }
}
