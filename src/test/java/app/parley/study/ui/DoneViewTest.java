package app.parley.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.study.StudySettings;
import app.parley.study.memory.Settings;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DoneViewTest extends CardsViewTest {

    private static StudySettings newPerDay(int count) {
        return new StudySettings(StudySettings.Model.FSRS_6, List.of(), Settings.DEFAULT, Map.of(), count, 200, 8, false, true, false);
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    /** Three cards, one of them forgotten at first. */
    private void aDaysWork() {
        settings(newPerDay(3));
        rated("typed", Rating.EASY);
        rated("single", Rating.EASY);
        rated("counted", Rating.AGAIN);
        rated("counted", Rating.EASY);
    }

    @Test
    void whatWasDoneTodayFollowsFromWhatIsStored() {
        aDaysWork();

        open("study/done");

        assertThat(heading()).isEqualTo("Done for today.");
        assertThat(page()).contains("3 cards in one minute. You knew 2 of them.");
        assertThat(everything()).contains("Stamped: " + StudyWords.day(today()));
    }

    @Test
    void theSameDeckCanBeLearnedAndPlayed() {
        open("study/done?deck=small");

        assertThat(((Anchor) byTestId("learn")).getHref()).isEqualTo("study/learn?deck=small");
        assertThat(((Anchor) byTestId("match")).getHref()).isEqualTo("study/match?deck=small");
        open("study/done");
        assertThat(isShown("learn")).isFalse();
    }

    @Test
    void hardCardsLeadToTheirSources() {
        aDaysWork();

        open("study/done");

        var hard = byTestId("hard");
        assertThat(text(hard)).isEqualTo("In which year was the meeting?The Korea Herald, 20 October 2023");
        assertThat(find(Anchor.class, hard).single().getHref()).isEqualTo("sources/herald-2023");
    }

    @Test
    void weekIsThereAsATable() {
        aDaysWork();
        clock.advance(Duration.ofDays(1));

        open("study/done");

        assertThat(page()).contains("Next seven days", StudyWords.day(new StudyDay(today().date().plusDays(1))),
                StudyWords.day(new StudyDay(today().date().plusDays(7))));
    }

    @Test
    void shareRememberedCountsCardsThatCameBackOnly() {
        settings(newPerDay(3));
        rated("typed", Rating.EASY);
        rated("single", Rating.EASY);
        clock.advance(Duration.ofDays(60));
        rated("typed", Rating.GOOD);
        rated("single", Rating.AGAIN);
        rated("counted", Rating.AGAIN);

        open("study/done");

        assertThat(page()).contains("50 % remembered. Your target is 90 %.");
    }

    @Test
    void tenNewCardsMoreAreOfferedBeyondTheLimitOfTheDay() {
        aDaysWork();

        open("study/done");
        assertThat(text(byTestId("more-new"))).isEqualTo("5 new cards more");
        open(((Anchor) byTestId("more-new")).getHref());

        assertThat(find(ReviewCard.class).exists()).isTrue();
        assertThat(text(byTestId("progress"))).isEqualTo("3 of 8");
        assertThat(study.settings(learner()).newPerDay()).isEqualTo(3);
        open("study/session");
        assertThat(heading()).isEqualTo("Done for today.");
    }

    @Test
    void whatElseIsDueIsOfferedFirst() {
        rated("typed", Rating.EASY);

        open("study/done");

        assertThat(heading()).isEqualTo("Some cards wait.");
        assertThat(((Anchor) byTestId("rest")).getHref()).isEqualTo("study/session");
        assertThat(text(byTestId("rest"))).isEqualTo("Review the other 7 cards");
    }

    @Test
    void newestStepCanBeTakenBackFromHere() {
        aDaysWork();
        open("study/done");

        press("undo");

        assertThat(place()).startsWith("study/session?");
        assertThat(heading()).isEqualTo("In which year was the meeting?");
        assertThat(card("counted").state().reviews()).isEqualTo(1);
    }

    @Test
    void oneKeyLeaves() {
        aDaysWork();
        open("study/done");

        gesture(Desk.Gesture.LEAVE);

        assertThat(place()).isEqualTo("study");
    }

    @Test
    void dayWithoutWorkIsNotPraised() {
        settings(newPerDay(0));

        open("study/done");

        assertThat(heading()).isEqualTo("Nothing is due now.");
        assertThat(everything()).doesNotContain("Stamped", "How it went");
        assertThat(find(Component.class).withTestId("hard").exists()).isFalse();
    }
}
