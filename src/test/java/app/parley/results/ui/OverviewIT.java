package app.parley.results.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.people.StoredClasses;
import app.parley.people.Teacher;
import app.parley.testing.Axe;
import app.parley.testing.Chromium;
import app.parley.testing.ChromiumTest;
import app.parley.testing.ParleyServer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a teacher reads results: after a game and while it runs, on a laptop and on a phone. */
@ChromiumTest
class OverviewIT {

    private static final List<String> MEMBERS = List.of("Ana", "Ben", "Cem", "Dia", "Eva", "Finn", "Gül", "Hana", "Ivo", "Jun",
            "Kim", "<b>Leo</b>");
    private static final String FITS = "document.documentElement.scrollWidth <= window.innerWidth";

    private static PlayedGames.Game aGame(PlayedGames games, Teacher teacher) {
        var schoolClass = games.aClass(teacher, "10B", MEMBERS);
        var members = games.members(schoolClass);
        var game = games.open(teacher, Optional.of(schoolClass), games.choices(12));
        IntStream.range(0, members.size() - 1).forEach(i -> {
            int seat = game.join("Lark " + i, Optional.of(members.get(i)));
            game.answer(seat, "0".repeat(11 - i) + "12".repeat(i / 2) + (i == 7 ? " " : "1"), i == 9 ? 900 : 5_000);
        });
        return game;
    }

    private static void signIn(ParleyServer parley, Page page, Teacher teacher) {
        page.navigate(parley.address("/login"));
        page.locator("input[name=username]").fill(teacher.name().text());
        page.locator("input[name=password]").fill(StoredClasses.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(Pattern.compile(".*/teach.*"));
    }

    @Test
    void finishedGameIsReadFromTheListToTheConclusionOnALaptopAndOnAPhone(ParleyServer parley, Chromium chromium, Page page) {
        var games = new PlayedGames(parley::bean);
        var teacher = new StoredClasses(parley::bean).aTeacher();
        var game = aGame(games, teacher).end();
        signIn(parley, page, teacher);

        page.locator("nav >> text=Results").click();
        assertThat(page.locator("#sessions li")).hasCount(1);
        Axe.assertAccessible(page);
        page.locator("#sessions a").click();
        assertThat(page.locator("#finding")).hasText(Pattern.compile("Teach .* again\\."));
        assertThat(page.locator(".hm tbody tr")).hasCount(MEMBERS.size());
        Axe.assertAccessible(page);
        Chromium.screenshot(page, "results-overview");

        page.locator("#findings a").first().click();
        assertThat(page.locator("#mix-ups-title")).isInViewport();
        page.locator("#names-none").click();
        assertThat(page.locator(".hm tbody th").first()).hasText(Pattern.compile("Pupil \\d+.*"));
        assertThat(page).hasURL(parley.address("/" + game.path() + "?names=none"));
        page.goBack();
        assertThat(page.locator(".hm tbody th").first()).containsText("Lark");
        Chromium.awaitStep(page);
        page.goForward();
        assertThat(page.locator(".hm tbody th").first()).hasText(Pattern.compile("Pupil \\d+.*"));
        Chromium.awaitStep(page);
        page.reload();
        assertThat(page.locator(".hm tbody th").first()).hasText(Pattern.compile("Pupil \\d+.*"));

        page.setViewportSize(Chromium.PHONE.width(), Chromium.PHONE.height());
        assertThat(page.evaluate(FITS)).isEqualTo(true);
        Axe.assertAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.screenshot(page, "results-overview-phone-dark");
    }

    @Test
    void runningGameIsDrawnAnewWhileScrollAndFocusStay(ParleyServer parley, Page page) {
        var games = new PlayedGames(parley::bean);
        var teacher = new StoredClasses(parley::bean).aTeacher();
        var game = aGame(games, teacher);
        signIn(parley, page, teacher);
        page.setViewportSize(Chromium.PHONE.width(), Chromium.PHONE.height());
        page.navigate(parley.address("/" + game.path()));
        var frame = page.locator("#heatmap .scroll");
        frame.evaluate("frame => frame.scrollLeft = 120");
        var link = page.locator(".hm thead a").nth(2);
        link.focus();
        var address = link.getAttribute("href");

        int seat = game.join("Late Swift", Optional.empty());
        game.answer(seat, "000000000000", 5_000);

        assertThat(page.locator(".hm tbody")).containsText("Late Swift");
        assertThat(page.locator("a:focus")).hasAttribute("href", address);
        assertThat(frame.evaluate("frame => frame.scrollLeft")).isNotEqualTo(0);

        var line = page.locator("#missed [data-about]").first();
        line.locator("summary").click();
        line.locator("[data-testid=give-cards]").focus();
        var before = line.innerText();
        int other = game.join("Last Swift", Optional.empty());
        game.answer(other, "111111111111", 5_000);
        assertThat(line).not().hasText(before);
        assertThat(line.locator("[data-testid=give-cards]")).isFocused();
        assertThat(line.locator("[data-testid=step-slips]")).isVisible();
        game.end();
        assertThat(page.locator(".pagehead .chip")).isHidden();
    }

    @Test
    void questionOfARunningGameIsReadAndItsKeyCorrectedByKeyboard(ParleyServer parley, Page page) {
        var games = new PlayedGames(parley::bean);
        var teacher = new StoredClasses(parley::bean).aTeacher();
        var game = aGame(games, teacher);
        signIn(parley, page, teacher);
        page.navigate(parley.address("/" + ResultsAddress.question(game.session(), game.question(0).id())));
        var more = page.locator(".ia-details");
        more.locator("summary").click();

        int seat = game.join("Late Swift", Optional.empty());
        game.answer(seat, "1", 5_000);

        assertThat(page.locator("[data-testid=facility]")).containsText("With 12 answers");
        assertThat(more.locator("summary")).isFocused();
        assertThat(more.locator(".figures")).isVisible();
        Axe.assertAccessible(page);
        page.locator("[data-testid=key-correct]").press("Enter");
        assertThat(page.locator("#key-option")).isVisible();
        Axe.assertAccessible(page);
        Chromium.screenshot(page, "results-key");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        page.locator("[data-testid=key-save]").press("Enter");
        assertThat(page.locator("#key-corrected")).isVisible();
        page.locator("#check-key ~ a").press("Enter");
        assertThat(page.locator("#" + KeySection.ID)).isFocused();
        assertThat(page.locator("#" + KeySection.ID)).isInViewport();
        game.end();
    }
}
