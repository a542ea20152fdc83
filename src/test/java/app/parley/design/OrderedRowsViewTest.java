package app.parley.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.parley.testing.ParleyTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

@ParleyTest
@ViewPackages(packages = "app.parley.shell")
class OrderedRowsViewTest extends SpringBrowserlessTest {

    private final List<List<String>> told = new ArrayList<>();
    private OrderedRows<String> rows;

    @BeforeEach
    void showRows() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("id-moscow", "Moscow");
        texts.put("id-beijing", "Beijing");
        texts.put("id-japan", "Japan");
        rows = new OrderedRows<>("In which order?", "Earliest", "Latest", texts);
        rows.addOrderListener(told::add);
        UI.getCurrent().add(rows);
    }

    private NativeButton button(String label) {
        return find(NativeButton.class).withAttribute("aria-label", label).single();
    }

    private void browserSends(int from, int to) {
        var data = JsonNodeFactory.instance.objectNode().put("event.detail.from", from).put("event.detail.to", to);
        rows.getElement().getNode().getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(rows.getElement(), "row-moved", data));
    }

    private List<String> shownTexts() {
        return find(OrderedRow.class).all().stream().map(OrderedRow::text).toList();
    }

    @Test
    void buttonMovesTheRowByOnePlace() {
        test(button("Move down: Moscow")).click();

        assertThat(rows.order()).containsExactly("id-beijing", "id-moscow", "id-japan");
        assertThat(shownTexts()).containsExactly("Beijing", "Moscow", "Japan");
        assertThat(told).containsExactly(List.of("id-beijing", "id-moscow", "id-japan"));
    }

    @Test
    void moveIsAnnounced() {
        test(button("Move up: Japan")).click();

        assertThat(rows.getElement().getTextRecursively()).contains("Japan: now 2 of 3");
    }

    @Test
    void rowAtTheEndOfTheListHasNowhereToGo() {
        assertThat(button("Move up: Moscow").isEnabled()).isFalse();
        assertThat(button("Move down: Japan").isEnabled()).isFalse();

        test(button("Move up: Japan")).click();

        assertThat(button("Move down: Japan").isEnabled()).isTrue();
    }

    @Test
    void droppedRowGoesToItsNewPlace() {
        browserSends(2, 0);

        assertThat(shownTexts()).containsExactly("Japan", "Moscow", "Beijing");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "3, 0", "0, 3", "1, 1", "2147483647, 0"})
    void placesThatDoNotExistAreIgnored(int from, int to) {
        browserSends(from, to);

        assertThat(rows.order()).containsExactly("id-moscow", "id-beijing", "id-japan");
        assertThat(told).isEmpty();
    }

    @Test
    void lockedRowsStayWhereTheyAre() {
        rows.lock();

        browserSends(0, 2);

        assertThat(rows.order()).containsExactly("id-moscow", "id-beijing", "id-japan");
    }

    @Test
    void earlierOrderIsShownAgain() {
        rows.setOrder(List.of("id-japan", "id-beijing", "id-moscow"));

        assertThat(shownTexts()).containsExactly("Japan", "Beijing", "Moscow");
        assertThat(told).isEmpty();
    }

    @Test
    void orderOfOtherRowsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> rows.setOrder(List.of("id-japan", "id-japan", "id-moscow")));
        assertThatIllegalArgumentException().isThrownBy(() -> rows.setOrder(List.of("id-japan", "id-moscow")));
    }

    @Test
    void revealSaysWhichRowsStandInTheirPlace() {
        rows.reveal(Map.of("id-moscow", Outcome.RIGHT, "id-beijing", Outcome.WRONG, "id-japan", Outcome.WRONG));

        assertThat(find(OrderedRow.class).all()).extracting(row -> row.getElement().getTextRecursively())
                .containsExactly("1MoscowRight", "2BeijingNot here", "3JapanNot here");
    }

    @Test
    void pageHoldsNoKeysOfRows() {
        assertThat(rows.getElement().getOuterHTML()).contains("Beijing").doesNotContain("id-");
    }

    @Test
    void rowsThatNobodyPutInOrderAreNotCalledWrong() {
        rows.reveal(Map.of("id-moscow", Outcome.PASSED_OVER, "id-beijing", Outcome.PASSED_OVER, "id-japan", Outcome.PASSED_OVER));

        assertThat(rows.getElement().getOuterHTML()).doesNotContain("po-i--wrong", "po-i--right", "pad-flag");
    }
}
