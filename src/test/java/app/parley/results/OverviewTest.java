package app.parley.results;

import static app.parley.results.Sessions.ANA;
import static app.parley.results.Sessions.BEN;
import static app.parley.results.Sessions.CAT;
import static app.parley.results.Sessions.chosen;
import static app.parley.results.Sessions.game;
import static app.parley.results.Sessions.learner;
import static app.parley.results.Sessions.quiz;
import static app.parley.results.Sessions.who;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.MisconceptionId;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.Questions;
import app.parley.bank.TopicId;
import app.parley.base.LearnerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final String RIGHT = "Anti-Ballistic Missile Treaty";
    private static final String WRONG = "Agreed Framework";

    private static final TopicId TREATIES = new TopicId("treaties");
    private static final MisconceptionId MIX_UP = new MisconceptionId("confuses-abm-with-agreed-framework");

    /** Four questions on treaties, then four on summits. */
    private static final Map<QuestionRef, Question> BANK = IntStream.range(0, 8).mapToObj(i -> Questions.aQuestion().id("q" + i)
            .topics(i < 4 ? "treaties" : "summits").build()).collect(Collectors.toMap(Question::ref, Function.identity()));
    private static final List<QuestionRef> ASKED = IntStream.range(0, 8).mapToObj(i -> Sessions.question("q" + i)).toList();

    private final Sessions sessions = new Sessions();

    private void answer(LearnerId learner, String digits) {
        for (int place = 0; place < digits.length(); place++) {
            boolean right = digits.charAt(place) == '1';
            sessions.add(game(1), learner, ASKED.get(place), right ? 1 : 0, chosen(right ? RIGHT : WRONG));
        }
    }

    private Overview overview(Optional<TopicId> topic, Map<Who, Double> before) {
        return Overview.of(sessions.session(List.of(ANA, BEN, CAT), Sitting.ofMany(game(1), ASKED)),
                new Overview.Wanted(Which.FIRST, topic), BANK::get,
                who -> before.containsKey(who) ? OptionalDouble.of(before.get(who)) : OptionalDouble.empty());
    }

    private Overview overview() {
        return overview(Optional.empty(), Map.of());
    }

    @Test
    void whoTookPartAndHowMuchWasRightIsCounted() {
        answer(ANA, "11111111");
        answer(BEN, "1111");

        var overview = overview();

        assertThat(overview.took()).isEqualTo(2);
        assertThat(overview.expected()).isEqualTo(3);
        assertThat(overview.share()).hasValue(1);
        assertThat(overview.missed()).isEmpty();
    }

    @Test
    void withoutAnswersThereIsNoShareAndNothingMissed() {
        var overview = overview();

        assertThat(overview.share()).isEmpty();
        assertThat(overview.took()).isZero();
        assertThat(overview.findings()).containsExactly(new Finding.NothingYet(Finding.NothingYet.Why.NO_ANSWERS));
    }

    @Test
    void mostMissedNamesTheCommonestWrongOptionAndWhoMissed() {
        answer(ANA, "01111111");
        answer(BEN, "01111111");
        answer(CAT, "10111111");

        var missed = overview().missed();

        assertThat(missed).extracting(one -> one.question().id().text()).containsExactly("q0", "q1");
        assertThat(missed.getFirst().who()).containsExactly(who(ANA), who(BEN));
        assertThat(missed.getFirst().choice()).hasValueSatisfying(choice -> assertThat(choice.chosen()).isEqualTo(2));
        assertThat(missed).extracting(Missed::byHalf).containsExactly(true, false);
    }

    @Test
    void aTopicLeavesTheOtherQuestionsOut() {
        answer(ANA, "00001111");
        answer(BEN, "00001111");

        var overview = overview(Optional.of(new TopicId("summits")), Map.of());

        assertThat(overview.heatmap().columns()).extracting(Heatmap.Column::place).containsExactlyInAnyOrder(4, 5, 6, 7);
        assertThat(overview.matrix().questions()).hasSize(8);
        assertThat(overview.share()).hasValue(1);
        assertThat(overview.missed()).isEmpty();
        assertThat(overview.help()).isEmpty();
    }

    @Test
    void whoNeedsHelpIsReckonedFromTheAttemptThatCountsAsItsSentenceIs() {
        for (var learner : List.of(ANA, BEN, CAT)) {
            sessions.add(quiz(1), learner, ASKED.get(0), 0).add(quiz(1), learner, ASKED.get(1), 0);
        }
        sessions.add(quiz(2), ANA, ASKED.get(2), 0);
        var session = sessions.session(List.of(ANA, BEN, CAT));

        var overview = Overview.of(session, new Overview.Wanted(Which.FIRST, Optional.empty()), BANK::get, _ -> OptionalDouble.empty());

        assertThat(overview.findings()).noneMatch(Finding.NeedHelp.class::isInstance);
        assertThat(overview.help()).isEmpty();
        assertThat(Help.in(session, Which.FIRST, BANK::get, _ -> OptionalDouble.empty()))
                .contains(new Help(new Help.Reason.Topic(TREATIES), List.of(who(ANA))));
    }

    @Test
    void aMixUpIsCountedInAnswersThatCountAsItsSentenceIs() {
        for (var learner : List.of(ANA, BEN, CAT)) {
            sessions.add(game(1), learner, ASKED.getFirst(), 0, chosen(WRONG), MIX_UP.text());
        }
        var dan = learner(4);
        sessions.add(game(1), dan, ASKED.getFirst(), 1, chosen(RIGHT)).add(game(1), dan, ASKED.getFirst(), 0, chosen(WRONG), MIX_UP.text());

        var overview = overview();

        assertThat(overview.findings()).contains(new Finding.CommonMixUp(MIX_UP, List.of(who(ANA), who(BEN), who(CAT)), 4));
        assertThat(overview.mixUps()).containsExactly(new MixUp(MIX_UP, 3, List.of(who(ANA), who(BEN), who(CAT)), 4,
                List.of(ASKED.getFirst())));
    }

    @Test
    void whoFellIsSomebodyToTalkToAndNoGroup() {
        answer(ANA, "11110000");
        answer(BEN, "11110000");

        var overview = overview(Optional.empty(), Map.of(who(ANA), 0.9, who(BEN), 0.6));

        assertThat(overview.words()).extracting(word -> word.row().who()).containsExactly(who(ANA));
        assertThat(overview.words().getFirst().before()).hasValue(0.9);
        assertThat(overview.help()).extracting(Help::reason).containsExactly(new Help.Reason.Topic(new TopicId("summits")));
    }

    @Test
    void aKeyThatTheBestContradictStandsFirstAmongTheQuestionsToCheck() {
        IntStream.rangeClosed(1, 12).forEach(i -> answer(learner(i), "0" + "1".repeat(8 - i / 2) .substring(0, 7 - i / 2) + "0".repeat(i / 2)));

        var checks = overview().checks();

        assertThat(checks.getFirst().key()).hasValueSatisfying(key -> {
            assertThat(key.question()).isEqualTo(ASKED.getFirst());
            assertThat(key.chosen()).isEqualTo(key.best()).isEqualTo(4);
        });
    }
}
