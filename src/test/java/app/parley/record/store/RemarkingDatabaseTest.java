package app.parley.record.store;

import static app.parley.bank.Questions.aQuestion;
import static app.parley.bank.Questions.aSingleChoice;
import static app.parley.record.store.AnswerLogs.aQuiz;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.parley.bank.BankFake;
import app.parley.bank.ChoiceId;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Option;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.bank.SingleChoice;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.CardReview;
import app.parley.record.Change;
import app.parley.record.Given;
import app.parley.record.Remarked;
import app.parley.testing.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(Database.class)
class RemarkingDatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String ABM = "Anti-Ballistic Missile Treaty";
    private static final String FRAMEWORK = "Agreed Framework";
    private static final SingleChoice KEYED_WRONG = aSingleChoice();
    private static final SingleChoice KEYED_RIGHT = new SingleChoice(KEYED_WRONG.options().stream()
            .map(option -> new Option(option.id(), option.text(), option.text().equals(FRAMEWORK), Optional.empty())).toList());

    private final Question first = aQuestion().id("treaty").task(KEYED_WRONG).build();
    private final Question second = aQuestion().id("treaty").task(KEYED_RIGHT).build().withVersion(2);
    private final BankFake bank = new BankFake().with("deck", first);
    private final LearnerId ana = LearnerId.random();
    private final LearnerId ben = LearnerId.random();
    private final Activity quiz = aQuiz();
    private final AnswerStore answers;
    private final StoredGroupAnswers group;
    private final StoredRemarking remarking;

    RemarkingDatabaseTest(Database database) {
        DataSource dataSource = database.migrated();
        var template = new JdbcTemplate(dataSource);
        var jdbc = JdbcClient.create(template);
        answers = new AnswerStore(jdbc, template);
        group = new StoredGroupAnswers(jdbc);
        remarking = new StoredRemarking(new RemarkStore(jdbc, template), bank,
                new TransactionTemplate(new JdbcTransactionManager(dataSource)), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void give(LearnerId learner, Activity activity, int place, QuestionRef question, String option, Optional<CardReview> review) {
        var response = new Response.Chosen(Set.of(ChoiceId.of(option)));
        var marking = KEYED_WRONG.mark(response);
        answers.insert(List.of(new Answer(AnswerId.random(), activity, learner.uuid(), place, Optional.of(learner), question, response,
                marking.score(), marking.misconceptions(), NOW.minusSeconds(60), new StudyDay(LocalDate.of(2026, 11, 22)),
                Optional.empty(), review)));
    }

    private void give(LearnerId learner, String option) {
        give(learner, quiz, 0, first.ref(), option, Optional.empty());
    }

    private List<Given> stored() {
        var given = new ArrayList<Given>();
        group.of(List.of(quiz), 100, given::add);
        return given;
    }

    @Test
    void answersAreWorthWhatTheCorrectedKeySays() {
        give(ana, ABM);
        give(ben, FRAMEWORK);
        bank.with("deck", second);

        int changed = remarking.catchUp();

        assertThat(changed).isEqualTo(2);
        assertThat(stored()).extracting(Given::learner, Given::score, Given::misconceptions).containsExactlyInAnyOrder(
                tuple(Optional.of(ana), 0.0, Set.<MisconceptionId>of()),
                tuple(Optional.of(ben), 1.0, Set.<MisconceptionId>of()));
    }

    @Test
    void firstMarkIsKeptAndTheChangeIsTold() {
        give(ana, ABM);
        give(ben, "Outer Space Treaty");
        bank.with("deck", second);

        remarking.catchUp();

        assertThat(remarking.in(List.of(quiz))).containsExactly(new Remarked(first.ref(), 1, NOW));
        assertThat(remarking.in(List.of(aQuiz()))).isEmpty();
    }

    @Test
    void whoDerivesSomethingFromAnAnswerReadsItAgain() {
        give(ana, ABM);
        give(ben, "Outer Space Treaty");
        bank.with("deck", second);

        remarking.catchUp();

        assertThat(answers.changesOf(ana, 0, 10)).extracting(Change::question).containsExactly(first.id());
        assertThat(answers.changesOf(ben, 0, 10)).isEmpty();
    }

    @Test
    void twiceIsOnceAndWhatComesLaterFollows() {
        give(ana, ABM);
        bank.with("deck", second);
        remarking.catchUp();

        assertThat(remarking.catchUp()).isZero();
        give(ben, FRAMEWORK);
        assertThat(remarking.catchUp()).isEqualTo(1);
    }

    @Test
    void keyThatIsCorrectedOnceMoreMarksAllOverAgain() {
        give(ana, ABM);
        bank.with("deck", second);
        remarking.catchUp();

        bank.with("deck", aQuestion().id("treaty").task(KEYED_WRONG).build().withVersion(3));
        give(ben, aQuiz(), 0, second.ref(), ABM, Optional.empty());
        remarking.catchUp();

        assertThat(stored()).singleElement().extracting(Given::score).isEqualTo(1.0);
        assertThat(remarking.in(List.of(quiz))).isEmpty();
    }

    @Test
    void cardsThatLearnersRatedAndAnswersToTheNewVersionStay() {
        give(ana, quiz, 0, first.ref(), ABM, Optional.of(new CardReview("whole", Rating.GOOD, 0)));
        give(ana, quiz, 1, second.ref(), ABM, Optional.empty());
        bank.with("deck", second);

        assertThat(remarking.catchUp()).isZero();
    }
}
