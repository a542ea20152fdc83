package app.parley.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Gives each application that a test starts a data folder of its own, and removes it when the test run ends. */
public final class TemporaryData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = Map.<String, Object>of("parley.data", newFolder().toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("temporary data", settings));
    }

    /** A new empty folder that goes, with what is in it, when the test run ends. */
    public static Path newFolder() {
        try {
            var folder = Files.createTempDirectory("parley-test-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            // The temporary folder of the machine is cleaned by the machine.
        }
    }
}
