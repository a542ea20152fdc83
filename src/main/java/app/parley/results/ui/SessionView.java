package app.parley.results.ui;

import app.parley.design.TitledView;
import app.parley.results.ResultsService;
import app.parley.results.SessionInfo;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;

/** A page about one session, which is drawn anew for each address. */
abstract class SessionView extends Div implements SessionAddressed, BeforeEnterObserver, TitledView {

    private final ResultsService results;

    SessionView(ResultsService results) {
        this.results = results;
    }

    /**
     * Fills the page, which is empty.
     *
     * @return false if there is nothing at this address
     */
    abstract boolean show(SessionInfo info, QueryParameters query);

    @Override
    public final ResultsService results() {
        return results;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var query = event.getLocation().getQueryParameters();
        var info = ResultsAddress.session(event.getRouteParameters()).flatMap(results::info);
        if (info.isEmpty() || !show(info.get(), query)) {
            event.rerouteToError(NotFoundException.class);
        }
    }
}
