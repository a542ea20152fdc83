package app.parley.record.store;

import static app.parley.record.store.AnswerLogs.aQuiz;
import static app.parley.record.store.AnswerLogs.anAnswer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.CardReview;
import app.parley.record.Given;
import app.parley.record.GroupAnswers;
import app.parley.record.Logged;
import app.parley.testing.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Database.class)
class GroupAnswersDatabaseTest {

    private static final Instant WHEN = Instant.parse("2026-11-22T10:15:30.123Z");

    private final LearnerId ana = LearnerId.random();
    private final LearnerId ben = LearnerId.random();
    private final List<Given> read = new ArrayList<>();
    private final JdbcClient jdbc;
    private final AnswerStore store;
    private final GroupAnswers answers;

    GroupAnswersDatabaseTest(Database database) {
        var template = new JdbcTemplate(database.migrated());
        jdbc = JdbcClient.create(template);
        store = new AnswerStore(jdbc, template);
        answers = new StoredGroupAnswers(jdbc);
    }

    private static Given given(long number, Answer answer) {
        return new Given(number, answer.activity(), answer.respondent(), answer.place(), answer.learner(), answer.question(),
                answer.response(), answer.score(), answer.misconceptions(), answer.answeredAt(), Optional.empty(), answer.took());
    }

    @Test
    void answersOfActivitiesComeBackAsTheyWereGiven() {
        var wanted = aQuiz();
        var first = anAnswer(wanted, ana, 0);
        var second = anAnswer(wanted, ben, 0);
        store.insert(List.of(first, anAnswer(aQuiz(), ana, 0), second));

        boolean whole = answers.of(List.of(wanted), 10, read::add);

        assertThat(whole).isTrue();
        assertThat(read).containsExactlyInAnyOrder(given(1, first), given(3, second));
    }

    @Test
    void eachAnswerKeepsItsActivityAndACardItsDay() {
        var quiz = anAnswer(aQuiz(), ana, 0);
        var game = anAnswer(new Activity(Activity.Kind.LIVE, UUID.randomUUID()), ana, 0);
        var card = anAnswer(new Activity(Activity.Kind.STUDY, UUID.randomUUID()), ana, 0);
        store.insert(List.of(quiz, game, card));

        answers.of(List.of(quiz.activity(), game.activity()), 10, read::add);
        assertThat(read).containsExactlyInAnyOrder(given(1, quiz), given(2, game));

        read.clear();
        answers.of(Set.of(ana), WHEN, WHEN.plusMillis(1), 10, read::add);
        assertThat(read).extracting(Given::activity).containsExactlyInAnyOrder(quiz.activity(), game.activity(), card.activity());
        assertThat(read).extracting(Given::studyDay)
                .containsExactlyInAnyOrder(Optional.empty(), Optional.empty(), Optional.of(card.studyDay()));
    }

    @Test
    void standingChangesWithWhatIsAnsweredTakenBackOrMarkedAgain() {
        var quiz = aQuiz();
        var last = anAnswer(quiz, ben, 0);
        store.insert(List.of(anAnswer(quiz, ana, 0), last, anAnswer(aQuiz(), ana, 0)));
        var before = answers.standing(List.of(quiz));

        assertThat(before.newest()).isEqualTo(2);
        assertThat(before.answers()).isEqualTo(2);
        jdbc.sql("update answer set score = 0.125 where number = 1").update();
        var marked = answers.standing(List.of(quiz));
        assertThat(marked).isNotEqualTo(before).extracting(GroupAnswers.Standing::newest).isEqualTo(2L);
        store.retract(last.id(), WHEN);
        assertThat(answers.standing(List.of(quiz))).isEqualTo(new GroupAnswers.Standing(1, 1, 125));
        assertThat(answers.standing(List.of(aQuiz()))).isEqualTo(GroupAnswers.Standing.NONE);
        assertThat(answers.standing(List.of())).isEqualTo(GroupAnswers.Standing.NONE);
    }

    @Test
    void anAnswerToOnePairIsNoneToTheMatching() {
        var whole = withReview(anAnswer(aQuiz(), ana, 0), new CardReview("", Rating.GOOD, 0.25));
        store.insert(List.of(whole, withReview(anAnswer(aQuiz(), ana, 1), new CardReview("sergeyev", Rating.GOOD, 0.25))));

        answers.of(Set.of(ana), WHEN, WHEN.plusMillis(1), 10, read::add);
        answers.of(Set.of(ana), new QuestionId("some-question"), 10, read::add);

        assertThat(read).extracting(Given::place).containsExactly(0, 0);
    }

    @Test
    void whatWasTakenBackIsLeftOut() {
        var quiz = aQuiz();
        var answer = anAnswer(quiz, ana, 0);
        store.insert(List.of(answer, anAnswer(quiz, ana, 1)));
        store.retract(answer.id(), WHEN);

        answers.of(List.of(quiz), 10, read::add);

        assertThat(read).extracting(Given::place).containsExactly(1);
    }

    @Test
    void learnersAnswersAreThoseOfTheTimeAskedFor() {
        store.insert(List.of(anAnswer(aQuiz(), ana, 0), anAnswer(aQuiz(), ben, 1), anAnswer(aQuiz(), LearnerId.random(), 2)));

        answers.of(Set.of(ana, ben), WHEN, WHEN.plusMillis(1), 10, read::add);
        assertThat(read).extracting(Given::place).containsExactlyInAnyOrder(0, 1);

        read.clear();
        answers.of(Set.of(ana, ben), WHEN.minusSeconds(1), WHEN, 10, read::add);
        answers.of(Set.of(ana, ben), WHEN.plusMillis(1), Instant.parse("2030-01-01T00:00:00Z"), 10, read::add);
        assertThat(read).isEmpty();
    }

    @Test
    void oneQuestionOfSomeLearnersIsReadInAllVersions() {
        store.insert(List.of(anAnswer(aQuiz(), ana, 0), anAnswer(aQuiz(), ben, 1)));

        answers.of(Set.of(ana), new QuestionId("some-question"), 10, read::add);
        answers.of(Set.of(ana), new QuestionId("another-question"), 10, read::add);

        assertThat(read).extracting(Given::place).containsExactly(0);
    }

    @Test
    void someQuestionsOfSomeLearnersAreReadInTheTimeAskedFor() {
        store.insert(List.of(anAnswer(aQuiz(), ana, 0), anAnswer(aQuiz(), ben, 1)));
        var questions = Set.of(new QuestionId("some-question"), new QuestionId("another-question"));

        answers.of(Set.of(ana), questions, WHEN, WHEN.plusMillis(1), 10, read::add);
        assertThat(read).extracting(Given::place).containsExactly(0);

        read.clear();
        answers.of(Set.of(ana), questions, WHEN.plusMillis(1), WHEN.plusSeconds(1), 10, read::add);
        answers.of(Set.of(ana), Set.of(new QuestionId("another-question")), WHEN, WHEN.plusMillis(1), 10, read::add);
        assertThat(answers.of(Set.of(ana), List.of(), WHEN, WHEN, 10, read::add)).isTrue();
        assertThat(read).isEmpty();
    }

    @Test
    void whatBearsOnMemoryComesBackWhole() {
        var plain = anAnswer(aQuiz(), ana, 0);
        var toCard = withReview(anAnswer(aQuiz(), ana, 1), new CardReview("r-sergeyev", Rating.HARD, 0.25, Optional.of(0.5)));
        var takenBack = anAnswer(aQuiz(), ana, 2);
        store.insert(List.of(plain, anAnswer(aQuiz(), ben, 0), toCard, takenBack));
        store.retract(takenBack.id(), WHEN);
        var logged = new ArrayList<Logged>();

        answers.logged(Set.of(ana), WHEN, 10, logged::add);
        answers.logged(Set.of(ana), WHEN.plusMillis(1), 10, logged::add);

        assertThat(logged).containsExactlyInAnyOrder(new Logged(1, plain, false), new Logged(3, toCard, false));
    }

    private static Answer withReview(Answer answer, CardReview review) {
        return new Answer(answer.id(), answer.activity(), answer.respondent(), answer.place(), answer.learner(), answer.question(),
                answer.response(), answer.score(), answer.misconceptions(), answer.answeredAt(), answer.studyDay(), answer.took(),
                Optional.of(review));
    }

    @Test
    void aReadingSaysWhenThereIsMoreThanItMayHandOver() {
        var quiz = aQuiz();
        store.insert(IntStream.range(0, 5).mapToObj(place -> anAnswer(quiz, ana, place)).toList());

        assertThat(answers.of(List.of(quiz), 5, read::add)).isTrue();
        read.clear();
        assertThat(answers.of(List.of(quiz), 4, read::add)).isFalse();
        assertThat(read).hasSize(4);
    }

    @Test
    void nobodyAndNothingNeedNoQuestionToTheDatabase() {
        assertThat(answers.of(List.of(), 10, read::add)).isTrue();
        assertThat(answers.of(Set.<LearnerId>of(), new QuestionId("some-question"), 10, read::add)).isTrue();
        assertThat(read).isEmpty();
    }

    @Test
    void tooManyAtOnceAreRefused() {
        var many = Collections.nCopies(GroupAnswers.MAX_GROUP + 1, ana);

        assertThatThrownBy(() -> answers.of(many, new QuestionId("some-question"), 10, read::add))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
