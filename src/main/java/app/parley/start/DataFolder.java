package app.parley.start;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes the data folder ready before anything opens a file in it: {@code parley.data} becomes an absolute path, and the
 * folder exists, for its owner only, and can be written. Otherwise the start ends here, with a sentence.
 */
final class DataFolder implements EnvironmentPostProcessor, Ordered {

    private static final String SETTING = "parley.data";
    private static final List<String> WRITTEN_FILES = List.of("parley.mv.db", "parley.log");

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var folder = Path.of(environment.getRequiredProperty(SETTING)).toAbsolutePath().normalize();
        if (folder.toString().contains(";")) {
            // H2 would take the rest of the path for its own settings.
            throw failure("folder-name", folder, null);
        }
        create(folder);
        requireWritable(folder);
        environment.getPropertySources().addFirst(new MapPropertySource(SETTING, Map.of(SETTING, folder.toString())));
    }

    private static void create(Path folder) {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw failure("folder-is-file", folder, null);
        }
        try {
            Files.createDirectories(folder, ownerOnly());
        } catch (IOException e) {
            throw failure("folder-not-created", folder, e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
    }

    private static void requireWritable(Path folder) {
        if (!Files.isReadable(folder) || !Files.isWritable(folder) || !Files.isExecutable(folder)) {
            throw failure("folder-not-writable", folder, null);
        }
        for (var name : WRITTEN_FILES) {
            var file = folder.resolve(name);
            // H2 would open such a file for reading only, and the first answer would be lost.
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw failure("file-not-writable", file, null);
            }
        }
    }

    private static FailureAnalyzedException failure(String key, Path path, @Nullable IOException cause) {
        return new FailureAnalyzedException(Sentences.of(key, path), "", cause);
    }
}
