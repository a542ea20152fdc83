package app.parley.quiz.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.seeds.SmallSeeds;
import app.parley.quiz.QuizPage;
import app.parley.testing.Axe;
import app.parley.testing.BrowserWatch;
import app.parley.testing.Chromium;
import app.parley.testing.ChromiumTest;
import app.parley.testing.ParleyServer;
import app.parley.testing.TemporaryData;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole quizzes in a browser, one question of each kind. */
@ChromiumTest
class QuizIT {

    /** Explanations, notes and the source: what no browser may have before the question is answered. */
    private static final List<String> SECRETS = List.of("He came in October.", "He said two things.",
            "He stayed for two days.", "The son of Kim Jong Il.", "It was in October of that year.", "That is how it goes.",
            "So it was then.", "He did.", "They are two things.", "The Korea Herald", "herald-2023", "a-mix-up", "Kim Jong Un", "2022");

    private static ParleyServer parley;

    private BrowserWatch watch;

    @BeforeAll
    static void open() {
        parley = ParleyServer.start("parley.seeds=" + SmallSeeds.faultless().writeInto(TemporaryData.newFolder()));
    }

    @AfterAll
    static void close() {
        parley.close();
    }

    /** Every journey is watched: errors in the browser's console, and requests to anybody else. */
    @BeforeEach
    void watch(BrowserContext visitor) {
        watch = BrowserWatch.of(visitor);
    }

    @AfterEach
    void nothingWentWrongBehindTheScreen() {
        assertThat(watch.complaints()).isEmpty();
    }

    private static String origin() {
        return parley.address("");
    }

    private static int stored(String attemptAddress) {
        var path = URI.create(attemptAddress).getPath();
        return parley.bean(JdbcClient.class).sql("select count(*) from answer where activity_id = ?")
                .param(UUID.fromString(path.substring("/quiz/".length(), "/quiz/".length() + 36))).query(Integer.class).single();
    }

    @Test
    void practiceNeedsNoMouse(Page page) {
        var quiz = new QuizPage(page);
        page.navigate(origin() + "/quiz/new?deck=small");
        assertThat(quiz.byTestId("start")).isVisible();
        quiz.tabTo(quiz.byTestId("start"));
        page.keyboard().press("Enter");

        for (int i = 1; i <= QuizPage.QUESTIONS; i++) {
            assertThat(quiz.byTestId("answer")).isVisible();
            quiz.answerByKeyboard();
            assertThat(quiz.verdict()).hasText("Right.");
            quiz.awaitAnswered(i);
            assertThat(quiz.byTestId("next")).isFocused();
            page.keyboard().press("Enter");
            assertThat(quiz.verdict()).hasCount(0);
        }

        assertThat(page.locator("h1")).hasText("8 of 8 right.");
    }

    @Test
    void singleKeysStayOffInThisBrowser(Page page) {
        var quiz = new QuizPage(page);
        quiz.start(origin(), "practice");
        while (page.locator(".pad").count() == 0) {
            quiz.skip();
            quiz.next();
        }
        var pad = quiz.byTestId("pad-a");

        quiz.byTestId("single-keys").click();
        assertThat(quiz.byTestId("single-keys")).containsText("Turn on");
        page.reload();
        assertThat(quiz.byTestId("single-keys")).containsText("Turn on");
        page.keyboard().press("a");
        quiz.byTestId("single-keys").click();

        assertThat(quiz.byTestId("single-keys")).containsText("Turn off");
        assertThat(pad).hasAttribute("aria-pressed", "false");
        page.keyboard().press("a");
        assertThat(pad).hasAttribute("aria-pressed", "true");
    }

    @Test
    void keyOfWhoeverDoesNotKnowSendsNoAnswer(Page page) {
        var quiz = new QuizPage(page);
        quiz.start(origin(), "practice");

        quiz.tabTo(quiz.byTestId("skip"));
        page.keyboard().press("Enter");

        assertThat(quiz.verdict()).hasText("Here is the answer.");
        assertThat(stored(page.url())).isEqualTo(1);
    }

    @Test
    void testSurvivesReloadSecondTabBackAndDoubleClick(BrowserContext visitor, Page page) {
        var quiz = new QuizPage(page);
        quiz.start(origin(), "test");
        var address = page.url();

        quiz.fill();
        quiz.byTestId("answer").dblclick();
        quiz.awaitAnswered(1);
        assertThat(stored(address)).isEqualTo(1);

        var prompt = quiz.prompt();
        page.reload();
        assertThat(page.locator("#prompt")).hasText(prompt);
        quiz.awaitAnswered(1);

        var secondPage = visitor.newPage();
        var secondTab = new QuizPage(secondPage);
        secondPage.navigate(address);
        secondTab.awaitAnswered(1);
        secondTab.fill();
        secondTab.answer();
        secondTab.awaitAnswered(2);
        var nextPrompt = secondTab.prompt();
        secondPage.close();
        quiz.skip();
        quiz.awaitAnswered(2);
        assertThat(page.locator("#prompt")).hasText(nextPrompt);
        assertThat(stored(address)).isEqualTo(2);

        page.evaluate("history.back()");
        assertThat(page).hasURL(Pattern.compile(".*/quiz/new.*"));
        assertThat(quiz.byTestId("start")).isEnabled();
        page.evaluate("history.forward()");
        quiz.awaitAnswered(2);
        assertThat(page.locator("#prompt")).hasText(nextPrompt);

        for (int i = 3; i < QuizPage.QUESTIONS; i++) {
            quiz.fill();
            quiz.answer();
            quiz.awaitAnswered(i);
        }
        quiz.skip();

        assertThat(page.locator("h1")).hasText("7 of 8 right.");
        assertThat(stored(address)).isEqualTo(QuizPage.QUESTIONS);

        quiz.byTestId("practice-missed").click();
        quiz.fill();
        quiz.answer();
        assertThat(quiz.verdict()).hasText("Right.");
        quiz.next();
        assertThat(page.locator("h1")).hasText("1 of 1 right.");

        page.navigate(origin() + "/history");
        assertThat(quiz.byTestId("attempt")).hasCount(2);
        quiz.byTestId("attempt").last().locator("h2 a").click();
        assertThat(page.locator("h1")).hasText("7 of 8 right.");
    }

    @Test
    void nothingOnTheWireTellsAnAnswerBeforeItMayBeTold(BrowserContext visitor, Page page) {
        var bodies = new ArrayList<String>();
        visitor.route(Pattern.compile(".*"), route -> {
            if (route.request().resourceType().matches("document|xhr|fetch")) {
                var response = route.fetch();
                bodies.add(response.text());
                route.fulfill(new Route.FulfillOptions().setResponse(response));
            } else {
                route.resume();
            }
        });
        var quiz = new QuizPage(page);
        quiz.start(origin(), "test");
        var prompts = new ArrayList<String>();

        for (int i = 1; i < QuizPage.QUESTIONS; i++) {
            prompts.add(quiz.prompt());
            quiz.skip();
            quiz.awaitAnswered(i);
        }

        var everything = String.join("\n", bodies);
        assertThat(everything).contains(prompts);
        assertThat(everything).doesNotContain(SECRETS);
        quiz.skip();
        assertThat(page.locator("h1")).hasText("0 of 8 right.");
        assertThat(String.join("\n", bodies)).contains(SECRETS.subList(0, 8));
    }

    @Test
    void otherDeviceWithTheKeyGoesOnWithTheAttempt(Chromium chromium, Page page) {
        var quiz = new QuizPage(page);
        quiz.start(origin(), "practice");
        var address = page.url();
        quiz.skip();
        quiz.awaitAnswered(1);
        page.navigate(origin() + "/notebook");
        page.locator("#key-make").click();
        var words = page.locator("#key-words").textContent();

        try (var phone = chromium.newVisitor(Chromium.PHONE, ColorScheme.LIGHT)) {
            var there = phone.newPage();
            there.navigate(origin() + "/notebook/open#" + words.replace(' ', '-'));
            there.locator("#open-submit").click();
            assertThat(there.locator("#notebook-news")).hasText("The notebook is open on this device.");
            there.navigate(origin() + "/study");
            var quizThere = new QuizPage(there);
            quizThere.byTestId("go-on").click();
            quizThere.awaitAnswered(1);
            quizThere.fill();
            quizThere.answer();
            assertThat(quizThere.verdict()).hasText("Right.");
        }

        page.navigate(address);
        quiz.awaitAnswered(2);
        assertThat(stored(address)).isEqualTo(2);
    }

    @Test
    void slowNetworkCountsADoubleClickOnce(BrowserContext visitor, Page page) {
        var quiz = new QuizPage(page);
        quiz.start(origin(), "test");
        var address = page.url();
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 400);
        conditions.addProperty("downloadThroughput", 50_000);
        conditions.addProperty("uploadThroughput", 50_000);
        visitor.newCDPSession(page).send("Network.emulateNetworkConditions", conditions);

        quiz.fill();
        quiz.byTestId("answer").dblclick();

        quiz.awaitAnswered(1);
        assertThat(stored(address)).isEqualTo(1);
    }

    @Test
    void answerGivenWhileTheNetworkIsGoneArrivesWhenItIsBack(BrowserContext visitor, Page page) {
        var quiz = new QuizPage(page);
        quiz.start(origin(), "practice");
        var address = page.url();
        quiz.fill();

        visitor.setOffline(true);
        quiz.answer();
        assertThat(page.getByText("No connection. Trying again.")).isVisible();
        assertThat(quiz.verdict()).hasCount(0);
        assertThat(stored(address)).isZero();
        visitor.setOffline(false);

        // Vaadin tries again every five seconds.
        assertThat(quiz.verdict()).hasText("Right.", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        assertThat(stored(address)).isEqualTo(1);
        // The browser itself complains about requests that it could not send.
        watch.complaints().removeIf(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void everyPageIsAccessibleAndFitsTheScreen(Page page) {
        var quiz = new QuizPage(page);
        page.navigate(origin() + "/quiz/new?way=test");
        assertThat(quiz.byTestId("start")).isVisible();
        check(page, "new");
        show(page, Chromium.PHONE);
        quiz.start(origin(), "practice");

        for (int i = 1; i <= QuizPage.QUESTIONS; i++) {
            Axe.assertAccessible(page);
            // Right, open and left without an answer: all looks of a form that was marked.
            if (i % 2 == 0) {
                quiz.fill();
                quiz.answer();
            } else {
                quiz.skip();
            }
            assertThat(quiz.verdict()).isInViewport();
            check(page, page.locator(".rv-card > header").textContent().toLowerCase(Locale.ROOT).replace(' ', '-'));
            show(page, Chromium.PHONE);
            quiz.next();
        }

        assertThat(page.locator("h1")).containsText("of 8 right.");
        check(page, "result");
        for (var path : List.of("study", "history")) {
            page.navigate(origin() + "/" + path);
            assertThat(page.locator("h1")).isVisible();
            check(page, path);
        }
    }

    private static void check(Page page, String name) {
        show(page, new Chromium.Viewport(320, 844));
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as(name).isLessThanOrEqualTo(320);
        for (var viewport : List.of(Chromium.PHONE, Chromium.DESKTOP)) {
            show(page, viewport);
            // Each look once: light on the phone, dark on the laptop; axe looks at both on both.
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE)
                    .setColorScheme(viewport.equals(Chromium.PHONE) ? ColorScheme.LIGHT : ColorScheme.DARK));
            Chromium.screenshot(page, "quiz-" + name + "-" + viewport.width());
            Axe.assertAccessible(page);
        }
    }

    private static void show(Page page, Chromium.Viewport viewport) {
        page.setViewportSize(viewport.width(), viewport.height());
    }
}
