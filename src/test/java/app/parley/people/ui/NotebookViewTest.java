package app.parley.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.design.QrPicture;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotebookViewTest extends PeopleViewTest {

    @Test
    void emptyNotebookSaysWhenItBegins() {
        var visitor = aVisitor();

        visitor.navigate(NotebookView.class);

        assertThat(text(visitor, "notebook-facts")).isEqualTo("It begins with your first answer.");
        assertThat(visitor.find(Button.class).withId("notebook-delete").exists()).isFalse();
    }

    @Test
    void keyIsShownOnceWithItsPicture() {
        var visitor = aVisitor();
        visitor.navigate(NotebookView.class);

        press(visitor, "key-make");

        assertThat(text(visitor, "key-words").split(" ")).hasSize(4);
        assertThat(visitor.find(QrPicture.class).all()).hasSize(1);
        visitor.navigate(OpenNotebookView.class);
        visitor.navigate(NotebookView.class);
        assertThat(visitor.find(QrPicture.class).exists()).isFalse();
        assertThat(text(visitor, "notebook-facts")).contains("Open on this device only.");
    }

    @Test
    void secondKeyIsMadeOnlyAfterAWarning() {
        var visitor = aVisitor();
        visitor.navigate(NotebookView.class);
        press(visitor, "key-make");
        var first = text(visitor, "key-words");

        press(visitor, "key-make");

        assertThat(text(visitor, "key-words")).isEqualTo(first);
        confirm(visitor);
        assertThat(text(visitor, "key-words")).isNotEqualTo(first);
    }

    @Test
    void notebookOpensOnASecondDevice() {
        var here = aVisitor();
        here.navigate(NotebookView.class);
        press(here, "key-make");
        var key = text(here, "key-words");
        var there = aVisitor();
        there.navigate(OpenNotebookView.class);

        type(there, "open-key", key.toUpperCase().replace(' ', '-'));
        press(there, "open-submit");

        there.navigate(NotebookView.class);
        assertThat(text(there, "notebook-facts")).contains("Open on 2 devices.");
    }

    @Test
    void otherNotebookIsNotLeftWithoutAQuestion() {
        var here = aVisitor();
        here.navigate(NotebookView.class);
        press(here, "key-make");
        var key = text(here, "key-words");
        var there = aVisitor();
        there.navigate(NotebookView.class);
        press(there, "key-make");
        there.navigate(OpenNotebookView.class);

        type(there, "open-key", key);
        press(there, "open-submit");

        assertThat(there.find(ConfirmDialog.class).single().isOpened()).isTrue();
        confirm(there);
        there.navigate(NotebookView.class);
        assertThat(text(there, "notebook-facts")).contains("Open on 2 devices.");
    }

    @Test
    void wordsThatAreNoKeyAreExplained() {
        var visitor = aVisitor();
        visitor.navigate(OpenNotebookView.class);

        for (var typed : List.of("", "acorn", "<b>acorn</b>", "a".repeat(10_000))) {
            type(visitor, "open-key", typed);
            press(visitor, "open-submit");

            assertThat(error(visitor, "open-key")).isEqualTo("No notebook has this key. Check the four words.");
        }
    }

    @Test
    void deletedNotebookBeginsAnew() {
        var visitor = aVisitor();
        visitor.navigate(NotebookView.class);
        press(visitor, "key-make");
        visitor.navigate(OpenNotebookView.class);
        visitor.navigate(NotebookView.class);

        press(visitor, "notebook-delete");
        confirm(visitor);

        assertThat(text(visitor, "receipt")).contains("Your notebook is deleted", "In the record this is learner", "Save as a page");

        visitor.navigate(OpenNotebookView.class);
        visitor.navigate(NotebookView.class);
        assertThat(text(visitor, "notebook-facts")).isEqualTo("It begins with your first answer.");
    }

    @Test
    void whoMistypesAClassCodeIsTold() {
        var visitor = aVisitor();
        visitor.navigate(NotebookView.class);

        type(visitor, "join-code", "CCCCCC");
        type(visitor, "join-name", "Jun");
        press(visitor, "join-submit");

        assertThat(error(visitor, "join-code")).startsWith("No class has this code.");
        assertThat(visitor.find(H3.class).exists()).isFalse();
    }

    @Test
    void whoHasNoNameIsAskedForOne() {
        var visitor = aVisitor();
        visitor.navigate(NotebookView.class);

        type(visitor, "join-name", " \u202E ");
        press(visitor, "join-submit");

        assertThat(error(visitor, "join-name")).isEqualTo("Please use 1 to 40 letters or digits.");
    }
}
