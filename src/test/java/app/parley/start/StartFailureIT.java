package app.parley.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Whatever keeps Parley from starting: one sentence that says what to do, and an exit code that is not 0. */
class StartFailureIT {

    private Path folder;

    @BeforeEach
    void makeFolderThatEverybodyMayEnter() throws IOException {
        folder = Files.createTempDirectory("parley-start-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void removeFolder() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void busyPortIsNamedAndAnotherOneProposed() throws Exception {
        try (var other = new ServerSocket(0);
                var parley = Program.start(folder, "--server.port=" + other.getLocalPort())) {

            assertThat(parley.errors()).isEqualTo("Parley did not start: port %d is used by another program; "
                    .formatted(other.getLocalPort()) + "stop that one, or choose another port with --port %d."
                    .formatted(other.getLocalPort() + 1));
            assertThat(parley.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void dataOfAParleyThatStillRunsAreLeftAlone() throws Exception {
        try (var first = Program.start(folder)) {
            first.address();

            try (var second = Program.start(folder)) {
                assertThat(second.errors()).isEqualTo("Parley did not start: another Parley is using the data in "
                        + folder + "; stop that one, or choose another folder with --data.");
                assertThat(second.exitCode()).isEqualTo(1);
            }
        }
    }

    @Test
    void overwrittenDatabaseFileIsCalledDamaged() throws Exception {
        Files.write(folder.resolve("parley.mv.db"), "This is no database. ".repeat(1_000).getBytes());

        try (var parley = Program.start(folder)) {
            assertThat(parley.errors()).isEqualTo("Parley did not start: the database in " + folder
                    + " is damaged and cannot be opened; put a backup of that folder in its place.");
            assertThat(parley.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void databaseFileWithAHoleIsCalledDamaged() throws Exception {
        try (var before = Program.start(folder)) {
            before.address();
            before.stop();
            before.exitCode();
        }
        var file = folder.resolve("parley.mv.db");
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, bytes.length - 4_096, (byte) 0);
        Files.write(file, bytes);

        try (var parley = Program.start(folder)) {
            assertThat(parley.errors()).isEqualTo("Parley did not start: the database in " + folder
                    + " is damaged and cannot be opened; put a backup of that folder in its place.");
            assertThat(parley.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void folderThatMayNotBeWrittenIsNamed() throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));

        try (var parley = Program.startWithoutRights(data)) {
            assertThat(parley.errors()).isEqualTo("Parley did not start: you may not read and write the data folder "
                    + data + "; change its permissions or choose another with --data.");
            assertThat(parley.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void folderThatMayNotBeMadeIsNamed() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        var data = folder.resolve("data");

        try (var parley = Program.startWithoutRights(data)) {
            assertThat(parley.errors()).isEqualTo("Parley did not start: the data folder " + data
                    + " could not be made; choose one where you may write with --data.");
            assertThat(parley.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void databaseFileThatMayNotBeWrittenIsNamed() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        var file = Files.createFile(
                folder.resolve("parley.mv.db"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r--r--r--")));

        try (var parley = Program.startWithoutRights(folder)) {
            assertThat(parley.errors()).isEqualTo("Parley did not start: " + file
                    + " cannot be written; change its permissions or choose another data folder with --data.");
            assertThat(parley.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void fileInPlaceOfTheFolderIsNamed() throws Exception {
        var data = Files.createFile(folder.resolve("data"));

        try (var parley = Program.start(data)) {
            assertThat(parley.errors()).isEqualTo(
                    "Parley did not start: the data folder " + data + " is a file; choose another with --data.");
            assertThat(parley.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void unforeseenFailureLeavesItsStackTraceInTheLog() throws Exception {
        try (var parley = Program.start(folder, "--spring.datasource.driver-class-name=none.Such")) {
            assertThat(parley.errors())
                    .startsWith("Parley did not start: ")
                    .endsWith("The details are in " + folder.resolve("parley.log"))
                    .hasLineCount(2);
            assertThat(parley.exitCode()).isEqualTo(1);
            assertThat(folder.resolve("parley.log")).content().contains("none.Such", "\tat ");
        }
    }
}
