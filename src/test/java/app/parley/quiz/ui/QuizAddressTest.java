package app.parley.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.DeckId;
import app.parley.bank.Difficulty;
import app.parley.bank.TopicId;
import app.parley.quiz.About;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.Selection;
import app.parley.quiz.Way;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuizAddressTest {

    private static final QuizOrder DEFAULT = new QuizOrder(Selection.ALL, Way.PRACTICE, 10, Optional.empty());

    private static QuizOrder read(String query) {
        return QuizAddress.order(QueryParameters.fromString(query));
    }

    static List<QuizOrder> orders() {
        var selection = new Selection(Set.of(new DeckId("treaties"), new DeckId("visits")), Set.of(new TopicId("arms")),
                Optional.of(new About(About.Kind.PERSON, "bill-clinton")), Set.of(Difficulty.EASY, Difficulty.HARD));
        return List.of(DEFAULT,
                new QuizOrder(selection, Way.PRACTICE, 1, Optional.empty()),
                new QuizOrder(selection, Way.TEST, QuizOrder.MAX_COUNT, Optional.of(QuizOrder.MAX_TIME)),
                new QuizOrder(Selection.ALL, Way.TEST, 37, Optional.of(QuizOrder.MIN_TIME)),
                new QuizOrder(Selection.ALL, Way.TEST, 10, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void orderComesBackFromItsAddress(QuizOrder order) {
        assertThat(read(QuizAddress.parameters(order).getQueryString())).isEqualTo(order);
    }

    @Test
    void whatEverybodyGetsIsNotInTheAddress() {
        assertThat(QuizAddress.parameters(DEFAULT).getParameters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"count=-5", "count=0", "count=101", "count=1000000000", "count=99999999999999999999", "count=ten",
            "count=1e1", "count=%D9%A3", "count=", "count", "way=TEST", "way=<script>alert(1)</script>", "difficulty=EASY",
            "difficulty=impossible", "deck=<script>alert(1)</script>", "deck=", "deck=..%2F..%2Fetc", "topic=%00",
            "about=<img src=x>", "about=person", "minutes=10", "no-such=parameter"})
    void whatMakesNoSenseIsLeftOut(String query) {
        assertThat(read(query)).isEqualTo(DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-10", "181", "1000000000", "5.5", "ten"})
    void timeLimitThatNoTestHasIsLeftOut(String minutes) {
        assertThat(read("way=test&minutes=" + minutes).timeLimit()).isEmpty();
    }

    @Test
    void timeLimitIsForTestsOnly() {
        assertThat(read("way=test&minutes=20").timeLimit()).contains(Duration.ofMinutes(20));
        assertThat(read("way=practice&minutes=20").timeLimit()).isEmpty();
    }

    @Test
    void thousandDecksAreBounded() {
        var decks = IntStream.range(0, 1000).mapToObj(i -> "deck-" + i).toList();

        var order = QuizAddress.order(new QueryParameters(Map.of("deck", decks)));

        assertThat(order.selection().decks()).hasSize(100);
    }

    @Test
    void sameDeckManyTimesIsOneDeck() {
        var order = QuizAddress.order(new QueryParameters(Map.of("deck", Collections.nCopies(1000, "treaties"))));

        assertThat(order.selection().decks()).containsExactly(new DeckId("treaties"));
    }
}
