package app.parley.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A quiz in a browser, on the bank of {@link app.parley.bank.seeds.SmallSeeds}, whose answers this class knows. */
public final class QuizPage {

    /** How many questions the bank has. */
    public static final int QUESTIONS = 8;

    private static final Map<String, List<String>> PADS = Map.of(
            "Who came to Pyongyang?", List.of("Sergei Lavrov"),
            "What did Lavrov say? Choose all that apply.", List.of("One thing", "Another thing"),
            "Lavrov stayed for a week.", List.of("False"));
    private static final List<String> ORDER = List.of("He flies", "He lands", "He talks");
    private static final Map<String, String> PAIRS =
            Map.of("Lavrov", "Foreign minister", "Putin", "President", "Kim", "Leader");

    private final Page page;

    public QuizPage(Page page) {
        this.page = page;
    }

    /**
     * Starts a quiz over all questions and waits for the first.
     *
     * @param origin of the server, such as {@code http://localhost:8080}
     * @param way {@code test} or {@code practice}
     */
    public void start(String origin, String way) {
        page.navigate(origin + "/quiz/new?deck=small&way=" + way);
        byTestId("start").click();
        assertThat(page).hasURL(Pattern.compile(".*/quiz/[0-9a-f-]{36}"));
        assertThat(byTestId("answer")).isVisible();
    }

    public String prompt() {
        return page.locator("#prompt").textContent();
    }

    public Locator byTestId(String testId) {
        return page.locator("[data-testid='" + testId + "']");
    }

    public Locator verdict() {
        return byTestId("verdict");
    }

    /** Waits until so many questions are answered. */
    public void awaitAnswered(int count) {
        assertThat(page.locator(".rv-n")).hasText(count + " of " + QUESTIONS);
    }

    /** Fills the form with the right answer, with the mouse. */
    public void fill() {
        switch (prompt()) {
            case "Which leader received Lavrov?" -> byTestId("answer-text").locator("input").fill("Kim Jong Un");
            case "In which year was the meeting?" -> byTestId("answer-number").locator("input").fill("2023");
            case "Put these in order." -> order();
            case "Match each person with an office." -> PAIRS.forEach((left, right) -> page.locator("main")
                    .getByLabel(left, new Locator.GetByLabelOptions().setExact(true)).selectOption(new SelectOption().setLabel(right)));
            case "Fill the gaps." -> {
                byTestId("gap-1").fill("Lavrov");
                byTestId("gap-2").selectOption(new SelectOption().setLabel("Pyongyang"));
            }
            default -> PADS.get(prompt()).forEach(text ->
                    page.locator(".pad").filter(new Locator.FilterOptions().setHasText(text)).click());
        }
    }

    private void order() {
        for (int place = 0; place < ORDER.size(); place++) {
            for (int at = rowOf(ORDER.get(place)); at > place; at--) {
                page.getByLabel("Move up: " + ORDER.get(place)).click();
                assertThat(row(at - 1)).containsText(ORDER.get(place));
            }
        }
    }

    private Locator row(int place) {
        return page.locator(".po-i").nth(place);
    }

    private int rowOf(String text) {
        var rows = page.locator(".po-t").allTextContents();
        return rows.indexOf(text);
    }

    /** The same without a mouse, ending with the key that sends the answer. */
    public void answerByKeyboard() {
        switch (prompt()) {
            case "Which leader received Lavrov?" -> {
                tabTo(byTestId("answer-text").locator("input"));
                page.keyboard().type("Kim Jong Un");
                page.keyboard().press("Enter");
            }
            case "In which year was the meeting?" -> {
                tabTo(byTestId("answer-number").locator("input"));
                page.keyboard().type("2023");
                page.keyboard().press("Enter");
            }
            case "Put these in order." -> {
                orderByKeyboard();
                sendByButton();
            }
            case "Match each person with an office." -> {
                for (var left : page.locator(".match-row label").allTextContents()) {
                    tabTo(page.locator("main").getByLabel(left, new Locator.GetByLabelOptions().setExact(true)));
                    page.keyboard().type(PAIRS.get(left).substring(0, 4));
                }
                sendByButton();
            }
            case "Fill the gaps." -> {
                tabTo(byTestId("gap-1"));
                page.keyboard().type("Lavrov");
                tabTo(byTestId("gap-2"));
                page.keyboard().type("Pyong");
                sendByButton();
            }
            case "Lavrov stayed for a week." -> {
                // Enter on a pad presses the pad; it does not send an answer.
                tabTo(byTestId("pad-b"));
                page.keyboard().press("Enter");
                assertThat(byTestId("pad-b")).hasAttribute("aria-pressed", "true");
                sendByButton();
            }
            default -> {
                for (var text : PADS.get(prompt())) {
                    var pad = page.locator(".pad").filter(new Locator.FilterOptions().setHasText(text));
                    page.keyboard().press(pad.getAttribute("data-testid").substring("pad-".length()));
                    assertThat(pad).hasAttribute("aria-pressed", "true");
                }
                page.locator("#prompt").focus();
                page.keyboard().press("Enter");
            }
        }
    }

    private void orderByKeyboard() {
        for (int place = 0; place < ORDER.size(); place++) {
            var text = ORDER.get(place);
            for (int at = rowOf(text); at > place; at--) {
                tabTo(page.getByLabel("Move up: " + text));
                page.keyboard().press("ArrowUp");
                assertThat(row(at - 1)).containsText(text);
            }
        }
    }

    private void sendByButton() {
        tabTo(byTestId("answer"));
        page.keyboard().press("Enter");
    }

    /** Presses Tab until this has the focus, as somebody without a mouse does. */
    public void tabTo(Locator target) {
        for (int i = 0; i < 60; i++) {
            if ((boolean) target.evaluate("element => element.matches(':focus, :focus-within')")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never comes to " + target);
    }

    public void answer() {
        byTestId("answer").click();
    }

    public void skip() {
        byTestId("skip").click();
    }

    /** Goes on from what was told to the next question or the result. */
    public void next() {
        byTestId("next").click();
        assertThat(verdict()).hasCount(0);
    }
}
