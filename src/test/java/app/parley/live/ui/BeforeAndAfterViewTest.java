package app.parley.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.TaskKind;
import app.parley.live.GameSettings;
import app.parley.live.ScoringRule;
import app.parley.live.room.HostMove;
import app.parley.people.DisplayName;
import app.parley.people.SchoolClasses;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Choosing a game, what stays of it, and what a player takes home. */
class BeforeAndAfterViewTest extends LiveViewTest {

    @Autowired
    private SchoolClasses classes;

    @Test
    void gameIsChosenOpenedAndListedAndItsSettingsAreKept() {
        var teacher = aTeacher();
        var window = aNewGame(a(teacher), "deck=small&count=5");
        assertThat(page(window)).contains("5 questions out of 8.", "You have not played a game yet.");

        choose(window, ScoringRule.SPEED);
        start(window);

        assertThat(window.getCurrentView()).isInstanceOf(HostView.class);
        var listing = games.gamesOf(teacher.id()).getFirst();
        assertThat(listing.title()).isEqualTo("A small deck");
        assertThat(listing.questions()).isEqualTo(5);
        aNewGame(window, "");
        assertThat(window.find(RouterLink.class).withText("A small deck").single().getHref()).isEqualTo("host/" + listing.id());
        assertThat(text(window, "formula")).startsWith("Points = 1,000 × the share that is right × (1 − t / 2T)");
    }

    @Test
    void formulaKnowsTheNumberOfQuestions() {
        var window = aNewGame(a(aTeacher()), "deck=small&count=5");

        assertThat(text(window, "formula")).contains("plus up to 199 for speed");
    }

    @Test
    void classThatIsGoneByNowIsSaidToBe() {
        var teacher = aTeacher();
        var window = a(teacher);
        window.activate();
        var gone = classes.create(DisplayName.of("History 10b"));
        aNewGame(window, "deck=small&class=" + gone.id());
        classes.delete(gone.id());

        start(window);

        assertThat(text(window, "fits")).isEqualTo("This class is gone, or no longer shared with you. Choose another, or none.");
        assertThat(games.gamesOf(teacher.id())).isEmpty();
        assertThat(window.find(Button.class).withTestId("start").single().isEnabled()).isTrue();
    }

    @Test
    void teamsNeedTwoDifferentNames() {
        var teacher = aTeacher();
        var window = aNewGame(a(teacher), "deck=small");

        for (var typed : List.of("Baize", "Baize, Baize", "Baize, " + "x".repeat(GameSettings.MAX_TEAM_NAME + 1), "a,b,c,d,e,f,g,h,i")) {
            window.find(TextField.class).withTestId("teams").single().setValue(typed);
            start(window);
            assertThat(window.getCurrentView()).as(typed).isInstanceOf(NewGameView.class);
        }
        window.find(TextField.class).withTestId("teams").single().setValue("Baize, <b>Brass</b>");
        start(window);

        assertThat(games.settingsOf(teacher.id()).teams()).containsExactly("Baize", "<b>Brass</b>");
    }

    @Test
    void addressThatMakesNoSenseIsNoError() {
        var window = aNewGame(a(aTeacher()), "deck=..%2F&deck=none&topic=%3Cb%3E&count=99999");

        assertThat(page(window)).contains("8 questions out of 8.");
    }

    @Test
    void questionsOfTheAddressAreAskedInTheirOrder() {
        var teacher = aTeacher();
        var wanted = questions(TaskKind.TRUE_FALSE, TaskKind.SINGLE_CHOICE).reversed();
        var window = aNewGame(a(teacher), "question=no-such&class=no-such&question=" + wanted.stream().map(ref -> ref.id().text())
                .collect(Collectors.joining("&question=")));
        assertThat(text(window, "chosen")).contains("2 chosen questions", bank.question(wanted.getFirst()).prompt());

        start(window);

        var game = games.gamesOf(teacher.id()).getFirst();
        assertThat(games.host(game.id(), teacher.id()).plan().questions()).isEqualTo(wanted);
        assertThat(game.title()).isEqualTo("2 chosen questions");
    }

    @Test
    void summarySaysWhatToTeachAgainAndWhoFellForWhat() {
        var teacher = aTeacher();
        var game = aGame(teacher, SETTINGS, TaskKind.SINGLE_CHOICE, TaskKind.TRUE_FALSE);
        var hosting = games.host(game, teacher.id());
        var players = players(game);
        var lark = players.join("Early Lark");
        var squirrel = players.join("Red Squirrel");
        var hand = show(a(teacher), HostView.class, game);
        for (int i = 0; i < 2; i++) {
            onward(hand);
            players.answer(lark, true);
            players.answer(squirrel, i == 1);
            close(hand, hosting);
            onward(hand);
            onward(hand);
        }
        move(hosting, HostMove.END);
        move(hosting, HostMove.END);

        show(hand, SummaryView.class, game);

        assertThat(text(hand, "finding")).isEqualTo("Teach one question again.");
        assertThat(text(hand, "missed")).contains("Who came to Pyongyang?", "1 of 2 right").doesNotContain("Lavrov stayed");
        assertThat(text(hand, "mix-ups")).contains("1 × Mixes things up", "They are two things.", "Red Squirrel")
                .doesNotContain("Early Lark");
        assertThat(text(hand, "receipts")).isEqualTo("Received 4 = stored 4 = scored 4. Late 0, refused 0.");
        assertThat(text(hand, "board")).contains("Early Lark", "2 of 2");
        assertThat(text(hand, "formula")).contains("up to 499 for speed");
    }

    @Test
    void linkThatLeadsNowhereIsNotFound() {
        var visitor = aVisitor();

        for (var token : List.of("x", "x".repeat(300), "<b>", "0".repeat(64))) {
            visitor.getUI().navigate("take-home/" + token.replace("<", "%3C").replace(">", "%3E"));
            assertThat(page(visitor)).as(token).contains("There is nothing at this address.");
        }
    }

    private static BrowserlessUIContext aNewGame(BrowserlessUIContext window, String query) {
        window.activate();
        window.getUI().navigate(NewGameView.ROUTE, QueryParameters.fromString(query));
        return window;
    }

    @SuppressWarnings("unchecked")
    private static void choose(BrowserlessUIContext window, ScoringRule rule) {
        ((RadioButtonGroup<ScoringRule>) window.find(RadioButtonGroup.class).withTestId("scoring").single()).setValue(rule);
    }

    private static void start(BrowserlessUIContext window) {
        window.activate();
        window.test(window.find(Button.class).withTestId("start").single()).click();
    }
}
