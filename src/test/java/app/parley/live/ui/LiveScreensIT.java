package app.parley.live.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.SingleChoice;
import app.parley.bank.TaskKind;
import app.parley.live.GameSettings;
import app.parley.live.Hosting;
import app.parley.live.LiveGames;
import app.parley.live.Pace;
import app.parley.live.ScoringRule;
import app.parley.live.SeatId;
import app.parley.live.room.Command;
import app.parley.live.room.HostMove;
import app.parley.live.room.Phase;
import app.parley.live.run.RunningGames;
import app.parley.people.DisplayName;
import app.parley.people.Password;
import app.parley.people.Teachers;
import app.parley.testing.Axe;
import app.parley.testing.Chromium;
import app.parley.testing.ChromiumTest;
import app.parley.testing.ParleyServer;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Every screen of a live game but the phone's: that everybody can use it, and that it fits where it is shown. */
@ChromiumTest
class LiveScreensIT {

    private static final Chromium.Viewport WALL = new Chromium.Viewport(1280, 720);
    /** A wall that is narrower for its height than {@link #WALL}, and one that is lower for its width. */
    private static final List<Chromium.Viewport> WALLS = List.of(new Chromium.Viewport(1024, 768), new Chromium.Viewport(1280, 600), WALL);
    private static final Chromium.Viewport LARGE_WALL = new Chromium.Viewport(3840, 2160);
    private static final Chromium.Viewport NARROW = new Chromium.Viewport(320, 640);
    private static final List<String> NAMES = List.of("Early Lark", "Brave Plover", "Calm Wren", "Kind Heron", "Keen Swift", "Quiet Owl");
    private static final List<String> TEAMS = List.of("Baize", "Brass");

    /** Everything that lies in the wall's content and reaches below it or out of it to the right. */
    private static final String CUT_OFF = """
            () => {
              const bar = document.querySelector('.hf').getBoundingClientRect();
              const floor = document.querySelector('.stage').dataset.scene === 'lobby' ? innerHeight : bar.top;
              return [...document.querySelectorAll('.stage main *:not(.vh, .vh *, .strip)')].filter(element => {
                const box = element.getBoundingClientRect();
                return box.height > 0 && (box.bottom > floor + 2 || box.right > innerWidth + 1);
              }).map(element => element.className || element.tagName);
            }""";

    /** A game with its host's screens, and players who have no phones. */
    private record Lesson(Hosting hosting, List<Question> questions, LivePlayers players, List<SeatId> seats, Page wall, Page host) {

        /** Leads the game there. */
        void leadTo(Phase phase, String onward) {
            wall.waitForCondition(() -> {
                if (hosting.snapshot().phase() != phase) {
                    hosting.give(new Command.Move(HostMove.NEXT, hosting.snapshot().step()));
                }
                return hosting.snapshot().phase() == phase;
            });
            shows(onward);
        }

        void give(HostMove move, String onward) {
            hosting.give(new Command.Move(move, hosting.snapshot().step()));
            shows(onward);
        }

        /** Leads the game there by a key; as often as it is pressed for the step on the screen, it is one step. */
        void press(Page screen, String key, Phase phase, String onward) {
            screen.waitForCondition(() -> {
                screen.keyboard().press(key);
                return hosting.snapshot().phase() == phase;
            });
            shows(onward);
        }

        private void shows(String onward) {
            for (var page : List.of(wall, host)) {
                assertThat(page.getByTestId("onward").filter(new Locator.FilterOptions().setHasText(onward))).isVisible();
            }
        }

        /** Of the players, the first so many are right and the others wrong. */
        void answer(int right) {
            for (int i = 0; i < seats.size(); i++) {
                players.answer(seats.get(i), i < right);
            }
        }

        String link() {
            return "/play?pin=" + hosting.pin() + "&k=" + hosting.linkKey();
        }

        void checkWall() {
            checkFit();
            Axe.assertAccessible(wall);
        }

        void checkFit() {
            for (var size : WALLS) {
                show(wall, size);
                assertNothingIsCutOff();
            }
        }

        void assertNothingIsCutOff() {
            assertThat((List<?>) wall.evaluate(CUT_OFF)).as("cut off at %s", wall.evaluate("innerWidth + ' x ' + innerHeight")).isEmpty();
        }

        void checkHost() {
            check(host);
        }
    }

    private static void check(Page page) {
        Axe.assertAccessible(page);
        show(page, NARROW);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as(page.url()).isEqualTo(NARROW.width());
        show(page, WALL);
    }

    private static void show(Page page, Chromium.Viewport size) {
        page.setViewportSize(size.width(), size.height());
    }

    private static Lesson open(ParleyServer parley, BrowserContext visitor, GameSettings settings, TaskKind... kinds) {
        var name = "Host " + UUID.randomUUID().toString().substring(0, 8);
        var teacher = parley.bean(Teachers.class).enrol(DisplayName.of(name), new Password("correct horse"));
        var bank = parley.bean(Bank.class);
        var all = bank.current().decks().stream().flatMap(deck -> bank.current().questionsOf(deck).stream()).toList();
        var questions = Arrays.stream(kinds).map(kind -> all.stream().filter(question -> question.task().kind() == kind).findFirst().orElseThrow()).toList();
        var id = parley.bean(LiveGames.class).open(teacher.id(), "Moscow and the two Koreas", questions.stream().map(Question::ref).toList(), settings, Optional.empty());
        var players = new LivePlayers(parley.bean(RunningGames.class).find(id).orElseThrow(), bank);
        var seats = new ArrayList<SeatId>();
        for (int i = 0; i < NAMES.size(); i++) {
            seats.add(players.join(NAMES.get(i), settings.teams().isEmpty() ? OptionalInt.empty() : OptionalInt.of(i % settings.teams().size())));
        }
        var wall = visitor.newPage();
        show(wall, WALL);
        wall.navigate(parley.address("/login"));
        wall.locator("input[name=username]").fill(name);
        wall.locator("input[name=password]").fill("correct horse");
        wall.locator("#login-submit").click();
        assertThat(wall).hasURL(Pattern.compile(".*/teach"));
        wall.navigate(parley.address("/" + StageView.path(id)));
        var host = visitor.newPage();
        host.navigate(parley.address("/" + HostView.path(id)));
        var lesson = new Lesson(parley.bean(LiveGames.class).host(id, teacher.id()), questions, players, seats, wall, host);
        lesson.shows("Start");
        return lesson;
    }

    private static GameSettings settings(ScoringRule scoring, Duration readingTime, List<String> teams) {
        return new GameSettings(scoring, Pace.SLOW, readingTime, true, false, true, true, true, 70, teams);
    }

    @Test
    void everyScreenOfAGameWithTeams(ParleyServer parley, BrowserContext visitor, Chromium chromium) {
        var lesson = open(parley, visitor, settings(ScoringRule.ACCURACY, Duration.ofSeconds(60), TEAMS), TaskKind.SINGLE_CHOICE,
                TaskKind.MATCHING);
        try (var pocket = chromium.newVisitor(Chromium.PHONE, ColorScheme.LIGHT)) {
            var phone = pocket.newPage();
            join(phone, parley.address(lesson.link()));
            lesson.checkWall();
            lesson.checkHost();
            lesson.leadTo(Phase.READING, "Answer now");
            lesson.checkWall();
            lesson.leadTo(Phase.ANSWERING, "Stop now");
            lesson.answer(2);
            answerWrong(phone, lesson.questions().getFirst());
            lesson.checkWall();
            lesson.checkHost();
            lesson.leadTo(Phase.CLOSED, "Show the answer");
            lesson.give(HostMove.ASK_AGAIN, "Stop now");
            lesson.answer(4);
            lesson.leadTo(Phase.REVEALED, "Standings");
            lesson.checkWall();
            lesson.checkHost();
            lesson.press(lesson.host(), " ", Phase.STANDINGS, "Next question");
            lesson.checkWall();
            lesson.checkHost();
            lesson.press(lesson.wall(), "PageDown", Phase.READING, "Answer now");
            lesson.leadTo(Phase.ANSWERING, "Stop now");
            lesson.answer(3);
            lesson.checkWall();
            lesson.leadTo(Phase.PODIUM, "Finish");
            lesson.checkWall();
            lesson.checkHost();

            lesson.host().navigate(parley.address("/" + SummaryView.path(lesson.hosting().plan().id())));
            assertThat(lesson.host().locator("#board")).isVisible();
            check(lesson.host());
            lesson.host().navigate(parley.address("/" + NewGameView.ROUTE));
            assertThat(lesson.host().getByTestId("start")).isVisible();
            check(lesson.host());
            phone.locator("a.btn--main").click();
            assertThat(phone.getByTestId("missed").first()).isVisible();
            check(phone);
            phone.navigate(parley.address("/study"));
            assertThat(phone.getByTestId("missed-in-class")).isVisible();
            check(phone);
        }
    }

    private static void join(Page phone, String link) {
        phone.navigate(link);
        phone.getByLabel("Your name in this game").fill("Lone Visitor");
        phone.locator("fieldset .chip").first().click();
        phone.locator(".btn--main").click();
        assertThat(phone.locator("h1")).hasText("You are in.");
    }

    private static void answerWrong(Page phone, Question question) {
        var wrong = ((SingleChoice) question.task()).options().stream().filter(option -> !option.correct()).findFirst().orElseThrow();
        var pad = phone.locator(".pad").filter(new Locator.FilterOptions().setHas(phone.getByText(wrong.text(), new Page.GetByTextOptions().setExact(true))));
        // A pad that has just appeared takes no press for a moment.
        phone.waitForCondition(() -> {
            pad.click();
            return "true".equals(pad.getAttribute("aria-pressed"));
        });
        assertThat(phone.locator(".foot")).containsText("is in.");
    }

    @Test
    void everythingGrowsWithTheWall(ParleyServer parley, BrowserContext visitor) {
        var lesson = open(parley, visitor, settings(ScoringRule.ACCURACY, Duration.ZERO, List.of()), TaskKind.SINGLE_CHOICE);
        lesson.leadTo(Phase.ANSWERING, "Stop now");
        double small = sizeOfTheQuestion(lesson.wall());

        show(lesson.wall(), LARGE_WALL);

        assertThat(sizeOfTheQuestion(lesson.wall())).isCloseTo(small, Offset.offset(0.001));
        lesson.assertNothingIsCutOff();
    }

    /** How large the question is written, for the width of the wall. */
    private static double sizeOfTheQuestion(Page wall) {
        return ((Number) wall.evaluate("parseFloat(getComputedStyle(document.querySelector('#prompt')).fontSize) / innerWidth")).doubleValue();
    }

    @Test
    void everyScreenOfACalmGame(ParleyServer parley, BrowserContext visitor) {
        var lesson = open(parley, visitor, settings(ScoringRule.CALM, Duration.ZERO, List.of()), TaskKind.ORDERING, TaskKind.CLOZE,
                TaskKind.NUMBER, TaskKind.MULTIPLE_CHOICE);
        for (int number = 0; number < lesson.questions().size(); number++) {
            lesson.leadTo(Phase.ANSWERING, "Stop now");
            lesson.answer(4);
            lesson.checkWall();
            boolean isLast = number == lesson.questions().size() - 1;
            lesson.leadTo(Phase.REVEALED, isLast ? "To the podium" : "Next question");
            // A reveal looks alike for all kinds, so axe need not read each of them.
            lesson.checkFit();
        }
        Axe.assertAccessible(lesson.wall());
        lesson.checkHost();
        lesson.leadTo(Phase.PODIUM, "Finish");
        lesson.checkWall();
    }
}
