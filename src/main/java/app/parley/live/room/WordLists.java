package app.parley.live.room;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lists that travel with the program: an entry a line, lines that begin with # are notes. */
final class WordLists {

    private WordLists() {
    }

    /** @param file below {@code live/} in the resources */
    static List<String> read(String file) {
        var stream = Objects.requireNonNull(WordLists.class.getResourceAsStream("/live/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return entries(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> entries(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }
}
