package app.parley.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.seeds.SmallSeeds;
import app.parley.quiz.QuizPage;
import app.parley.testing.ChromiumTest;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server dies in the middle of a quiz, and the learner finishes it in the same tab. */
@ChromiumTest
class KilledServerIT {

    private static final int ANSWERED_BEFORE = 3;

    @TempDir
    Path folder;

    @Test
    void quizGoesOnInTheSameTabAfterTheServerWasKilled(Page page) throws IOException {
        var port = "--server.port=" + freePort();
        var seeds = "--parley.seeds=" + SmallSeeds.faultless().writeInto(folder.resolve("seeds"));
        var data = folder.resolve("data");
        var quiz = new QuizPage(page);

        try (var parley = Program.start(data, port, seeds)) {
            quiz.start(parley.address().resolve("/").toString().replaceAll("/$", ""), "practice");
            for (int i = 1; i <= ANSWERED_BEFORE; i++) {
                quiz.fill();
                quiz.answer();
                assertThat(quiz.verdict()).hasText("Right.");
                quiz.next();
            }
        }
        var prompt = quiz.prompt();
        // Nobody is there to answer; the button is pressed in vain.
        page.evaluate("window.fromBeforeTheKill = true");
        quiz.skip();
        assertThat(quiz.verdict()).hasCount(0);

        try (var parley = Program.start(data, port, seeds)) {
            parley.address();
            // The tab finds the server again by itself, and shows the question that has no answer yet.
            page.waitForFunction("!window.fromBeforeTheKill");
            quiz.awaitAnswered(ANSWERED_BEFORE);
            assertThat(page.locator("#prompt")).hasText(prompt);
            for (int i = ANSWERED_BEFORE + 1; i <= QuizPage.QUESTIONS; i++) {
                quiz.fill();
                quiz.answer();
                assertThat(quiz.verdict()).hasText("Right.");
                quiz.awaitAnswered(i);
                quiz.next();
            }

            assertThat(page.locator("h1")).hasText("8 of 8 right.");
            assertThat(page.locator("[data-testid=reviewed]")).hasCount(QuizPage.QUESTIONS);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
