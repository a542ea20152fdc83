package app.parley.study.learn;

import static app.parley.bank.Questions.aMatching;
import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.bank.BankFake;
import app.parley.bank.ChoiceId;
import app.parley.bank.DeckId;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.Response;
import app.parley.bank.ShortAnswer;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.CardReview;
import app.parley.record.Logged;
import app.parley.record.store.AnswerLogs;
import app.parley.study.Card;
import app.parley.study.CardId;
import app.parley.study.Face;
import app.parley.study.Selection;
import app.parley.study.StudyService;
import app.parley.study.StudyServices;
import app.parley.study.memory.Phase;
import app.parley.testing.Database;
import app.parley.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.Lifecycle;

@ParameterizedClass
@EnumSource(Database.class)
class LearnServiceDatabaseTest {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Selection DECK = new Selection.OfDeck(new DeckId("deck"));

    private final Database database;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final LearnerId ana = LearnerId.random();
    private final BankFake bank = new BankFake().with("deck", treaty(), leader()).with("others", typed("putin", "Vladimir Putin"),
            typed("ivanov", "Igor Ivanov"), typed("lavrov", "Sergei Lavrov"));
    private AnswerLog log;
    private StudyService study;
    private LearnService learn;

    LearnServiceDatabaseTest(Database database) {
        this.database = database;
    }

    private static Question treaty() {
        return aQuestion().id("treaty").prompt("What did both sides argue about?").build();
    }

    private static Question leader() {
        return typed("leader", "Kim Jong Il");
    }

    private static Question typed(String id, String answer) {
        return aQuestion().id(id).prompt("Who is it?").task(new ShortAnswer(List.of(answer), List.of())).build();
    }

    @BeforeEach
    void open() {
        var dataSource = database.migrated();
        log = AnswerLogs.logOn(dataSource);
        study = StudyServices.on(dataSource, log, bank, clock);
        learn = new LearnService(study, log, bank, clock);
    }

    @AfterEach
    void close() {
        ((Lifecycle) log).stop();
    }

    private Learning run() {
        return learn.open(Optional.of(ana), DECK, 1, UTC);
    }

    private static Response right(Turn turn) {
        return switch (turn.form().task()) {
            case ShortAnswer text -> new Response.Text(text.accept().getFirst());
            default -> new Response.Chosen(Set.of(ChoiceId.of(turn.form().task().solution().getFirst())));
        };
    }

    private Outcome answer(Response response) {
        var run = run();
        return answer(run, response);
    }

    private Outcome answer(Learning run, Response response) {
        clock.advance(Duration.ofSeconds(20));
        return learn.answer(run, learn.next(run).orElseThrow(), AnswerId.random(), response, Duration.ofSeconds(9), UTC);
    }

    private void answerRightly() {
        answer(right(learn.next(run()).orElseThrow()));
    }

    private Card card(String question) {
        return study.cards(ana).card(new CardId(new QuestionId(question), Face.WHOLE)).orElseThrow();
    }

    private List<Card> standing() {
        return List.copyOf(study.cards(ana).all());
    }

    @Test
    void aRunGoesFromRecognizingToRecallingAndIsOver() {
        var asked = new ArrayList<String>();
        while (!run().course().isOver()) {
            var turn = learn.next(run()).orElseThrow();
            asked.add(turn.question().id() + " " + turn.step() + " " + turn.form().task().kind().seedName());
            answerRightly();
        }

        assertThat(asked).containsExactly("treaty RECOGNIZE single-choice", "leader RECOGNIZE single-choice",
                "treaty RECALL short-answer", "leader RECALL short-answer");
        assertThat(run().course().learned()).isEqualTo(2);
        assertThat(learn.next(run())).isEmpty();
    }

    @Test
    void eachAnswerStandsInTheLogAsOneToTheQuestionsOwnTask() {
        for (int i = 0; i < 4; i++) {
            answerRightly();
        }

        var answers = log.of(ana, 0, 10).stream().map(Logged::answer).toList();
        assertThat(answers).extracting(answer -> answer.activity().kind()).containsOnly(Activity.Kind.LEARN);
        assertThat(answers).extracting(answer -> answer.place()).containsExactly(0, 1, 2, 3);
        assertThat(answers).allMatch(answer -> bank.question(answer.question()).task().mark(answer.response()).isFull());
        assertThat(answers).extracting(answer -> answer.review().flatMap(CardReview::chance))
                .containsExactly(Optional.empty(), Optional.of(1.0 / 3), Optional.of(0.0), Optional.empty());
    }

    @Test
    void recognizedAndRecalledANewCardIsInReview() {
        answerRightly();
        assertThat(card("treaty").state().phase()).isEqualTo(Phase.LEARNING);
        answerRightly();
        answerRightly();
        answerRightly();

        assertThat(card("treaty").state().phase()).isEqualTo(Phase.REVIEW);
        assertThat(card("leader").state().phase()).isEqualTo(Phase.REVIEW);
        assertThat(card("treaty").studiedOn()).isEmpty();
        assertThat(card("treaty").answered()).isZero();
        assertThat(standing()).isEqualTo(List.copyOf(study.rebuild(ana).all()));
    }

    @Test
    void moreOfTheSameOnOneDayPushesTheMemoryNoFurther() {
        for (int i = 0; i < 4; i++) {
            answerRightly();
        }
        var learned = standing();
        for (int number = 2; number <= 5; number++) {
            for (var run = learn.open(Optional.of(ana), DECK, number, UTC); !run.course().isOver(); run = learn.open(Optional.of(ana), DECK, number, UTC)) {
                answer(run, right(learn.next(run).orElseThrow()));
            }
        }

        assertThat(standing()).isEqualTo(learned);
        assertThat(log.of(ana, 0, 100)).hasSize(20);
        assertThat(List.copyOf(study.rebuild(ana).all())).isEqualTo(learned);
    }

    @Test
    void aSecondTabInTheSamePlaceIsToldSo() {
        var first = run();
        var second = run();
        answer(first, right(learn.next(first).orElseThrow()));

        var late = answer(second, new Response.Nothing());

        assertThat(late).isInstanceOf(Outcome.AnsweredElsewhere.class);
        assertThat(late.after().course().turns()).isEqualTo(1);
        assertThat(log.of(ana, 0, 10)).hasSize(1);
    }

    @Test
    void theSameAnswerSentTwiceIsOne() {
        var run = run();
        var turn = learn.next(run).orElseThrow();
        var id = AnswerId.random();

        for (int i = 0; i < 2; i++) {
            assertThat(learn.answer(run, turn, id, right(turn), Duration.ZERO, UTC)).isInstanceOf(Outcome.Marked.class);
        }

        assertThat(run().course().turns()).isEqualTo(1);
    }

    @Test
    void manyTabsAtOnceLoseNothingAndDoubleNothing() throws Exception {
        var run = run();
        var turn = learn.next(run).orElseThrow();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Outcome>>();
            for (int i = 0; i < 20; i++) {
                tasks.add(() -> learn.answer(run, turn, AnswerId.random(), right(turn), Duration.ZERO, UTC));
            }
            var outcomes = new ArrayList<Outcome>();
            for (var done : threads.invokeAll(tasks)) {
                outcomes.add(done.get());
            }
            assertThat(outcomes).filteredOn(Outcome.Marked.class::isInstance).hasSize(1);
        }

        assertThat(log.of(ana, 0, 100)).hasSize(1);
        assertThat(standing()).isEqualTo(List.copyOf(study.rebuild(ana).all()));
    }

    @Test
    void whatWasPutRightCountsAsRightAndTheWrongAnswerForNothing() {
        answerRightly();
        answerRightly();
        var run = run();
        var turn = learn.next(run).orElseThrow();
        var wrong = AnswerId.random();
        var response = new Response.Text("the missile treaty");
        var marked = learn.answer(run, turn, wrong, response, Duration.ZERO, UTC);
        assertThat(card("treaty").state().reviews()).isEqualTo(2);
        var overruled = AnswerId.random();

        for (int i = 0; i < 2; i++) {
            var after = learn.overrule(marked.after(), turn, wrong, overruled, response, Duration.ZERO, UTC);
            assertThat(after.course().turns()).isEqualTo(3);
            assertThat(after.course().step(new QuestionId("treaty"))).isEqualTo(Step.LEARNED);
        }

        assertThat(log.of(ana, new QuestionId("treaty"))).extracting(Logged::retracted).containsExactly(false, true, false);
        assertThat(card("treaty").state().phase()).isEqualTo(Phase.REVIEW);
        assertThat(standing()).isEqualTo(List.copyOf(study.rebuild(ana).all()));
    }

    @Test
    void anAnswerIsPutRightEvenIfAnotherTabWentOnMeanwhile() {
        var run = run();
        var turn = learn.next(run).orElseThrow();
        var wrong = AnswerId.random();
        var response = new Response.Chosen(Set.of(ChoiceId.of("Agreed Framework")));
        var marked = learn.answer(run, turn, wrong, response, Duration.ZERO, UTC);
        answerRightly();

        var after = learn.overrule(marked.after(), turn, wrong, AnswerId.random(), response, Duration.ZERO, UTC);

        assertThat(after.course().turns()).isEqualTo(2);
        assertThat(after.course().hardest(3)).isEmpty();
    }

    @Test
    void aQuestionThatIsRetiredInTheMiddleIsNotAnsweredAndTheRunGoesOn() {
        var run = run();
        var turn = learn.next(run).orElseThrow();
        bank.with("deck", leader());

        var outcome = learn.answer(run, turn, AnswerId.random(), right(turn), Duration.ZERO, UTC);

        assertThat(outcome).isInstanceOf(Outcome.Gone.class);
        assertThat(learn.next(outcome.after()).orElseThrow().question().id().text()).isEqualTo("leader");
        assertThat(log.of(ana, 0, 10)).isEmpty();
    }

    @Test
    void theNextDayIsAnotherRun() {
        answerRightly();
        clock.advance(Duration.ofDays(1));

        assertThat(run().course().turns()).isZero();
    }

    @Test
    void anotherLearnerAndAnotherSelectionAreOtherRuns() {
        answerRightly();

        assertThat(learn.open(Optional.of(LearnerId.random()), DECK, 1, UTC).course().turns()).isZero();
        assertThat(learn.open(Optional.of(ana), new Selection.All(), 1, UTC).course().turns()).isZero();
        assertThat(learn.open(Optional.empty(), DECK, 1, UTC).course().total()).isEqualTo(2);
    }

    @Test
    void whatWasMissedInClassStaysInItsRunWhenItIsRecognized() {
        var game = new Activity(Activity.Kind.LIVE, UUID.randomUUID());
        log.append(new Answer(AnswerId.random(), game, ana.uuid(), 0, Optional.of(ana), treaty().ref(), new Response.Nothing(), 0,
                Set.of(), clock.instant(), StudyDay.at(clock.instant(), UTC), Optional.empty()));
        var missed = new Selection.MissedInClass();
        var run = learn.open(Optional.of(ana), missed, 1, UTC);
        assertThat(run.course().total()).isEqualTo(1);

        answer(run, right(learn.next(run).orElseThrow()));

        var after = learn.open(Optional.of(ana), missed, 1, UTC);
        assertThat(after.course().total()).isEqualTo(1);
        assertThat(learn.next(after).orElseThrow().step()).isEqualTo(Step.RECALL);
    }

    @Test
    void aMatchingIsAskedAsItIsAndFeedsItsPairs() {
        bank.with("deck", aQuestion().id("offices").task(aMatching()).build());
        var pairs = aMatching().pairs();
        answer(new Response.Matched(Map.of(pairs.getFirst().leftId(), pairs.getFirst().rightId())));

        assertThat(study.cards(ana).card(new CardId(new QuestionId("offices"), Face.pair(pairs.getFirst()))).orElseThrow().state().phase())
                .isEqualTo(Phase.LEARNING);
        assertThat(standing()).isEqualTo(List.copyOf(study.rebuild(ana).all()));
    }

    @Test
    void whatIsNoAnswerToTheQuestionIsRefused() {
        assertThatThrownBy(() -> answer(new Response.Chosen(Set.of(ChoiceId.of("not an option"))))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answer(new Response.Truth(true))).isInstanceOf(IllegalArgumentException.class);
        assertThat(log.of(ana, 0, 10)).isEmpty();
    }
}
