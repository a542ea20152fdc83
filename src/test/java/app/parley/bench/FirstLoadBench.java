package app.parley.bench;

import app.parley.testing.Chromium;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a first visit to a page brings over the wire, compressed as the server sends it, in Chromium with an empty cache. */
final class FirstLoadBench implements Benchmark {

    private static final List<String> PAGES = List.of("", "study", "quiz/new");

    @Override
    public String name() {
        return "first-load";
    }

    @Override
    public void run() throws Exception {
        System.out.println("First load of a page, KB over the wire");
        try (var parley = UnpackedParley.start(UnpackedParley.hasCache())) {
            parley.secondsToFirstPage();
            for (var path : PAGES) {
                try (var visitor = Chromium.instance().newVisitor(); var page = visitor.newPage()) {
                    print(load(page, parley.address() + path));
                }
            }
        }
    }

    private record Load(String url, List<Transfer> transfers) {}

    private record Transfer(String kind, double bytes) {}

    private static Load load(Page page, String url) {
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        var kinds = new TreeMap<String, String>();
        var transfers = new ArrayList<Transfer>();
        session.on("Network.responseReceived", event ->
                kinds.put(event.get("requestId").getAsString(), event.get("type").getAsString()));
        session.on("Network.loadingFinished", event -> transfers.add(transfer(event, kinds)));
        page.navigate(url);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        session.detach();
        return new Load(page.url(), transfers);
    }

    private static Transfer transfer(JsonObject event, Map<String, String> kinds) {
        return new Transfer(
                kinds.getOrDefault(event.get("requestId").getAsString(), "Other"),
                event.get("encodedDataLength").getAsDouble());
    }

    private static void print(Load load) {
        var byKind = new TreeMap<String, Double>();
        load.transfers().forEach(transfer -> byKind.merge(transfer.kind(), transfer.bytes(), Double::sum));
        var total = byKind.values().stream().mapToDouble(Double::doubleValue).sum();
        System.out.printf("%-34s %8.0f KB in %d requests%n", path(load.url()), total / 1024, load.transfers().size());
        byKind.forEach((kind, bytes) -> System.out.printf("  %-32s %8.0f KB%n", kind, bytes / 1024));
    }

    private static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }
}
