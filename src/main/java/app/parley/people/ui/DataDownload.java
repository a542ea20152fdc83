package app.parley.people.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Hands over the data of one learner: as JSON for programs, or as a page for people. */
final class DataDownload {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DataDownload() {}

    /**
     * One file of JSON that a person can read too.
     *
     * @param data asked when the file is fetched; empty if there is nothing any more
     */
    static DownloadHandler json(String name, Supplier<Optional<Map<String, Object>>> data) {
        return handler(name + ".json", "application/json", () -> data.get().map(JSON::writeValueAsBytes));
    }

    /** The same as a page to read. */
    static DownloadHandler html(String name, Locale locale, Supplier<Optional<Map<String, Object>>> data) {
        return handler(name + ".html", "text/html; charset=utf-8", () -> data.get()
                .map(found -> ReadableExport.html(
                        I18NProvider.translate(locale, "people.export.title"),
                        I18NProvider.translate(locale, "people.export.what"),
                        found,
                        locale)));
    }

    /** A page to read about something that is over, and so stands in memory. */
    static DownloadHandler page(String name, String title, String lead, Locale locale, Map<String, Object> content) {
        return handler(name + ".html", "text/html; charset=utf-8",
                () -> Optional.of(ReadableExport.html(title, lead, content, locale)));
    }

    private static DownloadHandler handler(String fileName, String type, Supplier<Optional<byte[]>> content) {
        return DownloadHandler.fromInputStream(download -> content.get()
                .map(file -> new DownloadResponse(new ByteArrayInputStream(file), fileName, type, file.length))
                .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND)));
    }
}
