package app.parley.study;

import static app.parley.bank.Questions.aMatching;
import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.parley.bank.BankFake;
import app.parley.bank.ChoiceId;
import app.parley.bank.Matching;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.CardReview;
import app.parley.record.Logged;
import app.parley.record.store.AnswerLogs;
import app.parley.study.memory.Due;
import app.parley.study.memory.Phase;
import app.parley.study.memory.Settings;
import app.parley.study.store.CardStores;
import app.parley.testing.Database;
import app.parley.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.Lifecycle;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(Database.class)
class StudyServiceDatabaseTest {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Response RIGHT = new Response.Chosen(Set.of(ChoiceId.of("Anti-Ballistic Missile Treaty")));
    private static final Response WRONG = new Response.Chosen(Set.of(ChoiceId.of("Agreed Framework")));

    private final Database database;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final LearnerId ana = LearnerId.random();
    private final BankFake bank = new BankFake()
            .with("treaties", IntStream.range(0, 6).mapToObj(i -> aQuestion().id("treaty-" + i).build()).toArray(Question[]::new))
            .with("offices", aQuestion().id("offices").task(aMatching()).build());
    private final Set<Activity> untold = new HashSet<>();
    private AnswerLog log;
    private StudyService study;

    StudyServiceDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        var dataSource = database.migrated();
        log = AnswerLogs.logOn(dataSource);
        var store = CardStores.on(dataSource);
        study = new StudyService(new LogFollower(log, store, bank, List.of(_ -> untold)), store, log, bank,
                new TransactionTemplate(new JdbcTransactionManager(dataSource)), clock);
    }

    @AfterEach
    void close() {
        ((Lifecycle) log).stop();
    }

    private static CardId id(String question) {
        return new CardId(new QuestionId(question), Face.WHOLE);
    }

    private Card card(String question) {
        return study.cards(ana).card(id(question)).orElseThrow();
    }

    private Plan plan(Selection selection) {
        return study.plan(study.cards(ana), selection, UTC);
    }

    private Answered rate(Card card, Rating rating) {
        var draw = study.preview(study.cards(ana), card, UTC).draws().get(rating);
        return study.answer(study.cards(ana), AnswerId.random(), card, rating, Optional.empty(), draw, Duration.ofSeconds(4), UTC);
    }

    /** An answer that a quiz or a live game puts into the log. */
    private Answer elsewhere(Activity activity, String question, Response response, double score, Instant at) {
        var ref = bank.current().question(new QuestionId(question)).orElseThrow().ref();
        return log.append(new Answer(AnswerId.random(), activity, ana.uuid(), ref.id().hashCode() & 0xffff, Optional.of(ana), ref,
                response, score, Set.of(), at, StudyDay.at(at, UTC), Optional.empty()));
    }

    /** An answer of a run of learning or a game of pairs; without a chance as the question asks by itself. */
    private Answer practiced(Activity.Kind kind, String question, Face face, boolean right, Optional<Double> chance) {
        var ref = bank.current().question(new QuestionId(question)).orElseThrow().ref();
        Optional<CardReview> review = chance.map(one -> new CardReview(face.name(), right ? Rating.GOOD : Rating.AGAIN, 0, Optional.of(one)));
        var response = face.equals(Face.WHOLE) ? right ? RIGHT : WRONG : new Response.Nothing();
        var answer = log.append(new Answer(AnswerId.random(), new Activity(kind, UUID.randomUUID()), ana.uuid(), 0, Optional.of(ana), ref, response,
                right ? 1 : 0, Set.of(), clock.instant(), today(), Optional.empty(), review));
        if (!right && kind == Activity.Kind.LEARN && clock.instant().getEpochSecond() % 2 == 0) {
            // Put right: the wrong answer is taken back.
            log.retract(ana, answer.id());
        }
        return answer;
    }

    private static Activity aQuiz() {
        return new Activity(Activity.Kind.QUIZ, UUID.randomUUID());
    }

    private static Activity aGame() {
        return new Activity(Activity.Kind.LIVE, UUID.randomUUID());
    }

    private StudyDay today() {
        return StudyDay.at(clock.instant(), UTC);
    }

    // ------------------------------------------------------------------------------------------- answering cards

    @Test
    void everyQuestionIsACardAndEveryPairTwo() {
        assertThat(study.cards(ana).all()).hasSize(6 + 2 * aMatching().pairs().size()).allMatch(Card::isNew);
    }

    @Test
    void aCardGoesThroughItsStepsIntoReview() {
        var first = rate(card("treaty-0"), Rating.GOOD).card();
        assertThat(first.state().phase()).isEqualTo(Phase.LEARNING);
        assertThat(first.state().due()).isEqualTo(new Due.At(clock.instant().plus(10, ChronoUnit.MINUTES)));
        clock.advance(Duration.ofMinutes(10));

        var second = rate(first, Rating.GOOD).card();

        assertThat(second.state().phase()).isEqualTo(Phase.REVIEW);
        assertThat(second.state().due()).isEqualTo(new Due.On(new StudyDay(LocalDate.of(2026, 11, 24))));
    }

    @Test
    void thePreviewIsWhatTheAnswerDoes() {
        var random = new SplittableRandom(11);
        for (int i = 0; i < 25; i++) {
            var card = card("treaty-" + random.nextInt(6));
            var rating = Rating.ofGrade(1 + random.nextInt(4));
            var preview = study.preview(study.cards(ana), card, UTC).after().get(rating);

            assertThat(rate(card, rating).card().state()).isEqualTo(preview);
            clock.advance(Duration.ofHours(random.nextInt(90)));
        }
    }

    @Test
    void anAnswerFromASecondTabCountsOnce() {
        var shown = card("treaty-0");
        rate(shown, Rating.GOOD);

        var late = rate(shown, Rating.AGAIN);

        assertThat(late.wasAnswered()).isTrue();
        assertThat(late.card().state().reviews()).isEqualTo(1);
        assertThat(log.of(ana, new QuestionId("treaty-0"))).hasSize(1);
    }

    @Test
    void theSameAnswerSentTwiceIsNoSecondReview() {
        var shown = card("treaty-0");
        var id = AnswerId.random();
        study.answer(study.cards(ana), id, shown, Rating.GOOD, Optional.empty(), 0, Duration.ZERO, UTC);

        var repeat = study.answer(study.cards(ana), id, shown, Rating.GOOD, Optional.empty(), 0, Duration.ZERO, UTC);

        assertThat(repeat.wasAnswered()).isFalse();
        assertThat(repeat.card().state().reviews()).isEqualTo(1);
    }

    @Test
    void tenTabsAtOnceLoseNothingAndDoubleNothing() throws Exception {
        study.cards(ana);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Answered>>();
            for (int i = 0; i < 60; i++) {
                var question = "treaty-" + i % 6;
                tasks.add(() -> rate(Card.blank(id(question)), Rating.GOOD));
            }
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }

        assertThat(study.cards(ana).all()).filteredOn(card -> !card.isNew()).hasSize(6)
                .allMatch(card -> card.state().reviews() == 1 && card.answered() == 1);
        assertThat(standing()).isEqualTo(List.copyOf(study.rebuild(ana).all()));
    }

    @Test
    void aQuestionThatIsNoLongerAskedIsNotAnswered() {
        var card = Card.blank(id("gone"));

        assertThatThrownBy(() -> study.answer(study.cards(ana), AnswerId.random(), card, Rating.GOOD, Optional.empty(), 0, Duration.ZERO, UTC))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(log.of(ana, 0, 10)).isEmpty();
    }

    // ------------------------------------------------------------------------------------- answers given elsewhere

    @Test
    void whatWasWrongInAQuizIsDueAndWhatWasRightIsKnown() {
        elsewhere(aQuiz(), "treaty-0", WRONG, 0, clock.instant());
        elsewhere(aQuiz(), "treaty-1", RIGHT, 1, clock.instant());
        clock.advance(Duration.ofMinutes(2));

        assertThat(plan(new Selection.All()).learning()).extracting(Card::id).containsExactly(id("treaty-0"));
        assertThat(card("treaty-1").state().phase()).isEqualTo(Phase.REVIEW);
        assertThat(plan(new Selection.All()).fresh()).extracting(Card::id).doesNotContain(id("treaty-0"), id("treaty-1"));
    }

    @Test
    void aRightChoiceSaysLessThanARecalledAnswer() {
        elsewhere(aQuiz(), "treaty-0", RIGHT, 1, clock.instant());
        rate(card("treaty-1"), Rating.GOOD);

        double guessed = card("treaty-0").state().memory().orElseThrow().stability();
        double recalled = card("treaty-1").state().memory().orElseThrow().stability();

        // Four options: three quarters of the way from 0.212 to 2.3065, by ratio.
        assertThat(recalled).isCloseTo(2.3065, within(1e-9));
        assertThat(guessed).isCloseTo(0.212 * Math.pow(2.3065 / 0.212, 0.75), within(1e-9));
    }

    @Test
    void eachPairOfAMatchingIsACardOfItsOwn() {
        var matching = (Matching) bank.current().question(new QuestionId("offices")).orElseThrow().task();
        var first = matching.pairs().get(0);
        var second = matching.pairs().get(1);
        elsewhere(aQuiz(), "offices", new Response.Matched(Map.of(first.leftId(), first.rightId(), second.leftId(), first.rightId())),
                1.0 / 3, clock.instant());

        var cards = study.cards(ana);

        assertThat(cards.card(new CardId(new QuestionId("offices"), Face.pair(first))).orElseThrow().state().phase())
                .isEqualTo(Phase.REVIEW);
        assertThat(cards.card(new CardId(new QuestionId("offices"), Face.pair(second))).orElseThrow().state().phase())
                .isEqualTo(Phase.LEARNING);
        assertThat(cards.card(new CardId(new QuestionId("offices"), Face.reversed(first))).orElseThrow().isNew()).isTrue();
    }

    @Test
    void whatWasMissedInClassIsSoUntilItIsRecalled() {
        elsewhere(aGame(), "treaty-0", WRONG, 0, clock.instant());
        elsewhere(aQuiz(), "treaty-1", WRONG, 0, clock.instant());

        assertThat(plan(new Selection.MissedInClass()).next()).map(Card::id).contains(id("treaty-0"));
        assertThat(plan(new Selection.MissedInClass()).total()).isEqualTo(1);
        rate(card("treaty-0"), Rating.GOOD);
        assertThat(plan(new Selection.MissedInClass()).total()).isZero();
    }

    @Test
    void nothingIsToldOfAGameThatIsNotOver() {
        var game = aGame();
        untold.add(game);
        elsewhere(game, "treaty-0", WRONG, 0, clock.instant());
        elsewhere(aQuiz(), "treaty-1", WRONG, 0, clock.instant());
        assertThat(card("treaty-0").isNew()).isTrue();
        assertThat(card("treaty-1").isNew()).isFalse();

        untold.clear();

        assertThat(card("treaty-0").state().phase()).isEqualTo(Phase.LEARNING);
        assertThat(standing()).isEqualTo(List.copyOf(study.rebuild(ana).all()));
    }

    @Test
    void anAnswerThatTurnsOutToBeMineLateTakesItsPlaceInTime() {
        var game = aGame();
        var seat = UUID.randomUUID();
        var ref = bank.current().question(new QuestionId("treaty-0")).orElseThrow().ref();
        log.append(new Answer(AnswerId.random(), game, seat, 0, Optional.empty(), ref, WRONG, 0, Set.of(), clock.instant(), today(),
                Optional.empty()));
        clock.advance(Duration.ofDays(1));
        rate(card("treaty-0"), Rating.GOOD);

        log.adopt(game, seat, ana);

        assertThat(card("treaty-0").state().reviews()).isEqualTo(2);
        assertThat(standing()).isEqualTo(List.copyOf(study.rebuild(ana).all()));
    }

    @Test
    void aNewVersionOfAQuestionKeepsItsCard() {
        rate(card("treaty-0"), Rating.EASY);
        bank.with("treaties", aQuestion().id("treaty-0").version(2).prompt("Put better").build());

        assertThat(card("treaty-0").state().phase()).isEqualTo(Phase.REVIEW);
        rate(card("treaty-0"), Rating.GOOD);
        assertThat(log.of(ana, new QuestionId("treaty-0"))).extracting(logged -> logged.answer().question().version())
                .containsExactly(1, 2);
    }

    @Test
    void aRetiredQuestionHasNoCardUntilItComesBack() {
        var asked = bank.current().questionsOf(bank.current().decks().getFirst()).toArray(Question[]::new);
        var before = rate(card("treaty-0"), Rating.EASY).card();
        bank.with("treaties", asked[1]);
        assertThat(study.cards(ana).card(id("treaty-0"))).isEmpty();
        assertThat(study.undo(ana)).isPresent();

        bank.with("treaties", asked);

        assertThat(card("treaty-0").isNew()).isTrue();
        assertThat(before.isNew()).isFalse();
    }

    // ------------------------------------------------------------------------------ answers of learning and of pairs

    private double stability(String question) {
        return card(question).state().memory().orElseThrow().stability();
    }

    @Test
    void whatWasRecognizedSaysLessThanWhatWasTyped() {
        practiced(Activity.Kind.LEARN, "treaty-0", Face.WHOLE, true, Optional.of(0.25));
        practiced(Activity.Kind.LEARN, "treaty-1", Face.WHOLE, true, Optional.of(0.0));

        assertThat(stability("treaty-0")).isCloseTo(0.212 * Math.pow(2.3065 / 0.212, 0.75), within(1e-9));
        assertThat(stability("treaty-1")).isCloseTo(2.3065, within(1e-9));
        assertThat(card("treaty-1").state().phase()).isEqualTo(Phase.LEARNING);
    }

    @Test
    void aPairFoundSaysHalfAndAPairMissedNothing() {
        var pairs = aMatching().pairs();
        practiced(Activity.Kind.MATCH, "offices", Face.pair(pairs.get(0)), true, Optional.of(0.5));
        practiced(Activity.Kind.MATCH, "offices", Face.pair(pairs.get(1)), false, Optional.of(0.5));
        practiced(Activity.Kind.MATCH, "offices", Face.reversed(pairs.get(2)), true, Optional.of(1.0));

        var offices = new QuestionId("offices");
        var found = study.cards(ana).card(new CardId(offices, Face.pair(pairs.get(0)))).orElseThrow().state();
        assertThat(found.memory().orElseThrow().stability()).isCloseTo(0.212 * Math.pow(2.3065 / 0.212, 0.25), within(1e-9));
        assertThat(found.phase()).isEqualTo(Phase.REVIEW);
        assertThat(study.cards(ana).of(offices)).filteredOn(card -> !card.isNew()).hasSize(1);
    }

    @Test
    void answersOfLearningAreNeitherUndoneNorCountedForTheDay() {
        practiced(Activity.Kind.LEARN, "treaty-0", Face.WHOLE, true, Optional.of(0.25));

        assertThat(study.undo(ana)).isEmpty();
        assertThat(study.work(ana, UTC).answers()).isEmpty();
        assertThat(card("treaty-0").introducedOn()).isEmpty();
        assertThat(rate(card("treaty-0"), Rating.GOOD).wasAnswered()).isFalse();
    }

    // ----------------------------------------------------------------------------------------------------- undoing

    @Test
    void sixtyStepsAreUndoneOneByOne() {
        var before = new ArrayList<List<Card>>();
        var random = new SplittableRandom(3);
        for (int i = 0; i < 60; i++) {
            before.add(standing());
            rate(card("treaty-" + random.nextInt(6)), Rating.ofGrade(1 + random.nextInt(4)));
            clock.advance(Duration.ofMinutes(random.nextInt(2_000)));
        }
        for (var expected : before.reversed()) {
            assertThat(study.undo(ana)).isPresent();
            assertThat(standing()).usingRecursiveComparison().ignoringFields("answered").isEqualTo(expected);
        }
        assertThat(study.undo(ana)).isEmpty();
        assertThat(log.scores(ana)).isEmpty();
    }

    @Test
    void afterUndoingTheCardCanBeAnsweredAgain() {
        var shown = rate(card("treaty-0"), Rating.AGAIN).card();
        var undone = study.undo(ana).orElseThrow();
        assertThat(undone.card()).isEqualTo(shown.id());

        var again = rate(undone.cards().card(shown.id()).orElseThrow(), Rating.EASY);

        assertThat(again.wasAnswered()).isFalse();
        assertThat(again.card().state().phase()).isEqualTo(Phase.REVIEW);
        assertThat(again.card().state().reviews()).isEqualTo(1);
    }

    @Test
    void whatWasDoneWithACardIsUndoneToo() {
        rate(card("treaty-0"), Rating.EASY);
        clock.advance(Duration.ofSeconds(1));
        act("treaty-0", CardAction.Kind.SUSPEND, Optional.empty());
        assertThat(card("treaty-0").suspended()).isTrue();

        study.undo(ana);
        assertThat(card("treaty-0").suspended()).isFalse();
        assertThat(card("treaty-0").isNew()).isFalse();
        study.undo(ana);
        assertThat(card("treaty-0").isNew()).isTrue();
    }

    @Test
    void answersOfQuizzesCannotBeUndone() {
        elsewhere(aQuiz(), "treaty-0", WRONG, 0, clock.instant());

        assertThat(study.undo(ana)).isEmpty();
        assertThat(card("treaty-0").isNew()).isFalse();
    }

    // ----------------------------------------------------------------------------------------- other things to do

    private Cards act(String question, CardAction.Kind kind, Optional<StudyDay> until) {
        return study.act(ana, UUID.randomUUID(), id(question), kind, until, UTC);
    }

    @Test
    void aCardIsSetAsideUntilItsDay() {
        var tomorrow = new StudyDay(LocalDate.of(2026, 11, 23));
        act("treaty-0", CardAction.Kind.BURY, Optional.of(tomorrow));
        assertThat(plan(new Selection.All()).fresh()).extracting(Card::id).doesNotContain(id("treaty-0"));

        clock.advance(Duration.ofDays(1));

        assertThat(plan(new Selection.All()).fresh()).extracting(Card::id).contains(id("treaty-0"));
    }

    @Test
    void aSuspendedCardIsNotAskedUntilItIsBack() {
        act("treaty-0", CardAction.Kind.SUSPEND, Optional.empty());
        assertThat(plan(new Selection.All()).fresh()).extracting(Card::id).doesNotContain(id("treaty-0"));

        act("treaty-0", CardAction.Kind.RESUME, Optional.empty());

        assertThat(plan(new Selection.All()).fresh()).extracting(Card::id).contains(id("treaty-0"));
    }

    @Test
    void aResetCardIsNewAndKeepsItsPlaceInTheLog() {
        rate(card("treaty-0"), Rating.EASY);
        clock.advance(Duration.ofSeconds(1));
        act("treaty-0", CardAction.Kind.RESET, Optional.empty());

        assertThat(card("treaty-0").isNew()).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(rate(card("treaty-0"), Rating.GOOD).wasAnswered()).isFalse();
        assertThat(standing()).isEqualTo(List.copyOf(study.rebuild(ana).all()));
    }

    @Test
    void aCardIsDueOnTheDayItWasSetTo() {
        rate(card("treaty-0"), Rating.EASY);
        clock.advance(Duration.ofSeconds(1));

        act("treaty-0", CardAction.Kind.SET_DUE, Optional.of(today()));

        assertThat(plan(new Selection.All()).reviews()).extracting(Card::id).containsExactly(id("treaty-0"));
    }

    @Test
    void theSameActionTwiceIsOnce() {
        var once = UUID.randomUUID();
        study.act(ana, once, id("treaty-0"), CardAction.Kind.FLAG, Optional.empty(), UTC);
        study.act(ana, once, id("treaty-0"), CardAction.Kind.FLAG, Optional.empty(), UTC);

        assertThat(plan(new Selection.Flagged()).total()).isEqualTo(1);
        study.undo(ana);
        assertThat(study.undo(ana)).isEmpty();
    }

    // ------------------------------------------------------------------------------------------------- derived state

    /** Whatever happens, in whatever order: what is stored is what the log says. */
    @Test
    void cardsAreAlwaysWhatReplayingTheLogGives() {
        for (var model : StudySettings.Model.values()) {
            var random = new SplittableRandom(model.ordinal() + 20L);
            study.change(ana, with(model, 0.9));
            var games = new ArrayList<Activity>();
            for (int i = 0; i < 150; i++) {
                step(random, games, model);
            }
            untold.clear();
            var stored = standing();
            assertThat(List.copyOf(study.rebuild(ana).all())).as("%s", model).isEqualTo(stored);
            assertThat(stored).anyMatch(card -> card.state().lapses() > 0);
            assertThat(log.of(ana, 0, AnswerLog.MAX_PAGE)).anyMatch(Logged::retracted);
        }
    }

    private void step(SplittableRandom random, List<Activity> games, StudySettings.Model model) {
        var question = "treaty-" + random.nextInt(6);
        boolean right = random.nextInt(3) > 0;
        switch (random.nextInt(15)) {
            case 0, 1, 2, 3, 4, 5 -> rate(card(question), Rating.ofGrade(1 + random.nextInt(4)));
            case 6 -> elsewhere(aQuiz(), question, right ? RIGHT : WRONG, right ? 1 : 0, clock.instant());
            case 7 -> {
                games.add(aGame());
                untold.add(games.getLast());
                elsewhere(games.getLast(), question, right ? RIGHT : WRONG, right ? 1 : 0, clock.instant());
            }
            case 8 -> untold.clear();
            case 9 -> study.undo(ana);
            case 12, 13 -> practiced(Activity.Kind.LEARN, question, Face.WHOLE, right, random.nextBoolean() ? Optional.of(0.25) : Optional.empty());
            case 14 -> practiced(Activity.Kind.MATCH, "offices", Face.pair(aMatching().pairs().get(random.nextInt(3))), right,
                    Optional.of(1.0 / (1 + random.nextInt(6))));
            // An answer of long ago, as an import brings it.
            case 10 -> elsewhere(aQuiz(), question, right ? RIGHT : WRONG, right ? 1 : 0, clock.instant().minus(40, ChronoUnit.DAYS));
            default -> {
                var kind = CardAction.Kind.values()[random.nextInt(CardAction.Kind.values().length)];
                act(question, kind, kind.needsDay() ? Optional.of(today()) : Optional.empty());
            }
        }
        // The clock goes back now and then.
        clock.advance(Duration.ofMinutes(random.nextInt(-100, 3_000)));
        if (random.nextInt(40) == 0) {
            study.change(ana, with(model, 0.8 + random.nextInt(15) / 100.0));
        }
    }

    private static StudySettings with(StudySettings.Model model, double retention) {
        var standard = StudySettings.DEFAULT;
        var memory = standard.memory();
        return new StudySettings(model, List.of(), new Settings(retention, memory.learningSteps(), memory.relearningSteps(),
                memory.maximumInterval(), memory.fuzz()), Map.of(), 20, 200, 8, false, true, false);
    }

    @Test
    void anotherModelMakesAllCardsAnewAndBackGivesTheSame() {
        rate(card("treaty-0"), Rating.EASY);
        rate(card("treaty-1"), Rating.GOOD);
        var before = standing();

        study.change(ana, with(StudySettings.Model.FSRS_7, 0.9));
        assertThat(standing()).isNotEqualTo(before).extracting(card -> card.state().reviews())
                .isEqualTo(before.stream().map(card -> card.state().reviews()).toList());
        study.change(ana, with(StudySettings.Model.FSRS_6, 0.9));

        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void aLearnerSeesNothingOfAnother() {
        rate(card("treaty-0"), Rating.EASY);
        var ben = LearnerId.random();

        assertThat(study.cards(ben).all()).allMatch(Card::isNew);
        assertThat(study.undo(ben)).isEmpty();
    }

    /** All cards, as they are stored. */
    private List<Card> standing() {
        Collection<Card> all = study.cards(ana).all();
        return List.copyOf(all);
    }

    @Test
    void aPageThatKnowsOlderCardsGetsThemAllAnew() {
        var older = study.cards(ana);
        rate(card("treaty-1"), Rating.EASY);
        act("treaty-2", CardAction.Kind.FLAG, Optional.empty());
        study.change(ana, with(StudySettings.Model.FSRS_7, 0.8));

        var answered = study.answer(older, AnswerId.random(), older.card(id("treaty-0")).orElseThrow(), Rating.GOOD, Optional.empty(),
                0, Duration.ZERO, UTC);

        assertThat(List.copyOf(answered.cards().all())).isEqualTo(standing());
        assertThat(answered.cards().settings().model()).isEqualTo(StudySettings.Model.FSRS_7);
    }

    @Test
    void aPageThatKnowsTheNewestCardsKeepsUpWithEveryAnswer() {
        var cards = study.cards(ana);
        for (int i = 0; i < 6; i++) {
            cards = study.answer(cards, AnswerId.random(), cards.card(id("treaty-" + i)).orElseThrow(), Rating.ofGrade(1 + i % 4),
                    Optional.empty(), 0, Duration.ZERO, UTC).cards();
            assertThat(List.copyOf(cards.all())).isEqualTo(standing());
        }
    }
}
