package app.parley.results;

import static app.parley.bank.Questions.aQuestion;
import static app.parley.bank.Questions.aShortAnswer;
import static app.parley.results.Sessions.chosen;
import static app.parley.results.Sessions.game;
import static app.parley.results.Sessions.learner;
import static app.parley.results.Sessions.question;
import static app.parley.results.Sessions.who;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.BankFake;
import app.parley.bank.ChoiceId;
import app.parley.bank.Difficulty;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.bank.TopicId;
import app.parley.record.Activity;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final String RIGHT = "Anti-Ballistic Missile Treaty";
    private static final String MIXED_UP = "Agreed Framework";
    private static final String WRONG = "Test Ban Treaty";
    private static final String MIX_UP = "confuses-abm-with-agreed-framework";
    private static final TopicId TREATIES = new TopicId("treaties");
    private static final TopicId SUMMITS = new TopicId("summits");
    private static final Activity GAME = game(1);

    private final BankFake bank = new BankFake().with("all",
            aQuestion().id("treaty").topics(TREATIES.text()).build(),
            aQuestion().id("other-treaty").topics(TREATIES.text()).build(),
            aQuestion().id("third-treaty").topics(TREATIES.text()).build(),
            aQuestion().id("summit").topics(SUMMITS.text()).task(aShortAnswer()).build(),
            aQuestion().id("other-summit").topics(SUMMITS.text()).task(aShortAnswer()).build());
    private final Sessions answers = new Sessions();

    private List<Finding> findings() {
        return Findings.of(answers.session(List.of()).matrix(Which.FIRST), bank::question);
    }

    private void choose(int learner, String question, String option) {
        boolean mixedUp = option.equals(MIXED_UP);
        answers.add(GAME, learner(learner), question(question), option.equals(RIGHT) ? 1 : 0, chosen(option),
                mixedUp ? new String[] {MIX_UP} : new String[0]);
    }

    private void type(int learner, String question, boolean right) {
        answers.add(GAME, learner(learner), question(question), right ? 1 : 0);
    }

    private static List<Who> learners(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> who(learner(i))).toList();
    }

    @Test
    void withoutAnswersThereIsNothingToSay() {
        assertThat(findings()).containsExactly(new Finding.NothingYet(Finding.NothingYet.Why.NO_ANSWERS));
    }

    @Test
    void twoLearnersAreTooFew() {
        type(0, "summit", true);
        type(1, "summit", false);

        assertThat(findings()).containsExactly(new Finding.NothingYet(Finding.NothingYet.Why.TOO_FEW));
    }

    @Test
    void aClassThatIsNeitherGoodNorBadStandsOutInNothing() {
        IntStream.range(0, 10).forEach(i -> type(i, "summit", i < 7));

        assertThat(findings()).containsExactly(new Finding.NothingYet(Finding.NothingYet.Why.NOTHING_STANDS_OUT));
    }

    /** 12 learners: five of them mix up two treaties, three miss all treaties, and the summits are known. */
    @Test
    void threeConclusionsAreOneOfEachKind() {
        for (int i = 0; i < 12; i++) {
            choose(i, "treaty", i < 5 ? MIXED_UP : RIGHT);
            choose(i, "other-treaty", i < 3 ? WRONG : RIGHT);
            choose(i, "third-treaty", i < 3 ? WRONG : RIGHT);
            type(i, "summit", true);
            type(i, "other-summit", i > 0);
        }

        assertThat(findings()).containsExactly(
                new Finding.CommonMixUp(new MisconceptionId(MIX_UP), learners(0, 5), 12),
                new Finding.NeedHelp(TREATIES, learners(0, 3), 12),
                new Finding.Solid(SUMMITS, 23 / 24.0, 12));
    }

    @Test
    void whereNobodyNeedsHelpTheClassHasTwoConclusions() {
        for (int i = 0; i < 12; i++) {
            choose(i, "treaty", i < 4 ? MIXED_UP : RIGHT);
            type(i, "summit", i % 2 == 0);
            type(i, "other-summit", i != 3);
        }

        assertThat(findings()).containsExactly(
                new Finding.CommonMixUp(new MisconceptionId(MIX_UP), learners(0, 4), 12),
                new Finding.MostMissed(question("summit"), List.of(1, 3, 5, 7, 9, 11).stream().map(i -> who(learner(i))).toList(), 12));
    }

    @Test
    void aWrongOptionWithoutAMisconceptionIsNamedAsAnOption() {
        for (int i = 0; i < 12; i++) {
            choose(i, "treaty", i < 3 ? WRONG : RIGHT);
        }

        assertThat(findings()).containsExactly(
                new Finding.CommonChoice(question("treaty"), ChoiceId.of(WRONG).text(), learners(0, 3), 12));
    }

    /** The later, the better; the best choose what counts as wrong. */
    private void doubtful(int learner) {
        choose(learner, "treaty", learner < 6 ? RIGHT : WRONG);
        choose(learner, "other-treaty", learner < 4 ? MIXED_UP : RIGHT);
        choose(learner, "third-treaty", learner < 6 ? WRONG : RIGHT);
        type(learner, "summit", learner > 2);
    }

    private Condition<Finding> aDoubtedKey() {
        return new Condition<>(Finding.CheckKey.class::isInstance, "a doubted key");
    }

    @Test
    void whatTheBestAgreeOnAsksForTheKeyFirst() {
        IntStream.range(0, 12).forEach(this::doubtful);

        assertThat(findings().getFirst()).isEqualTo(new Finding.CheckKey(question("treaty"), ChoiceId.of(WRONG).text(), 4, 4));
        assertThat(findings()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void withFewerThanThreeOtherAnswersNobodyIsTheBest() {
        for (int i = 0; i < 12; i++) {
            choose(i, "treaty", WRONG);
            choose(i, "other-treaty", i < 6 ? WRONG : RIGHT);
            type(i, "summit", i < 6);
        }

        assertThat(findings()).doNotHave(aDoubtedKey());
    }

    @Test
    void whoComesLateIsNotAmongTheWeakest() {
        IntStream.range(0, 12).forEach(this::doubtful);
        IntStream.range(12, 16).forEach(i -> choose(i, "treaty", RIGHT));

        assertThat(findings().getFirst()).isEqualTo(new Finding.CheckKey(question("treaty"), ChoiceId.of(WRONG).text(), 4, 4));
    }

    @Test
    void whoAnsweredMuchIsNotThereforeAmongTheBest() {
        bank.with("more", IntStream.range(0, 6).mapToObj(i -> aQuestion().id("more-" + i).task(aShortAnswer()).build()).toArray(Question[]::new));
        for (int i = 0; i < 12; i++) {
            boolean diligent = i < 4;
            choose(i, "treaty", diligent ? WRONG : RIGHT);
            choose(i, "other-treaty", diligent ? WRONG : RIGHT);
            choose(i, "third-treaty", RIGHT);
            type(i, "summit", true);
            if (diligent) {
                for (int more = 0; more < 6; more++) {
                    answers.add(GAME, learner(i), question("more-" + more), 0.5);
                }
            }
        }

        assertThat(findings()).doNotHave(aDoubtedKey());
    }

    @Test
    void whatWasChosenInAnotherVersionWasNotChosenInThisOne() {
        var reworded = new QuestionRef(new QuestionId("treaty"), 2);
        bank.with("later", aQuestion().id("treaty").version(2).topics(TREATIES.text()).prompt("Which of them came to nothing?").build());
        IntStream.range(0, 12).forEach(i -> answers.add(GAME, learner(i), question("treaty"), 1, chosen(WRONG)));
        answers.add(GAME, learner(12), reworded, 1, chosen(RIGHT));

        var matrix = answers.session(Versions.TOGETHER, List.of()).overTime(Which.FIRST);

        assertThat(Picks.all(matrix, bank::question).get(reworded).choices().answered()).isEqualTo(1);
        assertThat(Findings.of(matrix, bank::question)).noneMatch(Finding.CommonChoice.class::isInstance);
    }

    @Test
    void whatAsksTheVerySameIsReadTogether() {
        var explained = new QuestionRef(new QuestionId("treaty"), 2);
        bank.with("later", aQuestion().id("treaty").version(2).topics(TREATIES.text()).difficulty(Difficulty.HARD).build());
        IntStream.range(0, 4).forEach(i -> answers.add(GAME, learner(i), question("treaty"), 0, chosen(WRONG)));
        answers.add(GAME, learner(4), explained, 1, chosen(RIGHT));

        var matrix = answers.session(Versions.TOGETHER, List.of()).overTime(Which.FIRST);

        assertThat(Findings.of(matrix, bank::question))
                .contains(new Finding.CommonChoice(explained, ChoiceId.of(WRONG).text(), learners(0, 4), 5));
    }

    @Test
    void whatIsAVerdictNeedsTenLearners() {
        IntStream.range(0, 9).forEach(i -> {
            type(i, "summit", true);
            type(i, "other-summit", true);
        });
        assertThat(findings()).hasOnlyElementsOfType(Finding.NothingYet.class);

        type(9, "summit", true);
        type(9, "other-summit", true);
        assertThat(findings()).containsExactly(new Finding.Solid(SUMMITS, 1, 10));
    }

    @Test
    void aTopicWithOneBadQuestionIsNotSolid() {
        IntStream.range(0, 20).forEach(i -> {
            type(i, "summit", true);
            type(i, "other-summit", i < 13);
        });

        assertThat(findings()).hasOnlyElementsOfType(Finding.NothingYet.class);
    }

    @Test
    void theAbsentAreNotCounted() {
        IntStream.range(0, 4).forEach(i -> type(i, "summit", false));
        var session = answers.session(List.of(learner(0), learner(20)));

        assertThat(Findings.of(session.matrix(Which.FIRST), bank::question))
                .contains(new Finding.MostMissed(question("summit"), learners(0, 4), 4));
    }

    @Test
    void picksAreTheOptionsWithThoseWhoTookThem() {
        choose(0, "treaty", RIGHT);
        choose(1, "treaty", WRONG);
        answers.add(GAME, learner(2), question("treaty"), 0, new Response.Nothing());
        var matrix = answers.session(List.of()).matrix(Which.FIRST);
        QuestionRef treaty = question("treaty");

        var picks = Picks.of(matrix, 0, bank.question(treaty).task()).orElseThrow();

        assertThat(picks.choices().answered()).isEqualTo(2);
        assertThat(picks.options().getFirst()).isEqualTo(ChoiceId.of(RIGHT).text());
        assertThat(picks.rows(0)).containsExactly(0);
        assertThat(picks.choices().totals()).containsExactly(1, 0);
        assertThat(picks.choices().others()).containsExactly(0, 0);
        assertThat(Picks.of(matrix, 0, aShortAnswer())).isEmpty();
    }
}
