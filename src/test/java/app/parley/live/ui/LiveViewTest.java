package app.parley.live.ui;

import static org.awaitility.Awaitility.await;

import app.parley.bank.Bank;
import app.parley.bank.QuestionRef;
import app.parley.bank.TaskKind;
import app.parley.bank.seeds.SmallSeeds;
import app.parley.live.GameId;
import app.parley.live.GameSettings;
import app.parley.live.Hosting;
import app.parley.live.LiveGames;
import app.parley.live.Settings;
import app.parley.live.room.Command;
import app.parley.live.room.HostMove;
import app.parley.live.room.Phase;
import app.parley.live.run.MonotonicTime;
import app.parley.live.run.RunningGames;
import app.parley.people.DisplayName;
import app.parley.people.Password;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import app.parley.testing.ParleyTest;
import app.parley.testing.SignedIn;
import app.parley.testing.TemporaryData;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementData;
import com.vaadin.flow.internal.nodefeature.TextNodeMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Screens of hosts on real games, with a bank that has one question of each kind. */
@ParleyTest
@Import(LiveViewTest.Surroundings.class)
abstract class LiveViewTest {

    static final String SCRIPT = "<img src=x onerror=1>";

    /** No reading time, and no turn ends because everybody answered. */
    static final GameSettings SETTINGS = Settings.plain().build();

    @Autowired
    LiveGames games;

    @Autowired
    private PassingTime time;

    @Autowired
    Bank bank;

    @Autowired
    private RunningGames running;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Teachers teachers;

    private SecuredBrowserlessApplicationContext<Authentication> app;

    @DynamicPropertySource
    static void smallBank(DynamicPropertyRegistry settings) {
        var location = SmallSeeds.faultless().writeInto(TemporaryData.newFolder());
        settings.add("parley.seeds", () -> location);
    }

    // Not a @Configuration: the scan of the whole application, in other tests, must not find it.
    static class Surroundings {

        @Bean
        @Primary
        PassingTime passingTime() {
            return new PassingTime();
        }
    }

    /** The real time, but that a test can let some of it pass at once. */
    static final class PassingTime implements MonotonicTime {

        private final AtomicLong passed = new AtomicLong();

        @Override
        public long nanos() {
            return System.nanoTime() + passed.get();
        }

        void pass(Duration time) {
            passed.addAndGet(time.toNanos());
        }
    }

    @BeforeEach
    void open() {
        app = SpringBrowserlessApplicationContext.createSecured(application, "app.parley");
    }

    @AfterEach
    void close() {
        app.close();
    }

    Teacher aTeacher() {
        var name = "Host " + UUID.randomUUID().toString().substring(0, 8);
        return teachers.enrol(DisplayName.of(name), new Password("correct horse"));
    }

    BrowserlessUIContext a(Teacher teacher) {
        return app.newUser(SignedIn.as(teacher)).newWindow();
    }

    BrowserlessUIContext aVisitor() {
        return app.newUser().newWindow();
    }

    GameId aGame(Teacher teacher, GameSettings settings, TaskKind... kinds) {
        return games.open(teacher.id(), "A small game", questions(kinds), settings, Optional.empty());
    }

    /** The questions of these kinds, or all of them. */
    List<QuestionRef> questions(TaskKind... kinds) {
        var content = bank.current();
        return content.decks().stream().flatMap(deck -> content.questionsOf(deck).stream())
                .filter(question -> kinds.length == 0 || Arrays.asList(kinds).contains(question.task().kind()))
                .map(question -> question.ref()).toList();
    }

    LivePlayers players(GameId game) {
        return new LivePlayers(running.find(game).orElseThrow(), bank);
    }

    static BrowserlessUIContext show(BrowserlessUIContext window, Class<? extends Component> screen, GameId game) {
        window.navigate(screen, Map.of(GameScreen.GAME, game.toString()));
        return window;
    }

    /** Looks at the screen for a while, and presses the button that leads on. */
    void onward(BrowserlessUIContext window) {
        pass(Duration.ofSeconds(1));
        press(window, "onward");
    }

    static void press(BrowserlessUIContext window, String testId) {
        press(window, testId, step(window));
    }

    /** A press on a screen that shows this step, as far as its browser knows. */
    static void press(BrowserlessUIContext window, String testId, int step) {
        window.activate();
        var button = window.find(MoveButton.class).withTestId(testId).single();
        ComponentUtil.fireEvent(button, new MoveButton.PressEvent(button, true, step));
    }

    static int step(BrowserlessUIContext window) {
        window.activate();
        return Integer.parseInt(window.find(Controls.class).single().getElement().getAttribute(MoveButton.STEP));
    }

    static boolean isShown(BrowserlessUIContext window, String testId) {
        window.activate();
        return window.find(MoveButton.class).withTestId(testId).exists();
    }

    /** What the screen does by itself every few seconds. */
    static void look(BrowserlessUIContext window) {
        window.activate();
        ComponentUtil.fireEvent(window.getUI(), new PollEvent(window.getUI(), false));
    }

    void pass(Duration passed) {
        time.pass(passed);
    }

    /** Ends answering at once (in a pause nothing can be on its way), and waits until the answers are in the log. */
    static void close(BrowserlessUIContext window, Hosting game) {
        move(game, HostMove.PAUSE);
        move(game, HostMove.STOP);
        await().until(() -> game.snapshot().phase() == Phase.CLOSED
                && game.snapshot().receipts().scored() == game.snapshot().receipts().received());
        look(window);
    }

    static void move(Hosting game, HostMove move) {
        game.give(new Command.Move(move, game.snapshot().step()));
    }

    static String text(BrowserlessUIContext window, String id) {
        window.activate();
        return window.find(Component.class).withId(id).single().getElement().getTextRecursively();
    }

    static String page(BrowserlessUIContext window) {
        window.activate();
        return window.getUI().getChildren().map(component -> component.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }

    /** All that would be sent to the browser, also of what is not shown. */
    static String everything(BrowserlessUIContext window) {
        window.activate();
        var all = new ArrayList<String>();
        window.getUI().getElement().getNode().visitNodeTree(node -> {
            if (node.hasFeature(TextNodeMap.class)) {
                all.add(Element.get(node).getText());
            } else if (node.hasFeature(ElementData.class)) {
                var element = Element.get(node);
                all.add("<" + element.getTag());
                element.getAttributeNames().sorted().forEach(name -> all.add(name + "=" + element.getAttribute(name)));
                element.getPropertyNames().sorted().forEach(name -> all.add(name + ":" + element.getPropertyRaw(name)));
            }
        });
        return String.join("\n", all).replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "uuid");
    }
}
