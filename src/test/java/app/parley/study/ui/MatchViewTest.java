package app.parley.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.design.LiveRegion;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.QuizService;
import app.parley.quiz.Way;
import app.parley.record.Activity;
import app.parley.study.Card;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MatchViewTest extends CardsViewTest {

    /** What belongs together in the small deck and in what it is about. */
    private static final Map<String, String> PAIRS = Map.of("Lavrov", "Foreign minister", "Putin", "President", "Kim", "Leader",
            "Sergei Lavrov", "Foreign minister of Russia, 2023", "Lavrov arrives", "18 to 19 October 2023");

    @Autowired
    private QuizService quizzes;

    private static void openGame() {
        open("study/match?deck=small");
    }

    private List<NativeButton> tiles() {
        return find(NativeButton.class).all().stream().filter(button -> button.hasClassName("mt-tile")).toList();
    }

    private List<String> lefts() {
        return tiles().stream().map(tile -> text(tile)).filter(PAIRS::containsKey).toList();
    }

    private void take(String text) {
        test(tiles().stream().filter(tile -> text(tile).equals(text)).findFirst().orElseThrow()).click();
    }

    private void pair(String left) {
        take(left);
        take(PAIRS.get(left));
    }

    private void pairAll() {
        lefts().forEach(this::pair);
    }

    private String announced() {
        return find(LiveRegion.class).all().getLast().lastAnnouncement();
    }

    private void begin() {
        openGame();
        press("start");
    }

    private int games() {
        return log.newest(learner(), Activity.Kind.MATCH, 100).stream().map(logged -> logged.answer().activity()).collect(Collectors.toSet()).size();
    }

    @Test
    void theTimeIsTheServersAndTheBestIsKept() {
        openGame();
        assertThat(page()).contains("A small deck", "No time yet.");
        press("start");
        clock.advance(Duration.ofMillis(8_400));
        pairAll();
        assertThat(text(byTestId("head"))).isEqualTo("8.4 seconds");
        assertThat(page()).contains("No wrong pair.", "Your best time so far.");

        press("again");
        clock.advance(Duration.ofSeconds(70));
        pairAll();
        assertThat(text(byTestId("head"))).isEqualTo("1 minute 10.0 seconds");
        assertThat(text(byTestId("best"))).isEqualTo("Your best time: 8.4 seconds.");

        press("again");
        clock.advance(Duration.ofSeconds(5));
        pairAll();
        assertThat(text(byTestId("best"))).isEqualTo("Your best time. Before it was 8.4 seconds.");
        openGame();
        assertThat(text(byTestId("best"))).isEqualTo("Your best time: 5.0 seconds.");
        open("study/match");
        assertThat(text(byTestId("best"))).isEqualTo("No time yet.");
    }

    @Test
    void aWrongPairCostsASecondIsSaidAndShown() {
        begin();
        var lefts = lefts();

        take(lefts.getFirst());
        take(PAIRS.get(lefts.getLast()));

        assertThat(announced()).isEqualTo("They do not belong together. One second more.");
        assertThat(tiles()).filteredOn(tile -> tile.hasClassName("mt-tile--wrong")).hasSize(2);
        assertThat(find(StopWatch.class).single().getElement().getAttribute("at-ms")).isEqualTo("1000");
        pair(lefts.getFirst());
        assertThat(tiles()).noneMatch(tile -> tile.hasClassName("mt-tile--wrong"));
        assertThat(announced()).isEqualTo("Right. " + (lefts.size() - 1) + " pairs left.");
        lefts.stream().skip(1).forEach(this::pair);
        assertThat(text(byTestId("head"))).isEqualTo("1.0 seconds");
        assertThat(page()).contains("One wrong pair.");
    }

    @Test
    void aTileCanBePutBackAndAnotherOfItsColumnTaken() {
        begin();
        var lefts = lefts();
        take(lefts.getFirst());
        take(lefts.getLast());
        take(lefts.getLast());
        take(lefts.getFirst());

        take(PAIRS.get(lefts.getFirst()));

        assertThat(announced()).startsWith("Right.");
        assertThat(tiles()).filteredOn(tile -> tile.hasClassName("mt-tile--found")).hasSize(2)
                .allMatch(tile -> "true".equals(tile.getElement().getAttribute("aria-disabled")));
        take(lefts.getFirst());
        take(PAIRS.get(lefts.getLast()));
        assertThat(tiles()).filteredOn(tile -> tile.hasClassName("mt-tile--wrong")).isEmpty();
    }

    @Test
    void thePageTellsNothingButTheTexts() {
        begin();

        var looks = tiles().stream().map(tile -> tile.getElement().getAttributeNames().sorted()
                .map(name -> name + "=" + tile.getElement().getAttribute(name)).toList()).distinct().toList();

        assertThat(looks).hasSize(1);
        assertThat(tiles()).allMatch(tile -> tile.getId().isEmpty());
    }

    @Test
    void eachPairOfAQuestionIsStoredOnce() {
        begin();
        var cards = lefts().stream().filter(left -> List.of("Lavrov", "Putin", "Kim").contains(left)).toList();
        take(cards.getFirst());
        take(PAIRS.get(lefts().stream().filter(left -> !left.equals(cards.getFirst())).findFirst().orElseThrow()));
        pairAll();

        var answers = log.newest(learner(), Activity.Kind.MATCH, 100);

        assertThat(answers).hasSize(cards.size());
        assertThat(answers.stream().filter(logged -> logged.answer().score() == 0).count()).isEqualTo(1);
        assertThat(study.cards(learner()).all().stream().filter(card -> !card.isNew()).map(Card::id)).allMatch(id -> id.question().text().equals("matched"));
    }

    @Test
    void aReloadGivesTheGameUp() {
        begin();
        pair(lefts().getFirst());

        openGame();

        assertThat(isShown("start")).isTrue();
        assertThat(text(byTestId("best"))).isEqualTo("No time yet.");
        press("start");
        assertThat(tiles()).noneMatch(tile -> tile.hasClassName("mt-tile--found"));
    }

    @Test
    void aPairThatCouldNotBeStoredCanBeTakenAgain() {
        begin();
        var card = lefts().stream().filter(left -> List.of("Lavrov", "Putin", "Kim").contains(left)).findFirst().orElseThrow();
        log.setFails(true);
        pair(card);
        assertThat(text(byTestId("notice"))).isEqualTo("That could not be stored. Take the two once more.");
        assertThat(tiles()).noneMatch(tile -> tile.hasClassName("mt-tile--found"));
        log.setFails(false);

        pair(card);

        assertThat(text(byTestId("notice"))).isEmpty();
        assertThat(games()).isEqualTo(1);
    }

    @Test
    void nobodyPlaysInTheMiddleOfATest() {
        openGame();
        var test = quizzes.start(learner(), new QuizOrder(app.parley.quiz.Selection.ALL, Way.TEST, 5, Optional.empty()));

        press("start");

        assertThat(page()).contains("Games are closed during a test.").doesNotContain("Foreign minister");
        quizzes.handIn(learner(), test);
        begin();
        assertThat(tiles()).isNotEmpty();
    }

    @Test
    void aDeckThatIsNotThereHasNoPairs() {
        open("study/match?deck=no-such-deck");

        press("start");

        assertThat(page()).contains("There are no pairs here.");
    }
}
