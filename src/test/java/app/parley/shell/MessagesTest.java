package app.parley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps the message files and the sources in step. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path FILES = Path.of("src/main/resources/messages");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z0-9.-]*)\"");

    private static final Pattern ENDING = Pattern.compile("\"(\\.[a-z0-9-]+)\"");

    /** The key of each message, with its file's name. */
    private static final Map<String, String> FILE_OF_KEY = new TreeMap<>();
    private static final Properties TEXTS = new Properties();
    /** What looks like a key in the sources; one that ends in a dot is the beginning of several. */
    private static final Set<String> LITERALS = new TreeSet<>();
    /** What is put behind a key in the sources, such as ".of". */
    private static final Set<String> ENDINGS = new TreeSet<>();

    @BeforeAll
    static void read() throws IOException {
        try (var files = Files.list(FILES)) {
            for (var file : files.toList()) {
                var properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                TEXTS.putAll(properties);
                properties.stringPropertyNames()
                        .forEach(key -> FILE_OF_KEY.put(key, file.getFileName().toString().replace(".properties", "")));
            }
        }
        try (var sources = Files.walk(SOURCES)) {
            for (var source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                var text = Files.readString(source);
                ENDING.matcher(text).results().forEach(match -> ENDINGS.add(match.group(1)));
                LITERAL.matcher(text).results()
                        .map(match -> match.group(1))
                        .filter(literal -> !literal.matches(".*\\.(yaml|properties|sql)"))
                        .forEach(LITERALS::add);
            }
        }
    }

    @Test
    void everyKeyInTheSourcesHasAMessage() {
        var features = Set.copyOf(FILE_OF_KEY.values());

        var missing = LITERALS.stream()
                .filter(literal -> features.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> literal.endsWith(".")
                        ? FILE_OF_KEY.keySet().stream().noneMatch(key -> key.startsWith(literal))
                        : !FILE_OF_KEY.containsKey(literal))
                .collect(Collectors.toSet());

        assertThat(missing).isEmpty();
    }

    @Test
    void everyMessageIsUsed() {
        var unused = FILE_OF_KEY.keySet().stream()
                .filter(key -> LITERALS.stream().noneMatch(literal -> uses(literal, key)))
                .collect(Collectors.toSet());

        assertThat(unused).isEmpty();
    }

    private static boolean uses(String literal, String key) {
        return key.equals(literal)
                || literal.endsWith(".") && key.startsWith(literal)
                || key.startsWith(literal) && ENDINGS.contains(key.substring(literal.length()));
    }

    @Test
    void keysBeginWithTheNameOfTheirFile() {
        assertThat(FILE_OF_KEY).allSatisfy((key, file) -> assertThat(key).startsWith(file + "."));
    }

    /** MessageFormat drops a straight apostrophe and takes what follows it literally. */
    @Test
    void messagesUseTypographicApostrophes() {
        assertThat(TEXTS).allSatisfy((key, text) -> assertThat((String) text).as("%s", key).doesNotContain("'"));
    }

    @Test
    void argumentsAreFilledIn() {
        var text = new Messages().getTranslation("design.order.moved", Locale.ENGLISH, "Moscow", 2, 5);

        assertThat(text).isEqualTo("Moscow: now 2 of 5");
    }

    @Test
    void unknownKeyStandsForItself() {
        assertThat(new Messages().getTranslation("design.no-such-key", Locale.ENGLISH)).isEqualTo("design.no-such-key");
    }
}
