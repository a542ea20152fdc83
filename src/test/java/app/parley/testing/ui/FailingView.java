package app.parley.testing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A view with a fault, for tests of the frame: with {@code ?now} it fails while it opens, else on a click. */
@Route("gallery/failing")
@AnonymousAllowed
public class FailingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    public static final String SECRET = "jdbc:secret";

    public FailingView() {
        add(new H1("Failing"), new NativeButton("Fail", event -> fail()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getParameters().containsKey("now")) {
            fail();
        }
    }

    private static void fail() {
        throw new IllegalStateException(SECRET);
    }

    @Override
    public String getPageTitle() {
        return "Failing";
    }
}
