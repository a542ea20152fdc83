package app.parley.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadableExportTest {

    private record Line(Instant answeredAt, String prompt) {}

    @Test
    void dataBecomesAPageWithTables() {
        var data = new LinkedHashMap<String, Object>();
        data.put("joinedAt", Instant.parse("2026-11-22T10:00:00Z"));
        data.put("answers", List.of(new Line(Instant.parse("2026-11-22T10:15:30Z"), "Which?")));
        data.put("cards", List.of());

        assertThat(html(data)).contains("<dt>Cards</dt><dd>–</dd>", "<dt>Joined at</dt><dd>2026-11-22T10:00:00Z</dd>",
                "<th scope=\"col\">Answered at</th><th scope=\"col\">Prompt</th>",
                "<tr><td>2026-11-22T10:15:30Z</td><td>Which?</td></tr>");
    }

    @Test
    void whatSomebodyTypedIsText() {
        var html = html(Map.of("<i>", "<script>alert(1)</script>", "name", "\" onload=\"x"));

        assertThat(html).doesNotContain("<script", "<i>", "\" onload").contains("&lt;script&gt;");
    }

    private static String html(Map<String, Object> data) {
        return new String(ReadableExport.html("Data <of> Jun", "All of it.", data, Locale.ENGLISH), StandardCharsets.UTF_8);
    }
}
