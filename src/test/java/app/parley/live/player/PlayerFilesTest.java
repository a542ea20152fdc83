package app.parley.live.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the files of the phone page small, in step with each other, and within what old phones understand. */
class PlayerFilesTest {

    private static final Path FOLDER = Path.of("frontend/player");
    private static final Pattern ENGLISH = Pattern.compile("const EN = \\{(.*?)\\n};", Pattern.DOTALL);
    private static final Pattern USE = Pattern.compile("(?:\\bt|\\brich)\\((?:[^'`()]*\\? )?'([a-z][a-z.-]*)'(?: : '([a-z][a-z.-]*)')?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}|\\*");

    /** What a language need not say again, since it would say the same. */
    private static final Set<String> SAME_IN_ALL = Set.of("page", "pin");

    @Test
    void allFilesTogetherStayBelowThirtyKilobytes() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var sizes = files.collect(Collectors.toMap(file -> file.getFileName().toString(), PlayerFilesTest::compressed));
            var languages = sizes.entrySet().stream().filter(file -> file.getKey().startsWith("texts-")).toList();

            // A phone loads one language at most.
            var all = sizes.values().stream().mapToInt(Integer::intValue).sum()
                    - languages.stream().mapToInt(file -> file.getValue()).sum()
                    + languages.stream().mapToInt(file -> file.getValue()).max().orElse(0);

            assertThat(sizes).containsKeys("index.html", "player.css", "player.js", "manifest.webmanifest");
            assertThat(all).as("%s", sizes).isLessThanOrEqualTo(30 * 1024);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ja", "ko", "ru"})
    void languageSaysWhatEnglishSays(String language) throws IOException {
        var english = english();
        var texts = JsonParser.parseString(Files.readString(FOLDER.resolve("texts-" + language + ".json"))).getAsJsonObject();

        assertThat(texts.keySet()).doesNotContainAnyElementsOf(SAME_IN_ALL);
        assertThat(english.keySet()).hasSize(texts.size() + SAME_IN_ALL.size()).containsAll(texts.keySet());
        for (var key : texts.keySet()) {
            // A plural form may leave its number out; the bold asterisks come in pairs.
            assertThat(placeholders(english, key)).as(key).containsAll(placeholders(texts, key));
            assertThat(texts.get(key).toString().chars().filter(character -> character == '*').count() % 2).as(key).isZero();
        }
    }

    @Test
    void everyKeyInUseHasAText() throws IOException {
        var used = USE.matcher(Files.readString(FOLDER.resolve("player.js"))).results()
                .flatMap(match -> Stream.of(match.group(1), match.group(2)))
                .filter(key -> key != null)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).hasSizeGreaterThan(60);
        assertThat(english().keySet()).containsAll(used);
    }

    /** What came to browsers later than four years ago, or breaks the page's policy, is not used. */
    @Test
    void nothingIsTooYoungOrForbidden() throws IOException {
        var script = Files.readString(FOLDER.resolve("player.js"));
        var style = Files.readString(FOLDER.resolve("player.css")).replaceAll("(?s)/\\*.*?\\*/", "");

        assertThat(style).doesNotContain("light-dark(", "color-mix(", ":has(", "@layer", "@container", "oklch(");
        assertThat(script).doesNotContain("innerHTML", "insertAdjacentHTML", "outerHTML", "document.write", "eval(",
                ".toSorted(", ".toReversed(", "Object.groupBy", "Promise.withResolvers", ".randomUUID(");
        assertThat(script.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:");
    }

    private static Set<String> placeholders(JsonObject texts, String key) {
        return PLACEHOLDER.matcher(texts.get(key).toString()).results().map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The English texts: the object in the script is JSON but for its quotes and its last comma. */
    private static JsonObject english() throws IOException {
        var matcher = ENGLISH.matcher(Files.readString(FOLDER.resolve("player.js")));
        assertThat(matcher.find()).isTrue();
        var json = matcher.group(1).replace("\"", "\\\"").replace('\'', '"').replaceAll("([{,]) (one|other):", "$1 \"$2\":").strip();
        return JsonParser.parseString("{" + json.substring(0, json.length() - 1) + "}").getAsJsonObject();
    }

    private static int compressed(Path file) {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var zip = new GZIPOutputStream(bytes) {
                { def.setLevel(Deflater.BEST_COMPRESSION); }
            }) {
                Files.copy(file, zip);
            }
            return bytes.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
