package app.parley.study.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.seeds.SmallSeeds;
import app.parley.quiz.QuizPage;
import app.parley.testing.Axe;
import app.parley.testing.BrowserWatch;
import app.parley.testing.ChromiumTest;
import app.parley.testing.ParleyServer;
import app.parley.testing.TemporaryData;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Learning and games of pairs in a browser, without a mouse. */
@ChromiumTest
class LearnIT {

    private static final Map<String, String> PAIRS = Map.of("Lavrov", "Foreign minister", "Putin", "President", "Kim", "Leader",
            "Sergei Lavrov", "Foreign minister of Russia, 2023", "Lavrov arrives", "18 to 19 October 2023");

    private static ParleyServer small;

    private BrowserWatch watch;

    @BeforeAll
    static void open() {
        var seeds = SmallSeeds.faultless().without("multiple").without("ordered").without("statement").without("counted");
        small = ParleyServer.start("parley.seeds=" + seeds.writeInto(TemporaryData.newFolder()));
    }

    @AfterAll
    static void close() {
        small.close();
    }

    @BeforeEach
    void watch(BrowserContext visitor) {
        watch = BrowserWatch.of(visitor);
    }

    @AfterEach
    void nothingWentWrongBehindTheScreen() {
        assertThat(watch.complaints()).isEmpty();
    }

    private static Locator byTestId(Page page, String testId) {
        return page.locator("[data-testid='" + testId + "']");
    }

    private static int answers(String kind) {
        return small.bean(JdbcClient.class).sql("select count(*) from answer where activity = ?").param(kind).query(Integer.class).single();
    }

    /** Answers the question on the page without a mouse and goes on; returns how it was asked. */
    private static String answerByKeyboard(Page page) {
        var quiz = new QuizPage(page);
        assertThat(byTestId(page, "check")).isVisible();
        var prompt = quiz.prompt();
        var pads = page.locator(".pad").count();
        if (pads > 0) {
            var right = page.locator(".pad").filter(new Locator.FilterOptions().setHasText(prompt.startsWith("Who came") ? "Sergei Lavrov" : "Kim Jong Un"));
            page.keyboard().press(right.getAttribute("data-testid").substring("pad-".length()));
            assertThat(right).hasAttribute("aria-pressed", "true");
            page.locator("#prompt").focus();
            page.keyboard().press("Enter");
        } else if (prompt.startsWith("Match each")) {
            for (var left : page.locator(".match-row label").allTextContents()) {
                quiz.tabTo(page.locator("main").getByLabel(left, new Locator.GetByLabelOptions().setExact(true)));
                page.keyboard().type(PAIRS.get(left).substring(0, 4));
            }
            quiz.tabTo(byTestId(page, "check"));
            page.keyboard().press("Enter");
        } else if (prompt.startsWith("Fill")) {
            quiz.tabTo(byTestId(page, "gap-1"));
            page.keyboard().type("Lavrov");
            quiz.tabTo(byTestId(page, "gap-2"));
            page.keyboard().type("Pyong");
            quiz.tabTo(byTestId(page, "check"));
            page.keyboard().press("Enter");
        } else {
            quiz.tabTo(byTestId(page, "answer-text").locator("input"));
            page.keyboard().type(prompt.startsWith("Who came") ? "sergei lavrof" : "Kim Jong Un");
            page.keyboard().press("Enter");
        }
        assertThat(quiz.verdict()).containsText("Right");
        assertThat(byTestId(page, "next")).isFocused();
        return pads > 0 ? "chosen" : "other";
    }

    @Test
    void aDeckIsLearnedByKeyboardAndSurvivesAReload(Page page) {
        page.navigate(small.address("/study"));
        new QuizPage(page).tabTo(page.locator(".dk-ways a").first());
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/study/learn\\?deck=small"));
        assertThat(byTestId(page, "progress")).hasText("0 of 4 learned");
        Axe.assertAccessible(page);

        for (int i = 0; i < 7; i++) {
            answerByKeyboard(page);
            if (i == 0) {
                Axe.assertAccessible(page);
                page.reload();
                assertThat(byTestId(page, "check")).isVisible();
            } else {
                page.keyboard().press("Enter");
                assertThat(new QuizPage(page).verdict()).hasCount(0);
            }
        }
        assertThat(byTestId(page, "standing")).hasText("3 of 4 learned.");
        new QuizPage(page).tabTo(byTestId(page, "go-on"));
        page.keyboard().press("Enter");
        answerByKeyboard(page);
        page.keyboard().press("Enter");

        assertThat(byTestId(page, "standing")).hasText("All 4 learned for today.");
        Axe.assertAccessible(page);
        assertThat(answers("LEARN")).isEqualTo(8);
    }

    @Test
    void pairsAreFoundByKeyboardAgainstTheClock(Page page) {
        page.navigate(small.address("/study/match?deck=small"));
        assertThat(byTestId(page, "start")).isFocused();
        page.keyboard().press("Enter");
        assertThat(byTestId(page, "tile").first()).isFocused();
        assertThat(page.locator("parley-stopwatch b")).not().hasText("");
        var tiles = byTestId(page, "tile").allTextContents();
        var lefts = tiles.subList(0, tiles.size() / 2);
        var rights = tiles.subList(tiles.size() / 2, tiles.size());

        take(page, lefts.getFirst());
        page.keyboard().press("ArrowRight");
        assertThat(byTestId(page, "tile").nth(lefts.size())).isFocused();
        var wrong = rights.stream().filter(text -> !text.equals(PAIRS.get(lefts.getFirst()))).findFirst().orElseThrow();
        goTo(page, rights.indexOf(wrong), lefts.size());
        page.keyboard().press("Enter");
        assertThat(page.locator(".mt-tile--wrong")).hasCount(2);
        Axe.assertAccessible(page);

        for (var left : lefts) {
            take(page, left);
            take(page, PAIRS.get(left));
        }
        assertThat(byTestId(page, "head")).containsText("seconds");
        assertThat(byTestId(page, "again")).isFocused();
        assertThat(byTestId(page, "best")).hasText("Your best time so far.");
        Axe.assertAccessible(page);
    }

    private static Locator tile(Page page, String text) {
        return page.locator(".mt-tile").filter(new Locator.FilterOptions().setHas(
                page.getByText(text, new Page.GetByTextOptions().setExact(true))));
    }

    private static void take(Page page, String text) {
        tile(page, text).focus();
        page.keyboard().press("Enter");
    }

    /** From the top of a column down to a row. */
    private static void goTo(Page page, int row, int rows) {
        for (int i = 0; i < row; i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(byTestId(page, "tile").nth(rows + row)).isFocused();
    }
}
