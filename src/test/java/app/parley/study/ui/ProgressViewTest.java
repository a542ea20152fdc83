package app.parley.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Response;
import app.parley.bank.TaskKind;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressViewTest extends LearnerViewTest {

    private void press(NativeButton chip) {
        test(chip).click();
    }

    private NativeButton chip(String id) {
        return find(NativeButton.class).withId(id).single();
    }

    private static String pressed(NativeButton chip) {
        return chip.getElement().getAttribute("aria-pressed");
    }

    private String topics() {
        return find(NativeTable.class).withId("topics").single().getElement().getTextRecursively();
    }

    /** As charts write a day from today on. */
    private String day(int ahead) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH)
                .format(StudyDay.at(clock.instant(), ZoneId.systemDefault()).date().plusDays(ahead));
    }

    /** Three cards, recalled twice each after eight days or more. */
    private void threeCardsTwice(Rating lastOfAll) {
        for (int day = 0; day <= 2; day++) {
            rate(TaskKind.SHORT_ANSWER, Rating.EASY);
            rate(TaskKind.SINGLE_CHOICE, Rating.EASY);
            rate(TaskKind.NUMBER, day == 2 ? lastOfAll : Rating.EASY);
            clock.advance(Duration.ofDays(40));
        }
    }

    @Test
    void aStrangerIsToldHowItBegins() {
        open("progress");

        assertThat(title()).isEqualTo("Progress");
        assertThat(page()).contains("Nothing to show yet.");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("study", "study/settings", "study/cards");
    }

    @Test
    void beforeAnythingComesBackThereIsNoPercentage() {
        answerInQuiz(TaskKind.SINGLE_CHOICE, new Response.Nothing());
        rate(TaskKind.SHORT_ANSWER, Rating.GOOD);

        open("progress");

        assertThat(title()).isEqualTo("No card has come back yet.");
        assertThat(page()).contains("Days with answers, last 28", "1 day in a row", "Cards you would recall now, of 13", "1 minute in all");
        assertThat(topics()).contains("Leaders", "Attempted", "no answers yet", "13", "today");
    }

    @Test
    void fewCardsAreCountedAndNotMadeAPercentage() {
        threeCardsTwice(Rating.AGAIN);

        open("progress?span=all");

        assertThat(title()).isEqualTo("You remembered 5 of 6 cards.");
        assertThat(page()).contains("A percentage says something from 10 cards on.", "All weeks", "5 minutes in all");
        assertThat(topics()).contains("5 of 6");
    }

    @Test
    void manyCardsMakeAPercentageBesideTheTarget() {
        threeCardsTwice(Rating.AGAIN);
        threeCardsTwice(Rating.GOOD);

        open("progress?span=all");

        assertThat(title()).matches("You remember \\d\\d %\\.");
        assertThat(page()).containsPattern("points (above|under) your target of 90 %\\.").contains("is plausible.");
    }

    @Test
    void theSpanIsChosenByChipsAndFoundInTheAddress() {
        threeCardsTwice(Rating.GOOD);
        open("progress");
        assertThat(pressed(chip("span-26-weeks"))).isEqualTo("true");

        press(chip("span-4-weeks"));

        assertThat(pressed(chip("span-4-weeks"))).isEqualTo("true");
        assertThat(pressed(chip("span-26-weeks"))).isEqualTo("false");
        assertThat(page()).contains("Last 4 weeks");
        assertThat(title()).isEqualTo("No card has come back yet.");
        open("progress?span=nonsense");
        assertThat(pressed(chip("span-26-weeks"))).isEqualTo("true");
    }

    @Test
    void whatIsDueCanBeSeenForAMonth() {
        rate(TaskKind.SHORT_ANSWER, Rating.EASY);
        open("progress");
        assertThat(page()).contains("Due in the next 14 days").contains(day(13)).doesNotContain(day(14));

        press(chip("due-30"));

        assertThat(page()).contains("Due in the next 30 days").contains(day(29)).doesNotContain(day(30));
    }

    @Test
    void everyChartHasItsNumbersAsATable() {
        rate(TaskKind.SHORT_ANSWER, Rating.EASY);

        open("progress");

        var tables = find(NativeTable.class).all();
        assertThat(tables).extracting(table -> table.getElement().getAttribute("aria-label"))
                .contains("Cards per day", "Due in the next 14 days", "Remembered, week by week");
        assertThat(tables.getFirst().getElement().getTextRecursively()).contains(day(0), "1");
    }

    @Test
    void nothingIsToldOfWhatALearnerHasNotAnswered() {
        rate(TaskKind.SHORT_ANSWER, Rating.GOOD);

        open("progress");

        assertThat(page()).doesNotContain("Kim Jong Un", "Which leader");
    }
}
