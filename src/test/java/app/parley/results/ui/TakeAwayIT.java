package app.parley.results.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.people.StoredClasses;
import app.parley.testing.Axe;
import app.parley.testing.Chromium;
import app.parley.testing.ChromiumTest;
import app.parley.testing.ParleyServer;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** A teacher gives cards to who missed something, takes the results along as a file, and prints them. */
@ChromiumTest
class TakeAwayIT {

    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @Test
    void whatWasMissedIsGivenAsCardsTakenAsAFileAndPrinted(ParleyServer parley, Page page) throws IOException {
        var games = new PlayedGames(parley::bean);
        var teacher = new StoredClasses(parley::bean).aTeacher();
        var schoolClass = games.aClass(teacher, "10B", List.of("Ana", "Ben", "Cem"));
        var members = games.members(schoolClass);
        var game = games.open(teacher, Optional.of(schoolClass), games.choices(3));
        game.answer(game.join("Early Lark", Optional.of(members.get(0))), "000", 5_000)
                .answer(game.join("Calm Wren", Optional.of(members.get(1))), "011", 5_000)
                .answer(game.join("Keen Swift", Optional.of(members.get(2))), "021", 5_000).end();
        page.navigate(parley.address("/login"));
        page.locator("input[name=username]").fill(teacher.name().text());
        page.locator("input[name=password]").fill(StoredClasses.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(Pattern.compile(".*/teach.*"));

        page.navigate(parley.address("/" + game.path()));
        page.locator("[data-testid=give-cards]").first().click();
        assertThat(page.locator("[data-testid=cards-given]").first()).isFocused();
        assertThat(page.locator("[data-testid=cards-given]").first()).hasText("Done today");
        Axe.assertAccessible(page);
        Chromium.screenshot(page, "results-steps");

        page.locator("text=Export").click();
        var download = page.waitForDownload(() -> page.locator("[data-testid=workbook]").click());
        assertThat(download.suggestedFilename()).matches("moscow-and-the-two-koreas-\\d{4}-\\d\\d-\\d\\d-results\\.xlsx");
        try (var workbook = new ReadableWorkbook(Files.newInputStream(download.path()))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).contains("Heatmap", "Answers");
        }
        Axe.assertAccessible(page);
        Chromium.screenshot(page, "results-files");

        printed(page, parley.address("/" + ResultsAddress.report(game.session())), "results-report", 3);
        printed(page, parley.address("/" + ResultsAddress.slips(game.session())), "results-slips", 2);
        printed(page, parley.address("/" + ResultsAddress.pairs(game.session(), game.question(1).id())), "results-pairs", 1);
    }

    /** A page that is made for paper goes on no more sheets than it needs: none of them is empty. */
    private static void printed(Page page, String address, String name, int sheets) {
        page.navigate(address);
        assertThat(page.locator("#print")).isVisible();
        Axe.assertAccessible(page);
        Chromium.screenshot(page, name);
        var pdf = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(PDF_PAGE.matcher(pdf).results().count()).as(name).isBetween(1L, (long) sheets);
    }
}
