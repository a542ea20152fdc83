package app.parley.results.ui;

import app.parley.design.AddressedView;
import app.parley.design.FocusedView;
import app.parley.design.TitledView;
import app.parley.results.ResultsService;
import app.parley.results.SessionResults;
import app.parley.results.Versions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;

/** A page about a session for the printer or a projector, with a way back to its overview. */
abstract class PaperView extends Div implements AddressedView, BeforeEnterObserver, TitledView, FocusedView {

    private final ResultsService results;
    private String exit = ResultsAddress.LIST;

    PaperView(ResultsService results, String look) {
        this.results = results;
        addClassNames("pp", look);
    }

    /**
     * Fills the page, which is empty.
     *
     * @return false if there is nothing at this address
     */
    abstract boolean show(SessionResults read, OverviewFilter filter, RouteParameters address);

    final ResultsService results() {
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

    @Override
    public final boolean knows(RouteParameters address) {
        return ResultsAddress.session(address).flatMap(results::info).isPresent();
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var filter = OverviewFilter.of(event.getLocation().getQueryParameters());
        var read = ResultsAddress.session(event.getRouteParameters()).flatMap(id -> results.session(id, Versions.TOGETHER));
        removeAll();
        read.ifPresent(found -> exit = filter.on(ResultsAddress.of(found.info().id())));
        if (read.filter(found -> show(found, filter, event.getRouteParameters())).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        }
    }
}
