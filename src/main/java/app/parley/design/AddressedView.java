package app.parley.design;

import com.vaadin.flow.router.RouteParameters;

/**
 * A view whose address names one thing, such as a person or a game. Before the page is opened it is asked whether that thing is
 * there, so that an address of nothing is an error for programs too, which see the status of the first answer alone.
 */
public interface AddressedView {

    /**
     * Whether the visitor finds something at this address. It may be asked of a view that is not on any page and will not be:
     * it answers without changing anything.
     */
    boolean knows(RouteParameters address);
}
