package app.parley.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.BankFake;
import app.parley.bank.DeckId;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.Questions;
import app.parley.bank.TopicId;
import app.parley.live.GamePlan;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PickTest {

    private final BankFake bank = new BankFake()
            .with("arms", question("a1", "treaties"), question("a2", "missiles"), question("a3", "treaties"))
            .with("korea", question("k1", "summits"), question("k2", "missiles"));

    private static Question question(String id, String topic) {
        return Questions.aQuestion().id(id).topics(topic).build();
    }

    private static Pick of(String query) {
        return Pick.of(QueryParameters.fromString(query));
    }

    private List<String> fitting(Pick pick) {
        return pick.fitting(bank.current()).stream().map(question -> question.id().toString()).toList();
    }

    @Test
    void withoutANameEverythingFits() {
        assertThat(fitting(of(""))).containsExactly("a1", "a2", "a3", "k1", "k2");
    }

    @Test
    void whatIsInADeckOrOnATopicFitsOnce() {
        assertThat(fitting(of("deck=korea&topic=missiles"))).containsExactly("a2", "k1", "k2");
        assertThat(fitting(of("deck=no-such-deck"))).isEmpty();
    }

    @Test
    void anAddressSaysWhatWasPicked() {
        var pick = new Pick(Set.of(new DeckId("arms"), new DeckId("korea")), Set.of(new TopicId("summits")), List.of(), 20);

        assertThat(Pick.of(pick.parameters())).isEqualTo(pick);
    }

    @ParameterizedTest
    @CsvSource({"count=7, 7", "count=0, 1", "count=999, 200", "count=1e3, 10", "count=-4, 10", "count=99999999999, 10", "'', 10",
            "deck=<b>&topic=%00, 10"})
    void whatMakesNoSenseIsLeftOut(String query, int count) {
        assertThat(of(query)).isEqualTo(new Pick(Set.of(), Set.of(), List.of(), count));
        assertThat(count).isLessThanOrEqualTo(GamePlan.MAX_QUESTIONS);
    }

    @Test
    void whatIsDrawnByChanceStaysInTheOrderOfTheDecks() {
        var all = bank.current().decks().stream().flatMap(deck -> bank.current().questionsOf(deck).stream()).map(Question::ref).toList();

        var draws = IntStream.range(0, 50).mapToObj(seed -> of("count=3").draw(bank.current(), new Random(seed))).toList();

        assertThat(draws).allSatisfy(drawn -> assertThat(drawn).hasSize(3).isSortedAccordingTo((one, other) ->
                Integer.compare(all.indexOf(one), all.indexOf(other))));
        assertThat(draws.stream().flatMap(List<QuestionRef>::stream).distinct()).hasSize(5);
        assertThat(of("count=50").draw(bank.current(), new Random(1))).isEqualTo(all);
    }

    @Test
    void chosenQuestionsAreAllThatIsAskedInTheirOrderAndOnlyThoseThatThereAre() {
        var pick = of("question=k2&question=a1&question=k2&question=no-such&question=%3Cb%3E&deck=arms&count=1");

        assertThat(fitting(pick)).containsExactly("k2", "a1");
        assertThat(pick.draw(bank.current(), new Random(1))).extracting(ref -> ref.id().text()).containsExactly("k2", "a1");
        assertThat(Pick.of(pick.parameters()).questions()).isEqualTo(pick.questions());
    }

    @Test
    void anAddressChoosesNoMoreThanAGameHolds() {
        var query = IntStream.range(0, 300).mapToObj(i -> "question=q" + i).collect(Collectors.joining("&"));

        assertThat(of(query).questions()).hasSize(GamePlan.MAX_QUESTIONS);
    }

    @Test
    void aGameOfOneDeckHasItsName() {
        assertThat(of("deck=korea").title(bank.current())).isEqualTo("Deck korea");
        assertThat(of("topic=summits").title(bank.current())).isEqualTo("Topic summits");
    }
}
