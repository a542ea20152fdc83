package app.parley.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.people.SchoolClasses;
import app.parley.testing.PageText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassResultsViewTest extends ResultsViewTest {

    private static final List<String> HOSTILE = List.of("<b>Bold</b>", "=HYPERLINK(\"x\")", "\u0645\u0631\u064a\u0645", "🦊 Fox");

    private TaughtClass aTaughtClass(String... names) {
        return aTaughtClass("10B", List.of(names));
    }

    private TaughtClass aTaughtClass(String name, List<String> members) {
        return new TaughtClass(application::getBean, teacher(), name, members);
    }

    /** Twelve members; the first four have all of a game of four questions wrong, the others all right. */
    private TaughtClass aDividedClass() {
        var taught = aTaughtClass(IntStream.range(0, 12).mapToObj("Pupil %02d"::formatted).toArray(String[]::new));
        taught.game(20, "First lesson", taught.choices(4), IntStream.range(0, 12).mapToObj(i -> i < 4 ? "1111" : "0000").toList());
        return taught;
    }

    private String title() {
        return window().find(H1.class).single().getText();
    }

    @Test
    void aClassIsConcludedAndItsSessionsStandBelow() {
        var taught = aDividedClass();
        taught.game(5, "Second lesson", taught.choices(4), Collections.nCopies(10, "0000"));

        show(taught.path());

        assertThat(title()).isEqualTo("4 pupils need help.");
        assertThat(text("conclusion")).contains("12 of 12 pupils answered something. 67 % of 48 answers are right. First tries count.");
        assertThat(text("findings")).contains("4 of 12");
        assertThat(text("session-table")).contains("Second lesson", "10 of 12", "100 %", "First lesson", "12 of 12", "67 %", "35 to 98 %");
        assertThat(window().find(Anchor.class).withText("First lesson").single().getHref()).startsWith("teach/results/session/game-");
        assertThat(text("help")).contains("Pupil 00", "Pupil 03").doesNotContain("Pupil 04");
        assertThat(text("missed")).contains("of 12");
    }

    @Test
    void whatWasAnsweredOutsideTheTimeIsNotCounted() {
        var taught = aDividedClass();

        show(taught.path());
        assertThat(text("conclusion")).contains("12 of 12");
        window().test(window().find(NativeButton.class).withId("span-week").single()).click();

        assertThat(title()).isEqualTo("Nobody has answered in this time.");
        assertThat(text("findings")).isEqualTo("Nobody has answered yet.");
        assertThat(text("sessions")).contains("No game and no homework began in this time.");
    }

    /** Four missed it long ago, one last week. */
    private TaughtClass anImprovedClass() {
        var taught = aTaughtClass(IntStream.range(0, 12).mapToObj("Pupil %02d"::formatted).toArray(String[]::new));
        taught.game(40, "Long ago", taught.choices(2), IntStream.range(0, 12).mapToObj(i -> i < 7 ? "11" : "00").toList());
        taught.game(10, "Lately", taught.choices(1), IntStream.range(0, 12).mapToObj(i -> i < 4 ? "1" : "0").toList());
        return taught;
    }

    @Test
    void evidenceIsAboutTheDaysAndAnswersOfThePageAndLeadsBackToThem() {
        var taught = anImprovedClass();
        var question = taught.choices(1).getFirst();
        var days = "from=" + LocalDate.now().minusDays(15) + "&until=" + LocalDate.now();
        show(taught.path() + "?" + days + "&kind=game&names=none");
        assertThat(text("missed")).contains("4", "of 12").doesNotContain("7");
        var evidence = links(window()).stream().filter(path -> path.contains("/question/" + question.id())).findFirst().orElseThrow();
        assertThat(evidence).contains(days, "kind=game", "names=none");

        show(evidence);

        assertThat(byTestId("facility")).contains("67 %", "With 12 answers");
        assertThat(page()).contains("Live games", "12 answers").doesNotContain("Question 1");
        assertThat(links(window())).anyMatch(path -> path.startsWith(taught.path() + "?") && path.contains(days) && path.contains("kind=game"));
        show(taught.path() + "/question/" + question.id());
        assertThat(byTestId("facility")).as("of all time, first tries").contains("42 %");
    }

    @Test
    void pathIsAboutTheDaysOfThePageItIsOpenedFrom() {
        var taught = anImprovedClass();
        var days = "from=" + LocalDate.now().minusDays(15) + "&until=" + LocalDate.now();
        show(taught.path() + "?part=mastery&" + days);
        var path = links(window()).stream().filter(link -> link.contains("/learner/" + taught.members.getFirst().uuid())).findFirst().orElseThrow();
        assertThat(path).endsWith("?" + days);

        show(path);

        assertThat(PageText.page()).contains("0 of 1 question right at the last try.");
        assertThat(window().find(Anchor.class).withText("The class over time").single().getHref()).isEqualTo(taught.path() + "?" + days);
        show(window().find(Anchor.class).withText("All time").single().getHref());
        assertThat(PageText.page()).contains("0 of 2 questions right at the last try.").doesNotContain("All time");
    }

    @Test
    void questionsOfAClassAreNamedByWhatTheyAsk() {
        var taught = anImprovedClass();

        show(taught.path());

        assertThat(text("findings")).contains("“" + ResultsWords.brief(taught.choices(2).getLast().prompt()) + "”: 7 of 12 chose")
                .doesNotContain("uestion 2");
    }

    @Test
    void mixUpsAreComparedWithTheTeachersOtherClasses() {
        var taught = aTaughtClass("Ana", "Ben");
        var question = aRevealingQuestion(taught);
        taught.game(3, "Here", List.of(question), List.of(revealing(question), "0"));
        aTaughtClass("10C", List.of("Cem", "Dia", "Eva"))
                .game(2, "There", List.of(question), List.of(revealing(question), "0", "0"));

        show(taught.path());

        assertThat(text("mix-ups")).contains("1 of 2", "1 of 3", "Ana").doesNotContain("Ben", "Cem");
    }

    private static Question aRevealingQuestion(TaughtClass taught) {
        return taught.choices(40).stream().filter(one -> !one.task().misconceptions().isEmpty()).findFirst().orElseThrow();
    }

    /** The digit of a wrong option that shows a mix-up. */
    private static String revealing(Question question) {
        return IntStream.rangeClosed(1, 5).filter(digit -> !question.task().mark(Answers.pick(question, digit)).misconceptions().isEmpty())
                .mapToObj(Integer::toString).findFirst().orElseThrow();
    }

    @Test
    void masteryIsCountedAndShownForEachWithItsRule() {
        var taught = aDividedClass();

        show(taught.path() + "?part=mastery");

        assertThat(text("mastery")).contains("Familiar: 70 % or more", "3 or more questions");
        assertThat(text("mastery-each-table")).contains("Pupil 00", "Attempted");
        assertThat(text("mastery-counts")).contains("Mastered", "4", "8");
    }

    @Test
    void levelOfATopicIsTheSameWhetherOthersAreShownOrNot() {
        var taught = aTaughtClass("Ana", "Ben");
        var questions = taught.choices(4);
        taught.game(20, "First lesson", questions, List.of("0000", "0010"));
        taught.game(10, "Second lesson", questions, List.of("0000", "1111"));
        show(taught.path() + "?part=mastery");
        var all = levels();

        var topics = questions.stream().flatMap(question -> question.topics().stream()).distinct().toList();
        assertThat(all).hasSize(topics.size());
        for (var topic : topics) {
            show(taught.path() + "?part=mastery&topic=" + topic);
            assertThat(levels()).hasSize(1).isSubsetOf(all);
        }
    }

    private List<String> levels() {
        window().activate();
        return window().find(NativeTable.class).withId("mastery-counts").single().getBody().getRows().stream().map(PageText::of).toList();
    }

    @Test
    void whatIsStillKnownIsAShareOfTheClassInWordsAndTheWarmUpLeadsOn() {
        var taught = aDividedClass();

        show(taught.path() + "?part=memory&exam=2099-01-01");
        assertThat(text("recall")).doesNotContain("On 1 January 2099");
        show(taught.path() + "?part=memory&exam=" + LocalDate.now().plusDays(90));

        assertThat(title()).matches("“.+” is known least: \\d+ % of the class\\.");
        assertThat(text("recall")).contains("12 of 12", "On ").containsPattern("solid|fading|half gone|mostly gone");
        assertThat(text("warm-up")).contains("The rule:", "of 12 pupils who had it");
        var play = window().find(Anchor.class).withId("warm-up-play").single().getHref();
        assertThat(play).startsWith("teach/live?question=").endsWith("&class=" + taught.schoolClass.id());
        assertThat(window().find(Anchor.class).withId("warm-up-homework").single().getHref())
                .startsWith("teach/homework/new?class=" + taught.schoolClass.id() + "&question=");
    }

    @Test
    void fewPupilsGetNumbersAndNoVerdict() {
        var taught = aTaughtClass("Ana");
        taught.game(30, "Alone", taught.choices(3), List.of("001"));

        show(taught.path() + "?part=memory");

        assertThat(title()).isEqualTo("Too few pupils to say what the class still knows.");
        assertThat(text("recall")).contains("1 of 1", "too few to say").doesNotContain("fading", "half gone", "mostly gone", "solid");
        show(taught.path());
        assertThat(text("session-table")).contains("1 of 1", "67 %", "too few to say");
    }

    @Test
    void anEmptyClassIsNoTrouble() {
        var taught = aTaughtClass();

        assertThat(show(taught.path())).contains("Nobody has answered in this time.", "0 of 0 pupils answered something.");
        assertThat(show(taught.path() + "?part=mastery")).contains("Nobody has answered anything yet.");
        assertThat(show(taught.path() + "?part=memory")).contains("Nothing to remember yet.", "Start a live game");
        assertThat(show(taught.path() + "?part=compare")).contains("Choose a class, or two sessions.");
    }

    @Test
    void twoClassesAreComparedOnTheQuestionsTheyShare() {
        var taught = aDividedClass();
        var other = aTaughtClass("<i>10C</i>", IntStream.range(0, 11).mapToObj(i -> "Other " + i).toList());
        other.game(3, "There", taught.choices(2), Collections.nCopies(11, "00"));

        show(taught.path() + "?part=compare&with=" + other.schoolClass.id());

        assertThat(text("compare-questions")).contains("67 %", "39 to 86 %, 12 pupils", "100 %", "74 to 100 %, 11 pupils", "may be chance",
                "<i>10C</i>").doesNotContain(taught.choices(3).getLast().prompt());
        assertThat(text("compare-topics")).contains("12 pupils");
    }

    @Test
    void twoSessionsAreCompared() {
        var taught = aDividedClass();
        var again = taught.game(2, "Again", taught.choices(1), Collections.nCopies(12, "0"));
        var first = taught.game(30, "Long ago", taught.choices(1), Collections.nCopies(12, "1"));

        show(taught.path() + "?part=compare&session=game-" + again.uuid() + "&against=game-" + first.uuid());

        assertThat(text("compare-questions")).contains("100 %", "0 %", "better: ", "Again");
        assertThat(show(taught.path() + "?part=compare&session=game-" + UUID.randomUUID() + "&against=x")).contains("Choose a class");
    }

    @Test
    void aClassOfAnotherTeacherIsNeitherShownNorCompared() {
        var taught = aDividedClass();
        signIn(aTeacher());
        var mine = aTaughtClass("Ana");

        assertThat(show(mine.path() + "?part=compare&with=" + taught.schoolClass.id())).contains("Choose a class").doesNotContain("67 %");
        for (var address : List.of(taught.path(), taught.path() + "?part=memory", taught.path(taught.members.getFirst()),
                "teach/results/class/x", "teach/results/class/" + UUID.randomUUID() + "/learner/x")) {
            assertThat(show(address)).contains("There is nothing at this address.").doesNotContain("Pupil 0");
        }
    }

    @Test
    void namesThatPeopleTypedAreTextAndNothingElse() {
        var taught = aTaughtClass(HOSTILE.toArray(String[]::new));
        taught.game(3, "=1+1", taught.choices(3), Collections.nCopies(4, "111"));

        assertThat(show(taught.path())).contains(HOSTILE);
        assertThat(show(taught.path() + "?part=mastery")).contains(HOSTILE);
        assertThat(show(taught.path(taught.members.getFirst()))).contains(HOSTILE.getFirst(), "=1+1");
    }

    @Test
    void onAProjectorNobodyIsNamedAndNumbersStayTheSame() {
        var taught = aTaughtClass("Ana", "Ben", "Cem");
        taught.game(3, "Lesson", taught.choices(3), List.of("000", "111", "111"));

        show(taught.path(taught.members.get(1)) + "?names=none");
        var ben = title();
        assertThat(ben).matches("Pupil [123]");
        assertThat(PageText.page()).doesNotContain("Ben");
        assertThat(show(taught.path() + "?names=none")).contains(ben).doesNotContain("Ana", "Ben", "Cem");
        assertThat(show(taught.path() + "?names=none&part=mastery")).contains("Pupil 1", "Pupil 3").doesNotContain("Ana", "Ben", "Cem");
        assertThat(window().find(Anchor.class).withText(ben).single().getHref()).contains(taught.path(taught.members.get(1)), "names=none");
        var table = text("mastery-each-table");
        assertThat(table.indexOf("Pupil 1")).isLessThan(table.indexOf("Pupil 2"));
        assertThat(table.indexOf("Pupil 2")).isLessThan(table.indexOf("Pupil 3"));
    }

    @Test
    void aPathHasFirstAndLastTriesLevelsCardsAndSessionsBesideTheClass() {
        var taught = aTaughtClass("Ana", "Ben");
        taught.game(20, "First lesson", taught.choices(3), List.of("111", "000"));
        taught.game(10, "Second lesson", taught.choices(3), List.of("000", "000"));

        show(taught.path(taught.members.getFirst()));

        assertThat(title()).isEqualTo("Ana");
        assertThat(PageText.page()).contains("3 of 3 questions right at the last try. 3 went better than at the first try, 0 worse.");
        assertThat(text("cards")).startsWith("3 cards: about ");
        assertThat(text("session-table")).contains("First lesson", "0 %", "50 %", "Second lesson", "100 %");
        assertThat(text("question-table")).contains("wrong", "right", "better", "2");
        assertThat(text("topic-table")).contains("0 of 2 right, among other topics. Attempted.", "2 of 2 right, among other topics. Familiar.");
    }

    @Test
    void whatSomebodyStillMissesCanBeSetAsHomeworkForThemAlone() {
        var taught = aTaughtClass("Ana", "Ben");
        taught.game(20, "Lesson", taught.choices(3), List.of("010", "000"));

        show(taught.path(taught.members.getFirst()));

        var again = window().find(Anchor.class).withId("missed-again").single();
        assertThat(again.getText()).isEqualTo("Set the missed question as homework");
        assertThat(again.getHref()).isEqualTo("teach/homework/new?class=" + taught.schoolClass.id() + "&question="
                + taught.choices(2).getLast().id() + "&for=" + taught.members.getFirst().uuid());
        show(taught.path(taught.members.getLast()));
        assertThat(window().find(Anchor.class).withId("missed-again").exists()).isFalse();
    }

    @Test
    void whoMissedSomethingGetsItIntoTheirCards() {
        var taught = aDividedClass();
        var weak = taught.members.subList(0, 4);
        show(taught.path());

        var missed = giveCards(taught.schoolClass, "missed");
        assertThat(missed.learners()).containsExactlyInAnyOrderElementsOf(weak);
        assertThat(missed.questions()).hasSize(1).isSubsetOf(ids(taught.choices(4)));
        assertThat(text("missed")).contains("Done today", "Given to 4 pupils.");

        var help = giveCards(taught.schoolClass, "help");
        assertThat(help.learners()).containsExactlyInAnyOrderElementsOf(weak);
        assertThat(help.questions()).isNotEmpty().isSubsetOf(ids(taught.choices(4)));
    }

    private static List<QuestionId> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }

    @Test
    void whoMixesSomethingUpGetsItIntoTheirCards() {
        var taught = aTaughtClass("Ana", "Ben");
        var question = aRevealingQuestion(taught);
        taught.game(3, "Here", List.of(question), List.of("0", revealing(question)));
        show(taught.path());

        var remedy = giveCards(taught.schoolClass, "mix-ups");

        assertThat(remedy.learners()).containsExactly(taught.members.getLast());
        assertThat(remedy.questions()).containsExactly(question.id());
    }

    @Test
    void theWarmUpCanGoIntoEverybodysCards() {
        var taught = aDividedClass();
        show(taught.path() + "?part=memory");

        var remedy = giveCards(taught.schoolClass, "warm-up");

        assertThat(remedy.learners()).containsExactlyInAnyOrderElementsOf(taught.members);
        assertThat(remedy.questions()).isNotEmpty().isSubsetOf(ids(taught.choices(4)));
    }

    @Test
    void whatSomebodyStillMissesGoesIntoTheirCardsAlone() {
        var taught = aTaughtClass("Ana", "Ben");
        taught.game(20, "Lesson", taught.choices(3), List.of("010", "000"));
        show(taught.path(taught.members.getFirst()));

        var remedy = giveCards(taught.schoolClass, "next-steps");

        assertThat(remedy.learners()).containsExactly(taught.members.getFirst());
        assertThat(remedy.questions()).containsExactly(taught.choices(2).getLast().id());
    }

    @Test
    void whileAGameOfTheClassRunsThePageFollows() {
        var taught = aTaughtClass("Ana", "Ben");
        var game = games.open(teacher(), Optional.of(taught.schoolClass), games.choices(3));
        game.join("Early Lark", Optional.of(taught.members.getFirst()));
        show(taught.path());
        assertThat(title()).isEqualTo("Nobody has answered in this time.");
        var sessions = window().find(Component.class).withId("sessions").single();
        poll(window());
        assertThat(window().find(Component.class).withId("sessions").single()).as("nothing new, nothing drawn").isSameAs(sessions);

        game.answer(0, "010", 5_000);
        poll(window());

        assertThat(text("conclusion")).contains("1 of 2 pupils answered something.");
        assertThat(text("session-table")).contains("1 of 2");
        var missed = window().find(Component.class).withId("missed").single();
        game.answer(game.join("Calm Wren", Optional.of(taught.members.getLast())), "000", 5_000);
        poll(window());
        assertThat(text("session-table")).contains("2 of 2");
        assertThat(window().find(Component.class).withId("missed").single()).isNotSameAs(missed);

        int often = window().getUI().getPollInterval();
        game.end();
        poll(window());
        assertThat(window().getUI().getPollInterval()).isGreaterThan(often);
    }

    @Test
    void pageThatWasOpenedBeforeTheGameFollowsItToo() {
        var taught = aTaughtClass("Ana", "Ben");
        show(taught.path());
        int nowAndThen = window().getUI().getPollInterval();
        var game = games.open(teacher(), Optional.of(taught.schoolClass), games.choices(3));

        poll(window());
        assertThat(window().getUI().getPollInterval()).isPositive().isLessThan(nowAndThen);
        game.answer(game.join("Early Lark", Optional.of(taught.members.getFirst())), "010", 5_000);
        poll(window());

        assertThat(text("conclusion")).contains("1 of 2 pupils answered something.");
    }

    @Test
    void aClassThatIsDeletedMeanwhileIsGoneFromThePage() {
        var taught = aTaughtClass("Ana");
        games.open(teacher(), Optional.of(taught.schoolClass), games.choices(1));
        show(taught.path());

        window().activate();
        application.getBean(SchoolClasses.class).delete(taught.schoolClass.id());
        poll(window());

        assertThat(page()).contains("There is nothing at this address.").doesNotContain("10B");
    }

    @Test
    void whoIsNotInTheClassAnyMoreIsNotShownButThereIsAWayOn() {
        var taught = aDividedClass();
        taught.leave(taught.members.getFirst());

        for (var learner : List.of(taught.members.getFirst(), LearnerId.random())) {
            assertThat(show(taught.path(learner))).contains("Not in this class").doesNotContain("Pupil 00");
            assertThat(window().find(Anchor.class).withText("The class over time").single().getHref()).isEqualTo(taught.path());
        }
    }

    @Test
    void addressesThatMakeNoSenseShowThePageAsUsual() {
        var taught = aDividedClass();

        assertThat(show(taught.path() + "?from=x&until=+999999999-12-31&kind=x&topic=%3Cb%3E&part=x&with=x&exam=x"))
                .contains("4 pupils need help.");
        assertThat(show(taught.path() + "?topic=no-such-topic")).contains("4 pupils need help.");
        assertThat(show(taught.path() + "?from=" + LocalDate.now() + "&until=" + LocalDate.now().minusDays(3))).contains("4 pupils need help.");
    }
}
