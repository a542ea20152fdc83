package app.parley.bank.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class SeedFolderTest {

    @TempDir
    private Path folder;

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    private Path written(SmallSeeds seeds) throws IOException {
        for (var file : seeds.files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder;
    }

    @Test
    void aFolderOnDiskIsRead() throws IOException {
        var written = written(SmallSeeds.faultless());

        var byPath = SeedFolder.open(written.toString(), resources);
        var byAddress = SeedFolder.open(written.toUri().toString(), resources);

        assertThat(byPath.files()).extracting(SeedFile::name).containsExactly("agreements.yaml", "decks/small.yaml",
                "people.yaml", "sources.yaml", "timeline.yaml", "topics.yaml");
        assertThat(byAddress.fingerprint()).isEqualTo(byPath.fingerprint())
                .isEqualTo(SmallSeeds.faultless().folder().fingerprint());
    }

    @Test
    void aFolderInsideAJarIsRead() throws IOException {
        var jar = folder.resolve("seeds.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("seeds/"));
            out.putNextEntry(new ZipEntry("seeds/decks/"));
            for (var file : SmallSeeds.faultless().files().entrySet()) {
                out.putNextEntry(new ZipEntry("seeds/" + file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }

        try (var classes = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            var read = SeedFolder.open("classpath:/seeds/", new PathMatchingResourcePatternResolver(classes));

            assertThat(read.fingerprint()).isEqualTo(SmallSeeds.faultless().folder().fingerprint());
        }
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        var missing = URI.create(folder.toUri() + "nowhere/").toString();

        assertThatThrownBy(() -> SeedFolder.open(missing, resources)).isInstanceOf(SeedFaultsException.class)
                .hasMessage(missing + ": there are no seed files in this folder");
    }
}
