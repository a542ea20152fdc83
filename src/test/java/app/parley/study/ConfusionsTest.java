package app.parley.study;

import static app.parley.bank.Questions.aMatching;
import static app.parley.bank.Questions.aQuestion;
import static app.parley.bank.Questions.aShortAnswer;
import static app.parley.study.StudyFixture.cards;
import static app.parley.study.StudyFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.BankFake;
import app.parley.bank.ChoiceId;
import app.parley.bank.Matching;
import app.parley.bank.Option;
import app.parley.bank.QuestionId;
import app.parley.bank.Response;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConfusionsTest {

    private final BankFake bank = new BankFake().with("deck",
            aQuestion().id("treaty").topics("agreements").build(),
            aQuestion().id("elsewhere").topics("dates").task(new ShortAnswer(List.of("The Agreed Framework"), List.of())).build(),
            aQuestion().id("framework").topics("agreements").task(new ShortAnswer(List.of("Framework of 1994", "agreed  framework"), List.of())).build(),
            aQuestion().id("leader").topics("leaders").task(aShortAnswer()).build(),
            aQuestion().id("younger").topics("leaders").task(new SingleChoice(List.of(Option.right("Kim Jong Un"), Option.wrong("Kim Il Sung")))).build(),
            aQuestion().id("offices").topics("leaders").task(aMatching()).build());

    private Optional<Confusion> confusion(CardId card, Response... responses) {
        var answers = List.of(responses).stream().map(response -> answer(card, response)).toList();
        return new Confusions(cards(bank, StudySettings.DEFAULT), bank::question).of(Card.blank(card), answers);
    }

    private Answer answer(CardId card, Response response) {
        var ref = bank.current().question(card.question()).orElseThrow().ref();
        return new Answer(AnswerId.random(), new Activity(Activity.Kind.QUIZ, UUID.randomUUID()), UUID.randomUUID(), 0, Optional.empty(),
                ref, response, 0, Set.of(), Instant.EPOCH, new StudyDay(LocalDate.EPOCH), Optional.empty());
    }

    private static Response chosen(String option) {
        return new Response.Chosen(Set.of(ChoiceId.of(option)));
    }

    @Test
    void aWrongOptionLeadsToTheCardThatItIsTheAnswerOf() {
        var confusion = confusion(id("treaty"), chosen("Agreed Framework"), chosen("Agreed Framework")).orElseThrow();

        assertThat(confusion.given()).isEqualTo("Agreed Framework");
        assertThat(confusion.times()).isEqualTo(2);
        assertThat(confusion.other()).contains(id("framework"));
    }

    @Test
    void theMostFrequentAnswerThatLeadsAnywhereCounts() {
        var confusion = confusion(id("treaty"), chosen("Outer Space Treaty"), chosen("Outer Space Treaty"), chosen("Agreed Framework"));

        assertThat(confusion).map(Confusion::given).contains("Agreed Framework");
    }

    @Test
    void whatWasTypedCountsToo() {
        assertThat(confusion(id("leader"), new Response.Text("kim jong-un")).orElseThrow().other()).contains(id("younger"));
    }

    @Test
    void rightAnswersAndRecallsSayNothing() {
        assertThat(confusion(id("treaty"), chosen("Anti-Ballistic Missile Treaty"), new Response.Nothing())).isEmpty();
        assertThat(confusion(id("treaty"), chosen("Test Ban Treaty"))).isEmpty();
    }

    @Test
    void aPairIsMixedUpWithThePairWhoseEntryItWasGiven() {
        var matching = aMatching();
        var sergeyev = matching.pairs().get(0);
        var kono = matching.pairs().get(1);
        var card = new CardId(new QuestionId("offices"), Face.pair(sergeyev));
        var given = new Response.Matched(Map.of(sergeyev.leftId(), kono.rightId(), kono.leftId(), sergeyev.rightId()));

        var confusion = confusion(card, given).orElseThrow();

        assertThat(confusion.given()).isEqualTo("foreign");
        assertThat(confusion.other()).contains(new CardId(new QuestionId("offices"), Face.pair(kono)));
    }

    @Test
    void otherPairsOfTheQuestionAreNoneOfThisCard() {
        Matching matching = aMatching();
        var kono = matching.pairs().get(1);
        var card = new CardId(new QuestionId("offices"), Face.pair(matching.pairs().get(2)));

        assertThat(confusion(card, new Response.Matched(Map.of(kono.leftId(), matching.pairs().get(0).rightId())))).isEmpty();
    }
}
