package app.parley.bank.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.people.DisplayName;
import app.parley.people.Password;
import app.parley.people.Teachers;
import app.parley.testing.Axe;
import app.parley.testing.Chromium;
import app.parley.testing.ChromiumTest;
import app.parley.testing.ParleyServer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The decks with their keys, as a teacher reads and prints them. */
@ChromiumTest
class TeachDecksIT {

    @BeforeEach
    void signIn(ParleyServer parley, Page page) {
        var name = "Decks " + UUID.randomUUID().toString().substring(0, 8);
        parley.bean(Teachers.class).enrol(DisplayName.of(name), new Password("correct horse"));
        page.navigate(parley.address("/teach/decks"));
        page.locator("#login-name input").fill(name);
        page.locator("#login-password input").fill("correct horse");
        page.locator("#login-submit").click();
        assertThat(page.locator("#decks")).isVisible();
    }

    @Test
    void everyPageIsAccessibleAndScrollsOnlyDown(Page page) {
        check(page, "decks");

        page.locator("#decks a").first().click();

        assertThat(page.locator("#questions")).isVisible();
        check(page, "deck");
    }

    @Test
    void printedDeckHasNoControls(Page page) {
        page.locator("#decks a").first().click();
        assertThat(page.locator("#print")).isVisible();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("#print")).isHidden();
        assertThat(page.locator("#questions")).isVisible();
    }

    private static void check(Page page, String name) {
        for (var viewport : List.of(Chromium.PHONE, Chromium.DESKTOP)) {
            page.setViewportSize(viewport.width(), viewport.height());
            assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(viewport.width());
            Chromium.screenshot(page, "teach-" + name + "-" + viewport.width());
            Axe.assertAccessible(page);
        }
    }
}
