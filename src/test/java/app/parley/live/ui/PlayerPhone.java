package app.parley.live.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.parley.bank.Cloze;
import app.parley.bank.Matching;
import app.parley.bank.MultipleChoice;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Option;
import app.parley.bank.Ordering;
import app.parley.bank.Question;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.bank.TrueFalse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** A player with a phone in a browser, who knows every answer. */
final class PlayerPhone {

    /** As long as a phone may take to find back after trouble. */
    private static final double PATIENCE_MILLIS = 20_000;

    private final Page page;

    PlayerPhone(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    void join(String link, String name) {
        page.navigate(link);
        page.getByLabel("Your name in this game").fill(name);
        button("Join").click();
        assertThat(page.locator("h1")).hasText("You are in.");
    }

    /** Waits for this question, and gives the right answer to it; returns when the server has it. */
    void answer(Question question) {
        choose(question);
        assertThat(foot()).containsText("in.", patiently());
    }

    /** Waits for this question and gives the right answer, whether it gets through or not. */
    void choose(Question question) {
        assertThat(page.locator("h1")).hasText(question.prompt(), new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS));
        switch (question.task()) {
            case SingleChoice single -> press(pads(single.options()).getFirst());
            case MultipleChoice multiple -> {
                pads(multiple.options()).forEach(this::press);
                submit("Send");
            }
            case TrueFalse statement -> press(pad(statement.answer() ? "True" : "False"));
            case ShortAnswer text -> send(text.accept().getFirst());
            case NumberAnswer number -> send(number.solution().getFirst());
            case Ordering ordering -> order(ordering);
            case Matching matching -> {
                matching.pairs().forEach(pair -> page.getByLabel(pair.left(), new Page.GetByLabelOptions().setExact(true))
                        .selectOption(new SelectOption().setLabel(pair.right())));
                submit("Send");
            }
            case Cloze cloze -> {
                for (int i = 0; i < cloze.gaps().size(); i++) {
                    var field = page.getByLabel("Gap " + (i + 1));
                    var text = cloze.gaps().get(i).accept().getFirst();
                    if (cloze.gaps().get(i).choices().isEmpty()) {
                        field.fill(text);
                    } else {
                        field.selectOption(text);
                    }
                }
                submit("Send");
            }
        }
    }

    /** A pad that has just appeared takes no press for a moment, so that a late tap cannot hit it. */
    private void press(Locator pad) {
        page.waitForCondition(() -> {
            pad.click();
            return "true".equals(pad.getAttribute("aria-pressed"));
        });
    }

    /** The button, too, takes no press in the first moment. */
    private void submit(String name) {
        var before = foot().textContent();
        page.waitForCondition(() -> {
            if (button(name).isVisible() && button(name).isEnabled()) {
                button(name).click();
            }
            return !foot().textContent().equals(before);
        });
    }

    private void send(String text) {
        page.getByLabel("Your answer").fill(text);
        submit("Send");
    }

    /** Moves each card up until it stands in its place. */
    private void order(Ordering ordering) {
        var wanted = ordering.items().stream().map(Ordering.Item::text).toList();
        for (int place = 0; place < wanted.size(); place++) {
            while (!rows().get(place).contains(wanted.get(place))) {
                button("Move up: " + wanted.get(place)).click();
            }
        }
        submit("Send this order");
    }

    private List<String> rows() {
        return page.locator(".po-i").allTextContents();
    }

    private List<Locator> pads(List<Option> options) {
        return options.stream().filter(Option::correct).map(option -> pad(option.text())).toList();
    }

    private Locator pad(String text) {
        return page.locator(".pad").filter(new Locator.FilterOptions().setHas(page.getByText(text, new Page.GetByTextOptions().setExact(true))));
    }

    Locator foot() {
        return page.locator(".foot");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS);
    }
}
