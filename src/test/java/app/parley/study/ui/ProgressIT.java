package app.parley.study.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.Response;
import app.parley.bank.TaskKind;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.CardReview;
import app.parley.study.CardId;
import app.parley.study.Face;
import app.parley.testing.Axe;
import app.parley.testing.Chromium;
import app.parley.testing.ChromiumTest;
import app.parley.testing.ParleyServer;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Half a year of study in a browser: what came of it, what needs care, and how to go on. */
@ChromiumTest
class ProgressIT {

    /** Days after the one before on which a card is answered. */
    private static final int[] GAPS = {0, 6, 15, 30, 50, 60};
    private static final int CARDS = 90;
    private static final int DAYS = 175;

    private static ParleyServer parley;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() {
        parley = ParleyServer.start();
    }

    @AfterAll
    static void close() {
        parley.close();
    }

    @BeforeEach
    void watch(BrowserContext visitor) {
        visitor.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        visitor.onWebError(error -> complaints.add(error.error()));
    }

    @AfterEach
    void nothingWentWrongBehindTheScreen() {
        assertThat(complaints).isEmpty();
    }

    /** Saves settings, which makes the notebook. */
    private static LearnerId aLearner(Page page) {
        page.navigate(parley.address("/study/settings"));
        page.locator("[data-testid='save']").click();
        assertThat(page.locator("#outcome")).hasText("Saved.");
        return new LearnerId(parley.bean(JdbcClient.class).sql("select learner_id from study_settings").query(UUID.class).single());
    }

    private static void studyForHalfAYear(LearnerId learner) {
        var random = new SplittableRandom(7);
        var answers = new ArrayList<Answer>();
        var questions = parley.bean(Bank.class).current().questions().values().stream()
                .filter(question -> question.task().kind() != TaskKind.MATCHING)
                .sorted((one, other) -> one.id().text().compareTo(other.id().text())).limit(CARDS).toList();
        for (int i = 0; i < questions.size(); i++) {
            int day = i * (DAYS - 5) / questions.size() / 7 * 7 + random.nextInt(5);
            int place = 0;
            for (int review = 0; review < GAPS.length; review++) {
                day += GAPS[review];
                if (day > DAYS) {
                    break;
                }
                var at = Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofDays(DAYS - day));
                // The first card of all is never kept.
                boolean recalled = review == 0 || i > 0 && random.nextInt(100) < 86;
                answers.add(answer(learner, questions.get(i), place++, at, review == 0 ? Rating.EASY : recalled ? Rating.GOOD : Rating.AGAIN));
                if (!recalled) {
                    answers.add(answer(learner, questions.get(i), place++, at.plus(Duration.ofMinutes(10)), Rating.GOOD));
                }
            }
        }
        parley.bean(AnswerLog.class).appendAll(answers);
    }

    private static Answer answer(LearnerId learner, Question question, int place, Instant at, Rating rating) {
        return new Answer(AnswerId.random(), new CardId(question.id(), Face.WHOLE).activity(learner), learner.uuid(), place,
                Optional.of(learner), question.ref(), new Response.Nothing(), rating.passed() ? 1 : 0, Set.of(), at,
                StudyDay.at(at, ZoneId.systemDefault()), Optional.of(Duration.ofSeconds(14)),
                Optional.of(new CardReview("", rating, 0.5)));
    }

    @Test
    void halfAYearIsSeenFoundNeedyAndGoneOnWith(Page page) {
        page.navigate(parley.address("/progress"));
        assertThat(page.locator("main")).containsText("Nothing to show yet.");
        studyForHalfAYear(aLearner(page));

        page.locator(".mast nav").getByText("Progress").click();

        assertThat(page.locator("h1")).containsText("You remember ");
        assertThat(page.locator(".mast nav a[aria-current]")).hasText("Progress");
        assertThat(page.locator(".cal svg rect")).not().hasCount(0);
        check(page, "progress");
        page.locator(".chart-numbers summary").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".chart-numbers table").first()).isVisible();
        Axe.assertAccessible(page);
        page.locator("#span-4-weeks").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#span-4-weeks")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("#span-4-weeks")).isFocused();
        assertThat(page).hasURL(parley.address("/progress?span=4-weeks"));
        page.locator("#due-30").click();
        check(page, "progress-short");
        page.reload();
        assertThat(page.locator("#span-4-weeks")).hasAttribute("aria-pressed", "true");

        page.getByText("Cards that need care").click();
        assertThat(page.locator("h1")).containsText("need");
        check(page, "cards");
        page.locator("[data-testid='report']").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#report-sentence textarea")).isVisible();
        Axe.assertAccessible(page);
        page.locator("#report-sentence textarea").fill("The year is wrong.");
        page.locator("[data-testid='report-send']").click();
        assertThat(page.getByText("Sent. The teachers see it")).isVisible();
        page.keyboard().press("Enter");

        page.navigate(parley.address("/study/settings"));
        assertThat(page.locator("#retention")).isVisible();
        check(page, "settings");
        page.locator("#retention input").fill("200");
        page.locator("[data-testid='save']").click();
        assertThat(page.locator("#retention")).containsText("Please enter a whole number from 70 to 99.");
        Axe.assertAccessible(page);
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
