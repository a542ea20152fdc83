package app.parley.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Bank;
import app.parley.testing.Axe;
import app.parley.testing.BrowserWatch;
import app.parley.testing.Chromium;
import app.parley.testing.ChromiumTest;
import app.parley.testing.ParleyServer;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The teacher of the demonstration finds what was planted in it by following links, does something about it, and prints the report. */
@ChromiumTest
@ExtendWith(Demo.Extension.class)
class SchoolIT {

    private ParleyServer parley;
    private BrowserWatch watch;
    private Page page;

    @BeforeEach
    void signIn(Demo demo, BrowserContext visitor, Page page) {
        this.parley = demo.parley();
        this.page = page;
        watch = BrowserWatch.of(visitor);
        page.navigate(parley.address("/login"));
        page.locator("#login-name input").fill(demo.invitation().teacher().text());
        page.locator("#login-password input").fill(demo.invitation().password().text());
        page.locator("#login-submit").click();
        page.waitForURL(Pattern.compile(".*/teach.*"));
        page.locator("nav >> text=Results").click();
    }

    @AfterEach
    void nothingWentWrongBehindTheScreen() {
        assertThat(watch.complaints()).isEmpty();
    }

    /** From the list of all results to those of one class. */
    private void chooseClass(Roster.Group group) {
        page.locator("a.chip").getByText(group.name(), exactly()).click();
        assertThat(page.locator("a.chip[aria-current]")).hasText(group.name());
    }

    private void openGame(String title) {
        page.locator("#sessions").getByRole(AriaRole.LINK, named(title)).click();
        assertThat(page.locator("#findings")).isVisible();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    @Test
    void misconceptionIsTheFirstSentenceOfTheNewestGameAndIsAnsweredWithCardsAndAReport() {
        var misconception = parley.bean(Bank.class).current().misconception(Planted.MISCONCEPTION).orElseThrow().title();
        chooseClass(Roster.TEN_B);
        openGame("Missile defense and the 1972 ABM treaty");

        var sentence = page.locator("#findings li").first();
        assertThat(sentence).hasText(Pattern.compile(misconception + ": (9|1[0-3]) of 2\\d\\."));
        Chromium.screenshot(page, "school-overview");
        sentence.locator("a").click();
        var evidence = page.locator("#mix-ups li").first();
        assertThat(evidence).isInViewport();
        assertThat(evidence).containsText(misconception);
        evidence.locator("[data-testid=give-cards]").click();
        assertThat(evidence.locator("[data-testid=cards-given]")).isVisible();
        Axe.assertAccessible(page);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Print").setExact(true)).click();
        assertThat(page.locator("#conclusions li").first()).containsText(misconception);
        var pdf = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count()).isBetween(1L, 5L);
    }

    @Test
    void wrongKeyIsTheFirstSentenceOfItsGame() {
        chooseClass(Roster.TEN_A);
        openGame("Offers, jokes and a railway");

        var sentence = page.locator("#findings li").first();
        assertThat(sentence).containsText("chose “A railway”, which counts as wrong.");
        sentence.locator("a").click();

        page.waitForURL(Pattern.compile(".*/question/" + Planted.WRONGLY_KEYED + ".*"));
        assertThat(page.locator("h1")).containsText("Which link between the Korean peninsula and Europe");
        Axe.assertAccessible(page);
        Chromium.screenshot(page, "school-question");
    }

    @Test
    void thoseWhoStruggleAreNamedWhereItSaysWhoNeedsHelp() {
        chooseClass(Roster.TEN_B);
        page.getByText("10B over time").click();

        var help = page.locator("#help");
        for (var name : Planted.STRUGGLING) {
            assertThat(help).containsText(name);
        }
        Axe.assertAccessible(page);
        Chromium.screenshot(page, "school-class");
        help.getByRole(AriaRole.LINK, named(Planted.GUESSER)).first().click();
        assertThat(page.locator("h1")).containsText(Planted.GUESSER);
        Chromium.screenshot(page, "school-learner");
    }
}
