package app.parley.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the tests for accessibility would notice. */
@ChromiumTest
class AxeIT {

    private static void show(Page page, String style, String body) {
        page.setContent("<!doctype html><html lang=en><title>Test</title><style>" + style + "</style><main><h1>Test</h1>"
                + body + "</main></html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void paleTextInOneSchemeIsFound(String scheme, Page page) {
        show(page, "body { color: #000; background: #fff } @media (prefers-color-scheme: " + scheme + ") { p { color: #ccc } }",
                "<p>Pale words</p>");

        assertThatThrownBy(() -> Axe.assertAccessible(page))
                .hasMessageContainingAll("color-contrast", "Pale words", "scheme " + scheme.toUpperCase(Locale.ROOT));
    }

    @Test
    void pictureWithoutWordsIsFound(Page page) {
        show(page, "", "<img src='data:,'>");

        assertThatThrownBy(() -> Axe.assertAccessible(page)).hasMessageContaining("image-alt");
    }

    @Test
    void nothingIsFoundWhereNothingIs(Page page) {
        show(page, "", "<p>Dark words</p>");

        Axe.assertAccessible(page);
    }
}
