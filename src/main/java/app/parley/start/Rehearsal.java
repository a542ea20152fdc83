package app.parley.start;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * With {@code --parley.rehearsal}, Parley plays its first visitor and stops. The launcher does this once after a build,
 * while the JDK records which classes a start and a first page need, so that later starts find them prepared.
 */
@Component
@ConditionalOnProperty("parley.rehearsal")
class Rehearsal {

    private static final Pattern RESOURCE = Pattern.compile("(?:src|href)=\"([^\"#]+)\"");

    @EventListener
    void play(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        var context = (WebServerApplicationContext) ready.getApplicationContext();
        var start = URI.create("http://localhost:%d/".formatted(context.getWebServer().getPort()));
        try (var browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .cookieHandler(new CookieManager())
                .build()) {
            var page = get(browser, start);
            // The browser's first message to Vaadin: it makes the server build the view.
            get(browser, page.uri().resolve("?v-r=init&location=&query="));
            var resources = RESOURCE.matcher(page.body());
            while (resources.find()) {
                get(browser, page.uri().resolve(resources.group(1)));
            }
        }
        System.exit(0);
    }

    private static HttpResponse<String> get(HttpClient browser, URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "text/html,*/*")
                .header("Accept-Encoding", "gzip")
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
