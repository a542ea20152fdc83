package app.parley.live.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.testing.Axe;
import app.parley.testing.Chromium;
import app.parley.testing.ChromiumTest;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The phone page in a phone-sized Chromium, against a game that the test plays. */
@ChromiumTest
class PlayerPageIT {

    private static final String ORDER = """
            {"k": "items", "items": [{"id": "moscow", "text": "Clinton and Putin meet in Moscow"},
              {"id": "beijing", "text": "Kim Jong Il goes to Beijing in secret"}, {"id": "trip", "text": "Putin’s trip is announced"},
              {"id": "japan", "text": "G-8 leaders gather in Japan"}, {"id": "kyodo", "text": "Sergeyev answers Kyodo’s questions"}]}""";
    private static final String PAIRS = """
            {"k": "columns", "left": [{"id": "putin", "text": "Vladimir Putin"}, {"id": "clinton", "text": "Bill Clinton"}],
             "right": [{"id": "us", "text": "President of the United States"}, {"id": "ru", "text": "President of Russia"}]}""";
    private static final String GAPS = """
            {"k": "gaps", "pieces": ["They met in", "on 3 June", "."], "gaps": [{"choices": []}, {"choices": ["1999", "2000"]}]}""";
    private static final String SEVERAL = """
            {"k": "options", "several": true, "options": [{"id": "a", "text": "Russia"}, {"id": "b", "text": "China"},
              {"id": "c", "text": "Japan"}, {"id": "d", "text": "Canada"}, {"id": "e", "text": "Italy"}, {"id": "f", "text": "Germany"}]}""";
    private static final String NUMBER = "{\"k\": \"number\", \"unit\": \"kilometers\"}";
    private static final String SHORT = "{\"k\": \"short\"}";
    private static final String STATEMENT = "{\"k\": \"statement\"}";
    private static final String TEAMS = """
            [{"name": "Baize", "points": 3120, "rank": 1}, {"name": "Brass", "points": 2890, "rank": 2}]""";

    private static PlayerSite site;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext phone;
    private Page page;
    private ScriptedGame game;

    @BeforeAll
    static void open() {
        site = PlayerSite.start();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void takeAPhone(Chromium chromium) {
        phone = chromium.newVisitor(Chromium.PHONE, ColorScheme.LIGHT);
        page = phone.newPage();
        page.onConsoleMessage(message -> {
            // A line that the test has cut is not the page's fault.
            if (message.type().equals("error") && !message.text().contains("net::ERR_FAILED")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        game = ScriptedGame.behind(page);
    }

    @AfterEach
    void nothingWentWrongBehindTheScreen() {
        phone.close();
        assertThat(complaints).isEmpty();
    }

    private Locator title() {
        return page.locator("h1");
    }

    private Locator foot() {
        return page.locator(".foot");
    }

    private Locator pad(String letter) {
        return page.locator(".pad").nth("ABCDEF".indexOf(letter));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Joins, with the clock of the page in the test's hand, and stops where the game stands. */
    private void play(Frame frame) {
        game.isAt(frame);
        page.clock().install();
        page.navigate(site.address("/play?pin=482913"));
        assertThat(page.getByLabel("Your name in this game")).hasValue("Early Lark");
        button("Join").click();
        page.waitForCondition(() -> page.locator("main").getAttribute("data-version").equals(String.valueOf(frame.version())));
        pastTheGuard();
    }

    private void pastTheGuard() {
        page.clock().runFor(400);
    }

    private void next(Frame frame) {
        game.shows(frame);
        pastTheGuard();
    }

    // Joining

    @Test
    void seatIsTakenWithPinAndDrawnName() {
        page.navigate(site.address("/play"));
        page.getByLabel("Game PIN").pressSequentially("482913");
        assertThat(page.getByText("Found: Moscow and the two Koreas, class 10B").last()).isVisible();
        button("Another name").click();

        button("Join").click();

        assertThat(title()).hasText("You are in.");
        assertThat(page.getByText("22 others are here")).isVisible();
        var sent = game.received("join").getFirst();
        assertThat(sent.get("pin").getAsString()).isEqualTo("482913");
        assertThat(sent.get("name").getAsString()).isEqualTo("Brave Plover");
        assertThat(sent.get("token").getAsString()).matches("[0-9a-f]{32}");
        assertThat(game.await("resume", 1).get("token")).isEqualTo(sent.get("token"));
    }

    @Test
    void reloadGoesStraightBackToTheSeat() {
        play(Frame.lobby());

        page.reload();

        assertThat(title()).hasText("You are in.");
        assertThat(game.received("join")).hasSize(1);
        assertThat(game.await("resume", 2)).isEqualTo(game.received("resume").getFirst());
    }

    @Test
    void keyOfTheLinkGoesAlong() {
        page.navigate(site.address("/play?pin=482913&k=ABCD2345"));
        assertThat(page.getByLabel("Your name in this game")).hasValue("Early Lark");
        button("Join").click();

        assertThat(game.await("look", 1).get("k").getAsString()).isEqualTo("ABCD2345");
        assertThat(game.await("join", 1).get("k").getAsString()).isEqualTo("ABCD2345");
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        game.answers("look", "{\"ok\":false,\"why\":\"no-game\"}");
        page.navigate(site.address("/play?pin=111111"));
        assertThat(page.locator("#pin-say")).hasText("That PIN is not in use. Check the big screen.");

        game.answers("look", ScriptedGame.FOUND);
        page.getByLabel("Game PIN").fill("482 913");
        assertThat(page.locator("#pin-say")).containsText("Found");
        game.answers("join", "{\"ok\":false,\"why\":\"name-taken\"}");
        button("Join").click();
        assertThat(page.locator("#name-say")).containsText("Somebody has that name");
        assertThat(page.getByLabel("Your name in this game")).isFocused();
        Axe.assertAccessible(page);
        Chromium.screenshot(page, "player-name-taken");

        game.answers("join", "{\"ok\":false,\"why\":\"too-many-tries\"}");
        button("Join").click();
        assertThat(page.locator("#pin-say")).containsText("Too many tries");
    }

    @Test
    void repeatedJoinUsesTheSameToken() {
        game.answers("join", "{\"ok\":false,\"why\":\"not-stored\"}");
        page.navigate(site.address("/play?pin=482913"));
        assertThat(page.locator("#pin-say")).containsText("Found");
        button("Join").click();
        assertThat(page.locator("#pin-say")).containsText("could not be stored");
        game.answers("join", ScriptedGame.JOINED);

        button("Join").click();

        assertThat(title()).hasText("You are in.");
        assertThat(game.received("join")).extracting(sent -> sent.get("token")).hasSize(2).containsOnly(game.received("join").getFirst().get("token"));
    }

    @Test
    void teamHasToBeChosen() {
        game.answers("look", ScriptedGame.FOUND.replace("\"teams\": []", "\"teams\": [\"Baize\", \"Brass\"]"));
        page.navigate(site.address("/play?pin=482913"));
        assertThat(button("Brass")).isVisible();
        button("Join").click();
        assertThat(page.locator("#team-say")).hasText("Choose a team.");
        Chromium.screenshot(page, "player-team");

        button("Brass").click();
        button("Join").click();

        assertThat(game.await("join", 1).get("team").getAsInt()).isEqualTo(1);
    }

    @Test
    void seatCodeTakesTheSeatOver() {
        page.navigate(site.address("/play?pin=482913"));
        button("Played already? Use your seat code").click();
        page.getByLabel("Your seat code").fill("k7 42");

        button("Join").click();

        assertThat(title()).hasText("You are in.");
        assertThat(game.await("take", 1).get("code").getAsString()).isEqualTo("K742");
    }

    @Test
    void pageWorksBelowAPath() {
        page.navigate(site.address("/school/play?pin=482913"));
        assertThat(page.locator("#pin-say")).containsText("Found");

        button("Join").click();

        assertThat(title()).hasText("You are in.");
    }

    @Test
    void germanBrowserGetsGerman() {
        page.addInitScript("Object.defineProperty(navigator, 'languages', {value: ['de-AT', 'en']})");
        page.navigate(site.address("/play"));

        assertThat(title()).hasText("Mitspielen");
        assertThat(page.locator("html")).hasAttribute("lang", "de");

        page.getByLabel("Sprache").selectOption("en");
        assertThat(title()).hasText("Join a game");
    }

    // Answering

    @Test
    void onlyAnAcknowledgedAnswerIsIn() {
        game.acknowledges(false);
        play(Frame.answering());

        pad("A").click();

        assertThat(foot()).hasText("Sending");
        assertThat(pad("A")).hasAttribute("aria-pressed", "true");
        game.send(ScriptedGame.reply("ack", game.await("answer", 1)));
        assertThat(foot()).hasText("A is in. Change it until it closes.");
        assertThat(page.locator("#say")).hasText("A is in. Change it until it closes.");
    }

    @Test
    void answerCanBeChangedUntilItCannot() {
        play(Frame.answering());
        pad("A").click();
        assertThat(foot()).containsText("A is in");
        pad("C").click();
        assertThat(foot()).containsText("C is in");
        assertThat(game.received("answer")).extracting(sent -> sent.get("id")).doesNotHaveDuplicates().hasSize(2);

        game.shows(Frame.answering().with("game.q.turn", 5).with("game.changeable", false));
        pastTheGuard();
        pad("B").click();

        assertThat(foot()).hasText("B is in.");
        assertThat(pad("A")).isDisabled();
    }

    @Test
    void everyKindIsAnswered() {
        var said = new LinkedHashMap<String, String>();
        play(Frame.answering(SEVERAL));

        pad("A").click();
        pad("F").click();
        pad("A").click();
        pad("C").click();
        button("Send").click();
        said.put("several", lastAnswer(1));

        next(Frame.answering(STATEMENT).with("game.q.turn", 11));
        pad("B").click();
        said.put("statement", lastAnswer(2));

        next(Frame.answering(SHORT).with("game.q.turn", 12));
        button("Send").click();
        assertThat(page.locator("#answer-say")).hasText("Give an answer first.");
        page.getByLabel("Your answer").fill("  Kim Il Sung ");
        page.keyboard().press("Enter");
        said.put("short", lastAnswer(3));

        next(Frame.answering(NUMBER).with("game.q.turn", 13));
        page.getByLabel("Your answer").fill("many");
        button("Send").click();
        assertThat(page.locator("#answer-say")).containsText("Type a number");
        page.getByLabel("Your answer").fill("−3,5");
        button("Send").click();
        said.put("number", lastAnswer(4));

        next(Frame.answering(ORDER).with("game.q.turn", 14));
        button("Move down: Clinton and Putin meet in Moscow").click();
        page.locator(".po-i").last().locator("button").first().press("ArrowUp");
        button("Send this order").click();
        said.put("order", lastAnswer(5));

        next(Frame.answering(PAIRS).with("game.q.turn", 15));
        page.getByLabel("Vladimir Putin").selectOption("us");
        page.getByLabel("Bill Clinton").selectOption("us");
        page.getByLabel("Vladimir Putin").selectOption("ru");
        button("Send").click();
        said.put("pairs", lastAnswer(6));

        next(Frame.answering(GAPS).with("game.q.turn", 16));
        page.getByLabel("Gap 1").fill("Moscow");
        page.getByLabel("Gap 2").selectOption("2000");
        button("Send").click();
        said.put("gaps", lastAnswer(7));

        assertThat(said).isEqualTo(Map.of(
                "several", "{\"k\":\"chosen\",\"ids\":[\"c\",\"f\"]}",
                "statement", "{\"k\":\"truth\",\"holds\":false}",
                "short", "{\"k\":\"text\",\"text\":\"Kim Il Sung\"}",
                "number", "{\"k\":\"number\",\"number\":\"-3,5\"}",
                "order", "{\"k\":\"ordered\",\"ids\":[\"beijing\",\"moscow\",\"trip\",\"kyodo\",\"japan\"]}",
                "pairs", "{\"k\":\"matched\",\"pairs\":{\"putin\":\"ru\",\"clinton\":\"us\"}}",
                "gaps", "{\"k\":\"filled\",\"gaps\":[\"Moscow\",\"2000\"]}"));
    }

    private String lastAnswer(int number) {
        var answer = game.await("answer", number).get("r").toString();
        assertThat(foot()).containsText("in. Change it");
        return answer;
    }

    @Test
    void rowIsDraggedByItsGrip() {
        play(Frame.answering(ORDER));
        var grip = page.locator(".po-grip").first().boundingBox();
        var third = page.locator(".po-i").nth(2).boundingBox();

        page.mouse().move(grip.x + 10, grip.y + 10);
        page.mouse().down();
        page.mouse().move(grip.x + 10, third.y + third.height / 2 - 5);
        page.mouse().move(grip.x + 10, third.y + third.height / 2 + 5);
        page.mouse().up();

        assertThat(page.locator(".po-i").nth(2)).containsText("Clinton and Putin");
        assertThat(page.locator(".po-i--lift")).hasCount(0);
        assertThat(page.locator("#say")).hasText("Clinton and Putin meet in Moscow: now 3 of 5");
    }

    @Test
    void earlierAnswerIsThereAfterAReload() {
        play(Frame.answering(ORDER));
        game.isAt(Frame.answering(ORDER).withJson("you.answer", """
                {"id": "x", "turn": 4, "late": false, "r": {"k": "ordered", "ids": ["kyodo", "japan", "trip", "beijing", "moscow"]}}"""));

        page.reload();

        assertThat(page.locator(".po-i").first()).containsText("Sergeyev");
        assertThat(foot()).hasText("Your answer is in. Change it until it closes.");
    }

    @Test
    void keysAnswerButNotWhileTyping() {
        play(Frame.answering());
        page.keyboard().press("b");
        assertThat(foot()).containsText("B is in");
        page.keyboard().press("4");
        assertThat(foot()).containsText("D is in");

        next(Frame.answering(SHORT).with("game.q.turn", 5));
        page.getByLabel("Your answer").pressSequentially("abc");

        assertThat(page.getByLabel("Your answer")).hasValue("abc");
        assertThat(game.received("answer")).hasSize(2);
    }

    @Test
    void tapMeantForTheLastQuestionAnswersNothing() {
        play(Frame.answering());
        // The clock stands still from here, however long the machine takes.
        page.clock().pauseAt(((Number) page.evaluate("Date.now() + 1000")).longValue());
        game.shows(Frame.answering().with("game.q.turn", 5).with("game.q.prompt", "And now?"));
        assertThat(title()).hasText("And now?");

        pad("A").click();
        assertThat(pad("A")).hasAttribute("aria-pressed", "false");
        page.clock().runFor(400);
        pad("B").click();

        assertThat(game.await("answer", 1).get("turn").getAsInt()).isEqualTo(5);
        assertThat(game.received("answer")).hasSize(1);
        assertThat(game.received("answer").getFirst().get("r").toString()).contains("\"af\"");
    }

    @Test
    void nothingIsAnsweredWhilePausedOrOver() {
        play(Frame.answering().with("game.paused", true));
        assertThat(foot()).hasText("Paused. The clock stands still.");
        assertThat(pad("A")).isDisabled();
        page.clock().runFor(5_000);
        assertThat(page.locator(".ring b")).hasText("21");

        game.shows(Frame.answering());
        assertThat(pad("A")).isEnabled();
        page.clock().runFor(11_500);
        assertThat(page.locator("#say")).hasText("Ten seconds left.");
        page.clock().runFor(10_000);
        assertThat(page.locator("#say")).hasText("Time is up.");
        assertThat(pad("A")).isDisabled();
        page.keyboard().press("a");

        assertThat(foot()).hasText("Time is up.");
        assertThat(game.received("answer")).isEmpty();
    }

    @Test
    void whatWasEnteredAndNotSentGoesOutWhenTimeEnds() {
        play(Frame.answering(SHORT));
        page.getByLabel("Your answer").fill("Kim Jong Il");
        page.clock().runFor(19_000);
        assertThat(game.received("answer")).isEmpty();

        page.clock().runFor(1_500);

        assertThat(game.await("answer", 1).getAsJsonObject("r").get("text").getAsString()).isEqualTo("Kim Jong Il");
        assertThat(foot()).containsText("Your answer is in");
        page.clock().runFor(3_000);
        assertThat(foot()).containsText("Time is up. Your answer is in");
        assertThat(game.received("answer")).hasSize(1);
    }

    @Test
    void lastLettersBeforeTheEndGoOutToo() {
        play(Frame.answering(SHORT));
        page.getByLabel("Your answer").fill("Kim");
        page.clock().runFor(20_050);
        game.await("answer", 1);

        page.getByLabel("Your answer").fill("Kim Jong Il");
        page.clock().runFor(300);

        assertThat(game.await("answer", 2).getAsJsonObject("r").get("text").getAsString()).isEqualTo("Kim Jong Il");
    }

    @Test
    void whatIsPressedAndNotSentGoesOutWhenTheHostStops() {
        play(Frame.answering(SEVERAL));
        pad("A").click();
        pad("C").click();

        next(Frame.answering(SEVERAL).with("you.left", 0));

        assertThat(game.await("answer", 1).getAsJsonObject("r").get("ids").getAsJsonArray()).hasSize(2);
    }

    @Test
    void whatIsNoAnswerIsNotSentWhenTimeEnds() {
        play(Frame.answering(ORDER));
        page.clock().runFor(21_000);

        next(Frame.answering(NUMBER).with("game.q.turn", 11));
        page.getByLabel("Your answer").fill("twelve");
        page.clock().runFor(21_000);

        next(Frame.answering(SHORT).with("game.q.turn", 12));
        page.getByLabel("Your answer").fill("Kim");
        page.getByLabel("Your answer").fill("");
        page.clock().runFor(21_000);

        next(Frame.answering(SHORT).with("game.q.turn", 13).with("game.paused", true));
        page.clock().runFor(21_000);
        assertThat(game.received("answer")).isEmpty();
    }

    @Test
    void firstAnswerThatStaysIsNotChangedWhenTimeEnds() {
        play(Frame.answering(SHORT).with("game.changeable", false));
        page.getByLabel("Your answer").fill("Kim Jong Il");
        button("Send").click();
        assertThat(foot()).containsText("Your answer is in");

        page.clock().runFor(21_000);

        assertThat(game.received("answer")).hasSize(1);
    }

    @Test
    void answerThatIsEmptiedStaysAsItWasSent() {
        play(Frame.answering(SHORT));
        page.getByLabel("Your answer").fill("Kim Jong Il");
        button("Send").click();
        assertThat(foot()).containsText("Your answer is in");

        page.getByLabel("Your answer").fill("");
        page.clock().runFor(21_000);

        assertThat(game.received("answer")).hasSize(1);
        assertThat(foot()).containsText("Your answer is in");
    }

    @Test
    void lateAnswerIsCalledLate() {
        game.acknowledges(false);
        play(Frame.answering());
        pad("A").click();

        game.send(ScriptedGame.reply("late", game.await("answer", 1)));

        assertThat(foot()).hasText("That came after time was up.");
    }

    @Test
    void unstoredAnswerIsSentAgainUnderItsId() {
        game.acknowledges(false);
        play(Frame.answering());
        pad("A").click();
        var first = game.await("answer", 1);

        game.send("{\"t\":\"refused\",\"id\":%s,\"why\":\"not-stored\"}".formatted(first.get("id")));
        assertThat(foot()).hasText("Not stored yet. This phone tries again.");
        page.clock().runFor(1_000);

        assertThat(game.await("answer", 2)).isEqualTo(first);
    }

    // Connections

    @Test
    void answerGivenOfflineIsSentOnReturnUnderItsId() {
        play(Frame.answering());
        game.goesAway(true);
        page.clock().runFor(1_000);
        assertThat(page.locator("#trouble")).containsText("You keep your seat.");
        pad("C").click();
        assertThat(page.locator("#trouble")).containsText("Your answer is kept on this phone.");
        assertThat(foot()).hasText("Your answer is kept on this phone.");
        Axe.assertAccessible(page);
        Chromium.screenshot(page, "player-offline");
        assertThat(game.received("answer")).isEmpty();

        game.goesAway(false);
        page.evaluate("dispatchEvent(new Event('online'))");

        assertThat(foot()).containsText("C is in");
        assertThat(page.locator("#trouble")).isHidden();
        assertThat(game.received("answer")).hasSize(1);
    }

    @Test
    void unacknowledgedAnswerSurvivesAReloadAndKeepsItsTurn() {
        game.acknowledges(false);
        play(Frame.answering());
        pad("C").click();
        var first = game.await("answer", 1);
        game.isAt(Frame.answering().with("game.q.turn", 5));

        page.reload();

        assertThat(game.await("answer", 2)).isEqualTo(first);
        assertThat(foot()).hasText("Tap one. You can change it until it closes.");
    }

    @Test
    void olderAndRepeatedFramesAreIgnored() {
        play(Frame.answering().with("game.q.prompt", "The newest?"));
        var old = Frame.lobby().version(1);

        game.send(old.toString());
        game.send(Frame.answering().with("game.q.turn", 5).with("game.q.prompt", "Newer?").toString());

        assertThat(title()).hasText("Newer?");
    }

    @Test
    void restartedServerMayCountAnew() {
        play(Frame.lobby());
        game.isAt(Frame.answering().with("game.q.prompt", "Where were we?").version(1));

        game.send("{\"t\":\"bye\",\"why\":\"restart\"}");
        page.clock().runFor(700);
        assertThat(page.locator("#trouble")).containsText("Parley is back in a moment.");
        page.clock().runFor(3_000);

        assertThat(title()).hasText("Where were we?");
    }

    @Test
    void silentLineIsGivenUp() {
        play(Frame.lobby());
        game.falls(true);
        page.clock().runFor(6_000);
        game.await("ping", 1);

        page.clock().runFor(9_000);

        game.await("resume", 2);
    }

    @Test
    void refusedSocketsGiveWayToPolling() {
        game.closesSockets(true);
        game.polls(Frame.lobby(), Frame.answering());

        play(Frame.lobby(), true);

        assertThat(pad("A")).isVisible();
        pastTheGuard();
        pad("A").click();
        assertThat(foot()).containsText("A is in");
        assertThat(game.received("poll")).extracting(poll -> poll.get("conn")).hasSizeGreaterThan(1).containsOnly(game.received("poll").getFirst().get("conn"));
        assertThat(game.received("poll").get(1).get("seen").getAsInt()).isPositive();
    }

    @Test
    void silentSocketGivesWayToPolling() {
        game.falls(true);
        game.polls(Frame.answering());

        play(Frame.lobby(), true);

        assertThat(pad("A")).isVisible();
        assertThat(game.connections()).isEqualTo(1);
    }

    @Test
    void handshakeThatHangsGivesWayToPolling() {
        game.leavesSocketsToTheSite();
        game.polls(Frame.answering());

        play(Frame.lobby(), true);

        assertThat(pad("A")).isVisible();
        assertThat(game.received("resume")).isEmpty();
    }

    @Test
    void pollThatHangsIsGivenUp() {
        game.closesSockets(true);
        game.polls(Frame.lobby());
        play(Frame.lobby(), true);
        game.await("poll", 2);
        var connection = game.received("poll").getLast().get("conn");

        page.clock().runFor(15_000);

        game.await("poll", 3);
        assertThat(game.received("poll").getLast().get("conn")).isNotEqualTo(connection);
    }

    /** Joins and lets the clock run until the page polls. */
    private void play(Frame frame, boolean polling) {
        game.isAt(frame);
        page.clock().install();
        page.navigate(site.address("/play?pin=482913"));
        assertThat(page.locator("#pin-say")).containsText("Found");
        button("Join").click();
        assertThat(title()).hasText("You are in.");
        page.waitForCondition(() -> {
            page.clock().runFor(500);
            return !polling || !game.received("poll").isEmpty();
        });
    }

    @Test
    void endedSeatsSayWhatHappened() {
        play(Frame.lobby());
        game.send("{\"t\":\"bye\",\"why\":\"taken\"}");
        assertThat(title()).hasText("You continue on the other device.");
        Axe.assertAccessible(page);
        Chromium.screenshot(page, "player-taken");
        button("Go on here").click();
        assertThat(title()).hasText("You are in.");

        game.send("{\"t\":\"bye\",\"why\":\"kicked\"}");
        assertThat(title()).hasText("You are out.");
        Chromium.screenshot(page, "player-kicked");
        page.reload();
        assertThat(title()).hasText("Join a game");
    }

    @Test
    void unknownSeatJoinsAgain() {
        play(Frame.lobby());

        game.send("{\"t\":\"bye\",\"why\":\"unknown-seat\"}");

        assertThat(page.locator("#pin-say")).hasText("This seat is not there any more. Join again.");
        assertThat(page.getByLabel("Your name in this game")).hasValue("Early Lark");
    }

    @Test
    void leavingGivesUpTheSeat() {
        play(Frame.lobby());
        button("Leave this game").click();
        button("Leave and give up the seat?").click();

        assertThat(title()).hasText("Join a game");
        game.await("leave", 1);
        page.reload();
        assertThat(title()).hasText("Join a game");
    }

    // What every screen owes

    @Test
    void everyScreenIsAccessibleAndFits() {
        play(Frame.lobby());
        screens().forEach((name, frame) -> {
            game.shows(frame);
            page.clock().runFor(1_000);
            Axe.assertAccessible(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            Chromium.screenshot(page, "player-" + name);
            fits(name);
        });
    }

    private void fits(String name) {
        page.setViewportSize(320, 640);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(name + " on a narrow phone").isEqualTo(320);
        page.setViewportSize(Chromium.PHONE.width(), Chromium.PHONE.height());
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(name + " in large text").isEqualTo(Chromium.PHONE.width());
        page.evaluate("document.documentElement.style.fontSize = ''");
    }

    private static Map<String, Frame> screens() {
        var chosen = """
                {"id": "x", "turn": 4, "r": {"k": "chosen", "ids": ["%s"]}, "late": false}""";
        var screens = new LinkedHashMap<String, Frame>();
        screens.put("lobby", Frame.lobby());
        screens.put("lobby-late", Frame.lobby().with("game.phase", "answering").with("you.team", 0).withJson("game.teams", TEAMS));
        screens.put("reading", Frame.reading());
        screens.put("answer", Frame.answering());
        screens.put("answer-sent", Frame.answering().with("game.q.turn", 5).with("you.left", 9_000).withJson("you.answer", chosen.formatted("abm").replace("4", "5")));
        screens.put("answer-paused", Frame.answering().with("game.q.turn", 6).with("game.paused", true));
        screens.put("answer-closed", Frame.answering().with("game.phase", "closed").withJson("you.answer", chosen.formatted("abm")).with("you.left", (String) null));
        screens.put("answer-second", Frame.answering().with("game.q.vote", "second").with("game.q.turn", 7));
        screens.put("answer-several", Frame.answering(SEVERAL).with("game.q.turn", 8));
        screens.put("answer-statement", Frame.answering(STATEMENT).with("game.q.turn", 9));
        screens.put("answer-short", Frame.answering(SHORT).with("game.q.turn", 10));
        screens.put("answer-number", Frame.answering(NUMBER).with("game.q.turn", 11));
        screens.put("answer-order", Frame.answering(ORDER).with("game.q.turn", 12).with("game.q.prompt", "Put these events of 2000 in the order they happened."));
        screens.put("answer-pairs", Frame.answering(PAIRS).with("game.q.turn", 13));
        screens.put("answer-gaps", Frame.answering(GAPS).with("game.q.turn", 14));
        screens.put("feedback-right", Frame.revealed("right").withJson("you.answer", chosen.formatted("abm")).with("you.result.points", 980).with("you.result.bonus", 37)
                .with("you.rightSoFar", 5));
        screens.put("feedback-wrong", Frame.revealed("wrong").withJson("you.answer", chosen.formatted("af")).withJson("you.gap", "{\"points\": 120}")
                .with("you.result.mixup", "the 1994 paper is about the North’s nuclear program. The 1972 treaty limits missile shields."));
        screens.put("feedback-partly", Frame.revealed("partly").with("game.q.kind", "ordering").withJson("game.q.face", ORDER).withJson("game.q.reveal.counts", "null")
                .withJson("game.q.reveal.solutionIds", "[]").withJson("game.q.reveal.solution", "[\"Clinton and Putin meet\", \"G-8 leaders gather\"]")
                .withJson("you.result.given", "[\"G-8 leaders gather\", \"Clinton and Putin meet\"]"));
        screens.put("feedback-none", Frame.revealed("none"));
        screens.put("feedback-late", Frame.revealed("late").withJson("you.answer", chosen.formatted("af")));
        screens.put("feedback-calm", Frame.revealed("right").with("game.scoring", "calm").with("game.goal", 70).with("you.points", (String) null).with("you.rank", (String) null));
        screens.put("standings", Frame.revealed("right").with("game.phase", "standings").withJson("you.gap", "{\"points\": 120}").withJson("game.teams", TEAMS).with("you.team", 1));
        screens.put("podium", Frame.lobby().with("game.phase", "podium").with("you.rank", 1).with("you.points", 11_980).with("you.rightSoFar", 10).with("you.asked", 12)
                .withJson("game.teams", TEAMS).with("you.team", 0));
        screens.put("over", Frame.lobby().with("game.phase", "over").with("game.goal", 70).with("you.rightSoFar", 8).with("you.asked", 12).with("you.takeHome", "/play/take-home/abc"));
        return screens;
    }

    @Test
    void whoeverListensHearsWhatHappensInOrder() {
        play(Frame.reading());
        game.shows(Frame.answering());
        assertThat(page.locator("fieldset")).isFocused();
        pastTheGuard();
        pad("A").click();
        assertThat(page.locator("#say")).hasText("A is in. Change it until it closes.");

        game.shows(Frame.answering().with("game.paused", true));
        assertThat(page.locator("#say")).hasText("Paused. The clock stands still.");
        game.shows(Frame.answering().with("game.phase", "closed").with("you.left", (String) null));
        assertThat(page.locator("#say")).hasText("Time is up. A is in.");

        game.shows(Frame.revealed("right"));
        assertThat(title()).isFocused();
        assertThat(page.locator("#say")).isEmpty();
    }

    @Test
    void returnOfTheConnectionIsSaid() {
        play(Frame.answering());
        game.goesAway(true);
        page.clock().runFor(1_000);
        assertThat(page.locator("#say")).containsText("You keep your seat.");

        game.goesAway(false);
        page.evaluate("dispatchEvent(new Event('online'))");

        assertThat(page.locator("#say")).hasText("Connected");
    }

    @Test
    void endsOfAnOrderAreNamed() {
        play(Frame.answering(ORDER));

        assertThat(page.locator(".form > .dateline")).hasText(new String[] {"Earliest", "Latest"});
    }

    @Test
    void takingHomeStaysOnThisServer() {
        play(Frame.lobby().with("game.phase", "over").with("you.takeHome", "/play/take-home/abc"));
        assertThat(page.getByRole(AriaRole.LINK)).hasAttribute("href", site.address("/play/take-home/abc"));

        game.shows(Frame.lobby().with("game.phase", "over").with("you.takeHome", "https://elsewhere.example/"));

        assertThat(page.getByRole(AriaRole.LINK)).hasCount(0);
        game.send("{\"t\":\"bye\",\"why\":\"over\"}");
        assertThat(title()).hasText("That was it.");
    }

    @Test
    void textsOfOthersStayText() {
        var nasty = "<img src=x onerror=\"document.title='caught'\"><b>{name}</b> *x* $& ${1+1}";
        var face = """
                {"k": "options", "several": false, "options": [{"id": "%1$s", "text": "%1$s"}, {"id": "b", "text": "%1$s"}]}"""
                .formatted(nasty.replace("\"", "\\\""));
        game.answers("look", ScriptedGame.FOUND.replace("Moscow and the two Koreas", nasty.replace("\"", "\\\"")));
        play(Frame.lobby().with("you.name", nasty).with("game.title", nasty).withJson("game.teams", TEAMS.replace("Baize", nasty.replace("\"", "\\\""))).with("you.team", 0));
        assertThat(page.locator(".strip")).hasText(nasty);

        game.shows(Frame.answering(face).with("you.name", nasty).with("game.q.prompt", nasty));
        pastTheGuard();
        assertThat(title()).hasText(nasty);
        pad("A").click();
        assertThat(foot()).containsText("A is in");
        assertThat(game.await("answer", 1).getAsJsonObject("r").getAsJsonArray("ids").get(0).getAsString()).isEqualTo(nasty);

        game.shows(Frame.revealed("wrong").withJson("game.q.face", face).with("you.result.mixup", nasty).with("game.q.reveal.explanation", nasty)
                .withJson("game.q.reveal.solution", "[]"));
        assertThat(page.locator(".slip p")).hasText(nasty);

        assertThat(page.locator("img")).hasCount(0);
        assertThat(page.title()).isNotEqualTo("caught");
    }

    @Test
    void settingsOfThisPhoneAreRemembered() {
        play(Frame.answering());
        page.locator(".menu summary").click();
        Axe.assertAccessible(page);
        Chromium.screenshot(page, "player-menu");
        button("Larger text").click();
        button("Question on this phone").click();
        assertThat(page.getByText("The question is on the big screen.")).isVisible();
        Chromium.screenshot(page, "player-hidden");

        page.reload();

        assertThat(page.getByText("The question is on the big screen.")).isVisible();
        assertThat(page.locator("html")).hasClass("large hide");
        assertThat(JsonParser.parseString((String) page.evaluate("localStorage.getItem('parley.settings')")).getAsJsonObject().get("aloud").getAsBoolean()).isFalse();
    }

    @Test
    void firstLoadTakesFourRequests() {
        var requests = new ArrayList<String>();
        page.onRequest(request -> {
            if (!request.url().endsWith(".woff2") && !request.url().contains("/api/")) {
                requests.add(request.url());
            }
        });

        play(Frame.lobby());

        assertThat(requests).hasSizeLessThanOrEqualTo(4);
        assertThat(requests).allMatch(url -> url.startsWith(site.address("/")));
    }
}
