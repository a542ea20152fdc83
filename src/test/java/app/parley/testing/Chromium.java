package app.parley.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The Chromium of this machine, driven by Playwright; started once for the whole test run. Each {@link #newVisitor()}
 * is a browser profile of its own: no cookies, nothing shared with the others.
 */
public final class Chromium {

    /** A phone held upright, in CSS pixels. */
    public static final Viewport PHONE = new Viewport(390, 844);

    /** A laptop, in CSS pixels. */
    public static final Viewport DESKTOP = new Viewport(1440, 900);

    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("/usr/bin/chromium-headless-shell"),
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/snap/bin/chromium"),
            Path.of("/opt/google/chrome/chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
    /**
     * Sandboxes need rights that build machines do not give; what is drawn by software needs no process of its own; the rest
     * keeps the browser from calling home.
     */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--in-process-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    /** How long an assertion waits for the page: a busy machine may take its time, and a passing one does not wait. */
    private static final double PATIENCE_MILLIS = 20_000;

    private Chromium() {
        var executable = executable();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
    }

    /** A size of the window, in CSS pixels. */
    public record Viewport(int width, int height) {}

    /** The browser of this test run. */
    public static Chromium instance() {
        return Holder.INSTANCE;
    }

    /** A new visitor with a laptop, in the light scheme. */
    public BrowserContext newVisitor() {
        return newVisitor(DESKTOP, ColorScheme.LIGHT);
    }

    /** A new visitor with this size of window and this color scheme. */
    public BrowserContext newVisitor(Viewport viewport, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(viewport.width(), viewport.height())
                .setColorScheme(scheme)
                .setLocale("en-GB"));
    }

    /**
     * Saves a picture of the whole page under {@code target/screenshots}, for people to look at; only where the run is asked for
     * them ({@code ./parley test -Dparley.pictures}), since they take their time.
     *
     * @param name the file's name, without folder and ending
     */
    public static void screenshot(Page page, String name) {
        if (System.getProperty("parley.pictures") != null) {
            var file = Path.of("target", "screenshots", name + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }

    /** Where Chromium or Chrome is: named by {@code PARLEY_CHROMIUM}, on the PATH, or in one of the usual places. */
    static Path executable() {
        var named = System.getenv("PARLEY_CHROMIUM");
        if (named != null && !named.isEmpty()) {
            return Path.of(named);
        }
        var onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, USUAL_PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium or Chrome, and this machine "
                        + "has neither on its PATH nor in the usual places. On Debian or Ubuntu: apt-get install chromium."));
    }

    private static final class Holder {
        static final Chromium INSTANCE = new Chromium();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(INSTANCE.playwright::close));
        }
    }

    /**
     * Waits until Vaadin has ended a step back or forth, as a person does: another step within the same milliseconds loses what stands
     * after the path.
     */
    public static void awaitStep(Page page) {
        page.waitForFunction("() => !window.Vaadin.Flow.navigation");
    }
}
