package app.parley.start;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * With {@code --parley.rehearsal}, Parley plays its first visitor and stops. The launcher does this once after a build,
 * while the JDK records which classes a start and a first page need, so that later starts find them prepared.
 */
@Component
class Rehearsal {

    private static final Pattern RESOURCE = Pattern.compile("(?:src|href)=\"([^\"#]+)\"");

    private static final Pattern SECURITY_KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PAGE_NUMBER = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final String FIRST_MESSAGE = """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"","query":"",
            "appShellTitle":"","historyState":null,"trigger":""}}],"syncId":0,"clientId":0}
            """;

    @EventListener
    void play(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        if (!ready.getApplicationContext().getEnvironment().containsProperty("parley.rehearsal")) {
            return;
        }
        var context = (WebServerApplicationContext) ready.getApplicationContext();
        var start = URI.create("http://localhost:%d/".formatted(context.getWebServer().getPort()));
        try (var browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .cookieHandler(new CookieManager())
                .build()) {
            var page = get(browser, start);
            showView(browser, start);
            var resources = RESOURCE.matcher(page.body());
            while (resources.find()) {
                get(browser, page.uri().resolve(resources.group(1)));
            }
        }
        System.exit(0);
    }

    /** What Vaadin's script does in the browser to make the server build the first view. */
    private static void showView(HttpClient browser, URI start) throws IOException, InterruptedException {
        var init = get(browser, start.resolve("?v-r=init&location=&query=")).body();
        var token = SECURITY_KEY.matcher(init);
        var page = PAGE_NUMBER.matcher(init);
        if (token.find() && page.find()) {
            var message = HttpRequest.newBuilder(start.resolve("?v-r=uidl&v-uiId=" + page.group(1)))
                    .header("Content-Type", "application/json; charset=UTF-8")
                    .POST(HttpRequest.BodyPublishers.ofString(FIRST_MESSAGE.formatted(token.group(1))))
                    .build();
            browser.send(message, HttpResponse.BodyHandlers.discarding());
        }
    }

    private static HttpResponse<String> get(HttpClient browser, URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "text/html,*/*")
                .header("Accept-Encoding", "gzip")
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
