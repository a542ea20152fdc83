package app.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions.DiagramStyle;

/**
 * The walls between the packages, and the picture of them in {@code docs/}. When the walls were moved on purpose,
 * {@code mvn test -Dtest=ModularityTest -Dparley.draw} draws the picture anew.
 */
class ModularityTest {

    private static final Path SOURCE = Path.of("docs", "modules.puml");
    private static final Path PICTURE = Path.of("docs", "modules.svg");

    private final ApplicationModules modules = ApplicationModules.of(ParleyApplication.class);

    @TempDir
    private Path folder;

    @Test
    void noFeatureReachesIntoAnother() {
        modules.verify();
    }

    @Test
    void thePictureInTheDocsShowsTheModulesAsTheyAre() throws IOException {
        var diagram = diagram();
        if (System.getProperty("parley.draw") != null) {
            Files.writeString(SOURCE, diagram);
            Files.writeString(PICTURE, drawn(diagram));
        }

        assertThat(SOURCE).hasContent(diagram);
        assertThat(PICTURE).content().contains(stamp(diagram));
    }

    private String diagram() throws IOException {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml(DiagramOptions.defaults().withStyle(DiagramStyle.UML));
        return inFixedOrder(Files.readString(folder.resolve("components.puml")));
    }

    /** Modules and arrows come in no particular order; their labels say nothing that the arrows do not. */
    private static String inFixedOrder(String diagram) {
        var lines = new ArrayList<>(diagram.lines().map(line -> line.replaceFirst(">> : \"[a-z ,]+\"$", ">>")).toList());
        sort(lines, line -> line.startsWith("  component "));
        sort(lines, line -> line.contains(" --> "));
        return String.join("\n", lines) + "\n";
    }

    private static void sort(List<String> lines, Predicate<String> wanted) {
        var places = IntStream.range(0, lines.size()).filter(i -> wanted.test(lines.get(i))).toArray();
        var sorted = Arrays.stream(places).mapToObj(lines::get).sorted().toList();
        IntStream.range(0, places.length).forEach(i -> lines.set(places[i], sorted.get(i)));
    }

    /** The stamp stands for the picture: how wide its letters are depends on the machine that draws it. */
    private static String drawn(String diagram) throws IOException {
        var out = new ByteArrayOutputStream();
        // Smetana lays out inside the JVM; without it PlantUML would want Graphviz installed.
        var source = diagram.replaceFirst("@startuml.*", "$0\n!pragma layout smetana");
        new SourceStringReader(source).outputImage(out, new FileFormatOption(FileFormat.SVG, false));
        return out.toString(StandardCharsets.UTF_8) + "\n<!-- " + stamp(diagram) + " -->\n";
    }

    private static String stamp(String diagram) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(diagram.strip().getBytes(StandardCharsets.UTF_8));
            return "drawn from modules.puml " + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
