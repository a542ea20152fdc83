package app.parley.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.ChoiceId;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Ordering;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.bank.TaskKind;
import app.parley.design.AddressedView;
import app.parley.live.room.HostMove;
import app.parley.live.room.Phase;
import app.parley.people.SchoolClasses;
import app.parley.people.store.SchoolClassStore;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.testing.PageText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.RouteParameters;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuestionViewTest extends ResultsViewTest {

    private static final String HOSTILE = "=HYPERLINK(\"http://x\") <img src=x onerror=alert(1)>";

    private List<String> addresses() {
        return links(window());
    }

    private List<String> rows() {
        window().activate();
        return window().find(NativeTable.class).all().getFirst().getBody().getRows().stream().map(PageText::of).toList();
    }

    /** Eleven know it, seven are in the mix-up, four and two chose the others; the weakest stand first. */
    private AnsweredLesson ofTheDesign() {
        var lesson = aLesson(24, twelve()).theRest().chose("BBACCABDABDADADADDADDDDD");
        lesson.write(log);
        return lesson;
    }

    @Test
    void theFindingComesFirstThenFourFiguresThenTheAnswers() {
        var lesson = ofTheDesign();

        show(lesson.address(TREATY));

        assertThat(text("finding")).contains("7 of 24 answered “Agreed Framework”.", "The question works:");
        assertThat(byTestId("facility")).contains("46 %", "About right.", "With 24 answers, anything from 28 to 65 % is plausible.");
        assertThat(byTestId("discrimination")).contains("Above 0.30 is good. Correlation with the sum of the other 11 questions.");
        assertThat(byTestId("time")).contains("Right answers 12 s, wrong ones 17 s.", "Nobody answered in under 2 s.");
        assertThat(rows()).hasSize(4);
        assertThat(rows().getFirst()).contains("Agreed Framework", "7", "29 %", "Mix-up:");
        assertThat(rows().getLast()).contains("Anti-Ballistic Missile Treaty", "11", "46 %", "The right answer.");
        assertThat(page()).contains("Thirds by score on the other questions, 8 pupils each", "24 answers", "first tries");
    }

    @Test
    void whoGaveAnAnswerStandsOnThePageAndAloneAfterAPress() {
        var lesson = ofTheDesign();
        var option = ChoiceId.of("Agreed Framework").text();

        show(lesson.address(TREATY));
        assertThat(byTestId("who-" + option)).contains("Agreed Framework", "Pupil 06", "Pupil 19").doesNotContain("Pupil 24");
        assertThat(text("who")).contains("Pupil 24");
        assertThat(addresses()).contains(lesson.address(TREATY) + "?answer=" + option + "#who");

        show(lesson.address(TREATY) + "?answer=" + option);
        assertThat(text("who")).contains("Pupil 06", "Show everybody").doesNotContain("Pupil 24");
        assertThat(addresses()).contains("teach/results/class/" + lesson.schoolClass().id() + "/learner/"
                + lesson.learners().get(5).uuid());
    }

    @Test
    void withoutNamesNobodyCanBeFound() {
        var lesson = ofTheDesign();

        show(lesson.address(TREATY) + "?names=none&answer=" + ChoiceId.of("Agreed Framework").text());

        assertThat(text("who")).contains("Names are not shown.");
        assertThat(PageText.everything()).doesNotContain("Pupil 0", "/learner/");
        assertThat(addresses()).contains(lesson.address(lesson.questions().get(1).id()) + "?names=none");
    }

    @Test
    void underTenAnswersThereAreCountsAndNoVerdict() {
        var lesson = aLesson(9, twelve()).theRest().chose("AAADDDDDD");
        lesson.write(log);

        show(lesson.address(TREATY));

        assertThat(text("finding")).contains("3 of 9 answered “Agreed Framework”.", "No verdict yet:", "9 answers say too little");
        assertThat(byTestId("facility")).contains("67 %", "With 9 answers").doesNotContain("Fairly easy");
        assertThat(byTestId("discrimination")).contains("–", "Takes 10 answers; there are 9.").doesNotContain("0.");
        assertThat(page()).contains("From ten answers on").doesNotContain("Could be replaced", "Who is drawn where");
    }

    @Test
    void oneLearnerWithOneQuestionIsShownToo() {
        var lesson = aLesson(1, question(TREATY)).chose("D");
        lesson.write(log);

        show(lesson.address(TREATY));

        assertThat(text("finding")).contains("The one who answered had it right.", "No verdict yet:");
        assertThat(byTestId("facility")).contains("100 %", "With one answer, anything from 21 to 100 %");
        show(lesson.address(TREATY) + "?attempts=nonsense&version=nonsense&answer=nonsense&names=nonsense");
        assertThat(text("who")).contains("Pupil 01");
        assertThat(addresses()).as("what there is not goes no further").noneMatch(address -> address.contains("nonsense"));
    }

    @Test
    void nobodyAnsweredYet() {
        var lesson = aLesson(3, twelve());

        show(lesson.address(TREATY));

        assertThat(text("finding")).isEqualTo("Nobody has answered this question yet. ");
        assertThat(byTestId("facility")).contains("Nobody had the question.");
        assertThat(byTestId("time")).contains("No answer has a time.");
    }

    @Test
    void allRightAndAllWrongSeparateNobody() {
        var right = aLesson(12, twelve()).theRest().chose("DDDDDDDDDDDD");
        right.write(log);
        show(right.address(TREATY));
        assertThat(text("finding")).contains("All 12 had it right.", "It separates nobody:", "Everybody got the same mark");
        assertThat(rows()).filteredOn(row -> row.contains("No takers. Could be replaced.")).hasSize(3);

        var wrong = aLesson(12, twelve()).theRest().chose("BBBBBBBBBBBB");
        wrong.write(log);
        show(wrong.address(TREATY));
        assertThat(text("finding")).contains("12 of 12 answered “Nuclear Test Ban Treaty”.");
    }

    @Test
    void aKeyThatTheBestContradictIsAskedAbout() {
        var lesson = aLesson(12, twelve()).theRest().chose("DCADCABBBBBB");
        lesson.write(log);

        show(lesson.address(TREATY));

        assertThat(page()).contains("Is the key right?", "4 of the best 4 chose “Nuclear Test Ban Treaty”, which counts as wrong.");
        assertThat(text("finding")).contains("Check the key:");
        assertThat(addresses()).contains(lesson.address(TREATY) + "#" + KeySection.ID);
    }

    @Test
    void typedAnswersAreTextAndEqualOnesOneLine() {
        var asked = question(TaskKind.SHORT_ANSWER);
        var schoolClass = aClass("10B");
        var lesson = aLesson(schoolClass, join(schoolClass, 4, HOSTILE.substring(0, 30)), asked);
        var right = asked.task().solution().getFirst();
        lesson.answer(0, 0, new Response.Text(HOSTILE)).answer(1, 0, new Response.Text(right))
                .answer(2, 0, new Response.Text(right.toUpperCase(Locale.ROOT))).answer(3, 0, new Response.Nothing());
        lesson.write(log);

        show(lesson.address(asked.id()));

        assertThat(rows()).hasSize(2);
        assertThat(rows().getFirst()).contains(right, "2", "67 %", "Counts as right.");
        assertThat(rows().getLast()).contains(HOSTILE, "1");
        assertThat(text("who")).contains(HOSTILE.substring(0, 20), "Left open");
        assertThat(page()).contains("One pupil left it open.");
        window().activate();
        assertThat(window().find(Anchor.class).all()).allSatisfy(link -> assertThat(link.getHref()).doesNotContain("<", "\""));
    }

    @Test
    void numbersAreSortedAndTheirToleranceIsTold() {
        var asked = bank.current().questions().values().stream().filter(one -> one.task() instanceof NumberAnswer number
                && number.tolerance().signum() == 0).findFirst().orElseThrow();
        var right = new BigDecimal(asked.task().solution().getFirst());
        var lesson = aLesson(3, asked).answer(0, 0, new Response.Numeric(right.add(BigDecimal.TEN)))
                .answer(1, 0, new Response.Numeric(right)).answer(2, 0, new Response.Numeric(BigDecimal.ONE.negate()));
        lesson.write(log);

        show(lesson.address(asked.id()));

        assertThat(rows()).hasSize(3);
        assertThat(rows().get(1)).contains("Counts as right.");
        assertThat(rows().getFirst()).contains("-1");
    }

    @Test
    void ordersTellWhichNeighborsWereSwapped() {
        var asked = question(TaskKind.ORDERING);
        var items = ((Ordering) asked.task()).items();
        var swapped = new ArrayList<>(items.stream().map(Ordering.Item::id).toList());
        Collections.swap(swapped, 0, 1);
        var lesson = aLesson(3, asked).answer(0, 0, new Response.Ordered(swapped)).answer(1, 0, new Response.Ordered(swapped))
                .answer(2, 0, new Response.Ordered(items.stream().map(Ordering.Item::id).toList()));
        lesson.write(log);

        show(lesson.address(asked.id()));

        assertThat(text("finding")).contains("2 of 3 put “" + items.get(1).text() + "” before “" + items.get(0).text() + "”.");
        assertThat(page()).contains("Neighbors that were swapped", ": 2 of 3.", "Partly right:");
    }

    @Test
    void pairsAndGapsAreToldPartByPart() {
        for (var kind : List.of(TaskKind.MATCHING, TaskKind.CLOZE)) {
            var asked = question(kind);
            var parts = asked.task().mark(new Response.Nothing()).parts();
            Response wrong = kind == TaskKind.CLOZE ? new Response.Filled(parts.stream().map(_ -> "").toList())
                    : new Response.Matched(Map.of(ChoiceId.of(parts.getFirst().label()), ChoiceId.of(parts.getLast().expected())));
            var lesson = aLesson(2, asked).answer(0, 0, wrong).answer(1, 0, wrong);
            lesson.write(log);

            show(lesson.address(asked.id()));

            assertThat(rows()).hasSize(parts.size());
            assertThat(rows().getFirst()).contains(parts.getFirst().expected(), "0 %");
            assertThat(text("finding")).contains("2 of 2 missed");
            assertThat(text("who")).contains("Who missed what", "Pupil 01");
        }
    }

    @Test
    void eachVersionHasItsOwnPageAndOnlyTheFacilityIsTakenTogether() {
        var lesson = aLesson(12, twelve()).theRest().chose("DDDDDDAAAAAA");
        lesson.write(log);
        var changed = newVersion(question(TREATY), "Which treaty did he fail to get changed?");
        var later = aLesson(lesson.schoolClass(), lesson.learners(), changed);
        for (int pupil = 0; pupil < 12; pupil++) {
            later.answer(pupil, 0, AnsweredLesson.option(changed, "right"));
        }
        later.write(log);

        show(lesson.addressInClass(TREATY));
        assertThat(page()).contains("Which treaty did he fail to get changed?", "There are 2 versions here.", "the wording");
        assertThat(byTestId("facility")).contains("100 %");

        show(lesson.addressInClass(TREATY) + "?version=1");
        assertThat(byTestId("facility")).contains("50 %");
        assertThat(byTestId("discrimination")).contains("Correlation with the mean mark of whatever else");

        show(lesson.addressInClass(TREATY) + "?version=all&attempts=last");
        assertThat(page()).contains("100 % right over all versions, of 12 who answered.", "Which treaty did he fail", "50 %")
                .doesNotContain("Who chose what");
    }

    private Question newVersion(Question question, String prompt) {
        var ref = new QuestionRef(question.id(), question.ref().version() + 1);
        try {
            return bank.question(ref);
        } catch (NoSuchElementException e) {
            jdbc.sql("""
                    insert into bank_question_version (question_id, version, content, created_at)
                    select question_id, version + 1, replace(replace(content, :old, :new), '"version":1', '"version":2'), created_at
                    from bank_question_version where question_id = :id and version = :version""").param("old", question.prompt())
                    .param("new", prompt).param("id", question.id().text()).param("version", question.ref().version()).update();
            return bank.question(ref);
        }
    }

    @Test
    void otherClassesOfTheTeacherStandBesideIt() {
        var lesson = aLesson(4, question(TREATY)).chose("ADDD");
        lesson.write(log);
        var other = aClass("11C");
        aLesson(other, join(other, 2), question(TREATY)).chose("AA").write(log);

        show(lesson.address(TREATY));

        assertThat(byTestId("classes")).contains("10B", "75 %", "of 4", "11C", "0 %", "of 2");
        assertThat(addresses()).contains("teach/results/class/" + other.id() + "/question/" + TREATY);
        assertThat(page()).contains("in 2 classes");
    }

    @Test
    void oneOtherClassIsEnoughForAGameWithoutAClass() {
        var other = aClass("11C");
        aLesson(other, join(other, 2), question(TREATY)).chose("AD").write(log);
        var game = games.open(teacher(), Optional.empty(), List.of(question(TREATY)));
        game.join("Early Lark", Optional.empty());
        game.answer(0, "0", 5_000);

        show(ResultsAddress.question(game.session(), TREATY));

        assertThat(byTestId("classes")).contains("11C", "50 %", "of 2");
    }

    @Test
    void firstOrLastTriesCount() {
        var lesson = aLesson(2, question(TREATY)).chose("AA");
        lesson.answer(0, 0, 1, question(TREATY), AnsweredLesson.option(question(TREATY), "right"));
        lesson.write(log);

        show(lesson.address(TREATY));
        assertThat(byTestId("facility")).contains("0 %");
        show(lesson.address(TREATY) + "?attempts=last");
        assertThat(byTestId("facility")).contains("50 %");
        assertThat(page()).contains("last tries");
    }

    @Test
    void theSecondVoteOfAGameStandsBesideTheFirst() {
        var lesson = aLesson(3, question(TREATY)).chose("AAD");
        var game = host(lesson);
        move(game, HostMove.NEXT, Phase.ANSWERING);
        close(game);
        move(game, HostMove.ASK_AGAIN, Phase.ANSWERING);
        close(game);
        for (int pupil = 0; pupil < 3; pupil++) {
            lesson.answer(pupil, 0, 1, question(TREATY), AnsweredLesson.option(question(TREATY), pupil == 1 ? "B" : "D"));
        }
        lesson.write(log);

        show(lesson.address(TREATY));

        assertThat(page()).contains("Before and after talking", "1 of 3 were right at first, 2 of 3 after they talked.",
                "1 changed from wrong to right, 0 from right to wrong; 1 stayed wrong.");
        assertThat(rows()).hasSize(4).first().asString().contains("Agreed Framework", "2", "0", "−2");
        assertThat(byTestId("facility")).contains("33 %");
    }

    @Test
    void whatIsNotTimedOrWasFastIsSaid() {
        var lesson = aLesson(2, question(TREATY)).chose("AD");
        lesson.answers().replaceAll(answer -> answer.took().orElseThrow().toSeconds() == 17 ? answer : new Answer(answer.id(),
                answer.activity(), answer.respondent(), answer.place(), answer.learner(), answer.question(), answer.response(),
                answer.score(), answer.misconceptions(), answer.answeredAt(), answer.studyDay(), Optional.of(Duration.ofMillis(1_400))));
        lesson.write(log);

        show(lesson.address(TREATY));

        assertThat(byTestId("time")).contains("Right answers 1.4 s, wrong ones 17 s.", "One answered in under 2 s.");
    }

    @Test
    void whoIsNotItsTeacherFindsNothing() {
        var lesson = aLesson(4, question(TREATY)).chose("ADDD");
        lesson.write(log);
        var stranger = a(aTeacher());

        for (var address : List.of(lesson.address(TREATY), lesson.addressInClass(TREATY), lesson.statistics())) {
            show(stranger, address);
            stranger.activate();
            assertThat(PageText.page()).doesNotContain("Pupil 0", "Anti-Ballistic");
        }
        show(lesson.address(question(TaskKind.NUMBER).id()));
        assertThat(page()).contains("There is nothing at this address.").doesNotContain("Pupil 0");
    }

    @Test
    void whoMissedItGetsItIntoTheirCards() {
        var lesson = aLesson(4, question(TREATY)).chose("AADD");
        lesson.write(log);

        for (var address : List.of(lesson.address(TREATY), lesson.addressInClass(TREATY))) {
            show(address);
            var remedy = giveCards(lesson.schoolClass(), "next-steps");
            assertThat(remedy.questions()).containsExactly(TREATY);
            assertThat(remedy.learners()).containsExactlyInAnyOrderElementsOf(lesson.learners().subList(0, 2));
        }
        assertThat(text("next-steps")).contains("Done today");
    }

    @Test
    void whatCameUpInCardsAloneHasItsPageInTheClass() {
        var schoolClass = aClass("10B");
        var cards = new AnsweredLesson(schoolClass, new Activity(Activity.Kind.STUDY, UUID.randomUUID()), join(schoolClass, 3),
                List.of(question(TREATY)), new ArrayList<>()).chose("ADD");
        cards.write(log);

        show(cards.addressInClass(TREATY));

        assertThat(byTestId("facility")).contains("67 %", "With 3 answers");
    }

    @Test
    void whatNobodyMissedCanStillBeAskedAgain() {
        var lesson = aLesson(2, question(TREATY)).chose("DD");
        lesson.write(log);

        show(lesson.address(TREATY));

        assertThat(text("next-steps")).contains("Ask it again").doesNotContain("Cards for");
        assertThat(addresses()).contains("teach/live?question=" + TREATY + "&class=" + lesson.schoolClass().id());
    }

    @Test
    void whileTheGameRunsThePageFollows() {
        var lesson = aLesson(4, question(TREATY)).chose("A");
        lesson.write(log);
        show(lesson.address(TREATY));
        assertThat(page()).contains("one answer");

        lesson.answers().clear();
        lesson.answer(1, 0, AnsweredLesson.option(question(TREATY), "right")).write(log);
        poll(window());

        assertThat(page()).contains("2 answers");
    }

    private Component part(String id) {
        window().activate();
        return window().find(Component.class).withId(id).single();
    }

    @Test
    void whatAnAnswerToAnotherQuestionLeavesAsItIsStays() {
        var lesson = aLesson(4, question(TREATY), twelve()[1]).chose("ADA");
        lesson.write(log);
        show(lesson.address(TREATY));
        var who = part("who");
        var next = part("next-steps");

        lesson.answers().clear();
        lesson.answer(0, 1, AnsweredLesson.option(lesson.questions().get(1), "right")).write(log);
        poll(window());

        assertThat(part("who")).isSameAs(who);
        assertThat(part("next-steps")).isSameAs(next);
        lesson.answers().clear();
        lesson.answer(3, 0, AnsweredLesson.option(question(TREATY), "A")).write(log);
        poll(window());
        assertThat(text("who")).contains("Pupil 04");
        assertThat(part("next-steps")).isNotSameAs(next);
    }

    @Test
    void thePageOfAClassFollowsToo() {
        var lesson = aLesson(4, question(TREATY)).chose("A");
        lesson.write(log);
        show(lesson.addressInClass(TREATY));

        lesson.answers().clear();
        lesson.answer(1, 0, AnsweredLesson.option(question(TREATY), "right")).write(log);
        poll(window());

        assertThat(page()).contains("2 answers");
    }

    @Test
    void aClassThatIsTakenAwayMeanwhileTakesItsNamesAlong() {
        var lesson = aLesson(2, question(TREATY)).chose("AD");
        lesson.write(log);
        show(lesson.addressInClass(TREATY));

        window().activate();
        application.getBean(SchoolClasses.class).delete(lesson.schoolClass().id());
        poll(window());

        assertThat(page()).contains("There is nothing at this address.").doesNotContain("Pupil 0");
    }

    @Test
    void aSessionThatIsTakenAwayMeanwhileTakesItsNamesAlong() {
        var host = aTeacher();
        var schoolClass = games.aClass(host, "10B", List.of("Pupil 01"));
        var game = games.open(host, Optional.of(schoolClass), List.of(question(TREATY)));
        game.join("Early Lark", Optional.of(games.members(schoolClass).getFirst()));
        game.answer(0, "0", 5_000);
        var store = application.getBean(SchoolClassStore.class);
        store.setOwner(schoolClass.id(), teacher().id());
        show(ResultsAddress.question(game.session(), TREATY));
        assertThat(page()).contains("Pupil 0");

        store.setOwner(schoolClass.id(), host.id());
        poll(window());

        assertThat(page()).contains("There is nothing at this address.").doesNotContain("Pupil 0");
        assertThat(window().getUI().getPollInterval()).isEqualTo(-1);
    }

    private <V extends Component & AddressedView> boolean knows(Class<V> view, String place, String id, QuestionId question) {
        window().activate();
        var asked = Instantiator.get(window().getUI()).getOrCreate(view);
        // It is asked before there is a page.
        UI.setCurrent(null);
        return asked.knows(new RouteParameters(Map.of(place, id, QuestionView.QUESTION, question.text())));
    }

    @Test
    void programsAreToldWhatIsNotThere() {
        var lesson = aLesson(2, question(TREATY)).chose("AD");
        lesson.write(log);
        var session = "game-" + lesson.game().id();
        var schoolClass = lesson.schoolClass().id().toString();
        var other = question(TaskKind.NUMBER).id();
        show(ResultsAddress.LIST);

        assertThat(knows(SessionQuestionView.class, "session", session, TREATY)).isTrue();
        assertThat(knows(SessionQuestionView.class, "session", session, other)).isFalse();
        assertThat(knows(PairsView.class, "session", session, TREATY)).isTrue();
        assertThat(knows(PairsView.class, "session", session, other)).isFalse();
        assertThat(knows(ClassQuestionView.class, "class", schoolClass, TREATY)).isTrue();
        assertThat(knows(ClassQuestionView.class, "class", schoolClass, other)).isFalse();

        signIn(aTeacher());
        show(ResultsAddress.LIST);
        assertThat(knows(SessionQuestionView.class, "session", session, TREATY)).isFalse();
        assertThat(knows(ClassQuestionView.class, "class", schoolClass, TREATY)).isFalse();
    }
}
