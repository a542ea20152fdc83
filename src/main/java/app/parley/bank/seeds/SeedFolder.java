package app.parley.bank.seeds;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The files of a seed folder, sorted by name.
 *
 * @param location where they were found, for messages
 */
public record SeedFolder(String location, List<SeedFile> files) {

    /** Goes into the fingerprint: a new number makes every installation read its unchanged files anew. */
    private static final int READER_VERSION = 1;
    private static final List<String> PATTERNS = List.of("*.y*ml", "decks/*.y*ml");

    public SeedFolder {
        files = files.stream().sorted(Comparator.comparing(SeedFile::name)).toList();
    }

    /**
     * Reads all files into memory.
     *
     * @param location a folder: a path, or a Spring resource location ({@code file:/srv/seeds/},
     *                 {@code classpath:/seeds/})
     * @throws SeedFaultsException if there is no such folder or it cannot be read
     */
    public static SeedFolder open(String location, ResourcePatternResolver resources) {
        var base = base(location);
        var files = new ArrayList<SeedFile>();
        var faults = new Faults();
        for (var pattern : PATTERNS) {
            var folder = pattern.substring(0, pattern.lastIndexOf('/') + 1);
            for (var resource : find(base + pattern, resources)) {
                var name = folder + resource.getFilename();
                try (var in = resource.getInputStream()) {
                    // One byte beyond the limit is enough to tell that a file is too large.
                    files.add(new SeedFile(name, in.readNBytes(SeedFile.MAX_BYTES + 1)));
                } catch (IOException e) {
                    faults.add(Place.of(name), "the file cannot be read");
                }
            }
        }
        if (files.isEmpty() && faults.count() == 0) {
            faults.add(Place.of(base), "there are no seed files in this folder");
        }
        faults.throwIfAny();
        return new SeedFolder(base, files);
    }

    private static String base(String location) {
        var withScheme = location.matches("[a-z]{2,}:.*") ? location : Path.of(location).toAbsolutePath().toUri().toString();
        return withScheme.endsWith("/") ? withScheme : withScheme + "/";
    }

    private static Resource[] find(String pattern, ResourcePatternResolver resources) {
        try {
            return resources.getResources(pattern);
        } catch (FileNotFoundException e) {
            return new Resource[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for the same names and contents, wherever the folder is. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update((file.name() + "\n" + file.bytes().length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(file.bytes());
            }
            return READER_VERSION + "-" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
