package app.parley.testing;

import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Watches what goes wrong behind the screen: errors in the browser's console, and requests to anybody else. */
public final class BrowserWatch {

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private BrowserWatch() {}

    public static BrowserWatch of(BrowserContext visitor) {
        var watch = new BrowserWatch();
        visitor.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                watch.complaints.add(message.text());
            }
        });
        visitor.onWebError(error -> watch.complaints.add(error.error()));
        visitor.onRequest(request -> {
            var host = URI.create(request.url()).getHost();
            if (host != null && !host.equals("localhost")) {
                watch.complaints.add("request to " + host);
            }
        });
        return watch;
    }

    /** What went wrong so far. */
    public List<String> complaints() {
        return complaints;
    }
}
