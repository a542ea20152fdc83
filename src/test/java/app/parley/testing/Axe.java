package app.parley.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.Assertions;

/** Asks axe-core whether people with disabilities can use a page: WCAG 2.0 to 2.2, A and AA, and best practices. */
public final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The rules whose outcome depends on the scheme; the others say the same in both. */
    private static final List<String> ABOUT_COLORS = List.of("color-contrast", "link-in-text-block");

    /** Vaadin puts its status line beside the frame; it is empty to look at while the connection stands. */
    private static final String VAADINS_OWN = "vaadin-connection-indicator";

    /** Finds what is wrong on a page without frames, and says of each rule which elements break it. */
    private static final String RUN = """
            async ([exclude, runOnly]) => {
              const found = await axe.run({exclude: [[exclude]]}, {runOnly, resultTypes: ['violations']});
              return found.violations.map(rule => [rule.id + ': ' + rule.help,
                  ...rule.nodes.flatMap(node => ['  ' + node.html, '  ' + node.failureSummary])].join('\\n'));
            }""";

    private Axe() {}

    /** Fails, naming rule and element, if axe finds anything on the page in the light or in the dark scheme. */
    public static void assertAccessible(Page page) {
        // Without motion, so that no color is measured on its way from one scheme to the other.
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertNothingFound(page, ColorScheme.LIGHT, Map.of("type", "tag", "values", RULES));
        assertNothingFound(page, ColorScheme.DARK, Map.of("type", "rule", "values", ABOUT_COLORS));
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE));
    }

    private static void assertNothingFound(Page page, ColorScheme scheme, Map<String, ?> toRun) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        if (page.evaluate("() => 'axe' in window").equals(false)) {
            page.evaluate(Script.TEXT);
        }
        var violations = (List<?>) page.evaluate(RUN, List.of(VAADINS_OWN, toRun));
        Assertions.assertThat(violations).as("%s, scheme %s", page.url(), scheme).isEmpty();
    }

    /** From the library's jar. It is large, so a page gets it once. */
    private static final class Script {
        static final String TEXT = read();

        private static String read() {
            try (var script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
                return new String(script.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
