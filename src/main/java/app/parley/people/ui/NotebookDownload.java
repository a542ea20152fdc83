package app.parley.people.ui;

import app.parley.people.Notebooks;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Hands a learner everything that Parley keeps about them: one file of JSON that a person can read too. */
final class NotebookDownload {

    private static final String FILE_NAME = "parley-notebook.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private NotebookDownload() {}

    static DownloadHandler of(Notebooks notebooks) {
        return DownloadHandler.fromInputStream(download -> {
            var file = JSON.writeValueAsBytes(notebooks.export());
            return new DownloadResponse(new ByteArrayInputStream(file), FILE_NAME, "application/json", file.length);
        });
    }
}
