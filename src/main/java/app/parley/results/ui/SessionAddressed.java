package app.parley.results.ui;

import app.parley.design.AddressedView;
import app.parley.results.ResultsService;
import com.vaadin.flow.router.RouteParameters;

/** A view of one session that the teacher may see. */
interface SessionAddressed extends AddressedView {

    ResultsService results();

    @Override
    default boolean knows(RouteParameters address) {
        return ResultsAddress.session(address).flatMap(results()::info).isPresent();
    }
}
