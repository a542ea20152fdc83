package app.parley.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.people.store.LearnerStore;
import app.parley.people.store.SchoolClassStore;
import app.parley.results.SessionId;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectTester;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OverviewViewTest extends ResultsViewTest {

    private static final List<String> HOSTILE = List.of("<b>Bold</b>", "=HYPERLINK(\"x\")", "\u0645\u0631\u064a\u0645", "🦊 Fox");

    /** A game of a class with four members, and one who was absent. */
    private PlayedGames.Game aGame() {
        var schoolClass = games.aClass(teacher(), "10B", List.of("Ana", "Ben", "Cem", "Dia", "Eva"));
        return games.open(teacher(), Optional.of(schoolClass), games.choices(3)).join(games.members(schoolClass).subList(0, 4))
                .answer(0, "000", 5_000).answer(1, "001", 5_000).answer(2, "021", 5_000).answer(3, "1 1", 5_000);
    }

    /** The table as a browser reads it. */
    private static Document table(BrowserlessUIContext window) {
        window.activate();
        return Jsoup.parseBodyFragment(window.find(Div.class).withCondition(div -> div.hasClassName("scroll")).single()
                .getElement().getProperty("innerHTML"));
    }

    private static String text(BrowserlessUIContext window, String id) {
        window.activate();
        return window.find(Component.class).withId(id).single().getElement().getTextRecursively();
    }

    private static List<String> names(BrowserlessUIContext window) {
        return table(window).select("tbody th bdi:not(.quiet)").eachText();
    }

    @Test
    void finishedGameIsConcludedCountedAndDrawnWithTheBestOnTop() {
        var game = aGame().end();

        var window = show(teacher(), game.path());

        assertThat(text(window, "finding")).isEqualTo("Teach one question again.");
        assertThat(text(window, "numbers")).isEqualTo("4 of 5 pupils took part. 55 % of what was answered is right. First attempts count.");
        assertThat(text(window, "findings")).contains(": 3 of 4.");
        var rows = table(window).select("tbody tr");
        assertThat(rows.eachText()).hasSize(5);
        assertThat(rows.get(0).text()).startsWith("Ana Early Lark right right right 3");
        assertThat(rows.get(4).text()).isEqualTo("Eva was absent");
        assertThat(rows.get(3).select("td.na").text()).isEqualTo("–no answer");
        assertThat(table(window).select("thead a").eachAttr("href")).allMatch(path -> path.startsWith(game.path() + "/question/"));
        assertThat(text(window, "missed")).contains("3 of 4");
        assertThat(text(window, "retention")).contains("31 July 2099");
    }

    @Test
    void wrongAnswerSaysWhatWasChosen() {
        var window = show(teacher(), aGame().end().path());

        var cell = table(window).select("tbody tr").get(1).selectFirst("td.no");
        assertThat(cell.selectFirst("i").text()).matches("[A-F]");
        assertThat(cell.ownText()).startsWith("wrong, chose " + cell.selectFirst("i").text() + ": ");
    }

    @Test
    void conclusionLeadsToItsEvidence() {
        var game = aGame().end();
        var window = show(teacher(), game.path());

        window.activate();
        assertThat(window.find(Anchor.class).withTextContaining(": 3 of 4.").single().getHref()).isEqualTo(game.path() + "#mix-ups");
        assertThat(text(window, "mix-ups")).contains("3 of 4", "Ben, Cem, Dia");
    }

    @Test
    void namesThatPeopleTypedAreTextAndNothingElse() {
        var schoolClass = games.aClass(teacher(), "<i>10B</i>", HOSTILE);
        var game = games.open(teacher(), Optional.of(schoolClass), games.choices(2));
        var members = games.members(schoolClass);
        for (int i = 0; i < members.size(); i++) {
            game.join("Lark " + i, Optional.of(members.get(i)));
            game.answer(i, "01", 5_000);
        }

        var window = show(teacher(), game.end().path());

        assertThat(names(window)).containsExactlyInAnyOrderElementsOf(HOSTILE);
        assertThat(table(window).select("tbody th b")).isEmpty();
        assertThat(everything(window)).contains("<i>10B</i>").contains("&lt;b&gt;Bold");
    }

    @Test
    void onAProjectorNobodyIsNamed() {
        var window = show(teacher(), aGame().end().path() + "?names=none");

        assertThat(everything(window)).contains("Pupil 1", "Pupil 5")
                .doesNotContain("Ana", "Ben", "Cem", "Dia", "Eva", "Early Lark", "Red Squirrel", "Calm Wren", "Keen Swift", "/learner/");
        assertThat(table(window).select("thead a").eachAttr("href")).allMatch(path -> path.endsWith("?names=none"));
    }

    private static List<String> pressed(BrowserlessUIContext window) {
        return window.find(NativeButton.class).all().stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(button -> button.getId().orElseThrow()).toList();
    }

    @Test
    void namesAreChosenByAPress() {
        var window = show(teacher(), aGame().end().path());

        window.activate();
        window.test(window.find(NativeButton.class).withId("names-game").single()).click();

        assertThat(names(window)).contains("Early Lark").doesNotContain("Ana");
        assertThat(pressed(window)).containsExactly("names-game");
    }

    @Test
    void topicOfTheAddressLeavesTheOtherQuestionsOutAndKeepsTheNumbers() {
        var game = aGame().end();
        var last = bank.question(game.question(2));
        var topic = last.topics().getFirst();

        var window = show(teacher(), game.path() + "?topic=" + topic);

        var questions = games.choices(3).stream().filter(question -> question.topics().contains(topic)).toList();
        assertThat(table(window).select("thead a")).hasSize(questions.size());
        assertThat(table(window).select("thead .hm-q").eachText()).contains("3");
        assertThat(window.find(Select.class).withId("filter-topic").single().getValue())
                .isEqualTo(bank.current().topic(topic).orElseThrow());
    }

    @Test
    void topicThatNoQuestionIsAboutIsPassedOver() {
        var window = show(teacher(), aGame().end().path() + "?topic=renamed-long-ago");

        assertThat(text(window, "numbers")).startsWith("4 of 5 pupils took part.");
        assertThat(table(window).select("thead a").eachAttr("href")).hasSize(3).noneMatch(path -> path.contains("renamed"));
    }

    @Test
    void pupilOfTheAddressStandsAloneInThePictureAndTheRestIsAboutAll() {
        var schoolClass = games.aClass(teacher(), "10B", List.of("Ana", "Ben"));
        var game = games.open(teacher(), Optional.of(schoolClass), games.choices(3));
        var ben = games.members(schoolClass).getLast();
        game.join("Red Squirrel", Optional.of(ben));
        game.join("Night Otter", Optional.empty());
        game.answer(0, "001", 5_000).answer(1, "000", 5_000).end();

        var window = show(teacher(), game.path() + "?pupil=" + ben.uuid());

        assertThat(names(window)).containsExactly("Ben");
        assertThat(table(window).select("tbody th a").attr("href")).isEqualTo(ResultsAddress.learner(schoolClass.id(), ben));
        assertThat(text(window, "numbers")).startsWith("2 of 3 pupils took part.");
        assertThat(table(window).select("thead a").eachAttr("href")).allMatch(path -> path.endsWith("?pupil=" + ben.uuid()));
        assertThat(links(window)).contains(ResultsAddress.files(game.session()), ResultsAddress.report(game.session()));
    }

    @Test
    void pupilIsChosenAsTheyAreCalledOnThePageAndWhoIsNotThereIsPassedOver() {
        var game = aGame().end();
        var window = show(teacher(), game.path() + "?names=none&pupil=" + UUID.randomUUID());
        assertThat(names(window)).hasSize(5);

        @SuppressWarnings("unchecked")
        var choice = new SelectTester<>((Select<Object>) window.find(Select.class).withId("filter-pupil").single());
        choice.selectItem("Pupil 2");

        assertThat(names(window)).containsExactly("Pupil 2");
        assertThat(choice.getSuggestions()).contains("Pupil 1", "Pupil 2", "Pupil 3", "Pupil 4", "Pupil 5");
    }

    @Test
    void evidenceCountsTheAttemptsThatTheSentenceCounts() {
        var lesson = aLesson(4, question(TREATY)).chose("AAAD");
        lesson.answer(0, 0, 1, question(TREATY), AnsweredLesson.option(question(TREATY), "right")).write(log);
        show(ResultsAddress.of(lesson.session()) + "?attempts=last");
        assertThat(text("missed")).contains("2 of 4");

        var evidence = Stream.concat(links(window()).stream(), table(window()).select("thead a").eachAttr("href").stream())
                .filter(path -> path.contains("/question/" + TREATY)).map(path -> path.replaceAll("/pairs.*", "")).distinct().toList();

        assertThat(evidence).isNotEmpty().contains(lesson.address(TREATY) + "?attempts=last");
        show(lesson.address(TREATY) + "?attempts=last");
        assertThat(text("finding")).contains("2 of 4");
        assertThat(links(window())).contains(ResultsAddress.of(lesson.session()) + "?attempts=last");
    }

    @Test
    void whatMakesNoSenseInTheAddressIsLeftOut() {
        var window = show(teacher(), aGame().end().path() + "?topic=%3Cb%3E&names=x&attempts=all");

        assertThat(table(window).select("thead a")).hasSize(3);
    }

    @Test
    void sessionOfAnotherTeacherIsNotFound() {
        var game = aGame().end();

        for (var path : List.of(game.path(), ResultsAddress.LIST + "/session/game-x",
                ResultsAddress.of(new SessionId(SessionId.Kind.GAME, UUID.randomUUID())))) {
            var window = show(aTeacher(), path);

            assertThat(everything(window)).contains("There is nothing at this address.").doesNotContain("Ana");
        }
    }

    @Test
    void runningGameIsDrawnAnewWhenSomethingWasAnswered() {
        var game = games.open(teacher(), Optional.empty(), games.choices(2));
        game.join("Early Lark", Optional.empty());
        var window = show(teacher(), game.path());
        assertThat(text(window, "finding")).isEqualTo("Nobody has answered yet.");
        assertThat(window.getUI().getPollInterval()).isEqualTo(3_000);

        game.answer(0, "01", 5_000);
        poll(window);

        assertThat(text(window, "finding")).isEqualTo("Teach one question again.");
        assertThat(names(window)).containsExactly("Early Lark");

        game.end();
        poll(window);

        assertThat(window.getUI().getPollInterval()).isEqualTo(-1);
        assertThat(text(window, "finding")).isEqualTo("Teach one question again.");
    }

    @Test
    void whoWasBetterInTheSessionBeforeIsSomebodyToTalkTo() {
        var schoolClass = games.aClass(teacher(), "10B", List.of("Ana"));
        var ana = games.members(schoolClass).getFirst();
        var before = games.open(teacher(), Optional.of(schoolClass), games.choices(4));
        before.join("Early Lark", Optional.of(ana));
        before.answer(0, "0000", 5_000).end();
        var game = games.open(teacher(), Optional.of(schoolClass), games.choices(4));
        game.join("Early Lark", Optional.of(ana));

        var window = show(teacher(), game.answer(0, "0111", 5_000).end().path());

        assertThat(text(window, "talk")).contains("Ana", "1 of 4 right. In the session before: 100 %.");
    }

    @Test
    void wordsAreThoseOfOneOfNoneAndOfMany() {
        show(teacher(), ResultsAddress.LIST).activate();

        assertThat(ResultsWords.text("results.over.took", 0, 0)).isEqualTo("0 of 0 pupils took part.");
        assertThat(ResultsWords.text("results.class.share", "0 %", 1)).isEqualTo("0 % of one answer is right.");
        assertThat(ResultsWords.text("results.item.time.timed", 1)).isEqualTo("The time of one answer is known.");
        assertThat(ResultsWords.text("results.odd.missed-easy", 6, "1, 2, 3, 4", 2)).isEqualTo("Missed questions 1, 2, 3, 4 and 2 more, easy for the others.");
        assertThat(ResultsWords.text("results.odd.got-hard", 1, "3", 0)).isEqualTo("Got question 3 right, hard for the others.");
        assertThat(ResultsWords.text("results.quiz.missing", 2, "1, 2", "Why.")).isEqualTo("No figure in questions 1, 2: Why.");
    }

    @Test
    void whoDeletesTheirNotebookLeavesThePage() {
        var schoolClass = games.aClass(teacher(), "10B", List.of("Ana", "Ben"));
        var members = games.members(schoolClass);
        var game = games.open(teacher(), Optional.of(schoolClass), games.choices(2));
        game.join("Early Lark", Optional.of(members.get(0)));
        game.join("Red Squirrel", Optional.of(members.get(1)));
        game.answer(0, "00", 5_000).answer(1, "01", 5_000);
        var window = show(teacher(), game.path());

        application.getBean(LearnerStore.class).delete(members.get(0));
        poll(window);
        show(window, game.path());

        assertThat(names(window)).contains("Ben").doesNotContain("Ana");
    }

    @Test
    void severalNotebooksAndGuestsMakeAWholeClass() {
        var game = games.open(teacher(), Optional.empty(), games.choices(1));
        IntStream.range(0, 12).forEach(i -> {
            game.join("Lark " + i, Optional.empty());
            game.answer(i, "0", 5_000);
        });

        var window = show(teacher(), game.end().path());

        assertThat(text(window, "finding")).isEqualTo("The class knows this.");
        assertThat(table(window).select("tbody tr")).hasSize(12);
        assertThat(everything(window)).doesNotContain("/learner/");
    }

    @Test
    void listNamesWhatTheTeacherBeganAndTheFilterLeavesOneClass() {
        var game = aGame().end();
        var other = games.open(teacher(), Optional.empty(), games.choices(1)).end();

        var window = show(teacher(), ResultsAddress.LIST);
        assertThat(links(window)).contains(game.path(), other.path());
        assertThat(everything(window)).doesNotContain("over time");
        assertThat(window.find(Anchor.class).withAttribute("aria-current", "page").single().getText()).isEqualTo("Results");

        var schoolClass = application.getBean(SchoolClassStore.class).ownedBy(teacher().id()).getFirst();
        show(window, ResultsListView.path(schoolClass.id()));
        assertThat(links(window)).contains(game.path()).doesNotContain(other.path());
        assertThat(everything(window)).contains("10B over time");
        var stranger = show(aTeacher(), ResultsListView.path(schoolClass.id()));
        assertThat(everything(stranger)).contains("No results yet");
        assertThat(links(stranger)).doesNotContain(game.path());
    }
}
