package app.parley.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.testing.Axe;
import app.parley.testing.BrowserWatch;
import app.parley.testing.Chromium;
import app.parley.testing.ChromiumTest;
import app.parley.testing.ParleyServer;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Half a year of study in a browser: what came of it, what needs care, and how to go on. */
@ChromiumTest
@ExtendWith(Demo.Extension.class)
class HalfAYearIT {

    private static Demo demo;
    private static ParleyServer parley;

    private BrowserWatch watch;

    @BeforeAll
    static void open(Demo shared) {
        demo = shared;
        parley = shared.parley();
    }

    @BeforeEach
    void watch(BrowserContext visitor) {
        watch = BrowserWatch.of(visitor);
    }

    @AfterEach
    void nothingWentWrongBehindTheScreen() {
        assertThat(watch.complaints()).isEmpty();
    }

    private static Invitation invitation() {
        return demo.invitation();
    }

    private static void openNotebook(Page page, Habit habit) {
        page.navigate(parley.address("/notebook/open"));
        page.locator("#open-key input").fill(String.join(" ", invitation().keys().get(habit).words()));
        page.locator("#open-submit").click();
        assertThat(page.locator("#notebook-facts")).isVisible();
    }

    private static Locator byTestId(Page page, String testId) {
        return page.locator("[data-testid='" + testId + "']");
    }

    @Test
    void progressIsSeenAndTheModelFitted(Page page) {
        page.navigate(parley.address("/progress"));
        assertThat(page.locator("main")).containsText("Nothing to show yet.");
        openNotebook(page, Habit.DAILY);

        page.locator(".mast nav").getByText("Progress").click();

        assertThat(page.locator("h1")).containsText("You remember ");
        assertThat(page.locator(".mast nav a[aria-current]")).hasText("Progress");
        assertThat(page.locator(".cal svg rect")).not().hasCount(0);
        check(page, "progress");
        page.locator(".chart-numbers summary").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".chart-numbers table").first()).isVisible();
        byTestId(page, "fit").click();
        assertThat(byTestId(page, "fit-outcome")).not().isEmpty();
        Axe.assertAccessible(page);
        page.locator("#span-4-weeks").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#span-4-weeks")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("#span-4-weeks")).isFocused();
        assertThat(page).hasURL(parley.address("/progress?span=4-weeks"));
        page.locator("#due-30").click();
        assertThat(page.locator("#due-30")).hasAttribute("aria-pressed", "true");
        page.reload();
        assertThat(page.locator("#span-4-weeks")).hasAttribute("aria-pressed", "true");
        page.navigate(parley.address("/study"));
        assertThat(byTestId(page, "review-all")).isVisible();
        check(page, "decks-later");
        page.navigate(parley.address("/study/exam"));
        assertThat(byTestId(page, "forecast")).isVisible();
        check(page, "exam");
    }

    @Test
    void cardsThatNeedCareAreCaredForAndAMistakeReported(Page page) {
        openNotebook(page, Habit.FORGETFUL);
        page.navigate(parley.address("/study/cards"));
        assertThat(page.locator("h1")).containsText("need");
        var title = page.locator("h1").textContent();
        byTestId(page, "reset").first().click();
        page.locator("vaadin-confirm-dialog").getByText("Begin anew").click();
        assertThat(byTestId(page, "notice")).hasText("The card is new again.");
        check(page, "cards");
        page.keyboard().press("u");
        assertThat(byTestId(page, "notice")).containsText("Taken back: ");
        assertThat(page.locator("h1")).hasText(title);

        byTestId(page, "report").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#report-sentence textarea")).isVisible();
        check(page, "report");
        page.locator("#report-sentence textarea").fill("The year is wrong, unless you count from 1971.");
        byTestId(page, "report-send").click();
        assertThat(page.getByText("Sent. The teachers see it")).isVisible();
        page.keyboard().press("Enter");

        page.navigate(parley.address("/study/settings"));
        assertThat(page.locator("#retention")).isVisible();
        check(page, "settings");
        page.locator("#retention input").fill("200");
        byTestId(page, "save").click();
        assertThat(page.locator("#retention")).containsText("Please enter a whole number from 70 to 99.");
        Axe.assertAccessible(page);

        page.navigate(parley.address("/login"));
        page.locator("#login-name input").fill(invitation().teacher().text());
        page.locator("#login-password input").fill(invitation().password().text());
        page.locator("#login-submit").click();
        assertThat(page.locator("#login-submit")).hasCount(0);
        page.navigate(parley.address("/teach/reports"));
        assertThat(page.getByText("The year is wrong, unless you count from 1971.")).isVisible();
        check(page, "reports");
        byTestId(page, "close-report").last().click();
        assertThat(page.getByText("The year is wrong, unless you count from 1971.")).hasCount(0);
    }

    private static void check(Page page, String name) {
        page.setViewportSize(320, 844);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as(name).isLessThanOrEqualTo(320);
        for (var viewport : List.of(Chromium.PHONE, Chromium.DESKTOP)) {
            page.setViewportSize(viewport.width(), viewport.height());
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE).setColorScheme(scheme));
                Chromium.screenshot(page, "study-" + name + "-" + viewport.width() + "-" + scheme.name().toLowerCase(Locale.ROOT));
            }
            Axe.assertAccessible(page);
        }
    }
}
