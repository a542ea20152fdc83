package app.parley.study.match;

import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Agreement;
import app.parley.bank.AgreementId;
import app.parley.bank.BankContent;
import app.parley.bank.BankFake;
import app.parley.bank.Certainty;
import app.parley.bank.DeckId;
import app.parley.bank.EventId;
import app.parley.bank.Matching;
import app.parley.bank.Person;
import app.parley.bank.PersonId;
import app.parley.bank.Question;
import app.parley.study.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RelationsTest {

    private final BankFake bank = new BankFake();
    private final List<Person> people = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();

    private static Question matching(String id, String... leftAndRight) {
        var pairs = new ArrayList<Matching.Pair>();
        for (int i = 0; i < leftAndRight.length; i += 2) {
            pairs.add(new Matching.Pair(leftAndRight[i], leftAndRight[i + 1]));
        }
        return aQuestion().id(id).task(new Matching(pairs, List.of(), List.of())).build();
    }

    private List<Pair> draw(Selection selection, long seed) {
        var stored = bank.current();
        var content = new BankContent(stored.decks(), stored.questions(), stored.topics(), stored.misconceptions(), stored.sources(), people,
                agreements, stored.timeline());
        return Relations.of(content, selection, event -> event.from().toString()).draw(new SplittableRandom(seed));
    }

    private List<String> texts(long seed) {
        return draw(new Selection.All(), seed).stream().map(pair -> pair.left() + "=" + pair.right()).sorted().collect(Collectors.toList());
    }

    @Test
    void aGameHasSixPairsAtMost() {
        bank.with("deck", matching("one", "a", "1", "b", "2", "c", "3", "d", "4"), matching("two", "e", "5", "f", "6", "g", "7", "h", "8"));

        assertThat(texts(1)).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void nothingOnTheBoardHasTwoCounterparts() {
        bank.with("deck", matching("one", "Putin", "President", "Ivanov", "Foreign minister", "Kono", "Foreign minister"),
                matching("two", "Vladimir Putin", "Moscow", "Kim", "Pyongyang", "Mori", "President of nothing"));

        for (int seed = 0; seed < 50; seed++) {
            var drawn = draw(new Selection.All(), seed);
            assertThat(drawn).extracting(Pair::right).doesNotHaveDuplicates();
            assertThat(drawn.stream().filter(pair -> pair.left().contains("Putin")).count()).isLessThan(2);
            assertThat(drawn.stream().filter(pair -> pair.right().startsWith("President")).count()).isLessThan(2);
        }
    }

    @Test
    void whatAlsoBelongsToAnotherThingOnTheBoardIsLeftOut() {
        bank.with("deck", matching("one", "a", "1", "b", "2", "c", "3"), matching("two", "d", "4", "e", "5", "a", "4"));

        for (int seed = 0; seed < 50; seed++) {
            assertThat(texts(seed)).satisfies(drawn -> assertThat(drawn.contains("a=1") && drawn.contains("d=4")).isFalse());
        }
    }

    @Test
    void whatNamesTheCounterpartOfAnotherIsLeftOut() {
        bank.with("deck", matching("one", "Moscow, June 2000", "Clinton and Putin", "b", "2", "c", "3"),
                matching("two", "Summit of Clinton and Putin", "June 2000", "e", "5", "f", "6"));

        for (int seed = 0; seed < 50; seed++) {
            assertThat(texts(seed)).hasSize(5);
        }
    }

    @Test
    void whatGivesItsCounterpartAwayIsLeftOut() {
        bank.with("deck", matching("one", "Summit of 2000", "2000", "b", "2", "c", "3"));

        assertThat(texts(1)).containsExactly("b=2", "c=3");
    }

    @Test
    void onlyWhatTheDeckIsAboutIsAsked() {
        bank.with("deck", matching("one", "a", "1", "b", "2", "c", "3")).with("other", matching("two", "d", "4", "e", "5", "f", "6"));

        assertThat(draw(new Selection.OfDeck(new DeckId("deck")), 1)).extracting(Pair::left).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(draw(new Selection.OfDeck(new DeckId("no-deck")), 1)).isEmpty();
    }

    @Test
    void peopleAndAgreementsThatTheQuestionsNameArePairsWithoutACard() {
        people.add(new Person(new PersonId("putin"), "Vladimir Putin", List.of(), "russia",
                List.of(new Person.Office("President of Russia", LocalDate.of(2000, 6, 9))), "", List.of()));
        people.add(new Person(new PersonId("nobody"), "Nobody", List.of(), "russia",
                List.of(new Person.Office("King", LocalDate.of(2000, 6, 9))), "", List.of()));
        agreements.add(new Agreement(new AgreementId("abm"), "ABM treaty", Agreement.Kind.TREATY, "1972", List.of(), "", Certainty.STATED, List.of()));
        var plain = aQuestion().id("plain").build();
        bank.with("deck", new Question(plain.ref(), plain.prompt(), plain.task(), plain.topics(), plain.difficulty(), plain.timeLimit(),
                plain.explanation(), plain.citations(), new Question.Mentions(List.of(new PersonId("putin")), List.of(new AgreementId("abm")),
                        List.of(new EventId("gone")))));

        assertThat(texts(1)).containsExactly("ABM treaty=1972", "Vladimir Putin=President of Russia, 2000");
        assertThat(draw(new Selection.All(), 1)).allMatch(pair -> pair.card().isEmpty());
    }
}
