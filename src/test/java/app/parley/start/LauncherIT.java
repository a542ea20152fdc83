package app.parley.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code parley}, as far as it answers by itself; that it builds and starts is what everybody does with it. */
class LauncherIT {

    private static final Path SCRIPT = Path.of("parley").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void helpNamesEveryCommand() throws Exception {
        var answer = parley(SCRIPT, "--help");

        assertThat(answer.code()).isZero();
        assertThat(answer.output()).contains("./parley run", "./parley demo", "./parley test", "./parley bench", "--port N");
    }

    @Test
    void noCommandShowsTheHelp() throws Exception {
        assertThat(parley(SCRIPT)).isEqualTo(parley(SCRIPT, "help"));
    }

    @Test
    void unknownCommandIsAnError() throws Exception {
        var answer = parley(SCRIPT, "rnu");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.errors()).startsWith("Parley: quizzes and flashcards");
    }

    @Test
    void unknownOptionIsNamed() throws Exception {
        var answer = parley(SCRIPT, "run", "9000");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors()).isEqualTo("parley: does not know \"9000\"; ./parley help shows what it knows.\n");
    }

    @Test
    void portThatIsNoNumberIsNamed() throws Exception {
        var answer = parley(SCRIPT, "run", "--port", "http");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors()).isEqualTo("parley: --port needs a number, not \"http\".\n");
    }

    @Test
    void passwordIsResetForSomebodyNamed() throws Exception {
        var answer = parley(SCRIPT, "run", "--reset-password");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors()).isEqualTo("parley: --reset-password needs a value; ./parley help shows how.\n");
    }

    @Test
    void folderOfTheQuestionBankIsLookedForWhereTheCommandWasGiven() throws Exception {
        var answer = parley(SCRIPT, "run", "--seeds", "my questions");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors()).isEqualTo("parley: there is no folder %s with a question bank.\n"
                .formatted(folder.toRealPath().resolve("my questions")));
    }

    @Test
    void worksThroughALinkWithASpaceInItsName() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("start parley"), SCRIPT);

        // It finds the question bank beside the script, not beside the link, and so gets as far as the port.
        var answer = parley(link, "run", "--port", "");

        Files.delete(link);
        assertThat(answer.errors()).isEqualTo("parley: --port needs a number, not \"\".\n");
    }

    @Test
    void browserThatIsNamedButMissingStopsTheTests() throws Exception {
        var answer = parley(List.of("PARLEY_CHROMIUM=/no/such/browser"), SCRIPT, "test");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors())
                .isEqualTo("parley: PARLEY_CHROMIUM names /no/such/browser, which is not a program.\n");
    }

    @Test
    void missingMavenIsSaidBeforeTheTests() throws Exception {
        var answer = parley(List.of("PATH=" + toolsWithoutMaven(), "PARLEY_CHROMIUM=/bin/sh"), SCRIPT, "test");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors()).startsWith("parley: needs Maven (the command mvn) to build: install it");
    }

    /** A folder with what the script itself calls, and nothing else. */
    private Path toolsWithoutMaven() throws IOException {
        var tools = Files.createDirectory(folder.resolve("tools"));
        for (var name : List.of("sed", "dirname", "readlink", "id")) {
            var place = Files.exists(Path.of("/usr/bin", name)) ? "/usr/bin/" : "/bin/";
            var tool = Files.writeString(tools.resolve(name), "#!/bin/sh\nexec " + place + name + " \"$@\"\n");
            Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwx------"));
        }
        return tools;
    }

    private record Answer(int code, String output, String errors) {}

    private Answer parley(Path script, String... arguments) throws IOException, InterruptedException {
        return parley(List.of(), script, arguments);
    }

    private Answer parley(List<String> environment, Path script, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("/usr/bin/env"));
        command.addAll(environment);
        command.add(script.toString());
        command.addAll(List.of(arguments));
        var output = folder.resolve("output.txt");
        var errors = folder.resolve("errors.txt");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("parley does not end");
        }
        return new Answer(process.exitValue(), Files.readString(output), Files.readString(errors));
    }
}
