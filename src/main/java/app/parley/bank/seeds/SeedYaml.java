package app.parley.bank.seeds;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The YAML of seed files: one document of maps, lists, texts, numbers, {@code true} and {@code false}. No aliases,
 * no tags, and only the plain words that YAML 1.2 gives a type, so that {@code no} stays a word.
 */
final class SeedYaml {

    private static final int DEEPEST = 12;

    private SeedYaml() {
    }

    /** The document's root; empty, with the fault noted, if the file is not such a document. */
    static Optional<Node> compose(SeedFile file, Faults faults) {
        var whole = Place.of(file.name());
        if (file.bytes().length > SeedFile.MAX_BYTES) {
            faults.add(whole, "the file is larger than 1 MB");
            return Optional.empty();
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes())).toString();
            var root = parser().compose(new StringReader(text));
            if (root == null) {
                faults.add(whole, "the file is empty");
                return Optional.empty();
            }
            return hasOnlyPlainNodes(root, file.name(), faults, Collections.newSetFromMap(new IdentityHashMap<>()))
                    ? Optional.of(root) : Optional.empty();
        } catch (CharacterCodingException e) {
            faults.add(whole, "the file is not UTF-8 text");
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            faults.add(mark == null ? whole : Place.of(file.name(), mark), "this is not YAML: " + plain(e.getProblem()));
        } catch (ReaderException e) {
            faults.add(whole, "the file contains the character U+%04X, which has no place in a text"
                    .formatted(e.getCodePoint()));
        } catch (YAMLException e) {
            faults.add(whole, "this is not YAML: " + plain(e.getMessage()));
        }
        return Optional.empty();
    }

    private static String plain(String problem) {
        return problem.strip().replaceAll("\\s+", " ");
    }

    private static Yaml parser() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        // Aliases are refused below with their place; composing them only shares nodes and cannot grow.
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setCodePointLimit(SeedFile.MAX_BYTES + 1);
        var output = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(output), output, options, new PlainWords());
    }

    private static boolean hasOnlyPlainNodes(Node node, String file, Faults faults, Set<Node> seen) {
        if (!seen.add(node)) {
            return true;
        }
        var place = Place.of(file, node.getStartMark());
        if (node.getAnchor() != null) {
            faults.add(place, "anchors (&) and aliases (*) are not read in seed files; write the text out");
            return false;
        }
        if (!PlainWords.KNOWN.contains(node.getTag())) {
            faults.add(place, "tags (!) are not read in seed files");
            return false;
        }
        return switch (node) {
            case MappingNode map -> map.getValue().stream().allMatch(tuple ->
                    hasOnlyPlainNodes(tuple.getKeyNode(), file, faults, seen)
                            && hasOnlyPlainNodes(tuple.getValueNode(), file, faults, seen));
            case SequenceNode list -> list.getValue().stream()
                    .allMatch(item -> hasOnlyPlainNodes(item, file, faults, seen));
            default -> true;
        };
    }

    /** The core schema of YAML 1.2, without its octal numbers, infinity and the like. */
    private static final class PlainWords extends Resolver {

        static final Set<Tag> KNOWN = Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|True|TRUE|false|False|FALSE"), "tTfF");
            addImplicitResolver(Tag.INT, Pattern.compile("[-+]?[0-9]+"), "-+0123456789");
            addImplicitResolver(Tag.FLOAT, Pattern.compile("[-+]?[0-9]+\\.[0-9]+"), "-+0123456789");
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null|Null|NULL|"), "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
