package app.parley.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.TaskKind;
import app.parley.live.ScoringRule;
import app.parley.live.SeatId;
import app.parley.live.Settings;
import app.parley.live.room.Command;
import app.parley.live.room.Phase;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageViewTest extends LiveViewTest {

    /** What somebody could tell an answer from. */
    private static final List<String> SECRETS = List.of("He came in October.", "He said two things.", "He stayed for two days.",
            "The son of Kim Jong Il.", "It was in October of that year.", "That is how it goes.", "So it was then.", "He did.",
            "They are two things.", "The Korea Herald", "a-mix-up", "Kim Jong Un", "2023", "hr-r--ok");

    @Test
    void lobbyShowsTheWayInAndWhoIsThere() {
        var teacher = aTeacher();
        var game = aGame(teacher, SETTINGS);
        var hosting = games.host(game, teacher.id());

        var wall = show(a(teacher), StageView.class, game);
        assertThat(text(wall, "pin").replace(" ", "")).isEqualTo(hosting.pin().digits());
        players(game).join("Early Lark");
        players(game).join(SCRIPT.substring(0, 20));
        look(wall);

        assertThat(text(wall, "count")).isEqualTo("2are here");
        assertThat(wall.find(ListItem.class).withClassName("strip").all()).extracting(ListItem::getText)
                .containsExactly("Early Lark", SCRIPT.substring(0, 20));
        assertThat(everything(wall)).doesNotContain("innerHTML:" + SCRIPT.substring(0, 20));
    }

    @Test
    void nameThatIsKickedLeavesTheWallAndTheOthersStayTheSameComponents() {
        var teacher = aTeacher();
        var game = aGame(teacher, SETTINGS);
        var hosting = games.host(game, teacher.id());
        var first = players(game).join("Early Lark");
        players(game).join("Red Squirrel");
        var wall = show(a(teacher), StageView.class, game);
        var strips = wall.find(ListItem.class).withClassName("strip").all();

        hosting.give(new Command.Kick(first));
        look(wall);

        assertThat(wall.find(ListItem.class).withClassName("strip").all()).containsExactly(strips.get(1));
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void nothingOnTheWallTellsTheAnswerBeforeTheReveal(TaskKind kind) {
        var teacher = aTeacher();
        var game = aGame(teacher, SETTINGS, kind);
        var hosting = games.host(game, teacher.id());
        var players = players(game);
        var seats = List.of(players.join("Early Lark"), players.join("Red Squirrel"));
        var wall = show(a(teacher), StageView.class, game);

        onward(wall);
        assertThat(text(wall, "prompt")).isEqualTo(bank.question(questions(kind).getFirst()).prompt());
        players.answer(seats.get(0), true);
        players.answer(seats.get(1), false);
        look(wall);
        assertThat(text(wall, "bar-count")).startsWith("2of 2 answers in");
        var before = everything(wall);
        close(wall, hosting);
        var closed = everything(wall);

        onward(wall);

        var explanation = bank.question(questions(kind).getFirst()).explanation();
        assertThat(before).doesNotContain(SECRETS).doesNotContain(explanation);
        assertThat(closed).doesNotContain(SECRETS).doesNotContain(explanation);
        assertThat(page(wall)).contains(explanation).contains("1 of 2 right.");
        assertThat(everything(wall)).doesNotContain("<b>nobody</b>");
    }

    @Test
    void boardNeverShowsTheLowerHalf() {
        var teacher = aTeacher();
        var game = aGame(teacher, SETTINGS, TaskKind.SINGLE_CHOICE);
        var players = players(game);
        var seats = new ArrayList<SeatId>();
        for (var name : List.of("Right One", "Right Two", "Wrong One", "Wrong Two")) {
            seats.add(players.join(name));
        }
        var wall = show(a(teacher), StageView.class, game);
        onward(wall);
        for (int i = 0; i < 4; i++) {
            players.answer(seats.get(i), i < 2);
        }
        close(wall, games.host(game, teacher.id()));

        onward(wall);
        assertThat(everything(wall)).doesNotContain("Right One", "Wrong One");
        onward(wall);

        assertThat(text(wall, "standings")).contains("Right One", "Right Two", "1 of 1 right").doesNotContain("Wrong");
        onward(wall);
        assertThat(page(wall)).contains("Well argued.", "Right One").doesNotContain("Wrong One", "Wrong Two");
        assertThat(text(wall, "class-share")).isEqualTo("50\u00a0%right");
    }

    @Test
    void secondVoteShowsBothVotes() {
        var teacher = aTeacher();
        var game = aGame(teacher, SETTINGS, TaskKind.SINGLE_CHOICE);
        var hosting = games.host(game, teacher.id());
        var players = players(game);
        var seat = players.join("Early Lark");
        var wall = show(a(teacher), StageView.class, game);
        onward(wall);
        players.answer(seat, false);
        close(wall, hosting);

        press(wall, "ask-again");
        assertThat(page(wall)).contains("Second vote");
        players.answer(seat, true);
        close(wall, hosting);
        assertThat(isShown(wall, "ask-again")).isFalse();
        onward(wall);

        assertThat(page(wall)).contains("1 of 1 right. In the first vote it was 0 of 1.", "0 → 1", "1 → 0");
    }

    @Test
    void calmGameHasAGoalAndNoRanks() {
        var teacher = aTeacher();
        var game = aGame(teacher, Settings.plain().scoring(ScoringRule.CALM).build(), TaskKind.TRUE_FALSE);
        var players = players(game);
        var seat = players.join("Early Lark");
        var wall = show(a(teacher), StageView.class, game);
        onward(wall);
        assertThat(page(wall)).contains("Take your time.");
        players.answer(seat, true);
        close(wall, games.host(game, teacher.id()));

        onward(wall);
        assertThat(page(wall)).contains("100\u00a0% so far; the goal is 70\u00a0%.");
        onward(wall);

        assertThat(text(wall, "class-share")).isEqualTo("100\u00a0%right. The goal was 70\u00a0%.");
        assertThat(everything(wall)).doesNotContain("Early Lark", "points");
    }

    @Test
    void twoScreensPressedAtOnceAreOneStep() {
        var teacher = aTeacher();
        var game = aGame(teacher, SETTINGS);
        var hosting = games.host(game, teacher.id());
        players(game).join("Early Lark");
        var wall = show(a(teacher), StageView.class, game);
        var hand = show(a(teacher), HostView.class, game);

        onward(wall);
        onward(hand);

        assertThat(hosting.snapshot().phase()).isEqualTo(Phase.ANSWERING);
        assertThat(hosting.snapshot().asked().orElseThrow().turn()).isZero();
    }

    @Test
    void doublePressIsOneStepThoughTheServerIsAheadOfTheScreen() {
        var teacher = aTeacher();
        var game = aGame(teacher, SETTINGS);
        var hosting = games.host(game, teacher.id());
        players(game).join("Early Lark");
        var wall = show(a(teacher), StageView.class, game);
        int shown = step(wall);

        press(wall, "onward", shown);
        press(wall, "onward", shown);

        // A second step would have cut the time.
        assertThat(hosting.snapshot().phase()).isEqualTo(Phase.ANSWERING);
        assertThat(hosting.snapshot().countdown().orElseThrow().leftMillis()).isGreaterThan(10_000);
    }

    @Test
    void pressRightAfterTheGameWentOnByItselfDoesNothing() {
        var teacher = aTeacher();
        var game = aGame(teacher, SETTINGS);
        var hosting = games.host(game, teacher.id());
        players(game).join("Early Lark");
        var wall = show(a(teacher), StageView.class, game);
        onward(wall);
        close(wall, hosting);

        press(wall, "onward");
        assertThat(hosting.snapshot().phase()).isEqualTo(Phase.CLOSED);

        onward(wall);
        assertThat(hosting.snapshot().phase()).isEqualTo(Phase.REVEALED);
    }

    @Test
    void gameOfSomebodyElseIsNotThere() {
        var game = aGame(aTeacher(), SETTINGS);

        var window = a(aTeacher());
        for (var path : List.of(StageView.path(game), HostView.path(game), SummaryView.path(game))) {
            window.getUI().navigate(path);
            assertThat(page(window)).contains("There is nothing at this address.");
        }
    }

    @Test
    void questionsThatWereMissedComeBack() {
        var teacher = aTeacher();
        var game = aGame(teacher, SETTINGS, TaskKind.TRUE_FALSE);
        var hosting = games.host(game, teacher.id());
        var players = players(game);
        var seat = players.join("Early Lark");
        var wall = show(a(teacher), StageView.class, game);
        onward(wall);
        players.answer(seat, false);
        close(wall, hosting);
        onward(wall);

        press(wall, "bring-back");

        assertThat(page(wall)).contains("Once more: 1");
        players.answer(seat, true);
        close(wall, hosting);
        onward(wall);
        assertThat(page(wall)).contains("1 of 1 right. When it was first asked it was 0 of 1.");
    }
}
