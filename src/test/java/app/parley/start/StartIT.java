package app.parley.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start in which everything is as it should be. */
class StartIT {

    @TempDir
    Path folder;

    @Test
    void saysWhereItCanBeOpenedAndAnswersThere() throws Exception {
        try (var parley = Program.start(folder.resolve("with a space"));
                var browser = HttpClient.newHttpClient()) {
            var page = browser.send(
                    HttpRequest.newBuilder(parley.address()).build(), HttpResponse.BodyHandlers.discarding());

            assertThat(page.statusCode()).isLessThan(400);
            assertThat(parley.output()).startsWith("Parley is ready.\n  On this machine:       http://localhost:");
        }
    }

    @Test
    void keepsEverythingInADataFolderThatOnlyItsOwnerMayEnter() throws Exception {
        var data = folder.resolve("new").resolve("data");

        try (var parley = Program.start(data)) {
            parley.address();

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
            assertThat(data).isDirectoryContaining(file -> file.endsWith("parley.mv.db"));
        }
    }

    @Test
    void stopsQuietlyWhenAsked() throws Exception {
        try (var parley = Program.start(folder)) {
            parley.address();
            parley.stop();

            assertThat(parley.errors()).isEmpty();
            assertThat(parley.exitCode()).as("128 + SIGTERM").isEqualTo(143);
        }
    }
}
