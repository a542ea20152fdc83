package app.parley.people.ui;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exported data as a page that a person can read and print: one file, without scripts and without anything from elsewhere. */
final class ReadableExport {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String STYLE = """
            body { font: 1rem/1.5 sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
            table { border-collapse: collapse; margin: .5rem 0 }
            th, td { border: 1px solid #8888; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
            dt { font-weight: bold } dd { margin: 0 0 .5rem 1.5rem }""";

    private ReadableExport() {}

    static byte[] html(String title, String lead, Map<String, Object> data, Locale locale) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(locale.toLanguageTag())
                .append("\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(escaped(title)).append("</title>\n<style>").append(STYLE).append("</style>\n<h1>")
                .append(escaped(title)).append("</h1>\n<p>").append(escaped(lead))
                .append("</p>\n");
        write(page, JSON.valueToTree(data));
        return page.append("</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(StringBuilder page, JsonNode data) {
        if (data.isArray() && !data.isEmpty() && data.valueStream().allMatch(JsonNode::isObject)) {
            table(page, data);
        } else if (data.isArray() && !data.isEmpty()) {
            page.append("<ul>");
            data.forEach(item -> {
                page.append("<li>");
                write(page, item);
                page.append("</li>");
            });
            page.append("</ul>\n");
        } else if (data.isObject()) {
            page.append("<dl>");
            data.properties().forEach(field -> {
                page.append("<dt>").append(words(field.getKey())).append("</dt><dd>");
                write(page, field.getValue());
                page.append("</dd>");
            });
            page.append("</dl>\n");
        } else {
            page.append(data.isNull() || data.isArray() ? "–" : escaped(data.asString()));
        }
    }

    private static void table(StringBuilder page, JsonNode rows) {
        var columns = rows.valueStream().flatMap(row -> row.propertyNames().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        page.append("<table><thead><tr>");
        columns.forEach(column -> page.append("<th scope=\"col\">").append(words(column)).append("</th>"));
        page.append("</tr></thead><tbody>\n");
        rows.forEach(row -> {
            page.append("<tr>");
            columns.forEach(column -> {
                page.append("<td>");
                if (row.has(column)) {
                    write(page, row.get(column));
                }
                page.append("</td>");
            });
            page.append("</tr>\n");
        });
        page.append("</tbody></table>\n");
    }

    /** {@code answeredAt} as <em>Answered at</em>. */
    private static String words(String name) {
        var words = name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replace('.', ' ').toLowerCase(Locale.ROOT);
        return escaped(words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
