package app.parley.study;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.parley.quiz.QuizPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A session with cards in a browser, by keyboard. */
public final class StudyPage {

    private final Page page;

    public StudyPage(Page page) {
        this.page = page;
    }

    public Locator byTestId(String testId) {
        return page.locator("[data-testid='" + testId + "']");
    }

    /** What is asked. */
    public Locator prompt() {
        return page.locator("#prompt");
    }

    /** Has the answer of the card shown, without giving one. */
    public void reveal() {
        assertThat(prompt()).isVisible();
        if (byTestId("do-not-know").count() > 0) {
            new QuizPage(page).tabTo(byTestId("do-not-know"));
            page.keyboard().press("Enter");
        } else {
            page.keyboard().press("Space");
        }
        assertThat(byTestId("rate-again")).isVisible();
    }

    /** Has the answer shown, rates it and waits until something else is on the desk. */
    public void rate(String key) {
        var turn = page.locator("parley-desk").getAttribute("turn");
        reveal();
        page.keyboard().press(key);
        assertThat(byTestId("rate-again")).hasCount(0);
        assertThat(page.locator("parley-desk")).not().hasAttribute("turn", turn);
    }
}
