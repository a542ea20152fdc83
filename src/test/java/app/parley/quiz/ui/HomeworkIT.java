package app.parley.quiz.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.people.DisplayName;
import app.parley.people.Password;
import app.parley.people.Teachers;
import app.parley.testing.Axe;
import app.parley.testing.BrowserWatch;
import app.parley.testing.Chromium;
import app.parley.testing.ChromiumTest;
import app.parley.testing.ParleyServer;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A homework from giving it to handing it in, on a teacher's laptop and a learner's phone. */
@ChromiumTest
class HomeworkIT {

    private static void signIn(ParleyServer parley, Page page) {
        var name = "Homework " + UUID.randomUUID().toString().substring(0, 8);
        parley.bean(Teachers.class).enrol(DisplayName.of(name), new Password("correct horse"));
        page.navigate(parley.address("/teach"));
        page.locator("#login-name input").fill(name);
        page.locator("#login-password input").fill("correct horse");
        page.locator("#login-submit").click();
    }

    /** @return the code with which learners join */
    private static String makeAClass(Page page) {
        page.locator("#class-name input").fill("History 10b");
        page.locator("#class-create").click();
        return page.locator("#join-code").textContent();
    }

    private static void check(Page page, String name) {
        var size = page.viewportSize();
        for (var viewport : List.of(Chromium.PHONE, Chromium.DESKTOP)) {
            page.setViewportSize(viewport.width(), viewport.height());
            assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as(name).isLessThanOrEqualTo(viewport.width());
            Chromium.screenshot(page, "homework-" + name + "-" + viewport.width());
        }
        Axe.assertAccessible(page);
        page.setViewportSize(size.width, size.height);
    }

    @Test
    void learnerDoesOnThePhoneWhatTheTeacherWatchesLive(ParleyServer parley, BrowserContext laptop, Page teacher, Chromium chromium) {
        var watch = BrowserWatch.of(laptop);
        signIn(parley, teacher);
        var code = makeAClass(teacher);
        try (var phone = chromium.newVisitor(Chromium.PHONE, ColorScheme.LIGHT)) {
            var watchPhone = BrowserWatch.of(phone);
            var learner = phone.newPage();
            learner.navigate(parley.address("/notebook"));
            learner.locator("#join-code input").fill(code);
            learner.locator("#join-name input").fill("Zoe");
            learner.locator("#join-submit").click();
            assertThat(learner.locator("h3")).containsText("History 10b");

            give(teacher);
            assertThat(teacher.locator("#standing")).containsText("Not begun");
            check(teacher, "standing");
            learner.navigate(parley.address("/"));
            assertThat(learner.locator("#homework")).containsText("Warm-up");
            check(learner, "due");
            learner.getByTestId("homework-start").click();
            learner.getByTestId("skip").click();
            learner.getByTestId("next").click();
            assertThat(teacher.locator("#standing")).containsText("1 of 5");
            for (int i = 0; i < 4; i++) {
                learner.getByTestId("skip").click();
                learner.getByTestId("next").click();
            }
            assertThat(learner.locator("#finding")).isVisible();

            assertThat(teacher.locator("#counts")).hasText("1 of 1 are done, 0 at it.");
            learner.navigate(parley.address("/study"));
            assertThat(learner.locator("h1")).isVisible();
            assertThat(learner.locator("#homework")).hasCount(0);
            assertThat(watchPhone.complaints()).isEmpty();
        }
        teacher.locator(".back").click();
        assertThat(teacher.locator("#homework-list")).containsText("1 of 1 began");
        check(teacher, "list");
        assertThat(watch.complaints()).isEmpty();
    }

    private static void give(Page teacher) {
        teacher.locator("#homework").click();
        teacher.getByTestId("new-homework").click();
        assertThat(teacher).hasURL(Pattern.compile(".*/teach/homework/new\\?class=.*"));
        check(teacher, "new");
        teacher.getByTestId("title").locator("input").fill("Warm-up");
        teacher.getByTestId("title").locator("input").press("Tab");
        assertThat(teacher).hasURL(Pattern.compile(".*title=Warm-up.*"));
        // The address alone makes the same page again.
        teacher.navigate(teacher.url().replaceAll("count=\\d+&?", "") + "&count=5");
        assertThat(teacher.getByTestId("title").locator("input")).hasValue("Warm-up");
        teacher.getByTestId("assign").click();
    }
}
