package app.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What keeps the build free of charge, of Node and of anything that a tool generates. */
class BuildTest {

    /** The artifacts that bring Vaadin's commercial parts along; {@code vaadin-core} is the free counterpart. */
    private static final Set<String> COMMERCIAL = Set.of("vaadin", "vaadin-internal", "vaadin-charts-flow",
            "vaadin-board-flow", "vaadin-grid-pro-flow", "vaadin-crud-flow", "vaadin-rich-text-editor-flow",
            "vaadin-map-flow", "vaadin-spreadsheet-flow", "vaadin-dashboard-flow", "vaadin-testbench", "copilot",
            "vaadin-acceleration-kit", "kubernetes-kit-starter", "observability-kit-starter", "sso-kit-starter",
            "control-center-starter");

    /** What Vaadin's license check looks for in a jar: the name of the commercial product. */
    private static final String COMMERCIAL_MARK = "CvdlName";

    private static final Pattern JAR = Pattern.compile("(.+?)-\\d[^/]*\\.jar");
    private static final Pattern BUNDLING = Pattern.compile("@(JsModule|CssImport|NpmPackage|Theme|ThemeDef)\\b");
    private static final Pattern LOCAL_SCRIPT = Pattern.compile("@JavaScript\\s*\\(\\s*(value\\s*=\\s*)?\"(?!https?://|context://)");

    private static List<Path> jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(path -> path.toString().endsWith(".jar")).toList();
    }

    private static List<String> artifacts() {
        return jars().stream().map(path -> JAR.matcher(path.getFileName().toString())).filter(Matcher::matches)
                .map(name -> name.group(1)).toList();
    }

    private static boolean isMarkedCommercial(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            var manifest = file.getManifest();
            return manifest != null && manifest.getMainAttributes().getValue(COMMERCIAL_MARK) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noCommercialVaadinArtifactIsOnTheClassPath() {
        assertThat(artifacts()).contains("flow-server", "vaadin-core").doesNotContainAnyElementsOf(COMMERCIAL);
        assertThat(jars()).filteredOn(BuildTest::isMarkedCommercial).isEmpty();
    }

    @Test
    void noAnnotationAsksForABundle() throws IOException {
        assertThat(sources()).isNotEmpty().allSatisfy(file -> assertThat(text(file)).as(file.toString())
                .doesNotContainPattern(BUNDLING).doesNotContainPattern(LOCAL_SCRIPT));
    }

    @Test
    void nothingAtTheTopLevelComesFromNode() {
        assertThat(Stream.of("package.json", "package-lock.json", "node_modules", "vite.config.ts", "tsconfig.json", "types.d.ts")
                .map(Path::of).filter(Files::exists)).isEmpty();
    }

    @Test
    void theDevelopmentServerIsNotPartOfTheProgram() {
        assertThat(artifacts()).doesNotContain("vaadin-dev", "vaadin-dev-server", "vaadin-dev-bundle");
    }
}
