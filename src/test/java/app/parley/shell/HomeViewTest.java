package app.parley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.design.StudyDoor.Invitation;
import app.parley.testing.ParleyTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@ParleyTest
@ViewPackages(packages = "app.parley.shell")
class HomeViewTest extends SpringBrowserlessTest {

    @Test
    void joinDoorOpensThePageOfThePlayersWithThePin() {
        navigate(HomeView.class);

        var form = find(Input.class).withId("pin").single().getParent().orElseThrow().getElement();
        assertThat(form.getTag()).isEqualTo("form");
        assertThat(form.getAttribute("method")).isEqualTo("get");
        assertThat(form.getAttribute("action")).isEqualTo("play");
        assertThat(find(Input.class).withId("pin").single().getElement().getAttribute("name")).isEqualTo("pin");
        assertThat(find(NativeButton.class).withId("join").single().getElement().getAttribute("type")).isEqualTo("submit");
    }

    @Test
    void studyDoorLeadsToTheDecksWhenNothingIsKnown() {
        navigate(HomeView.class);

        assertThat(find(Anchor.class).withText("Open your decks").single().getHref()).isEqualTo("study");
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
