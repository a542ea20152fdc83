package app.parley.results.ui;

import app.parley.people.SchoolClass;
import app.parley.record.Remarked;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What an overview shows below its filter. Each part draws itself anew only when it shows something else. */
final class OverviewBody extends Div {

    private final RemarkNote remarked = new RemarkNote();
    private final HeatmapSection heatmap = new HeatmapSection();
    private final OverviewGroups groups = new OverviewGroups();
    private final OverviewSide side = new OverviewSide();
    private final Div parts = new Div(new Div(heatmap, groups), side);
    private final RetentionNote retention = new RetentionNote();

    OverviewBody() {
        parts.addClassName("rs");
        add(remarked, parts, retention);
    }

    /**
     * Shows a session.
     *
     * @param again which answers count otherwise than when they were given
     * @param steps asked only where something is drawn
     */
    void show(OverviewPage page, List<Remarked> again, Optional<SchoolClass> schoolClass, Supplier<StepContext> steps) {
        remarked.show(again, page.overview().matrix());
        heatmap.show(page);
        side.show(page, steps);
        groups.show(page, steps);
        parts.setVisible(!page.overview().heatmap().rows().isEmpty());
        retention.show(schoolClass);
    }
}
