package app.parley.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** Asks axe-core whether people with disabilities can use a page: WCAG 2.0 to 2.2, A and AA, and best practices. */
public final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The rules whose outcome depends on the scheme; the others say the same in both. */
    private static final List<String> ABOUT_COLORS = List.of("color-contrast", "link-in-text-block");

    /** Vaadin puts its status line beside the frame; it is empty to look at while the connection stands. */
    private static final String VAADINS_OWN = "vaadin-connection-indicator";

    private Axe() {}

    /** Fails, naming rule and element, if axe finds anything on the page in the light or in the dark scheme. */
    public static void assertAccessible(Page page) {
        // Without motion, so that no color is measured on its way from one scheme to the other.
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertNothingFound(page, ColorScheme.LIGHT, axe(page).withTags(RULES));
        assertNothingFound(page, ColorScheme.DARK, axe(page).withRules(ABOUT_COLORS));
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE));
    }

    private static void assertNothingFound(Page page, ColorScheme scheme, AxeBuilder axe) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        var violations = axe.analyze().getViolations().stream().map(Axe::describe).toList();
        Assertions.assertThat(violations).as("%s, scheme %s", page.url(), scheme).isEmpty();
    }

    /** Legacy mode opens no second tab for each run, which frames of other sites would need; there are none. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).exclude(VAADINS_OWN).setLegacyMode(true);
    }

    private static String describe(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> "%n  %s%n  %s".formatted(node.getHtml(), node.getFailureSummary()))
                .collect(Collectors.joining("", rule.getId() + ": " + rule.getHelp(), ""));
    }
}
