package app.parley.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.parley.people.FailedRun;
import app.parley.people.Rosters;
import app.parley.people.SchoolClassId;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RosterViewTest extends PeopleViewTest {

    private BrowserlessUIContext window;
    private String classId;

    @BeforeEach
    void makeAClass() {
        window = a(aTeacher());
        window.navigate(TeachView.class);
        type(window, "class-name", "History 10b");
        press(window, "class-create");
        classId = window.getUI().getActiveViewLocation().getSegments().getLast();
    }

    @Test
    void pastedNamesBecomeCardsThatOpenNotebooks() {
        openRoster();
        type(window, "roster-names", "Mina Ahn\n\nJun <b>Kim</b>\nMINA AHN\n---");
        press(window, "roster-check");

        assertThat(text(window, "roster-lines")).contains("Same as line 1", "Not a name of 1 to 40 letters or digits");
        press(window, "roster-submit");
        waitForCards();

        assertThat(cards()).hasSize(2);
        assertThat(text(window, "key-cards")).contains("Mina Ahn", "Jun <b>Kim</b>", "History 10b");
        var words = words(cards().getFirst());
        var pupil = aVisitor();
        pupil.navigate(OpenNotebookView.class);
        type(pupil, "open-key", words);
        press(pupil, "open-submit");
        pupil.navigate(NotebookView.class);
        assertThat(text(pupil, "memberships")).contains("History 10b", "Jun <b>Kim</b>");
    }

    @Test
    void cardsAreSeenOnceAndNotLeftByAccident() {
        enrol("Mina Ahn");

        UI.getCurrent().navigate("teach/class/" + classId);
        assertThat(window.getCurrentView()).isInstanceOf(CardsView.class);
        confirm(window);

        window.activate();
        assertThat(window.getCurrentView()).isInstanceOf(ClassView.class);
        assertThat(text(window, "members")).contains("Mina Ahn");
        window.navigate(CardsView.class, Map.of("id", classId));
        assertThat(text(window, "cards-gone")).contains("There are no cards to show.");
    }

    @Test
    void fileOfASpreadsheetFillsTheList() {
        openRoster();
        var table = "Nr;Nachname;Vorname\r\n1;Müller;Jörg\r\n2;Ahn;Mina\r\n".getBytes(Charset.forName("windows-1252"));
        window.test(window.find(Upload.class).single()).upload("10b.csv", "text/csv", table);

        assertThat(names()).isEqualTo("Jörg Müller\nMina Ahn");
        window.test(window.find(Select.class).withId("roster-columns").single()).selectItem("Nachname + Vorname");
        assertThat(names()).isEqualTo("Müller Jörg\nAhn Mina");
        window.test(window.find(Select.class).withId("roster-code-page").single()).selectItem("Central European");
        assertThat(names()).isEqualTo("Jörg Müller\nMina Ahn");
    }

    @Test
    void pastedRowsOfASpreadsheetAreTakenApart() {
        openRoster();
        type(window, "roster-names", "Name\tClass\nMina Ahn\t10b");
        press(window, "roster-check");

        assertThat(names()).isEqualTo("Mina Ahn");
        assertThat(text(window, "roster-submit")).isEqualTo("Make 1 notebook with key cards");
    }

    @Test
    void emptyListIsSaidToBeEmpty() {
        openRoster();
        type(window, "roster-names", " \n ");
        press(window, "roster-check");

        assertThat(window.find(Component.class).withId("roster-submit").exists()).isFalse();
    }

    @Test
    void lostCardIsReplaced() {
        enrol("Mina Ahn");
        var lost = words(cards().getFirst());
        UI.getCurrent().navigate("teach/class/" + classId);
        confirm(window);

        window.activate();
        window.test(window.find(Button.class).withAriaLabel("New key card for Mina Ahn").single()).click();
        confirm(window);
        waitForCards();

        assertThat(words(cards().getFirst())).isNotEqualTo(lost);
    }

    @Test
    void deletedPupilIsGoneWithAReceipt() {
        enrol("Mina Ahn");
        UI.getCurrent().navigate("teach/class/" + classId);
        confirm(window);

        window.activate();
        window.test(window.find(Button.class).withAriaLabel("Remove Mina Ahn").single()).click();
        confirm(window);

        assertThat(text(window, "receipt")).contains("The notebook of Mina Ahn is deleted", "classes: 1", "Done ", "Save as a page");
        assertThat(window.find(Component.class).withId("members").exists()).isFalse();
    }

    @Test
    void learnerWaitsAtTheDoorUntilTheTeacherLetsThemIn() {
        window.find(Checkbox.class).withId("class-wait").single().setValue(true);
        var code = text(window, "join-code");
        var learner = aVisitor();
        learner.navigate(NotebookView.class);
        type(learner, "join-code", code);
        type(learner, "join-name", "Jun");
        press(learner, "join-submit");
        assertThat(text(learner, "memberships")).contains("has yet to let you in as “Jun”.");

        window.activate();
        window.navigate(TeachView.class);
        window.navigate(ClassView.class, Map.of("id", classId));
        assertThat(window.find(Component.class).withId("members").exists()).isFalse();
        window.test(window.find(Button.class).withAriaLabel("Let Jun in").single()).click();

        assertThat(text(window, "members")).contains("Jun");
    }

    @Test
    void whoComesWhileThePageIsOpenIsSeenAndAllAreLetInTogether() {
        window.find(Checkbox.class).withId("class-wait").single().setValue(true);
        var code = text(window, "join-code");
        for (var name : List.of("Jun", "Mina")) {
            var learner = aVisitor();
            learner.navigate(NotebookView.class);
            type(learner, "join-code", code);
            type(learner, "join-name", name);
            press(learner, "join-submit");
        }
        assertThat(window.find(Component.class).withId("waiting").exists()).isFalse();

        poll();

        assertThat(text(window, "waiting")).contains("Jun", "Mina");
        press(window, "admit-all");
        assertThat(text(window, "members")).contains("Jun", "Mina");
    }

    @Test
    void keysThatCouldNotBeMadeAreExplained() {
        window.activate();
        new CardOrder(SchoolClassId.parse(classId).orElseThrow(), FailedRun.ofOneKey(), List::of).place(window.getUI());

        assertThat(text(window, "cards-trouble")).contains("No cards were made.", "nothing was stored");
        assertThat(window.find(Component.class).withId("cards-progress").exists()).isFalse();
        assertThat(window.getUI().getPollInterval()).isNegative();
    }

    @Test
    void listHasAnEnd() {
        openRoster();
        type(window, "roster-names", "Mina Ahn\n".repeat(Rosters.MAX_LINES + 5));
        press(window, "roster-check");
        assertThat(window.getCurrentView()).isInstanceOf(RosterView.class);
        assertThat(page()).contains("Only the first 2,000 lines were read.", "1 name can be added");

        type(window, "roster-names", "x".repeat(500_000));
        press(window, "roster-check");

        assertThat(window.find(TextArea.class).withId("roster-names").single().isInvalid()).isTrue();
        assertThat(window.find(Component.class).withId("roster-lines").exists()).isFalse();
    }

    @Test
    void pagesOfAClassSayWhenItEnds() {
        openRoster();
        assertThat(page()).contains("Class and names go after");

        enrol("Mina Ahn");
        assertThat(page()).contains("Class and names go after");
    }

    private String page() {
        window.activate();
        return ((Component) window.getCurrentView()).getElement().getTextRecursively();
    }

    private void poll() {
        window.activate();
        ComponentUtil.fireEvent(window.getUI(), new PollEvent(window.getUI(), false));
    }

    @Test
    void listOfSomebodyElsesClassIsNotThere() {
        var stranger = a(aTeacher());

        UI.getCurrent().navigate("teach/class/" + classId + "/roster");

        assertThat(stranger.getCurrentView()).isNotInstanceOf(RosterView.class);
    }

    private void openRoster() {
        window.activate();
        window.navigate(RosterView.class, Map.of("id", classId));
    }

    private String names() {
        return window.find(TextArea.class).withId("roster-names").single().getValue();
    }

    private void enrol(String names) {
        openRoster();
        type(window, "roster-names", names);
        press(window, "roster-check");
        press(window, "roster-submit");
        waitForCards();
    }

    private void waitForCards() {
        await().pollInSameThread().until(() -> {
            poll();
            return window.find(Component.class).withId("key-cards").exists();
        });
    }

    private List<ListItem> cards() {
        return window.find(ListItem.class, window.find(KeyCardSheet.class).single()).all();
    }

    /** The four words, as they stand below one another. */
    private static String words(ListItem card) {
        return String.join(" ", card.getElement().getChild(0).getChild(0).getChild(2).getChildren()
                .map(word -> word.getText()).toList());
    }
}
