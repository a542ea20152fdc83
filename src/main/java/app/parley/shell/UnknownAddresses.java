package app.parley.shell;

import app.parley.design.AddressedView;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Tells programs what {@link NotFoundView} tells people: Vaadin answers any address with its start page, and finds out
 * only afterwards, in the browser, that no view is there, or that the view knows no such thing. A crawler, a link checker
 * or a proxy sees the status alone.
 */
@Component
class UnknownAddresses implements VaadinServiceInitListener {

    private static final Pattern OUTER_SLASHES = Pattern.compile("^/+|/+$");

    private static final AccessAnnotationChecker ACCESS = new AccessAnnotationChecker();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(UnknownAddresses::tellStatus);
    }

    private static void tellStatus(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        // The path within the application, decoded, wherever the application is mounted.
        var path = request.getPathInfo() == null ? "" : OUTER_SLASHES.matcher(request.getPathInfo()).replaceAll("");
        var service = request.getService();
        var route = service.getRouter().getRegistry().getNavigationRouteTarget(path);
        if (!route.hasTarget() || !mayEnter(request, route) || !isKnown(service, route)) {
            page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }

    /** Who is not signed in does not come so far. To others, a view that is not theirs is as one that does not exist. */
    private static boolean mayEnter(VaadinRequest visitor, NavigationRouteTarget route) {
        return ACCESS.hasAccess(route.getRouteTarget().getTarget(), visitor.getUserPrincipal(), visitor::isUserInRole);
    }

    private static boolean isKnown(VaadinService service, NavigationRouteTarget route) {
        var view = route.getRouteTarget().getTarget();
        return !AddressedView.class.isAssignableFrom(view)
                || ((AddressedView) service.getInstantiator().getOrCreate(view)).knows(route.getRouteParameters());
    }
}
