package app.parley.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.seeds.SmallSeeds;
import app.parley.quiz.QuizPage;
import app.parley.study.StudyPage;
import app.parley.testing.ChromiumTest;
import app.parley.testing.Database;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The server dies in the middle of a quiz or between two cards, and the learner goes on in the same tab. */
@ChromiumTest
class KilledServerIT {

    private static final int ANSWERED_BEFORE = 3;
    /** What a day introduces: of the matching, one card. */
    private static final int CARDS = 8;

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

    @Test
    void everyCardThatWasFollowedByAnotherIsInTheLogOnce(Page page) throws IOException {
        var port = "--server.port=" + freePort();
        var seeds = "--parley.seeds=" + SmallSeeds.faultless().writeInto(folder.resolve("seeds"));
        var data = folder.resolve("data");
        var cards = new StudyPage(page);
        var counter = cards.byTestId("progress");
        var acknowledged = new ArrayList<String>();

        try (var parley = Program.start(data, port, seeds)) {
            page.navigate(parley.address().resolve("/study/session").toString());
            for (int i = 0; i < CARDS + 1; i++) {
                acknowledged.add(recall(page));
            }
            // Each once, and one of them a second time, which was all that its learning steps wanted.
            assertThat(counter).hasText("1 of " + CARDS);
        }
        var prompt = cards.prompt().textContent();
        page.evaluate("window.fromBeforeTheKill = true");
        page.keyboard().press("Space");

        try (var parley = Program.start(data, port, seeds)) {
            parley.address();
            page.waitForFunction("!window.fromBeforeTheKill");
            assertThat(cards.prompt()).hasText(prompt);
            assertThat(counter).hasText("1 of " + CARDS);
            acknowledged.add(recall(page));
            acknowledged.add(recall(page));
            assertThat(counter).hasText("3 of " + CARDS);
            cards.reveal();
            // The server is killed while this one is on its way.
            page.keyboard().press("2");
        }

        var logged = studied(data);
        assertThat(logged.size()).isBetween(acknowledged.size(), acknowledged.size() + 1);
        assertThat(pattern(logged.subList(0, acknowledged.size()))).isEqualTo(pattern(acknowledged));
    }

    /** Recalls a card and waits for the next; returns what was asked. */
    private static String recall(Page page) {
        var cards = new StudyPage(page);
        assertThat(cards.prompt()).isVisible();
        var prompt = cards.prompt().textContent();
        cards.rate("2");
        return prompt;
    }

    /** The cards in the log, as it was left behind. */
    private static List<String> studied(Path data) {
        return JdbcClient.create(new DriverManagerDataSource(Database.url(data.resolve("parley")), "parley", ""))
                .sql("select activity_id from answer where activity = 'STUDY' and retracted_at is null order by number").query(String.class).list();
    }

    /** Where each entry is found first: equal for two lists that name the same things differently. */
    private static List<Integer> pattern(List<String> names) {
        return names.stream().map(names::indexOf).toList();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
