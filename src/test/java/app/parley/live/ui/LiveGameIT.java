package app.parley.live.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.TaskKind;
import app.parley.live.GameId;
import app.parley.live.LiveGames;
import app.parley.live.Pace;
import app.parley.live.Settings;
import app.parley.people.DisplayName;
import app.parley.people.Password;
import app.parley.people.Teachers;
import app.parley.start.Program;
import app.parley.testing.Axe;
import app.parley.testing.Chromium;
import app.parley.testing.ChromiumTest;
import app.parley.testing.ParleyServer;
import app.parley.testing.TemporaryData;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A whole game in browsers: a wall, a host's phone, three players, and everything that goes wrong in a classroom. */
@ChromiumTest
class LiveGameIT {

    /** Longer than a press is taken to be meant for what stood there before. */
    private static final double UNMEANT_MILLIS = 800;
    private static final int QUESTIONS = 10;
    private static final Chromium.Viewport WALL = new Chromium.Viewport(1280, 720);

    private final Path data = TemporaryData.newFolder();
    private final List<String> complaints = new ArrayList<>();
    private Program program;
    private String start;

    /** What a test has to know of the game; it waits in its lobby. */
    private record Prepared(List<Question> questions, GameId game, String link) {
    }

    /** A server in this process opens the game; the one that the class plays on is a program of its own, to be killed. */
    private Prepared prepare() {
        try (var parley = ParleyServer.start(data)) {
            var teacher = parley.bean(Teachers.class).enrol(DisplayName.of("Mina Ahn"), new Password("correct horse"));
            var questions = questions(parley);
            var settings = Settings.plain().pace(Pace.SLOW).build();
            List<QuestionRef> refs = questions.stream().map(Question::ref).toList();
            var game = parley.bean(LiveGames.class).open(teacher.id(), "A long lesson", refs, settings, Optional.empty());
            var hosting = parley.bean(LiveGames.class).host(game, teacher.id());
            return new Prepared(questions, game, "/play?pin=" + hosting.pin() + "&k=" + hosting.linkKey());
        }
    }

    private void run(int port) throws IOException {
        program = Program.start(data, "--server.port=" + port);
        start = program.address().resolve("/").toString().replaceAll("/$", "");
    }

    private void killAndRestart() throws IOException {
        var port = URI.create(start).getPort();
        program.close();
        run(port);
    }

    @AfterEach
    void kill() throws IOException {
        program.close();
    }

    private String address(String path) {
        return start + path;
    }

    /** Ten questions, one of each kind and two more. */
    private static List<Question> questions(ParleyServer parley) {
        var bank = parley.bean(Bank.class).current();
        var missing = EnumSet.allOf(TaskKind.class);
        var all = bank.decks().stream().flatMap(deck -> bank.questionsOf(deck).stream()).toList();
        var chosen = new ArrayList<>(all.stream().filter(question -> missing.remove(question.task().kind())).toList());
        all.stream().filter(question -> !chosen.contains(question)).limit(QUESTIONS - chosen.size()).forEach(chosen::add);
        return chosen;
    }

    private void signIn(Page page) {
        page.navigate(address("/login"));
        page.locator("input[name=username]").fill("Mina Ahn");
        page.locator("input[name=password]").fill("correct horse");
        page.locator("#login-submit").click();
        assertThat(page).hasURL(Pattern.compile(".*/teach"));
    }

    private void watch(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("ERR_") && !message.text().contains("WebSocket")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    private static Locator onward(Page screen, String word) {
        return screen.getByTestId("onward").filter(new Locator.FilterOptions().setHasText(word));
    }

    /** Waits until the button says this, and for as long as a press is not taken to be meant for it; then presses it. */
    private static void press(Page screen, String word, String next) {
        onward(screen, word).waitFor();
        screen.waitForTimeout(UNMEANT_MILLIS);
        onward(screen, word).click();
        onward(screen, next).waitFor();
    }

    @Test
    void tenQuestionsWithEverythingThatHappensInAClassroom(Chromium chromium) throws IOException {
        var prepared = prepare();
        var questions = prepared.questions();
        var game = prepared.game();
        run(0);
        var link = address(prepared.link());
        try (var hostVisitor = chromium.newVisitor(WALL, ColorScheme.LIGHT);
                var first = chromium.newVisitor(Chromium.PHONE, ColorScheme.LIGHT);
                var second = chromium.newVisitor(Chromium.PHONE, ColorScheme.DARK);
                var third = chromium.newVisitor(Chromium.PHONE, ColorScheme.LIGHT)) {
            var wall = hostVisitor.newPage();
            watch(wall);
            signIn(wall);
            wall.navigate(address("/" + StageView.path(game)));
            var phones = List.of(new PlayerPhone(first.newPage()), new PlayerPhone(second.newPage()), new PlayerPhone(third.newPage()));
            var names = List.of("Early Lark", "Red Squirrel", "<b>Bold</b>");
            for (int i = 0; i < phones.size(); i++) {
                watch(phones.get(i).page());
                phones.get(i).join(link, names.get(i));
            }
            assertThat(wall.locator(".strip")).containsText(names.toArray(String[]::new));
            Axe.assertAccessible(wall);

            press(wall, "Start", "Stop now");
            for (int number = 0; number < QUESTIONS; number++) {
                play(number, questions.get(number), wall, phones, List.of(first, second, third));
                if (number == 5) {
                    killAndRestart();
                    signIn(wall);
                    wall.navigate(address("/" + StageView.path(game)));
                    assertThat(onward(wall, "Standings")).isVisible();
                }
                press(wall, "Standings", number == QUESTIONS - 1 ? "To the podium" : "Next question");
                if (number < QUESTIONS - 1) {
                    press(wall, "Next question", "Stop now");
                }
            }
            press(wall, "To the podium", "Finish");

            assertThat(wall.locator("#class-share")).containsText("100\u00a0%");
            Axe.assertAccessible(wall);
            onward(wall, "Finish").click();
            wall.navigate(address("/" + SummaryView.path(game)));
            assertThat(wall.locator("#receipts")).hasText("Received 30 = stored 30 = scored 30. Late 0, refused 0.");
            assertThat(wall.locator("#finding")).hasText("The class knows this.");
            assertThat(wall.locator("#board")).containsText("<b>Bold</b>");
            Axe.assertAccessible(wall);
        }
        assertThat(complaints).isEmpty();
    }

    private static void play(int number, Question question, Page wall, List<PlayerPhone> phones, List<BrowserContext> visitors) {
        phones.get(0).answer(question);
        if (number == 2) {
            phones.get(1).page().reload();
        }
        phones.get(1).answer(question);
        if (number == 3) {
            visitors.get(2).setOffline(true);
            phones.get(2).choose(question);
            assertThat(phones.get(2).page().locator("#trouble")).containsText("Your answer is kept on this phone.", PlayerPhone.patiently());
            visitors.get(2).setOffline(false);
            assertThat(phones.get(2).foot()).containsText("in.", PlayerPhone.patiently());
        } else {
            phones.get(2).answer(question);
        }
        assertThat(wall.locator("#bar-count")).containsText("3of 3 answers in");
        press(wall, "Stop now", "Show the answer");
        press(wall, "Show the answer", "Standings");
        assertThat(wall.locator("#bar-count")).containsText("3 of 3 right.");
    }
}
