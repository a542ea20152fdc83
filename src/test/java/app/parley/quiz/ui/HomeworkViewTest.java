package app.parley.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Bank;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.people.DisplayName;
import app.parley.people.JoinCode;
import app.parley.people.Memberships;
import app.parley.people.Notebooks;
import app.parley.people.Password;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import app.parley.quiz.AttemptId;
import app.parley.quiz.ExtraTime;
import app.parley.quiz.MyHomework;
import app.parley.quiz.QuizService;
import app.parley.record.AnswerId;
import app.parley.testing.PageText;
import app.parley.testing.ParleyTest;
import app.parley.testing.SignedIn;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** Homework on the screens of a teacher and of learners at the same time. */
@ParleyTest
class HomeworkViewTest {

    private static final String SCRIPT = "<img src=x onerror=1>";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Teachers teachers;

    @Autowired
    private SchoolClasses classes;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Notebooks notebooks;

    @Autowired
    private QuizService quizzes;

    @Autowired
    private MyHomework mine;

    @Autowired
    private Bank bank;

    @Autowired
    private Clock clock;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BrowserlessUIContext teacher;
    private SchoolClass schoolClass;

    @BeforeEach
    void open() {
        app = SpringBrowserlessApplicationContext.createSecured(application, "app.parley");
        teacher = a(aTeacher());
        teacher.activate();
        schoolClass = classes.create(DisplayName.of("History 10b"));
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Teacher aTeacher() {
        return teachers.enrol(DisplayName.of("Homework " + UUID.randomUUID().toString().substring(0, 8)), new Password("correct horse"));
    }

    private BrowserlessUIContext a(Teacher signedIn) {
        return app.newUser(SignedIn.as(signedIn)).newWindow();
    }

    private BrowserlessUIContext aPupil(String name) {
        var window = app.newUser().newWindow();
        window.activate();
        memberships.join(code().text(), DisplayName.of(name));
        return window;
    }

    private JoinCode code() {
        return schoolClass.joinCode();
    }

    /** Makes the page anew, also if it is the one that is open. */
    private static void open(BrowserlessUIContext window, String path) {
        window.activate();
        window.getUI().navigate("notebook/open");
        var query = path.indexOf('?');
        if (query < 0) {
            window.getUI().navigate(path);
        } else {
            window.getUI().navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
        }
    }

    private static Component byTestId(BrowserlessUIContext window, String testId) {
        window.activate();
        return window.find(Component.class).withTestId(testId).single();
    }

    private static void press(BrowserlessUIContext window, String testId) {
        window.test((Button) byTestId(window, testId)).click();
    }

    private static boolean isShown(BrowserlessUIContext window, String testId) {
        window.activate();
        return window.find(Component.class).withTestId(testId).exists();
    }

    private static void confirm(BrowserlessUIContext window) {
        window.activate();
        new ConfirmDialogTester(window.find(ConfirmDialog.class).single()).confirm();
    }

    private static String page(BrowserlessUIContext window) {
        window.activate();
        return PageText.page();
    }

    private static String place(BrowserlessUIContext window) {
        return window.getUI().getActiveViewLocation().getPath();
    }

    /** What the page does by itself every few seconds. */
    private static void look(BrowserlessUIContext window) {
        window.activate();
        ComponentUtil.fireEvent(window.getUI(), new PollEvent(window.getUI(), false));
    }

    private static String row(BrowserlessUIContext window, String name) {
        window.activate();
        return window.find(NativeTableRow.class).all().stream().map(PageText::of).filter(text -> text.startsWith(name)).findFirst().orElse("");
    }

    /** Gives the class two questions of the first deck, with what else stands in the address. */
    private void assign(String more) {
        var content = bank.current();
        var questions = content.questionsOf(content.decks().getFirst()).stream().limit(2).map(question -> "&question=" + question.id()).toList();
        open(teacher, "teach/homework/new?class=" + schoolClass.id() + String.join("", questions) + "&title=Two%20questions" + more);
        press(teacher, "assign");
    }

    private LearnerId learner(BrowserlessUIContext window) {
        window.activate();
        return notebooks.currentOrNew();
    }

    private AttemptId begin(BrowserlessUIContext pupil) {
        open(pupil, "");
        press(pupil, "homework-start");
        return AttemptId.parse(place(pupil).substring("quiz/".length())).orElseThrow();
    }

    private void skip(BrowserlessUIContext pupil, AttemptId attempt) {
        var learner = learner(pupil);
        var place = quizzes.progress(learner, attempt).next().orElseThrow();
        quizzes.answer(learner, attempt, place, AnswerId.random(), new Response.Nothing(), Optional.empty(), ZoneOffset.UTC);
    }

    @Test
    void teacherSeesLiveHowFarEverybodyIs() {
        var ana = aPupil("Ana");
        aPupil(SCRIPT);
        assign("");
        assertThat(page(teacher)).contains("Two questions", "0 of 2 are done, 0 at it.", SCRIPT);
        assertThat(row(teacher, "Ana")).contains("Not begun");

        var attempt = begin(ana);
        skip(ana, attempt);
        look(teacher);
        assertThat(row(teacher, "Ana")).contains("1 of 2");

        skip(ana, attempt);
        look(teacher);
        assertThat(row(teacher, "Ana")).contains("Done", "0 %");
        assertThat(page(teacher)).contains("1 of 2 are done, 0 at it.");
    }

    @Test
    void learnerIsRemindedAtHomeAndBeforeTheCardsUntilItIsDone() {
        var ana = aPupil("Ana");
        assignUntil(LocalDateTime.now().plusDays(1));
        for (var path : List.of("", "study")) {
            open(ana, path);

            assertThat(page(ana)).as(path).contains("Homework is due tomorrow 20:00", "Two questions", "History 10b",
                    "2 questions · Practice · 1 attempt");
        }

        var attempt = begin(ana);
        skip(ana, attempt);
        open(ana, "study");
        assertThat(page(ana)).contains("1 of 2 answered");
        assertThat(isShown(ana, "homework-start")).isFalse();
        assertThat(isShown(ana, "go-on")).as("the same quiz, a second time").isFalse();

        skip(ana, attempt);
        open(ana, "");
        assertThat(isShown(ana, "homework-due")).isFalse();
        open(ana, "history");
        assertThat(page(ana)).contains("Two questions", "Homework, Practice");
    }

    private void assignUntil(LocalDateTime closing) {
        assign("&closes=" + closing.withHour(20).withMinute(0).withSecond(0).withNano(0));
    }

    @Test
    void whatPressesIsSaidInALineOnOtherPagesOfLearners() {
        var ana = aPupil("Ana");
        var stranger = app.newUser().newWindow();
        assignUntil(LocalDateTime.now().plusDays(1));
        for (var path : List.of("progress", "history", "people", "notebook", "study/cards")) {
            open(ana, path);
            assertThat(PageText.of(byTestId(ana, "homework-reminder"))).as(path).isEqualTo("“Two questions” is due tomorrow 20:00.");
            open(stranger, path);
            assertThat(isShown(stranger, "homework-reminder")).as(path).isFalse();
        }
        for (var path : List.of("", "study", "study/session", "login")) {
            open(ana, path);
            assertThat(isShown(ana, "homework-reminder")).as(path).isFalse();
        }

        var attempt = begin(ana);
        assertThat(isShown(ana, "homework-reminder")).as("during a quiz").isFalse();
        skip(ana, attempt);
        skip(ana, attempt);
        open(ana, "progress");
        assertThat(isShown(ana, "homework-reminder")).as("when it is done").isFalse();
    }

    @Test
    void whatIsDueLaterIsNotSaidEverywhereAndOfSeveralTheFirst() {
        var ana = aPupil("Ana");
        assignUntil(LocalDateTime.now().plusDays(5));
        open(ana, "progress");
        assertThat(isShown(ana, "homework-reminder")).isFalse();

        assignUntil(LocalDateTime.now().plusDays(1));
        assignUntil(LocalDateTime.now().plusDays(1));
        open(ana, "progress");

        assertThat(PageText.of(byTestId(ana, "homework-reminder"))).isEqualTo("“Two questions” is due tomorrow 20:00. And one more.");
    }

    @Test
    void overdueHomeworkSaysSinceWhen() {
        var ana = aPupil("Ana");
        assign("");
        ana.activate();

        var list = new DueList(mine.due(), mine, Clock.offset(clock, Duration.ofDays(8)), ZoneId.systemDefault());

        assertThat(PageText.of(list)).containsPattern("Homework was due yesterday 20:00");
    }

    @Test
    void whatIsSaidOfATimeDependsOnHowNearItIs() {
        teacher.activate();
        var now = Instant.parse("2026-11-22T10:00:00Z");

        assertThat(List.of("2026-11-22T20:00:00Z", "2026-11-23T20:00:00Z", "2026-11-21T20:00:00Z", "2026-11-28T20:00:00Z",
                "2026-11-29T20:00:00Z", "2026-11-20T09:05:00Z")).extracting(moment ->
                        HomeworkWords.when(Instant.parse(moment), now, ZoneOffset.UTC))
                .containsExactly("today 20:00", "tomorrow 20:00", "yesterday 20:00", "Saturday 20:00", "29 November 2026, 20:00",
                        "20 November 2026, 09:05");
    }

    @Test
    void secondTabGoesOnWithTheAttemptOfTheFirst() {
        var ana = aPupil("Ana");
        assign("");
        open(ana, "");
        var secondTab = ana.getUser().newWindow();
        open(secondTab, "");

        press(ana, "homework-start");
        press(secondTab, "homework-start");

        assertThat(place(secondTab)).isEqualTo(place(ana));
    }

    @Test
    void timedTestSaysTheOwnTimeBeforeItBeginsAndNobodyElsesPageTellsIt() {
        var ana = aPupil("Ana");
        var ben = aPupil("Ben");
        assign("&way=test&minutes=20");
        teacher.activate();
        teacher.test(teacher.find(Button.class).withAriaLabel("Change the extra time of Ana").single()).click();
        @SuppressWarnings("unchecked")
        var choice = (RadioButtonGroup<ExtraTime>) byTestId(teacher, "extra-time");
        choice.setValue(ExtraTime.HALF);
        press(teacher, "extra-save");
        assertThat(row(teacher, "Ana")).contains("× 1.5");

        open(ben, "");
        assertThat(page(ben)).contains("20 minutes").doesNotContain("30 minutes", "1.5");
        open(ana, "");
        press(ana, "homework-start");

        assertThat(PageText.of(ana.find(ConfirmDialog.class).single())).contains("From then on you have 30 minutes.");
        confirm(ana);
        assertThat(place(ana)).startsWith("quiz/");
    }

    @Test
    void handedInTestSaysWhenItIsToldAndNothingElse() {
        var ana = aPupil("Ana");
        assign("&way=test&tell=closing");
        var attempt = begin(ana);
        quizzes.handIn(learner(ana), attempt);

        open(ana, QuizAddress.result(attempt));

        assertThat(page(ana)).contains("Handed in.").containsPattern("told to everybody at once, on \\d+ \\w+ \\d{4}, 20:00")
                .doesNotContain("right", "%");
        open(ana, "history");
        assertThat(page(ana)).contains("Handed in").doesNotContain("0 %");
    }

    /** An attempt that is begun and handed in, with its result open. */
    private AttemptId handIn(BrowserlessUIContext pupil) {
        var attempt = begin(pupil);
        quizzes.handIn(learner(pupil), attempt);
        open(pupil, QuizAddress.result(attempt));
        return attempt;
    }

    /** The attempt to which the open result leads. */
    private AttemptId again(BrowserlessUIContext pupil) {
        press(pupil, "homework-again");
        return AttemptId.parse(place(pupil).substring("quiz/".length())).orElseThrow();
    }

    @Test
    void resultOffersAnotherAttemptWhileThereIsOne() {
        var ana = aPupil("Ana");
        assign("&attempts=2");
        var first = handIn(ana);

        var second = again(ana);

        assertThat(second).isNotEqualTo(first);
        quizzes.handIn(learner(ana), second);
        open(ana, QuizAddress.result(second));
        assertThat(isShown(ana, "homework-again")).isFalse();
    }

    @Test
    void handedInTestThatIsNotToldYetOffersAnotherAttemptToo() {
        var ana = aPupil("Ana");
        assign("&attempts=2&way=test&tell=closing");
        var first = handIn(ana);

        var second = again(ana);

        assertThat(second).isNotEqualTo(first);
        open(ana, QuizAddress.result(first));
        assertThat(PageText.of(byTestId(ana, "homework-again"))).isEqualTo("Go on");
        quizzes.handIn(learner(ana), second);

        press(ana, "homework-again");

        assertThat(page(ana)).contains("You have used all attempts.");
        open(ana, QuizAddress.result(second));
        assertThat(isShown(ana, "homework-again")).isFalse();
    }

    @Test
    void nextAttemptAtATimedTestAsksFirst() {
        var ana = aPupil("Ana");
        assign("&attempts=2&way=test&minutes=20");
        open(ana, "");
        press(ana, "homework-start");
        confirm(ana);
        var first = AttemptId.parse(place(ana).substring("quiz/".length())).orElseThrow();
        quizzes.handIn(learner(ana), first);
        open(ana, QuizAddress.result(first));

        press(ana, "homework-again");

        assertThat(PageText.of(ana.find(ConfirmDialog.class).single())).contains("From then on you have 20 minutes.");
        confirm(ana);
        assertThat(place(ana)).startsWith("quiz/").isNotEqualTo(QuizAddress.of(first));
    }

    @Test
    void pageThatWasOpenWhenTheHomeworkWentSaysSo() {
        var ana = aPupil("Ana");
        assign("");
        open(ana, "");
        press(teacher, "delete-homework");
        confirm(teacher);
        assertThat(place(teacher)).isEqualTo("teach/homework");

        press(ana, "homework-start");

        assertThat(page(ana)).contains("This homework is not there any more.");
    }

    @Test
    void learnerWhoDeletesTheirNotebookGoesFromTheOpenPage() {
        var ana = aPupil("Ana");
        aPupil("Ben");
        assign("");
        ana.activate();
        notebooks.delete();

        look(teacher);

        assertThat(row(teacher, "Ana")).isEmpty();
        assertThat(row(teacher, "Ben")).contains("Not begun");
    }

    @Test
    void teacherGivesMoreTimeAndEndsIt() {
        assign("");
        press(teacher, "change");
        var dialog = teacher.find(DateTimePicker.class).withTestId("closes").single();
        dialog.setValue(dialog.getValue().plusDays(2));
        press(teacher, "change-save");
        assertThat(page(teacher)).containsPattern("until \\d+ \\w+ \\d{4}, 20:00");

        press(teacher, "end-homework");
        confirm(teacher);

        assertThat(page(teacher)).contains("closed today", "not taken late");
        assertThat(isShown(teacher, "end-homework")).isFalse();
    }

    @Test
    void whatHasEndedCanBeTakenLateAfterAllWithoutAnotherTime() {
        assign("");
        press(teacher, "end-homework");
        confirm(teacher);
        press(teacher, "change");
        var closes = teacher.find(DateTimePicker.class).withTestId("closes").single();
        closes.setValue(closes.getValue().withSecond(0).withNano(0));
        teacher.find(Checkbox.class).withTestId("change-late").single().setValue(true);

        press(teacher, "change-save");

        assertThat(page(teacher)).contains("closed today", "taken late, too").doesNotContain("It must close after");
    }

    @Test
    void timeInThePastIsRefusedWithASentence() {
        assign("&closes=2020-01-01T20:00");

        assertThat(page(teacher)).contains("It must close after it opens, after now, and within 400 days.");
        assertThat(place(teacher)).isEqualTo("teach/homework/new");
        assertThat(((Button) byTestId(teacher, "assign")).isEnabled()).isTrue();
    }

    @Test
    void listHasTheHomeworkOfTheClassAndAnotherTeacherFindsNothing() {
        assign("");
        var address = place(teacher);
        open(teacher, "teach/homework?class=" + schoolClass.id());
        assertThat(page(teacher)).contains("Homework of History 10b", "Two questions", "0 of 0 began");

        var stranger = a(aTeacher());
        open(stranger, address);
        assertThat(page(stranger)).contains("There is nothing at this address.");
        open(stranger, "teach/homework?class=" + schoolClass.id());
        assertThat(page(stranger)).contains("No class yet").doesNotContain("Two questions", "History 10b");
        open(stranger, "teach/homework/new?class=" + schoolClass.id());
        assertThat(page(stranger)).contains("No class yet").doesNotContain("History 10b");
    }

    @Test
    void homeworkCanBeForThoseInTheAddress() {
        var ana = aPupil("Ana");
        var ben = aPupil("Ben");
        assign("&for=" + learner(ana).uuid() + "&for=" + UUID.randomUUID());

        assertThat(page(teacher)).contains("0 of 1 are done").doesNotContain("Ben");
        open(ana, "");
        assertThat(isShown(ana, "homework-due")).isTrue();
        open(ben, "");
        assertThat(isShown(ben, "homework-due")).isFalse();
    }

    private boolean canAssign() {
        return ((Button) byTestId(teacher, "assign")).isEnabled();
    }

    @Test
    void whatWasForOneWhoHasLeftIsNotForAll() {
        var ana = aPupil("Ana");
        aPupil("Ben");
        var gone = learner(ana);
        memberships.leave(schoolClass.id());

        open(teacher, "teach/homework/new?class=" + schoolClass.id() + "&question=" + bank.current().decks().getFirst().questions().getFirst()
                + "&for=" + gone.uuid());

        assertThat(page(teacher)).contains("None of the learners it was for is in the class any more.");
        assertThat(canAssign()).isFalse();
        ((HasValue<?, ?>) byTestId(teacher, "for")).clear();
        assertThat(canAssign()).isFalse();
        pick("reach", "ALL");
        assertThat(canAssign()).isTrue();
        assertThat(page(teacher)).doesNotContain("None of the learners");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void pick(String field, String item) {
        var group = (RadioButtonGroup) byTestId(teacher, field);
        group.setValue(group.getListDataView().getItems().filter(one -> one.toString().equals(item)).findFirst().orElseThrow());
    }

    @Test
    void whoeverChoosesSomeAndNobodyGivesItToNobody() {
        aPupil("Ana");
        open(teacher, "teach/homework/new?class=" + schoolClass.id());
        assertThat(PageText.of(byTestId(teacher, "assign"))).isEqualTo("Give it to the class");

        pick("reach", "SOME");

        assertThat(page(teacher)).contains("Choose who it is for.");
        assertThat(canAssign()).isFalse();
    }

    @Test
    void addressOfAColleaguesClassDoesNotFallBackToOnesOwn() {
        var colleague = a(aTeacher());
        colleague.activate();
        classes.create(DisplayName.of("Mine"));

        open(colleague, "teach/homework/new?class=" + schoolClass.id());

        assertThat(page(colleague)).contains("The class that this address names is not there, or not yours.");
        assertThat(((Button) byTestId(colleague, "assign")).isEnabled()).isFalse();
        open(colleague, "teach/homework/new");
        assertThat(((Button) byTestId(colleague, "assign")).isEnabled()).isTrue();
    }

    @Test
    void whatAnEntryIsAboutIsChosenFromThatAlone() {
        var entry = bank.current().people().stream().filter(person -> !bank.current().questionsAbout(person.id()).isEmpty()).findFirst().orElseThrow();
        open(teacher, "teach/homework/new?class=" + schoolClass.id() + "&about=person:" + entry.id());
        assertThat(page(teacher)).contains("About: " + entry.name(), "of " + bank.current().questionsAbout(entry.id()).size() + ".");

        teacher.test((NativeButton) byTestId(teacher, "about")).click();

        assertThat(isShown(teacher, "about")).isFalse();
        assertThat(page(teacher)).contains("10 questions of " + bank.current().questions().size() + ".");
    }

    @Test
    void whatIsChosenOnThePageStandsInItsAddress() {
        open(teacher, "teach/homework/new?class=" + schoolClass.id() + "&question=" + bank.current().decks().getFirst().questions().getFirst());
        assertThat(page(teacher)).contains("1 chosen question");

        press(teacher, "others");

        assertThat(isShown(teacher, "decks")).isTrue();
        assertThat(page(teacher)).containsPattern(Pattern.compile("10 questions of \\d+\\."));
    }
}
