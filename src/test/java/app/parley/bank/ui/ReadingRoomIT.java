package app.parley.bank.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.testing.Axe;
import app.parley.testing.Chromium;
import app.parley.testing.ChromiumTest;
import app.parley.testing.ParleyServer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a reader does in the reading room, and whether everybody can. */
@ChromiumTest
class ReadingRoomIT {

    private static final List<String> PAGES = List.of("/sources", "/sources/ap-2000-06-09", "/people",
            "/people/kim-jong-il", "/agreements", "/agreements/agreed-framework-1994", "/timeline",
            "/timeline/2000-06-moscow-summit", "/timeline?from=2023&to=1972");

    private static void open(ParleyServer parley, Page page, String path) {
        page.navigate(parley.address(path));
        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Reading room"))).isVisible();
    }

    private static void back(Page page) {
        page.goBack();
        Chromium.awaitStep(page);
    }

    @Test
    void readerGoesFromTheTimelineToAPersonAndBack(ParleyServer parley, Page page) {
        open(parley, page, "/sources");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("2002–2003")).click();
        page.locator("#lane-russia").click();
        assertThat(page.locator("#timeline-period")).hasText("2002–2003, Russia");
        assertThat(page.locator("#lane-russia")).isFocused();
        assertThat(page).hasURL(Pattern.compile(".*/sources\\?(?=.*period=2002-2003)(?=.*lane=russia).*"));

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ivanov brings word that the North would talk")).click();
        assertThat(page.locator("h1")).hasText("Ivanov brings word that the North would talk");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Igor Ivanov")).click();
        assertThat(page.locator("h1")).hasText("Igor Ivanov");
        assertThat(page.locator("#practice")).hasAttribute("href", "quiz/new?about=person:igor-ivanov");

        back(page);
        assertThat(page.locator("h1")).hasText("Ivanov brings word that the North would talk");
        back(page);
        assertThat(page.locator("#timeline-period")).hasText("2002–2003, Russia");
        back(page);
        assertThat(page.locator("#timeline-period")).hasText("2002–2003");
        page.reload();
        assertThat(page.locator("#timeline-period")).hasText("2002–2003");
        assertThat(page.locator("#period-2002-2003")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void listIsFilteredByKeyboard(ParleyServer parley, Page page) {
        open(parley, page, "/timeline");

        page.locator("#lane-japan").focus();
        page.keyboard().press("Enter");
        page.locator("#filter-text input").fill("summit");

        assertThat(page.locator("#entry-count")).not().containsText("44 of");
        assertThat(page.locator("#entries li").first()).containsText("ummit");
        assertThat(page).hasURL(Pattern.compile(".*/timeline\\?(?=.*lane=japan)(?=.*text=summit).*"));
        page.reload();
        assertThat(page.locator("#filter-text input")).hasValue("summit");
        assertThat(page.locator("#lane-japan")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void everyPageIsAccessibleAndScrollsOnlyDown(ParleyServer parley, Page page) {
        for (var path : PAGES) {
            page.setViewportSize(Chromium.PHONE.width(), Chromium.PHONE.height());
            open(parley, page, path);

            for (var width : List.of(320, 390, 768)) {
                page.setViewportSize(width, 844);
                assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as("%s at %d", path, width)
                        .isLessThanOrEqualTo(width);
            }
            for (var viewport : List.of(Chromium.PHONE, Chromium.DESKTOP)) {
                page.setViewportSize(viewport.width(), viewport.height());
                Axe.assertAccessible(page);
            }
        }
    }

    @Test
    void wideDrawingScrollsByKeyboardOnAPhone(ParleyServer parley, Chromium chromium) {
        try (var visitor = chromium.newVisitor(Chromium.PHONE, ColorScheme.LIGHT)) {
            var page = visitor.newPage();
            open(parley, page, "/sources");
            var drawing = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("The chosen period, by country"));

            drawing.focus();
            page.keyboard().press("ArrowRight");

            page.waitForFunction("element => element.scrollLeft > 0", drawing.elementHandle());
        }
    }

    @Test
    void printedPageHasNoControls(ParleyServer parley, Page page) {
        open(parley, page, "/timeline");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("#filter-text")).isHidden();
        assertThat(page.locator("#entries")).isVisible();
    }
}
