package app.parley.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The words that notebook keys are made of; the file names its source and licence. */
final class KeyWords {

    static final List<String> LIST = read();
    static final Set<String> SET = Set.copyOf(LIST);

    private KeyWords() {}

    private static List<String> read() {
        var file = Objects.requireNonNull(KeyWords.class.getResourceAsStream("key-words.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
