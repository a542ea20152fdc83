package app.parley.results.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.base.LearnerId;
import app.parley.people.SchoolClass;
import app.parley.people.StoredClasses;
import app.parley.people.store.ClassMemberStore;
import app.parley.results.Remedies;
import app.parley.results.ResultsService;
import app.parley.results.Versions;
import app.parley.results.Which;
import app.parley.testing.PageText;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTester;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done about results, and what of them is taken away: next steps, files, and pages for the printer. */
class TakeAwayViewTest extends ResultsViewTest {

    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\")";

    private SchoolClass schoolClass;
    private PlayedGames.Game game;
    private List<LearnerId> members;

    @BeforeEach
    void play() {
        schoolClass = games.aClass(teacher(), "10B", List.of("Ana", "Ben", FORMULA, "Dia", "Eva"));
        // By name: the formula comes first.
        var byName = games.members(schoolClass);
        members = List.of(byName.get(1), byName.get(2), byName.get(0), byName.get(3));
        game = games.open(teacher(), Optional.of(schoolClass), games.choices(3)).join(members);
        game.join("Night Otter", Optional.empty());
        game.answer(0, "000", 5_000).answer(1, "001", 5_000).answer(2, "021", 5_000).answer(3, "1 1", 5_000).answer(4, "011", 5_000).end();
    }

    private static List<String> texts(BrowserlessUIContext window, String testId) {
        window.activate();
        return window.find(Component.class).withAttribute("data-testid", testId).all().stream().map(PageText::of).toList();
    }

    // Next steps

    /** The steps for the third question, which all but Ana missed, with everybody who missed it. */
    private NextSteps steps(BrowserlessUIContext window) {
        return steps(window, game.path());
    }

    private NextSteps steps(BrowserlessUIContext window, String address) {
        window.activate();
        var read = application.getBean(ResultsService.class).session(game.session(), Versions.TOGETHER).orElseThrow();
        var matrix = read.session().matrix(Which.FIRST);
        var missed = matrix.answeredRows(2).filter(row -> matrix.cell(row, 2).isMissed()).mapToObj(row -> matrix.rows().get(row).who()).toList();
        var labels = Labels.of(read, NameStyle.OWN);
        var filter = OverviewFilter.of(new Location(address).getQueryParameters());
        var steps = new NextSteps(StepContext.of(application.getBean(Remedies.class), read.info(), labels, filter),
                List.of(game.question(2)), missed);
        window.getUI().add(steps);
        return steps;
    }

    @Test
    void cardsAreGivenToThoseOfTheClassWhoMissedItAndThatIsKnownForTheDay() {
        var window = show(teacher(), ResultsAddress.LIST);
        var steps = steps(window);
        assertThat(PageText.of(steps)).contains("Cards for these 3", "No cards for Night Otter: not in the class.");

        window.test(window.find(Button.class).withTestId("give-cards").single()).click();

        assertThat(texts(window, "cards-given")).containsExactly("Done today");
        assertThat(PageText.of(steps)).contains("Given to 3 pupils.").doesNotContain("Cards for these");
        window.getUI().remove(steps);
        assertThat(PageText.of(steps(window))).contains("Done today", "Of 3 who missed it, none has it right now, none still misses it, 3 have not met it again.");
    }

    @Test
    void whoLeftTheClassMeanwhileIsNotCounted() {
        var window = show(teacher(), ResultsAddress.LIST);
        var classes = new StoredClasses(application::getBean);
        var steps = steps(window);
        classes.leave(schoolClass, members.get(1));

        window.test(window.find(Button.class).withTestId("give-cards").single()).click();

        assertThat(PageText.of(steps)).contains("Done today", "Given to 2 pupils.");
    }

    @Test
    void wereThereNobodyLeftNothingIsDone() {
        var window = show(teacher(), ResultsAddress.LIST);
        var classes = new StoredClasses(application::getBean);
        var steps = steps(window);
        members.forEach(member -> classes.leave(schoolClass, member));

        window.test(window.find(Button.class).withTestId("give-cards").single()).click();

        assertThat(PageText.of(steps)).contains("For nobody", "Nobody of them is in the class any more.").doesNotContain("Done today");
    }

    @Test
    void otherStepsLeadToPagesThatKnowWhatItIsAbout() {
        var window = show(teacher(), ResultsAddress.LIST);
        steps(window);

        assertThat(address(window, "step-again")).isEqualTo("teach/live?question=%s&class=%s".formatted(game.question(2).id(), schoolClass.id()));
        assertThat(address(window, "step-quiz")).startsWith("teach/homework/new?").contains("class=" + schoolClass.id(),
                "question=" + game.question(2).id(), "for=" + members.get(1).uuid(), "follows=" + game.session(),
                "title=Once%20more").doesNotContain(members.get(0).uuid().toString());
        assertThat(address(window, "step-pairs")).isEqualTo(ResultsAddress.pairs(game.session(), game.question(2).id()));
        assertThat(address(window, "step-slips")).isEqualTo(ResultsAddress.slips(game.session()));
    }

    @Test
    void pagesForPaperCountWhatThePageCountsAndLeadBackToIt() {
        var window = show(teacher(), ResultsAddress.LIST);
        steps(window, game.path() + "?attempts=last&names=game");

        assertThat(address(window, "step-pairs")).isEqualTo(ResultsAddress.pairs(game.session(), game.question(2).id()) + "?names=game&attempts=last");
        assertThat(address(window, "step-slips")).endsWith("/slips?names=game&attempts=last");
    }

    private static String address(BrowserlessUIContext window, String testId) {
        return window.find(Anchor.class).withTestId(testId).single().getHref();
    }

    @Test
    void thePageOfRemediesTellsWhetherTheyHelpedAndWhoNeedsMore() {
        var window = show(teacher(), ResultsAddress.LIST);
        steps(window);
        window.test(window.find(Button.class).withTestId("give-cards").single()).click();
        var again = games.open(teacher(), Optional.of(schoolClass), games.choices(3));
        again.join("Early Lark", Optional.of(members.get(1)));
        again.join("Red Squirrel", Optional.of(members.get(2)));
        again.answer(0, "000", 5_000).answer(1, "001", 5_000).end();

        show(window, ResultsAddress.remedies(schoolClass.id()));

        assertThat(page(window)).contains("1 of 2 are right the next time.",
                "Of 3 who missed it, 1 has it right now, 1 still misses it, 1 has not met it again.", "Still missed by " + FORMULA + ".",
                "Not met again by Dia.", "Cards for this one");
        show(window, ResultsAddress.remedies(schoolClass.id()) + "?names=none");
        assertThat(everything(window)).doesNotContain("Dia", "HYPERLINK");
    }

    // Files

    private static byte[] file(BrowserlessUIContext window, String testId) {
        window.activate();
        var out = new ByteArrayOutputStream();
        new AnchorTester(window.find(Anchor.class).withTestId(testId).single()).download(out);
        return out.toByteArray();
    }

    private static List<CSVRecord> csv(BrowserlessUIContext window, String table) throws IOException {
        var text = new String(file(window, "csv-" + table), StandardCharsets.UTF_8);
        try (var parser = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    @Test
    void theHeatmapInAFileIsThatOfThePage() throws IOException {
        var window = show(teacher(), ResultsAddress.files(game.session()));

        var rows = csv(window, "heatmap");

        assertThat(rows.getFirst()).contains("Pupil", "Question 1", "Question 2", "Question 3", "Right");
        assertThat(rows.get(1)).startsWith("Ana", "1", "1", "1", "3", "3", "1");
        assertThat(rows.getLast()).startsWith("Eva", "was absent", "was absent", "was absent", "0", "0", "");
        assertThat(rows.stream().map(row -> row.get(0))).contains("Night Otter", "'" + FORMULA);
        assertThat(rows.stream().filter(row -> row.get(0).equals("Dia")).findFirst().orElseThrow()).contains("no answer");
    }

    @Test
    void everyAnswerStandsInAFileAsItWasGiven() throws IOException {
        var window = show(teacher(), ResultsAddress.files(game.session()));

        var rows = csv(window, "answers");

        assertThat(rows).hasSize(1 + 14);
        var ana = rows.stream().filter(row -> row.get(0).equals("Ana")).findFirst().orElseThrow();
        assertThat(ana.get(1)).isEqualTo("Early Lark");
        assertThat(ana.get(3)).isEqualTo(games.choices(1).getFirst().prompt());
        assertThat(ana.get(7)).isEqualTo("1");
        assertThat(ana.get(8)).isEqualTo("5");
    }

    @Test
    void theWorkbookHasASheetForEachTable() throws IOException {
        var window = show(teacher(), ResultsAddress.files(game.session()));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file(window, "workbook")))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("Conclusions", "Heatmap", "Most missed", "Mixed up",
                    "Who needs help", "Talk to", "Questions", "Whole quiz", "Answers");
        }
    }

    @Test
    void filesWithoutNamesHaveNone() throws IOException {
        var window = show(teacher(), ResultsAddress.files(game.session()) + "?names=none");

        for (var table : SessionTable.values()) {
            assertThat(csv(window, table.word()).toString()).as(table.word()).doesNotContain("Ana", "Ben", "Dia", "HYPERLINK", "Lark", "Otter");
        }
        assertThat(csv(window, "heatmap").get(1).get(0)).matches("Pupil \\d");
        // A register has an alphabet: no list is in its order.
        assertThat(csv(window, "answers").stream().skip(1).map(row -> row.get(0)).distinct()).isSorted();
    }

    @Test
    void filesAndPaperOfOneTopicSaySoAndHoldNothingElse() throws IOException {
        var questions = games.choices(3);
        var topic = bank.current().topic(questions.getFirst().topics().getFirst()).orElseThrow();
        long asked = questions.stream().filter(question -> question.topics().contains(topic.id())).count();
        var filter = "?attempts=last&topic=" + topic.id();

        var window = show(teacher(), ResultsAddress.files(game.session()) + filter);

        assertThat(page(window)).contains("only “" + topic.title() + "”", "last tries", "whatever their topic");
        assertThat(csv(window, "conclusions").toString()).contains("Only the questions on “" + topic.title() + "”.", "Last attempts count.");
        assertThat(csv(window, "questions")).hasSize(1 + (int) asked);
        assertThat(csv(window, "answers").stream().skip(1).map(row -> row.get(3)).distinct()).hasSize((int) asked);
        assertThat(page(show(teacher(), ResultsAddress.report(game.session()) + filter)))
                .contains("only “" + topic.title() + "”", "last tries", "whatever their topic");
    }

    @Test
    void aTopicThatNoQuestionIsAboutIsPassedOver() throws IOException {
        var window = show(teacher(), ResultsAddress.files(game.session()) + "?topic=renamed-long-ago");

        assertThat(csv(window, "answers")).hasSize(1 + 14);
        assertThat(page(window)).doesNotContain("renamed-long-ago");
    }

    @Test
    void whatAClassDidOverTimeCanBeTakenAwayToo() throws IOException {
        var window = show(teacher(), ResultsAddress.files(schoolClass.id()));

        assertThat(csv(window, "sessions")).hasSize(2).last().asString().contains("Moscow and the two Koreas", "Live game");
        assertThat(csv(window, "mastery").stream().map(row -> row.get(0))).containsExactly("Pupil", "'" + FORMULA, "Ana", "Ben", "Dia", "Eva");
        assertThat(csv(window, "answers")).hasSize(1 + 11);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file(window, "workbook")))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("Games and homework", "Most missed", "Mixed up",
                    "Who needs help", "Mastery", "Answers");
        }
    }

    @Test
    void filesOfAClassAreForItsTeachersOnly() {
        assertThat(page(show(aTeacher(), ResultsAddress.files(schoolClass.id())))).contains("There is nothing at this address");
    }

    @Test
    void aFileIsHandedToNobodyElse() {
        var window = show(aTeacher(), ResultsAddress.LIST);
        var stranger = new Anchor(new SessionFiles(application.getBean(ResultsService.class), bank,
                game.session(), OverviewFilter.of(new Location("").getQueryParameters())).csv(SessionTable.ANSWERS), "Answers");
        window.getUI().add(stranger);

        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new AnchorTester(stranger).download(out)).hasStackTraceContaining("404");
        assertThat(out.size()).isZero();
    }

    // Paper

    @ParameterizedTest
    @ValueSource(strings = {"/files", "/report", "/slips", "/question/QUESTION/pairs"})
    void pagesOfASessionAreForItsTeacherOnly(String page) {
        var address = game.path() + page.replace("QUESTION", game.question(0).id().text());

        assertThat(page(show(teacher(), address))).doesNotContain("There is nothing at this address");
        assertThat(page(show(aTeacher(), address))).doesNotContain("Ana", "Lark").contains("There is nothing at this address");
    }

    @Test
    void theReportSaysWhatTheOverviewSays() {
        var overview = page(show(teacher(), game.path()));
        var report = show(teacher(), ResultsAddress.report(game.session()));

        report.activate();
        var sentences = new ArrayList<String>();
        report.find(ListItem.class, report.find(Component.class).withId("conclusions").single()).all()
                .forEach(item -> sentences.add(PageText.of(item)));
        assertThat(sentences).isNotEmpty().allSatisfy(sentence -> assertThat(overview).contains(sentence));
        assertThat(page(report)).contains("4 of 5 missed it", "Reckoned from 5 pupils and 3 questions.", "Internal consistency");
        assertThat(everything(report)).contains("<table", "Ana");
    }

    @Test
    void theReportWithoutNamesHasNone() {
        assertThat(everything(show(teacher(), ResultsAddress.report(game.session()) + "?names=none")))
                .doesNotContain("Ana", "Dia", "HYPERLINK", "Lark", "Otter").contains("Pupil 1");
    }

    @Test
    void everyPupilWhoAnsweredGetsASlipAboutNobodyElse() {
        var slips = texts(show(teacher(), ResultsAddress.slips(game.session())), "slip");

        assertThat(slips).hasSize(5);
        assertThat(slips.get(1)).contains("Ana", "You had 3 of 3 right.", "Nothing to look at again.").doesNotContain("Ben");
        assertThat(slips.get(3)).contains("Dia", "You had 0 of 2 right.", "Look at these again:", "Right: ", "These questions are in your cards");
        assertThat(slips.getLast()).contains("Night Otter", "You had 1 of 3 right.").doesNotContain("your cards");
    }

    @Test
    void pairsNameNobodyAsTheOneWhoMissedIt() {
        var window = show(teacher(), ResultsAddress.pairs(game.session(), game.question(1).id()));

        assertThat(pairs(window)).containsExactly(FORMULA + " · Ana", "Ben · Night Otter");
        assertThat(page(window)).contains("2 pairs, in each of which somebody has the right answer", games.choices(2).getLast().prompt());
        show(window, ResultsAddress.pairs(game.session(), game.question(2).id()) + "?names=none");
        assertThat(everything(window)).doesNotContain("Ana", "Ben", "Otter").containsPattern("Pupil \\d");
    }

    private static List<String> pairs(BrowserlessUIContext window) {
        window.activate();
        return window.find(ListItem.class, window.find(Component.class).withId("pairs").single()).all().stream().map(PageText::of).toList();
    }

    @Test
    void whoFindsNoPartnerJoinsAPairAndStandsNowhereApart() {
        var bigClass = games.aClass(teacher(), "10C", List.of("Zoe", "anna", "Pupil 10", "Pupil 2", "Éva"));
        var unequal = games.open(teacher(), Optional.of(bigClass), games.choices(1));
        var all = games.members(bigClass);
        var right = List.of("Zoe", "Éva");
        all.forEach(member -> {
            int seat = unequal.join("Lark " + all.indexOf(member), Optional.of(member));
            unequal.answer(seat, right.contains(name(bigClass, member)) ? "0" : "1", 5_000);
        });
        var window = show(teacher(), ResultsAddress.pairs(unequal.end().session(), unequal.question(0).id()));

        var pairs = pairs(window);
        assertThat(pairs).hasSize(2);
        assertThat(String.join(" · ", pairs).split(" · ")).containsExactlyInAnyOrder("anna", "Éva", "Pupil 2", "Pupil 10", "Zoe");
        assertThat(pairs).allSatisfy(pair -> assertThat(List.of(pair.split(" · "))).hasSizeBetween(2, 3).isSortedAccordingTo(new NameOrder()));
        assertThat(pairs.getFirst()).startsWith("anna");
        assertThat(page(window)).contains("2 groups, in each of which");
    }

    private String name(SchoolClass schoolClass, LearnerId member) {
        return application.getBean(ClassMemberStore.class).members(schoolClass.id()).stream()
                .filter(one -> one.learner().equals(member)).findFirst().orElseThrow().name().text();
    }
}
