package app.parley.design;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.testing.ParleyTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ParleyTest
@ViewPackages(packages = "app.parley.shell")
class MatchRowsViewTest extends SpringBrowserlessTest {

    private final List<Map<String, String>> told = new ArrayList<>();
    private MatchRows<String, String> rows;

    @BeforeEach
    void showRows() {
        var leaders = new LinkedHashMap<String, String>();
        leaders.put("id-putin", "Vladimir Putin");
        leaders.put("id-sergeyev", "Igor Sergeyev");
        var offices = new LinkedHashMap<String, String>();
        offices.put("id-defense", "Defense minister");
        offices.put("id-president", "President");
        rows = new MatchRows<>("Who held which office?", leaders, offices);
        rows.addMatchListener(told::add);
        UI.getCurrent().add(rows);
    }

    private NativeSelect select(int row) {
        return find(NativeSelect.class).withTestId("match-" + row).single();
    }

    private void choose(int row, String sent) {
        new NativeSelectTester(select(row)).choose(sent);
    }

    @Test
    void chosenRightSideBelongsToItsRow() {
        choose(1, "1");

        assertThat(rows.pairs()).containsExactly(Map.entry("id-putin", "id-president"));
        assertThat(rows.isComplete()).isFalse();
        assertThat(told).containsExactly(Map.of("id-putin", "id-president"));
    }

    @Test
    void rightSideChosenTwiceLeavesItsFirstRow() {
        choose(1, "1");
        choose(2, "1");

        assertThat(rows.pairs()).containsExactly(Map.entry("id-sergeyev", "id-president"));
        assertThat(select(1).getValue()).isEmpty();
        assertThat(find(LiveRegion.class).all()).extracting(LiveRegion::lastAnnouncement)
                .contains("Taken from: Vladimir Putin");
    }

    @Test
    void everyRowWithAPairIsComplete() {
        choose(1, "1");
        choose(2, "0");

        assertThat(rows.isComplete()).isTrue();
    }

    @Test
    void choiceCanBeTakenBack() {
        choose(1, "1");
        choose(1, "");

        assertThat(rows.pairs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "99999999999", "id-president", "<b>"})
    void placeThatDoesNotExistIsNoChoice(String sent) {
        choose(1, sent);

        assertThat(rows.pairs()).isEmpty();
    }

    @Test
    void earlierPairsAreShownAgain() {
        rows.setPairs(Map.of("id-sergeyev", "id-defense"));

        assertThat(select(2).choice()).hasValue(0);
        assertThat(select(1).choice()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void revealShowsWhatBelongsToAWrongRow() {
        rows.reveal(Map.of("id-putin", Outcome.RIGHT, "id-sergeyev", Outcome.WRONG),
                Map.of("id-putin", "President", "id-sergeyev", "Defense minister"));

        assertThat(rows.getElement().getTextRecursively()).contains("Not this oneDefense minister").contains("Right");
        assertThat(select(1).isEnabled()).isFalse();
    }

    @Test
    void rowLeftOpenIsToldItsAnswerAndNotCalledWrong() {
        rows.reveal(Map.of("id-putin", Outcome.PASSED_OVER, "id-sergeyev", Outcome.PASSED_OVER),
                Map.of("id-putin", "President", "id-sergeyev", "Defense minister"));

        assertThat(rows.getElement().getTextRecursively()).contains("It is: President", "It is: Defense minister")
                .doesNotContain("Not this one");
        assertThat(rows.getElement().getOuterHTML()).doesNotContain("match-row--wrong");
    }
}
