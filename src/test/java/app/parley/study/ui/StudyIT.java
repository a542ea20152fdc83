package app.parley.study.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.seeds.SmallSeeds;
import app.parley.quiz.QuizPage;
import app.parley.study.StudyPage;
import app.parley.testing.Axe;
import app.parley.testing.BrowserWatch;
import app.parley.testing.Chromium;
import app.parley.testing.ChromiumTest;
import app.parley.testing.ParleyServer;
import app.parley.testing.TemporaryData;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Self-study in a browser: by keyboard alone, with a finger, and after a quiz. */
@ChromiumTest
class StudyIT {

    private static ParleyServer shipped;
    private static ParleyServer small;

    private BrowserWatch watch;

    @BeforeAll
    static void open() {
        shipped = ParleyServer.start();
        small = ParleyServer.start("parley.seeds=" + SmallSeeds.faultless().writeInto(TemporaryData.newFolder()));
    }

    @AfterAll
    static void close() {
        shipped.close();
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

    private static String prompt(Page page) {
        return page.locator("#prompt").textContent();
    }

    private static int answers(ParleyServer parley) {
        return parley.bean(JdbcClient.class).sql("select count(*) from answer where activity = 'STUDY'").query(Integer.class).single();
    }

    @Test
    void tenCardsNeedNoMouseAndThreeAreTakenBack(Page page) {
        int before = answers(shipped);
        page.navigate(shipped.address("/study"));
        new QuizPage(page).tabTo(byTestId(page, "review-all"));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/study/session"));

        var prompts = new ArrayList<String>();
        for (int i = 0; i < 10; i++) {
            assertThat(page.locator("#prompt")).isVisible();
            prompts.add(prompt(page));
            new StudyPage(page).rate(i % 3 == 0 ? "1" : "2");
        }
        assertThat(answers(shipped) - before).isEqualTo(10);

        for (int i = 9; i >= 7; i--) {
            page.keyboard().press("u");
            assertThat(page.locator("#prompt")).hasText(prompts.get(i));
            assertThat(byTestId(page, "notice")).hasText("Taken back. Here is the card again.");
        }
        page.reload();
        assertThat(page.locator("#prompt")).isVisible();
        int standing = shipped.bean(JdbcClient.class)
                .sql("select count(*) from answer where activity = 'STUDY' and retracted_at is null").query(Integer.class).single();
        assertThat(standing).isEqualTo(7);

        page.keyboard().press("?");
        assertThat(page.getByText("Turn off single keys")).isVisible();
        page.keyboard().press("u");
        page.keyboard().press("Escape");
        assertThat(page.getByText("Turn off single keys")).hasCount(0);
        page.keyboard().press("s");
        assertThat(byTestId(page, "notice")).hasText("Set aside until tomorrow.");
        page.keyboard().press("f");
        assertThat(page.locator(".rv-flag")).isVisible();
    }

    @Test
    void whatWasWrongInAQuizIsFoundDue(Page page) {
        var quiz = new QuizPage(page);
        quiz.start(small.address(""), "practice");
        var wrong = new LinkedHashSet<String>();
        for (int i = 1; i <= QuizPage.QUESTIONS; i++) {
            if (wrong.size() < 2 && !quiz.prompt().startsWith("Match")) {
                wrong.add(quiz.prompt());
                quiz.skip();
            } else {
                quiz.fill();
                quiz.answer();
            }
            quiz.awaitAnswered(i);
            quiz.next();
        }

        page.navigate(small.address("/study"));
        assertThat(page.locator(".dk").first().locator(".chip--due")).hasText("2 due");
        byTestId(page, "review-all").click();
        var asked = new LinkedHashSet<String>();
        for (int i = 0; i < 12 && !asked.containsAll(wrong); i++) {
            assertThat(page.locator("#prompt")).isVisible();
            asked.add(prompt(page));
            var turn = page.locator("parley-desk").getAttribute("turn");
            page.keyboard().press("s");
            assertThat(page.locator("parley-desk[turn='" + turn + "'] #prompt")).hasCount(0);
        }

        assertThat(asked).containsAll(wrong);
    }

    @Test
    void fingerSwipesCardsAway(Chromium chromium) {
        try (var phone = chromium.newVisitor(Chromium.PHONE, ColorScheme.LIGHT)) {
            var page = phone.newPage();
            var devTools = phone.newCDPSession(page);
            var touch = new JsonObject();
            touch.addProperty("enabled", true);
            touch.addProperty("maxTouchPoints", 1);
            devTools.send("Emulation.setTouchEmulationEnabled", touch);
            page.navigate(small.address("/study/session?card=typed"));
            assertThat(byTestId(page, "show")).isVisible();
            var prompt = prompt(page);
            swipe(page, devTools, -200);
            assertThat(page.locator("#prompt")).hasText(prompt);

            byTestId(page, "show").click();
            assertThat(byTestId(page, "answer-shown")).hasText("Kim Jong Un");
            int before = answers(small);
            swipe(page, devTools, 30);
            assertThat(byTestId(page, "answer-shown")).isVisible();
            swipe(page, devTools, 200);

            assertThat(page.locator("#prompt")).not().hasText(prompt);
            assertThat(answers(small)).isEqualTo(before + 1);
        }
    }

    private static void swipe(Page page, CDPSession devTools, int distance) {
        var box = page.locator(".rv-card").boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + 60;
        touch(devTools, "touchStart", x, y);
        for (int step = 1; step <= 5; step++) {
            touch(devTools, "touchMove", x + distance * step / 5.0, y);
        }
        touch(devTools, "touchEnd", x, y);
    }

    private static void touch(CDPSession devTools, String type, double x, double y) {
        var points = new JsonArray();
        if (!type.equals("touchEnd")) {
            var point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        devTools.send("Input.dispatchTouchEvent", event);
    }

    @Test
    void everyPageIsAccessibleAndFitsTheScreen(Page page) {
        page.navigate(shipped.address("/study"));
        assertThat(byTestId(page, "review-all")).isVisible();
        check(page, "decks");
        page.navigate(small.address("/study/session?card=typed"));
        assertThat(byTestId(page, "show")).isVisible();
        check(page, "front");
        byTestId(page, "show").click();
        assertThat(byTestId(page, "answer-shown")).isVisible();
        check(page, "back");
        byTestId(page, "rate-good").click();
        page.navigate(small.address("/study/session?card=statement"));
        byTestId(page, "pad-a").click();
        byTestId(page, "send").click();
        assertThat(byTestId(page, "verdict")).isVisible();
        check(page, "marked");
        byTestId(page, "more").click();
        assertThat(byTestId(page, "act-suspend")).isVisible();
        check(page, "menu");
        byTestId(page, "close").click();
        assertThat(byTestId(page, "act-suspend")).hasCount(0);
        byTestId(page, "keys").click();
        assertThat(byTestId(page, "desk-keys")).isVisible();
        check(page, "keys");
        page.navigate(small.address("/study/session"));
        for (int i = 0; i < 40 && !page.url().contains("/done"); i++) {
            assertThat(page.locator("#prompt, .rd-top").first()).isVisible();
            if (page.locator(".rd-top").count() == 0) {
                new StudyPage(page).rate("2");
            }
        }
        assertThat(page.locator("h1")).hasText("Done for today.");
        check(page, "done");
        page.navigate(small.address("/study"));
        assertThat(page.locator("h1")).hasText("Nothing is due now.");
        check(page, "decks-none");
        page.navigate(small.address("/study/done"));
        assertThat(page.locator("h1")).hasText("Done for today.");
        page.keyboard().press("Escape");
        assertThat(page).hasURL(Pattern.compile(".*/study"));
    }

    private static void check(Page page, String name) {
        show(page, new Chromium.Viewport(320, 844));
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as(name).isLessThanOrEqualTo(320);
        for (var viewport : List.of(Chromium.PHONE, Chromium.DESKTOP)) {
            show(page, viewport);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE).setColorScheme(scheme));
                Chromium.screenshot(page, "study-" + name + "-" + viewport.width() + "-" + scheme.name().toLowerCase(Locale.ROOT));
            }
            Axe.assertAccessible(page);
        }
    }

    private static void show(Page page, Chromium.Viewport viewport) {
        page.setViewportSize(viewport.width(), viewport.height());
    }
}
