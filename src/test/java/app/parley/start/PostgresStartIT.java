package app.parley.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parley on a PostgreSQL that asks for a password: three settings. */
class PostgresStartIT {

    private static final String PASSWORD = "correct horse";

    private static EmbeddedPostgres server;

    @TempDir
    Path folder;

    @BeforeAll
    static void startServerThatAsksForAPassword() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().start();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role parley login password '" + PASSWORD + "'");
            statement.execute("create database parley owner parley");
            try (var rows = statement.executeQuery("show hba_file")) {
                rows.next();
                Files.writeString(Path.of(rows.getString(1)), "host all all all scram-sha-256\n");
            }
            statement.execute("select pg_reload_conf()");
        }
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Test
    void threeSettingsAreEnough() throws Exception {
        try (var parley = start("parley", server.getPort(), PASSWORD)) {
            parley.address();

            assertThat(folder.resolve("parley.mv.db")).doesNotExist();
        }
        try (var database = server.getDatabase("parley", "parley", Map.of("password", PASSWORD)).getConnection();
                var tables = database.getMetaData().getTables(null, "public", "flyway_schema_history", null)) {
            assertThat(tables.next()).as("Parley made its tables there").isTrue();
        }
    }

    @Test
    void wrongPasswordIsSaidWithoutShowingIt() throws Exception {
        try (var parley = start("parley", server.getPort(), "battery staple")) {
            assertThat(parley.errors()).isEqualTo(
                    "Parley did not start: the database postgresql://localhost:%d/parley does not let in user \"parley\" "
                            .formatted(server.getPort()) + "with this password; check spring.datasource.username and "
                            + "spring.datasource.password.");
            assertThat(parley.exitCode()).isEqualTo(1);
            assertThat(folder.resolve("parley.log")).content().doesNotContain("battery staple");
        }
    }

    @Test
    void missingDatabaseIsNamed() throws Exception {
        try (var parley = start("school", server.getPort(), PASSWORD)) {
            assertThat(parley.errors()).isEqualTo(
                    "Parley did not start: there is no database postgresql://localhost:%d/school; create it, or correct "
                            .formatted(server.getPort()) + "spring.datasource.url.");
            assertThat(parley.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void unreachableServerIsNamed() throws Exception {
        int nobodyListens;
        try (var socket = new ServerSocket(0)) {
            nobodyListens = socket.getLocalPort();
        }

        try (var parley = start("parley", nobodyListens, PASSWORD)) {
            assertThat(parley.errors()).isEqualTo(
                    "Parley did not start: the database postgresql://localhost:%d/parley cannot be reached; check that it "
                            .formatted(nobodyListens) + "runs and that spring.datasource.url is right.");
            assertThat(parley.exitCode()).isEqualTo(1);
        }
    }

    private Program start(String database, int port, String password) throws IOException {
        return Program.start(folder,
                "--spring.datasource.url=jdbc:postgresql://localhost:%d/%s".formatted(port, database),
                "--spring.datasource.username=parley",
                "--spring.datasource.password=" + password);
    }
}
