package app.parley.results.ui;

import app.parley.design.FocusedView;
import app.parley.design.TitledView;
import app.parley.results.ResultMatrix;
import app.parley.results.ResultsService;
import app.parley.results.SessionInfo;
import app.parley.results.SessionResults;
import app.parley.results.Versions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;

/** A page about a session for the printer or a projector, with a way back to its overview. */
abstract class PaperView extends Div implements SessionAddressed, BeforeEnterObserver, TitledView, FocusedView {

    private final ResultsService results;
    private String exit = ResultsAddress.LIST;

    /** What stands on the paper: a session, as it is asked for in the address. */
    record Sheet(SessionResults read, OverviewFilter filter, RouteParameters route) {

        SessionInfo info() {
            return read.info();
        }

        Labels labels() {
            return Labels.of(read, filter.names());
        }

        ResultMatrix matrix() {
            return read.session().matrix(filter.which());
        }
    }

    PaperView(ResultsService results, String look) {
        this.results = results;
        addClassNames("pp", look);
    }

    /**
     * Fills the page, which is empty.
     *
     * @return false if there is nothing at this address
     */
    abstract boolean show(Sheet sheet);

    @Override
    public final ResultsService results() {
        return results;
    }

    @Override
    public final String exitPath() {
        return exit;
    }

    @Override
    public final String exitLabel() {
        return getTranslation("results.paper.exit");
    }

    /** Above the paper; the same page with other names is at the same path. */
    static PaperBar bar(Sheet sheet, String path) {
        return new PaperBar(sheet.read().names(), sheet.filter().names(), style -> sheet.filter().withNames(style).on(path));
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var filter = OverviewFilter.of(event.getLocation().getQueryParameters());
        var read = ResultsAddress.session(event.getRouteParameters()).flatMap(id -> results.session(id, Versions.TOGETHER));
        removeAll();
        if (read.isEmpty() || !show(new Sheet(read.get(), filter, event.getRouteParameters()))) {
            event.rerouteToError(NotFoundException.class);
        } else {
            exit = filter.on(ResultsAddress.of(read.get().info().id()));
        }
    }
}
