package app.parley.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.testing.ParleyTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ParleyTest
@ViewPackages(packages = "app.parley.shell")
class RefresherViewTest extends SpringBrowserlessTest {

    private final List<Long> delays = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private long now = 5_000_000_000L;
    private int drawings;
    private Refresher refresher;

    @BeforeEach
    void open() {
        refresher = new Refresher(UI.getCurrent(), () -> drawings++, () -> now, (millis, task) -> {
            delays.add(millis);
            waiting.add(task);
        });
    }

    private void pass(long millis) {
        now += millis * 1_000_000;
        var due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
        UI.getCurrent().getInternals().getSession().getService().runPendingAccessTasks(UI.getCurrent().getSession());
    }

    @Test
    void firstChangeIsDrawnAtOnce() {
        refresher.request();

        pass(0);

        assertThat(delays).containsExactly(0L);
        assertThat(drawings).isEqualTo(1);
    }

    @Test
    void thousandChangesWithinASecondAreFewDrawings() {
        for (int i = 0; i < 1_000; i++) {
            refresher.request();
            if (i % 250 == 249) {
                pass(Refresher.APART_MILLIS);
            }
        }

        assertThat(drawings).isEqualTo(4);
    }

    @Test
    void changeSoonAfterADrawingWaitsForTheRestOfTheQuarterSecond() {
        refresher.request();
        pass(0);
        now += 100_000_000;

        refresher.request();

        assertThat(delays).containsExactly(0L, 150L);
    }

    @Test
    void changeThatComesWhileDrawingIsDrawnToo() {
        var again = new ArrayList<Runnable>();
        var busy = new Refresher(UI.getCurrent(), () -> {
            drawings++;
            again.forEach(Runnable::run);
            again.clear();
        }, () -> now, (_, task) -> waiting.add(task));
        again.add(busy::request);

        busy.request();
        pass(0);
        pass(Refresher.APART_MILLIS);

        assertThat(drawings).isEqualTo(2);
    }
}
