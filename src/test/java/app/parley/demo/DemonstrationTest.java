package app.parley.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.people.ClassActivity;
import app.parley.people.Notebooks;
import app.parley.people.SchoolClasses;
import app.parley.people.Teachers;
import app.parley.quiz.AttemptSummary;
import app.parley.quiz.QuizService;
import app.parley.quiz.Way;
import app.parley.study.StudyService;
import app.parley.testing.ParleyTest;
import app.parley.testing.SignedIn;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the demonstration leaves behind for its visitors. */
@ParleyTest(properties = "spring.profiles.active=demo")
class DemonstrationTest {

    @Autowired
    private Demonstration demonstration;
    @Autowired
    private Teachers teachers;
    @Autowired
    private SchoolClasses classes;
    @Autowired
    private ClassActivity activity;
    @Autowired
    private Notebooks notebooks;
    @Autowired
    private QuizService quizzes;
    @Autowired
    private StudyService study;
    @Autowired
    private Clock clock;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void printedPasswordOpensThreeClassesWhoseMembersFinishedQuizzes() {
        var invitation = demonstration.invitation().orElseThrow();

        var teacher = teachers.signIn(invitation.teacher().text(), invitation.password().text()).orElseThrow();
        SecurityContextHolder.getContext().setAuthentication(SignedIn.as(teacher));
        var members = classes.mine().stream().flatMap(one -> classes.members(one.id()).stream()).toList();
        var summaries = activity.of(members);

        assertThat(classes.mine()).extracting(one -> one.name().text()).containsExactlyInAnyOrder("10A", "10B", "11C");
        assertThat(members).hasSize(80).extracting(member -> member.name().text())
                .containsExactlyInAnyOrderElementsOf(Roster.learners().toList());
        assertThat(summaries).hasSize(79);
        assertThat(summaries.values()).allSatisfy(summary -> assertThat(summary.finishedQuizzes()).isGreaterThanOrEqualTo(2));
        assertThat(summaries.values()).extracting(ClassActivity.Summary::meanScore)
                .anyMatch(mean -> mean < 0.5).anyMatch(mean -> mean > 0.8);
    }

    @Test
    void printedKeyOpensANotebookWithHistoryAndAQuizToGoOnWith() throws Exception {
        var key = demonstration.invitation().orElseThrow().keys().get(Habit.DAILY);
        var visitor = new Actor(clock.instant());

        var learner = visitor.act(() -> {
            notebooks.open(key);
            return notebooks.current();
        }).orElseThrow();
        var history = quizzes.history(learner);

        assertThat(history).hasSizeGreaterThanOrEqualTo(6);
        assertThat(history).extracting(AttemptSummary::way).contains(Way.PRACTICE, Way.TEST);
        assertThat(history).filteredOn(attempt -> attempt.subject().missedOnly()).isNotEmpty();
        assertThat(history.getFirst().isRunning()).isTrue();
        assertThat(study.cards(learner).all()).filteredOn(card -> !card.isNew()).hasSizeGreaterThan(30);
    }

    @Test
    void nothingOfTheStoryLiesInTheFutureAndItBeganWeeksAgo() throws Exception {
        var key = demonstration.invitation().orElseThrow().keys().get(Habit.DAILY);

        var learner = new Actor(clock.instant()).act(() -> {
            notebooks.open(key);
            return notebooks.current();
        }).orElseThrow();
        var history = quizzes.history(learner);

        assertThat(history).allSatisfy(attempt -> assertThat(attempt.endedAt().orElse(attempt.startedAt()))
                .isBefore(clock.instant()));
        assertThat(history.getLast().startedAt()).isBefore(clock.instant().minus(Duration.ofDays(20)));
        assertThat(Actor.onStage()).isEmpty();
    }
}
