package app.parley.results;

import static app.parley.bank.Questions.aCloze;
import static app.parley.bank.Questions.aMatching;
import static app.parley.bank.Questions.aMultipleChoice;
import static app.parley.bank.Questions.aNumber;
import static app.parley.bank.Questions.aQuestion;
import static app.parley.bank.Questions.aShortAnswer;
import static app.parley.bank.Questions.aSingleChoice;
import static app.parley.bank.Questions.anOrdering;
import static app.parley.results.Sessions.ANA;
import static app.parley.results.Sessions.BEN;
import static app.parley.results.Sessions.CAT;
import static app.parley.results.Sessions.game;
import static app.parley.results.Sessions.question;
import static app.parley.results.Sessions.quiz;
import static app.parley.results.Sessions.who;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parley.bank.BankFake;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Response;
import app.parley.bank.TopicId;
import app.parley.bank.TrueFalse;
import app.parley.base.LearnerId;
import app.parley.record.Activity;
import app.parley.results.Mastery.Check;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PeopleInNeedTest {

    private static final Response TEXT = new Response.Text("x");
    private static final MisconceptionId MIX_UP = new MisconceptionId("confuses-abm-with-agreed-framework");

    private final BankFake bank = new BankFake().with("all",
            aQuestion().id("one").topics("dates").build(), aQuestion().id("two").topics("dates").build(),
            aQuestion().id("three").topics("dates").build(), aQuestion().id("four").topics("summits").task(aShortAnswer()).build());
    private final Sessions answers = new Sessions();

    private List<Help> help() {
        return Help.in(answers.session(List.of(ANA, BEN, CAT)), Which.FIRST, bank::question, _ -> OptionalDouble.empty());
    }

    private void dates(LearnerId learner, double... scores) {
        for (int i = 0; i < scores.length; i++) {
            answers.add(game(1), learner, question(List.of("one", "two", "three").get(i)), scores[i]);
        }
    }

    @Test
    void whoHasLessThanHalfOfThreeAnswersOnATopicNeedsHelpWithItTheWeakestFirst() {
        dates(ANA, 1, 0, 0.25);
        dates(BEN, 0, 0);
        dates(CAT, 0, 0, 0);

        assertThat(help()).containsExactly(new Help(new Help.Reason.Topic(new TopicId("dates")), List.of(who(CAT), who(ANA))));
    }

    @Test
    void aGroupWorksOnWhatItMissedOfItsTopicWhatMostMissedFirst() {
        dates(ANA, 0, 1, 0);
        dates(BEN, 1, 0, 0);
        dates(CAT, 1, 1, 1);
        answers.add(game(1), ANA, question("four"), 0, TEXT);
        var matrix = answers.session(List.of()).matrix(Which.FIRST);
        var dates = new Help.Reason.Topic(new TopicId("dates"));

        assertThat(new Help(dates, List.of(who(ANA), who(BEN))).questions(matrix, bank::question))
                .containsExactly(question("three"), question("one"), question("two"));
        assertThat(new Help(dates, List.of(who(ANA))).questions(matrix, bank::question)).containsExactly(question("one"), question("three"));
        assertThat(new Help(new Help.Reason.Guesses(), List.of(who(ANA))).questions(matrix, bank::question))
                .containsExactly(question("one"), question("three"), question("four"));
    }

    @Test
    void whoShowsTheSameMisconceptionTwiceBelievesIt() {
        answers.add(game(1), ANA, question("one"), 0, TEXT, MIX_UP.text()).add(game(2), ANA, question("one"), 0, TEXT, MIX_UP.text())
                .add(game(1), BEN, question("one"), 0, TEXT, MIX_UP.text());

        assertThat(help()).contains(new Help(new Help.Reason.Believes(MIX_UP), List.of(who(ANA))));
    }

    @Test
    void whoFallsByAQuarterNeedsAWord() {
        dates(ANA, 1, 1, 0);
        dates(BEN, 1, 1, 0);
        var session = answers.session(List.of());

        var groups = Help.in(session, Which.FIRST, bank::question,
                who -> OptionalDouble.of(who.equals(who(ANA)) ? 0.95 : 0.9));

        assertThat(groups).containsExactly(new Help(new Help.Reason.Fell(), List.of(who(ANA))));
    }

    @Test
    void misconceptionsAreCountedOverSessionsWithThoseWhoHaveThem() {
        answers.add(game(1), ANA, question("one"), 0, TEXT, MIX_UP.text()).add(game(1), BEN, question("one"), 1)
                .add(game(1), CAT, question("four"), 1);
        var later = new Sessions().add(game(2), ANA, question("two"), 0, TEXT, MIX_UP.text())
                .add(game(2), BEN, question("two"), 0, TEXT, MIX_UP.text());

        var found = MixUp.in(List.of(answers.session(List.of()), later.session(List.of())), bank::question);

        assertThat(found).containsExactly(new MixUp(MIX_UP, 3, List.of(who(ANA), who(BEN)), 2,
                List.of(question("two"), question("one"))));
    }

    @Test
    void partnersAreOneWhoHasItAndOneWhoMissedItAndClose() {
        // On the other questions ANA has 2, BEN 0, CAT 1; four more learners.
        var dan = Sessions.learner(4);
        var eve = Sessions.learner(5);
        dates(ANA, 1, 1, 1);
        dates(BEN, 1, 0, 0);
        dates(CAT, 0, 1, 0);
        dates(dan, 0, 1, 1);
        dates(eve, 1, 1, 0);
        var matrix = answers.session(List.of()).matrix(Which.FIRST);

        var pairs = Pairs.of(matrix, 0);

        assertThat(pairs.pairs()).containsExactly(new Pairs.Pair(0, 3), new Pairs.Pair(4, 2));
        assertThat(pairs.alone()).containsExactly(1);
    }

    @Test
    void nobodyIsPairedWhoDidNotAnswer() {
        dates(ANA, 1);
        var matrix = answers.session(List.of(ANA, BEN)).matrix(Which.FIRST);

        assertThat(Pairs.of(matrix, 0)).isEqualTo(new Pairs(List.of(), List.of(0)));
    }

    @Test
    void gainIsTheLastTryLessTheFirst() {
        answers.add(game(1), ANA, question("one"), 0.25).add(quiz(1), ANA, question("one"), 0).add(quiz(2), ANA, question("one"), 1)
                .add(game(1), ANA, question("two"), 1);
        var overTime = answers.session(List.of()).overTime(Which.FIRST);

        var found = Improvement.all(overTime, overTime.rows().getFirst());

        assertThat(found).hasSize(2);
        assertThat(found.getFirst().gain()).isCloseTo(0.75, within(1e-12));
        assertThat(found.getFirst().tries()).isEqualTo(3);
    }

    private static Mastery after(Check... checks) {
        return Mastery.after(List.of(checks));
    }

    private static Check alone(int right, int answered) {
        return new Check(right, answered, false);
    }

    private static Check mixed(int right, int answered) {
        return new Check(right, answered, true);
    }

    @Test
    void levelsRiseWithTheShareRight() {
        assertThat(after()).isEqualTo(Mastery.NOT_STARTED);
        assertThat(after(alone(0, 0))).isEqualTo(Mastery.NOT_STARTED);
        assertThat(after(alone(0, 5))).isEqualTo(Mastery.ATTEMPTED);
        assertThat(after(alone(6, 9))).isEqualTo(Mastery.ATTEMPTED);
        assertThat(after(alone(7, 10))).isEqualTo(Mastery.FAMILIAR);
        assertThat(after(alone(3, 3))).isEqualTo(Mastery.PROFICIENT);
        assertThat(after(mixed(3, 3))).isEqualTo(Mastery.PROFICIENT);
    }

    @Test
    void twoRightAnswersDoNotMakeAnybodyProficient() {
        assertThat(after(alone(2, 2))).isEqualTo(Mastery.FAMILIAR);
    }

    @Test
    void onlyAMixedSessionAfterwardsMakesAMaster() {
        assertThat(after(alone(3, 3), alone(3, 3))).isEqualTo(Mastery.PROFICIENT);
        assertThat(after(alone(3, 3), mixed(1, 1))).isEqualTo(Mastery.MASTERED);
        assertThat(after(mixed(1, 1), alone(3, 3))).isEqualTo(Mastery.PROFICIENT);
    }

    @Test
    void aMissInAMixedSessionCostsALevelAndOneElsewhereNone() {
        assertThat(after(alone(3, 3), mixed(1, 1), mixed(1, 2))).isEqualTo(Mastery.PROFICIENT);
        assertThat(after(alone(3, 3), mixed(1, 1), mixed(0, 1), mixed(0, 1))).isEqualTo(Mastery.FAMILIAR);
        assertThat(after(alone(7, 10), mixed(0, 1))).isEqualTo(Mastery.ATTEMPTED);
        assertThat(after(alone(7, 10), mixed(0, 1), mixed(0, 1))).isEqualTo(Mastery.ATTEMPTED);
        assertThat(after(alone(3, 3), alone(0, 3))).isEqualTo(Mastery.PROFICIENT);
        assertThat(after(alone(7, 10), alone(0, 3))).isEqualTo(Mastery.FAMILIAR);
    }

    @Test
    void levelsAreFoundFromTheAnswersOfEachSession() {
        dates(ANA, 1, 1, 1);
        answers.add(quiz(1), ANA, question("one"), 1).add(quiz(1), ANA, question("four"), 0);

        assertThat(TopicMastery.of(answers.answers(), bank::question))
                .containsEntry(new TopicId("dates"), Mastery.MASTERED).containsEntry(new TopicId("summits"), Mastery.ATTEMPTED);
    }

    @Test
    void theStepsToALevelCanBeFollowed() {
        dates(ANA, 1, 1, 1);
        answers.add(quiz(1), ANA, question("one"), 1).add(quiz(1), ANA, question("four"), 0);

        var steps = TopicMastery.steps(answers.answers(), bank::question).get(new TopicId("dates"));

        assertThat(steps).extracting(TopicMastery.Step::level).containsExactly(Mastery.PROFICIENT, Mastery.MASTERED);
        assertThat(steps.getLast().check()).isEqualTo(mixed(1, 1));
        assertThat(steps.getFirst().at()).isBefore(steps.getLast().at());
    }

    @Test
    void theCardsOfOneDayAreOneSession() {
        var ids = List.of("one", "two", "three");
        for (int i = 0; i < 3; i++) {
            answers.add(new Activity(Activity.Kind.STUDY, new UUID(3, i)), ANA, question(ids.get(i)), 1);
        }

        assertThat(TopicMastery.of(answers.answers(), bank::question)).containsEntry(new TopicId("dates"), Mastery.PROFICIENT);

        answers.nextDay().add(new Activity(Activity.Kind.STUDY, new UUID(3, 0)), ANA, question("one"), 0);
        // The next day asked nothing else, so it does not lower the level.
        assertThat(TopicMastery.of(answers.answers(), bank::question)).containsEntry(new TopicId("dates"), Mastery.PROFICIENT);
    }

    @Test
    void guessScoresAreThoseOfMoodle() {
        assertThat(RandomGuess.percent(aSingleChoice())).isEqualTo(25);
        assertThat(RandomGuess.percent(new TrueFalse(true, Optional.empty()))).isEqualTo(50);
        assertThat(RandomGuess.percent(aMultipleChoice())).isNaN();
        assertThat(RandomGuess.percent(aMatching())).isEqualTo(25);
        assertThat(RandomGuess.percent(aCloze())).isCloseTo(100 / 6.0, within(1e-9));
        assertThat(RandomGuess.percent(List.of(aShortAnswer(), aNumber(), anOrdering()))).containsExactly(0, 0, 0);
    }

    @Test
    void manyFastAnswersAreAReasonForAWord() {
        dates(BEN, 1, 1, 1);
        answers.took(Duration.ofMillis(1_500));
        dates(ANA, 1, 1, 1);

        assertThat(help()).containsExactly(new Help(new Help.Reason.Guesses(), List.of(who(ANA))));
    }

    @Test
    void whoKnowsACardTurnsItFastAndGuessesNothing() {
        answers.took(Duration.ofMillis(1_500));
        List.of("one", "two", "three").forEach(id -> answers.add(new Activity(Activity.Kind.STUDY, UUID.randomUUID()), ANA, question(id), 1));

        assertThat(help()).isEmpty();
    }
}
