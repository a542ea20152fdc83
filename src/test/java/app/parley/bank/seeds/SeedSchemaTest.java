package app.parley.bank.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reader and the schemas that editors use say the same of a file. */
class SeedSchemaTest {

    private static final Path SCHEMAS = Path.of("seeds", "schema");
    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

    private static List<com.networknt.schema.Error> errors(SeedFile file) {
        var node = SeedYaml.compose(file, new Faults()).orElseThrow();
        return schema(file.name()).validate(JSON.writeValueAsString(plain(node)), InputFormat.JSON);
    }

    private static Schema schema(String file) {
        var name = file.startsWith("decks/") ? "deck" : file.replace(".yaml", "");
        return READ.computeIfAbsent(name, _ -> REGISTRY.getSchema(text(SCHEMAS.resolve(name + ".json")), InputFormat.JSON));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object plain(Node node) {
        return switch (node) {
            case MappingNode map -> {
                var entries = new LinkedHashMap<String, @Nullable Object>();
                map.getValue().forEach(tuple -> entries.put(((ScalarNode) tuple.getKeyNode()).getValue(),
                        plain(tuple.getValueNode())));
                yield entries;
            }
            case SequenceNode list -> list.getValue().stream().map(SeedSchemaTest::plain).toList();
            case ScalarNode scalar when scalar.getTag().equals(Tag.BOOL) -> Boolean.valueOf(scalar.getValue());
            case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> null;
            case ScalarNode scalar when scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT) ->
                new BigDecimal(scalar.getValue());
            case ScalarNode scalar -> scalar.getValue();
            default -> throw new AssertionError(node);
        };
    }

    static Stream<SeedFile> shippedFiles() {
        return SeedFolder.open("seeds", new PathMatchingResourcePatternResolver()).files().stream();
    }

    static Stream<SeedFile> smallFiles() {
        return SmallSeeds.faultless().folder().files().stream();
    }

    static Stream<Path> schemas() throws IOException {
        try (var files = Files.list(SCHEMAS)) {
            return files.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource({"shippedFiles", "smallFiles"})
    void whatTheReaderTakesTheSchemaTakes(SeedFile file) {
        assertThat(errors(file)).as(file.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("app.parley.bank.seeds.BrokenSeeds#all")
    void whatTheReaderRefusesTheSchemaRefusesWhereItCan(BrokenSeeds broken) {
        var file = new SeedFile(broken.file(), broken.seeds().files().get(broken.file()).getBytes(StandardCharsets.UTF_8));

        assertThat(!errors(file).isEmpty()).as("refused by the schema").isEqualTo(broken.inSchema());
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void eachShippedFileNamesItsSchemaForTheEditor(SeedFile file) {
        var first = new String(file.bytes(), StandardCharsets.UTF_8).lines().findFirst().orElseThrow();

        assertThat(first).startsWith("# yaml-language-server: $schema=");
        assertThat(Path.of("seeds").resolve(file.name()).resolveSibling(first.substring(first.indexOf('=') + 1)))
                .exists();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void eachKeyIsDescribed(Path schema) {
        assertThat(undescribed("", JSON.readTree(schema.toFile()))).isEmpty();
    }

    @Test
    void thereIsASchemaForEachFile() throws IOException {
        assertThat(schemas().map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder(
                "agreements.json", "deck.json", "people.json", "sources.json", "timeline.json", "topics.json");
    }

    private static List<String> undescribed(String path, JsonNode node) {
        var own = node.path("properties").propertyStream()
                .filter(property -> !path.contains("/if") && !path.contains("/contains") && !path.contains("/not")
                        && !path.contains("/allOf") && !property.getValue().has("description"))
                .map(property -> path + "/" + property.getKey());
        var inner = node.propertyStream().flatMap(property ->
                undescribed(path + "/" + property.getKey(), property.getValue()).stream());
        return Stream.concat(own, inner).toList();
    }
}
