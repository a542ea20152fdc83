package app.parley.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.testing.Axe;
import app.parley.testing.Chromium;
import app.parley.testing.ChromiumTest;
import app.parley.testing.ParleyServer;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The components in a real browser: what only a browser can show. */
@ChromiumTest
class GalleryIT {

    private static final String BY_BEIJING = "Kim Jong Il goes to Beijing in secret";

    private static Page open(ParleyServer parley, Page page) {
        page.navigate(parley.address("/gallery"));
        assertThat(page.locator("parley-timer-ring b").first()).not().isEmpty();
        return page;
    }

    private static Locator rows(Page page) {
        return page.locator("parley-ordered-rows:not([locked]) .po-t");
    }

    private static Locator told(Page page) {
        return page.locator("#told");
    }

    @Test
    void everyStateIsAccessibleAndFitsTheScreen(ParleyServer parley, Page page) {
        open(parley, page);
        page.locator("#one .pad").nth(1).click();
        assertThat(told(page)).hasText("one [framework]");

        for (var viewport : List.of(Chromium.PHONE, Chromium.DESKTOP)) {
            page.setViewportSize(viewport.width(), viewport.height());
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(viewport.width());
            Axe.assertAccessible(page);
        }
    }

    @Test
    void padIsPressedByItsLetter(ParleyServer parley, Page page) {
        open(parley, page);

        page.keyboard().press("e");

        assertThat(told(page)).hasText("several [salt]");
        assertThat(page.locator("#several .pad").nth(4)).hasAttribute("aria-pressed", "true");
    }

    @Test
    void arrowKeyMovesTheRowAndTheFocusGoesAlong(ParleyServer parley, Page page) {
        open(parley, page);
        page.getByLabel("Move up: " + BY_BEIJING).first().focus();

        page.keyboard().press("ArrowDown");

        assertThat(rows(page)).hasText(new String[] {"Clinton and Putin meet in Moscow",
            "Putin’s trip to Pyongyang is announced", BY_BEIJING, "G-8 leaders gather in Japan"});
        assertThat(page.getByLabel("Move down: " + BY_BEIJING).first()).isFocused();
        assertThat(told(page)).hasText("order [moscow, trip, beijing, japan]");
    }

    @Test
    void rowIsDraggedWithTheMouse(ParleyServer parley, Page page) {
        open(parley, page);
        rows(page).first().scrollIntoViewIfNeeded();
        var from = rows(page).first().boundingBox();
        var to = rows(page).nth(2).boundingBox();

        page.mouse().move(from.x + 20, from.y + 5);
        page.mouse().down();
        page.mouse().move(from.x + 20, to.y + to.height, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();

        assertThat(told(page)).hasText("order [beijing, trip, moscow, japan]");
        assertThat(rows(page).nth(2)).hasText("Clinton and Putin meet in Moscow");
        assertThat(page.locator(".po-i--lift")).hasCount(0);
    }

    @Test
    void rowIsDraggedByItsGripWithAFinger(ParleyServer parley, Chromium chromium) {
        try (var visitor = chromium.newVisitor(Chromium.PHONE, ColorScheme.LIGHT)) {
            var page = open(parley, visitor.newPage());
            var grips = page.locator("parley-ordered-rows:not([locked]) .po-grip");
            grips.first().scrollIntoViewIfNeeded();
            var from = grips.nth(1).boundingBox();
            var to = grips.first().boundingBox();
            var session = visitor.newCDPSession(page);

            touch(session, "touchStart", from.x + 10, from.y + 10);
            for (var step = 1; step <= 8; step++) {
                touch(session, "touchMove", from.x + 10, from.y + 10 + (to.y - from.y - 20) * step / 8);
            }
            touch(session, "touchEnd", -1, -1);

            assertThat(told(page)).hasText("order [beijing, moscow, trip, japan]");
        }
    }

    private static void touch(CDPSession session, String type, double x, double y) {
        var points = new JsonArray();
        if (x >= 0) {
            var point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }

    @Test
    void pairIsChosenWithTheSystemsSelect(ParleyServer parley, Page page) {
        open(parley, page);

        page.locator("#match select").first().selectOption("President of Russia");
        page.locator("#match select").nth(1).selectOption("President of Russia");

        assertThat(told(page)).hasText("match {sergeyev=president}");
        assertThat(page.locator("#match select").first()).hasValue("");
    }

    @Test
    void earlierChoicesAreSelectedWhenThePageOpens(ParleyServer parley, Page page) {
        open(parley, page);

        assertThat(page.locator(".match-row--right select")).hasValue("1");
        assertThat(page.locator("select.gap-right")).hasValue("1");
    }

    @Test
    void gapsAreTypedAndChosen(ParleyServer parley, Page page) {
        open(parley, page);

        page.getByLabel("Gap 1").first().fill("Moscow");
        page.getByLabel("Gap 2").first().selectOption("1972");

        assertThat(told(page)).hasText("gaps {city=Moscow, year=1972}");
    }

    @Test
    void ringRunsOutAndSaysSo(ParleyServer parley, Page page) {
        open(parley, page);

        assertThat(told(page)).hasText("time up");
        var ring = page.locator("parley-timer-ring").last();
        assertThat(ring.locator("b")).hasText("0");
        assertThat(ring.locator("[role=status]")).hasText("Time is up.");
    }
}
