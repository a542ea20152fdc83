package app.parley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.design.StudyDoor.Invitation;
import app.parley.testing.ParleyTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@ParleyTest
@ViewPackages(packages = "app.parley.shell")
class HomeViewTest extends SpringBrowserlessTest {

    @Test
    void joinDoorSaysThatThereAreNoGamesAndWhereTheQuestionsAre() {
        navigate(HomeView.class);

        test(find(NativeButton.class).withId("join").single()).click();

        var answer = find(Paragraph.class).withId("join-answer").single();
        assertThat(answer.getElement().getTextRecursively()).startsWith("Live games are not part of this version yet.");
        assertThat(find(Anchor.class, answer).single().getHref()).isEqualTo("study");
    }

    @Test
    void studyDoorLeadsToTheQuizzesWhenNothingIsKnown() {
        navigate(HomeView.class);

        assertThat(find(Anchor.class).withText("Choose a quiz").single().getHref()).isEqualTo("study");
    }

    @Test
    void studyDoorInvitesToGoOn() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(HomeDoors.study(
                Optional.of(new Invitation(7, "questions to go", "Missile defense", "Go on", "study/attempt/1"))));

        assertThat(find(Anchor.class).withText("Go on").single().getHref()).isEqualTo("study/attempt/1");
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("7", "questions to go", "Missile defense");
    }
}
