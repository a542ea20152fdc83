package app.parley.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.TaskKind;
import app.parley.live.TimeFactor;
import app.parley.live.room.HostMove;
import app.parley.live.room.Phase;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HostViewTest extends LiveViewTest {

    @Test
    void voteIsSeenByTheHostAloneAndWithoutTheKey() {
        var teacher = aTeacher();
        var game = aGame(teacher, SETTINGS, TaskKind.SINGLE_CHOICE);
        var players = players(game);
        var right = players.join("Early Lark");
        var wrong = players.join("Red Squirrel");
        var hand = show(a(teacher), HostView.class, game);
        onward(hand);
        players.answer(right, true);
        players.answer(wrong, false);

        close(hand, games.host(game, teacher.id()));

        assertThat(page(hand)).contains("Only you see this now.", "Sergei Lavrov", "Answering is over. 2 of 2 answers.",
                "Received 2 = stored 2 = scored 2. Late 0, refused 0.");
        assertThat(everything(hand)).doesNotContain("hr-r--ok", "They are two things.", "He came in October.");
        onward(hand);
        assertThat(everything(hand)).contains("hr-r--ok");
        assertThat(page(hand)).contains("1 × Mixes things up");
    }

    @Test
    void whatWasTypedIsShownAsText() {
        var teacher = aTeacher();
        var game = aGame(teacher, SETTINGS, TaskKind.SHORT_ANSWER);
        var players = players(game);
        var seat = players.join("Early Lark");
        var hand = show(a(teacher), HostView.class, game);
        onward(hand);
        players.answer(seat, false);

        close(hand, games.host(game, teacher.id()));

        assertThat(page(hand)).contains("<b>nobody</b>");
        assertThat(everything(hand)).doesNotContain("innerHTML:<b>");
    }

    @Test
    void playerGetsAnotherNameAndMoreTimeThatOnlyTheHostSees() {
        var teacher = aTeacher();
        var game = aGame(teacher, SETTINGS);
        var players = players(game);
        players.join("Early Lark");
        players.join("Red Squirrel");
        var hand = show(a(teacher), HostView.class, game);
        var wall = show(a(teacher), StageView.class, game);

        open(hand, "Early Lark");
        type(hand, "Red Squirrel");
        save(hand);
        assertThat(hand.find(TextField.class).withTestId("seat-name").single().getErrorMessage())
                .isEqualTo("Somebody has this name, or one that looks like it.");
        type(hand, "\u202Eevil");
        save(hand);
        assertThat(hand.find(TextField.class).withTestId("seat-name").single().getErrorMessage())
                .isEqualTo("Please use letters and digits.");
        type(hand, "Late Lark");
        setFactor(hand, TimeFactor.DOUBLE);
        save(hand);

        assertThat(page(hand)).contains("Late Lark", "× 2").doesNotContain("Early Lark");
        look(wall);
        assertThat(page(wall)).contains("Late Lark").doesNotContain("× 2");
    }

    @Test
    void hostAloneIsAskedWhetherTheKeyIsRightWhenTheBestDisagreeWithIt() {
        var teacher = aTeacher();
        var kinds = List.of(TaskKind.SHORT_ANSWER, TaskKind.NUMBER, TaskKind.ORDERING, TaskKind.SINGLE_CHOICE);
        var game = games.open(teacher.id(), "A doubtful key", kinds.stream().map(kind -> questions(kind).getFirst()).toList(), SETTINGS,
                Optional.empty());
        var hosting = games.host(game, teacher.id());
        var players = players(game);
        var seats = IntStream.range(0, 10).mapToObj(i -> players.join("Lark " + i)).toList();
        var hand = show(a(teacher), HostView.class, game);
        var wall = show(a(teacher), StageView.class, game);

        for (int right : List.of(8, 6, 3, 0)) {
            while (hosting.snapshot().phase() != Phase.ANSWERING) {
                move(hosting, HostMove.NEXT);
            }
            IntStream.range(0, seats.size()).forEach(i -> players.answer(seats.get(i), i < right));
            assertThat(page(hand)).doesNotContain("Is the key right?");
            close(hand, hosting);
        }

        assertThat(text(hand, "doubted-key")).matches("3 of the best 3 chose [A-F]\\. Is the key right\\?");
        look(wall);
        assertThat(everything(wall)).doesNotContain("Is the key right?");
    }

    @Test
    void playerWhoIsRemovedIsGone() {
        var teacher = aTeacher();
        var game = aGame(teacher, SETTINGS);
        players(game).join("Early Lark");
        var hand = show(a(teacher), HostView.class, game);

        open(hand, "Early Lark");
        hand.test(hand.find(Button.class).withTestId("seat-kick").single()).click();
        new ConfirmDialogTester(hand.find(ConfirmDialog.class).single()).confirm();

        assertThat(games.host(game, teacher.id()).snapshot().seats()).isEmpty();
        assertThat(page(hand)).contains("No players yet");
    }

    @Test
    void lockIsPressedAndReleased() {
        var teacher = aTeacher();
        var game = aGame(teacher, SETTINGS);
        var hosting = games.host(game, teacher.id());
        var hand = show(a(teacher), HostView.class, game);

        lock(hand);
        assertThat(hosting.snapshot().locked()).isTrue();
        lock(hand);
        assertThat(hosting.snapshot().locked()).isFalse();
    }

    @Test
    void timeIsStoppedAndAdded() {
        var teacher = aTeacher();
        var game = aGame(teacher, SETTINGS, TaskKind.SINGLE_CHOICE);
        var hosting = games.host(game, teacher.id());
        players(game).join("Early Lark");
        var hand = show(a(teacher), HostView.class, game);
        onward(hand);

        press(hand, "pause");
        var before = hosting.snapshot().countdown().orElseThrow().leftMillis();
        press(hand, "add-30");

        assertThat(hosting.snapshot().paused()).isTrue();
        assertThat(hosting.snapshot().countdown().orElseThrow().leftMillis()).isEqualTo(before + 30_000);
        assertThat(page(hand)).contains("Paused. 0 of 1 answers in.");
        press(hand, "resume");
        assertThat(hosting.snapshot().paused()).isFalse();
    }

    @Test
    void endIsAskedForAndLeadsOverThePodiumToTheSummary() {
        var teacher = aTeacher();
        var game = aGame(teacher, SETTINGS);
        var hosting = games.host(game, teacher.id());
        players(game).join("Early Lark");
        var hand = show(a(teacher), HostView.class, game);
        onward(hand);

        press(hand, "end");
        assertThat(hosting.snapshot().phase()).isEqualTo(Phase.ANSWERING);
        new ConfirmDialogTester(hand.find(ConfirmDialog.class).single()).confirm();
        assertThat(hosting.snapshot().phase()).isEqualTo(Phase.PODIUM);
        onward(hand);

        assertThat(hand.getCurrentView()).isInstanceOf(SummaryView.class);
        assertThat(page(hand)).contains("No question was played to its end.");
        hand.getUI().navigate(HostView.path(game));
        assertThat(hand.getCurrentView()).isInstanceOf(SummaryView.class);
    }

    private static void lock(BrowserlessUIContext window) {
        window.activate();
        window.test(window.find(NativeButton.class).withTestId("lock").single()).click();
    }

    private static void open(BrowserlessUIContext window, String name) {
        window.activate();
        window.find(NativeButton.class).withClassName("seat-open").all().stream()
                .filter(button -> button.getElement().getTextRecursively().equals(name)).findFirst()
                .ifPresent(button -> window.test(button).click());
    }

    private static void type(BrowserlessUIContext window, String name) {
        window.find(TextField.class).withTestId("seat-name").single().setValue(name);
    }

    @SuppressWarnings("unchecked")
    private static void setFactor(BrowserlessUIContext window, TimeFactor factor) {
        ((Select<TimeFactor>) window.find(Select.class).withTestId("seat-factor").single()).setValue(factor);
    }

    private static void save(BrowserlessUIContext window) {
        window.test(window.find(Button.class).withTestId("seat-save").single()).click();
    }
}
