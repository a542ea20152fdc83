package app.parley.results;

import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.bank.BankFake;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.people.ClassMember;
import app.parley.people.DisplayName;
import app.parley.people.Notebooks;
import app.parley.people.PeopleFixture;
import app.parley.people.PupilData;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.store.AnswerLogs;
import app.parley.results.store.RemedyStore;
import app.parley.results.store.RemedyStores;
import app.parley.study.Card;
import app.parley.study.Selection;
import app.parley.study.StudyService;
import app.parley.study.StudyServices;
import app.parley.testing.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.Lifecycle;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@ParameterizedClass
@EnumSource(Database.class)
class RemediesDatabaseTest {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final QuestionId ONE = new QuestionId("one");
    private static final QuestionId TWO = new QuestionId("two");

    private final Database database;
    private final BankFake bank = new BankFake().with("deck", aQuestion().id("one").build(), aQuestion().id("two").build());
    private PeopleFixture people;
    private AnswerLog log;
    private StudyService study;
    private Remedies remedies;
    private RemedyData data;
    private Teacher teacher;
    private SchoolClass schoolClass;
    private Occasion occasion;

    RemediesDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void makeAClass() {
        people = new PeopleFixture(database);
        var dataSource = people.get(DataSource.class);
        log = AnswerLogs.logOn(dataSource);
        var classes = people.get(SchoolClasses.class);
        var store = RemedyStores.on(dataSource);
        data = new RemedyData(store);
        study = StudyServices.on(dataSource, log, bank, people.clock);
        remedies = new Remedies(people.get(Teachers.class), classes, new SessionReader(AnswerLogs.groupAnswersOn(dataSource), classes),
                store, StudyServices.cardRemedyOn(dataSource, log, bank, people.clock), people.clock);
        teacher = people.aTeacher();
        PeopleFixture.signIn(teacher);
        schoolClass = classes.create(DisplayName.of("History 10b"));
        occasion = new Occasion(schoolClass.id(), Optional.of(new SessionId(SessionId.Kind.GAME, UUID.randomUUID())));
    }

    @AfterEach
    void close() {
        ((Lifecycle) log).stop();
        people.close();
    }

    private LearnerId join(String name) {
        return people.join(schoolClass, name);
    }

    private void answer(LearnerId learner, QuestionId question, double score) {
        people.clock.advance(Duration.ofMinutes(1));
        var now = people.clock.instant();
        log.append(new Answer(AnswerId.random(), new Activity(Activity.Kind.LIVE, UUID.randomUUID()), learner.uuid(), 0,
                Optional.of(learner), new QuestionRef(question, 1), new Response.Text("x"), score, Set.of(), now,
                StudyDay.at(now, UTC), Optional.empty()));
    }

    private Remedy giveCards(List<QuestionId> questions, LearnerId... learners) {
        people.clock.advance(Duration.ofMinutes(1));
        return remedies.giveCards(occasion, questions, List.of(learners), UTC);
    }

    private List<QuestionId> due(LearnerId learner) {
        var cards = study.change(learner, study.settings(learner).withNewPerDay(0));
        return study.plan(cards, new Selection.All(), UTC).all().map(Card::id).map(id -> id.question()).toList();
    }

    @Test
    void exactlyTheseLearnersGetExactlyTheseCards() {
        var ana = join("Ana");
        var ben = join("Ben");

        giveCards(List.of(ONE), ana);

        assertThat(due(ana)).containsExactly(ONE);
        assertThat(due(ben)).isEmpty();
    }

    @Test
    void whoIsNotInTheClassIsNotReached() {
        people.useAnotherDevice();
        var stranger = people.get(Notebooks.class).currentOrNew();
        var ana = join("Ana");

        var remedy = giveCards(List.of(ONE), ana, stranger);

        assertThat(remedies.reached(schoolClass.id())).containsExactly(ana);
        assertThat(remedy.learners()).containsExactly(ana);
        assertThat(due(stranger)).isEmpty();
    }

    @Test
    void aRepeatOnTheSameDayIsTheSameRemedy() {
        var ana = join("Ana");
        var ben = join("Ben");
        var first = giveCards(List.of(ONE, TWO), ana, ben);

        assertThat(giveCards(List.of(TWO, ONE), ana).id()).isEqualTo(first.id());
        assertThat(giveCards(List.of(ONE), ana).id()).isNotEqualTo(first.id());
        people.clock.advance(Duration.ofDays(1));
        assertThat(giveCards(List.of(ONE, TWO), ana, ben).id()).isNotEqualTo(first.id());
        assertThat(remedies.of(schoolClass.id())).hasSize(3);
    }

    @Test
    void theFirstAnswerAfterwardsTellsWhetherItHelped() {
        var ana = join("Ana");
        var ben = join("Ben");
        var cat = join("Cat");
        var dan = join("Dan");
        List.of(ana, ben, cat).forEach(learner -> answer(learner, ONE, 0));
        answer(dan, ONE, 1);
        giveCards(List.of(ONE), ana, ben, cat, dan);
        answer(ana, ONE, 1);
        answer(ana, ONE, 0);
        answer(ben, ONE, 0.5);
        answer(cat, TWO, 1);

        var helped = remedies.of(occasion).getFirst();

        assertThat(helped.missed()).isEqualTo(3);
        assertThat(helped.right()).extracting(Remedy.Case::learner).containsExactly(ana);
        assertThat(helped.wrong()).extracting(Remedy.Case::learner).containsExactly(ben);
        assertThat(helped.unseen()).extracting(Remedy.Case::learner).containsExactly(cat);
    }

    @Test
    void anAnswerInTheCardsCountsToo() {
        var ana = join("Ana");
        giveCards(List.of(ONE), ana);
        people.clock.advance(Duration.ofMinutes(1));
        var cards = study.cards(ana);
        var card = cards.of(ONE).getFirst();
        study.answer(cards, AnswerId.random(), card, Rating.GOOD, Optional.empty(), 0.5, Duration.ofSeconds(9), UTC);

        assertThat(remedies.of(schoolClass.id()).getFirst().right()).hasSize(1);
    }

    @Test
    void aQuizIsRememberedAndToldOfItsOwnOccasionOnly() {
        var ana = join("Ana");
        remedies.quizGiven(new Occasion(schoolClass.id(), Optional.empty()), List.of(ONE), List.of(ana));

        assertThat(remedies.of(occasion)).isEmpty();
        assertThat(remedies.of(schoolClass.id())).extracting(helped -> helped.remedy().kind()).containsExactly(Remedy.Kind.QUIZ);
    }

    @Test
    void ofAnotherTeachersClassNothingIsToldAndNothingCanBeDone() {
        var ana = join("Ana");
        giveCards(List.of(ONE), ana);

        PeopleFixture.signIn(people.aTeacher());
        assertThat(remedies.of(schoolClass.id())).isEmpty();
        assertThat(remedies.of(occasion)).isEmpty();
        assertThat(remedies.reached(schoolClass.id())).isEmpty();
        assertThatThrownBy(() -> giveCards(List.of(TWO), ana)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> remedies.quizGiven(new Occasion(schoolClass.id(), Optional.empty()), List.of(TWO), List.of(ana))).isInstanceOf(AccessDeniedException.class);
        assertThat(due(ana)).containsExactly(ONE);

        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> remedies.of(schoolClass.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void questionsAreBounded() {
        var ana = join("Ana");
        var many = IntStream.rangeClosed(0, Remedies.MAX_QUESTIONS).mapToObj(i -> new QuestionId("q-" + i)).toList();

        assertThatThrownBy(() -> giveCards(List.of(), ana)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> giveCards(many, ana)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoLeavesTheClassIsInNoRemedyOfItAnyMore() {
        var ben = join("Ben");
        var ana = join("Ana");
        giveCards(List.of(ONE), ana, ben);

        data.forgetMember(new SchoolClassId(UUID.randomUUID()), ana);
        assertThat(data.export(ana)).hasSize(1);
        data.forgetMember(schoolClass.id(), ana);

        assertThat(remedies.of(schoolClass.id()).getFirst().remedy().learners()).containsExactly(ben);
    }

    @Test
    void whoIsForgottenIsInNoRemedyAnyMore() {
        var ben = join("Ben");
        var ana = join("Ana");
        giveCards(List.of(ONE), ana, ben);
        assertThat(data.export(ana)).singleElement().isEqualTo(new RemedyStore.Kept(people.clock.instant(),
                Remedy.Kind.CARDS, schoolClass.id().value(), occasion.session().map(SessionId::toString),
                List.of(new RemedyStore.About("one", true))));
        var member = new ClassMember(ana, DisplayName.of("Ana"), Instant.EPOCH, Instant.EPOCH);
        assertThat(data.exportForTeachers(schoolClass.id(), member)).contains(data.export(ana));
        assertThat(data.exportForTeachers(new SchoolClassId(UUID.randomUUID()), member)).contains(List.of());

        people.get(Notebooks.class).delete();

        assertThat(remedies.of(schoolClass.id()).getFirst().remedy().learners()).containsExactly(ben);
        assertThat(data.export(ana)).isEmpty();
        data.forget(ben);
        assertThat(remedies.of(schoolClass.id())).isEmpty();
    }

    @Test
    void whoLeftTheClassIsNotCountedAnyMore() {
        var ana = join("Ana");
        var ben = join("Ben");
        giveCards(List.of(ONE), ana, ben);
        answer(ana, ONE, 0);
        people.get(PupilData.class).delete(schoolClass.id(), ana);

        assertThat(remedies.of(occasion)).singleElement().satisfies(helped -> {
            assertThat(helped.missed()).isEqualTo(1);
            assertThat(helped.remedy().learners()).containsExactly(ben);
        });
        people.get(PupilData.class).delete(schoolClass.id(), ben);
        assertThat(remedies.of(schoolClass.id())).isEmpty();
    }

    @Test
    void whatReachesNobodyIsNotRemembered() {
        people.useAnotherDevice();
        var stranger = people.get(Notebooks.class).currentOrNew();
        var ana = join("Ana");
        giveCards(List.of(ONE), ana);

        assertThat(giveCards(List.of(ONE), stranger).cases()).isEmpty();
        remedies.quizGiven(occasion, List.of(ONE), List.of(stranger));

        assertThat(remedies.of(schoolClass.id())).hasSize(1);
        assertThat(due(stranger)).isEmpty();
    }

    @Test
    void anotherOccasionIsAnotherRemedy() {
        var ana = join("Ana");
        var first = giveCards(List.of(ONE), ana);
        var overTime = new Occasion(schoolClass.id(), Optional.empty());

        var second = remedies.giveCards(overTime, List.of(ONE), List.of(ana), UTC);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(remedies.of(overTime)).extracting(helped -> helped.remedy().id()).containsExactly(second.id());
        assertThat(remedies.of(occasion)).extracting(helped -> helped.remedy().id()).containsExactly(first.id());
    }
}
