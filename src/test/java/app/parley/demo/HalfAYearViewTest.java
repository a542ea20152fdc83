package app.parley.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.LearnerId;
import app.parley.design.StudyDoor;
import app.parley.people.Notebooks;
import app.parley.study.CareService;
import app.parley.study.FitService;
import app.parley.study.NeedyCard;
import app.parley.study.ProgressService;
import app.parley.study.StudyService;
import app.parley.study.progress.Diary;
import app.parley.study.progress.Progress;
import app.parley.study.progress.Retention;
import app.parley.study.progress.TimeSpan;
import app.parley.testing.PageText;
import app.parley.testing.ParleyTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Half a year of cards as the demonstration makes it: each habit shows, and pages agree with one another. */
@ParleyTest(properties = "spring.profiles.active=demo")
class HalfAYearViewTest extends SpringBrowserlessTest {

    private static final ZoneId ZONE = ZoneId.systemDefault();

    @Autowired
    private Demonstration demonstration;
    @Autowired
    private Notebooks notebooks;
    @Autowired
    private ProgressService progress;
    @Autowired
    private FitService fits;
    @Autowired
    private CareService care;
    @Autowired
    private StudyService study;
    @Autowired
    private List<StudyDoor> doors;

    @Override
    protected Set<String> scanPackages() {
        return Set.of("app.parley.study.ui", "app.parley.shell");
    }

    private LearnerId open(Habit habit) {
        notebooks.open(demonstration.invitation().orElseThrow().keys().get(habit));
        return notebooks.current().orElseThrow();
    }

    private Progress of(Habit habit) {
        return progress.of(open(habit), ZONE);
    }

    private Retention retention(Habit habit) {
        return of(habit).retention(TimeSpan.HALF_A_YEAR);
    }

    private static boolean studied(Progress known, int daysAgo) {
        return known.diary().on(known.today().date().minusDays(daysAgo)).cards() > 0;
    }

    private static long days(Progress known) {
        LocalDate today = known.today().date();
        return known.diary().days(today.minusDays(Habit.DAYS), today);
    }

    // ------------------------------------------------------------------------------------------------- habits

    @ParameterizedTest
    @EnumSource
    void halfAYearGivesEnoughToSeeHowTrueThePredictionsAre(Habit habit) {
        var known = of(habit);

        assertThat(known.diary().firstDay().orElseThrow()).isBefore(known.today().date().minusDays(150));
        assertThat(known.retention(TimeSpan.HALF_A_YEAR).total()).isGreaterThan(200);
        assertThat(fits.calibration(known.cards().learner()).orElseThrow().predictions()).isGreaterThan(200);
        assertThat(known.knowledge().now()).isBetween(60.0, known.knowledge().cards() * 0.95);
        assertThat(known.plan().total()).isPositive();
    }

    @Test
    void whoStudiesDailyHasAStreakAndKeepsToTheTarget() {
        var known = of(Habit.DAILY);

        assertThat(known.diary().streak(known.today())).isGreaterThanOrEqualTo(12);
        assertThat(known.diary().daysLately(known.today())).isBetween(22, Diary.LATELY);
        assertThat(known.retention(TimeSpan.HALF_A_YEAR).share().orElseThrow()).isBetween(0.85, 0.97);
        assertThat(known.cards().all()).anyMatch(card -> card.suspended()).anyMatch(card -> card.flagged());
    }

    @Test
    void whoForgetsMuchRemembersLessAndHasCardsThatNeedCare() {
        double daily = retention(Habit.DAILY).share().orElseThrow();

        assertThat(retention(Habit.FORGETFUL).share().orElseThrow()).isLessThan(daily - 0.03);
        assertThat(care.of(open(Habit.FORGETFUL), ZONE)).extracting(NeedyCard::why).contains(NeedyCard.Why.LEECH);
    }

    @Test
    void aHolidayIsAGap() {
        var known = of(Habit.WITH_HOLIDAY);

        assertThat(known.diary().days(known.today().date().minusDays(92), known.today().date().minusDays(65))).isZero();
        assertThat(days(known)).isBetween(80L, 140L);
    }

    @Test
    void whoStudiesBeforeTestsOnlyHasFewDaysWithManyCards() {
        var known = of(Habit.BEFORE_TESTS);

        assertThat(studied(known, 6)).isTrue();
        assertThat(studied(known, 60)).isFalse();
        assertThat(days(known)).isLessThan(45);
        assertThat(known.diary().on(known.today().date().minusDays(6)).cards()).isGreaterThan(15);
    }

    // ------------------------------------------------------------------------------------- pages, and what they say

    /** The counts in a chart's table. */
    private List<Integer> counts(String label) {
        return find(NativeTable.class).withAttribute("aria-label", label).single().getElement()
                .getChildren().filter(part -> part.getTag().equals("tbody")).flatMap(body -> body.getChildren())
                .map(row -> Integer.valueOf(row.getChild(row.getChildCount() - 1).getTextRecursively())).toList();
    }

    private static int number(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    @Test
    void afterAFitAllNumbersOfThePageFollow() {
        var learner = open(Habit.FORGETFUL);
        UI.getCurrent().navigate("progress");

        test(find(Button.class).withAttribute("data-testid", "fit").single()).click();

        assertThat(PageText.page()).contains("it predicts the newest fifth of them better than before");
        assertThat(study.settings(learner).weights()).isNotEmpty();
        assertThat(counts("Due in the next 14 days")).isEqualTo(progress.of(learner, ZONE).forecast(14).cards());
    }

    @ParameterizedTest
    @EnumSource
    void pagesAgreeOnWhatIsDue(Habit habit) {
        open(habit);
        UI.getCurrent().navigate("progress");
        var due = counts("Due in the next 14 days");
        UI.getCurrent().navigate("study/done");
        var week = counts("Next seven days");
        UI.getCurrent().navigate("study");
        int all = number("(\\d+) cards today", find(H1.class).single().getText());
        var lead = PageText.page().replace("None of them is", "0 of them are").replace("One of them is", "1 of them are");
        int fresh = number("(\\d+) of them are new", lead);
        int door = doors.stream().flatMap(one -> one.invitation().stream()).filter(one -> one.path().equals("study/session"))
                .mapToInt(StudyDoor.Invitation::number).sum();
        UI.getCurrent().navigate("study/session");
        var counter = find(Component.class).withAttribute("data-testid", "progress").single().getElement().getTextRecursively();

        assertThat(week).isEqualTo(due.subList(1, 8));
        assertThat(all - fresh).isEqualTo(due.getFirst()).isEqualTo(door);
        assertThat(counter).isEqualTo("0 of " + all);
    }
}
