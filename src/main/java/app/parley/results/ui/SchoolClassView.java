package app.parley.results.ui;

import app.parley.design.AddressedView;
import app.parley.design.BrowserZone;
import app.parley.design.TitledView;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** A page of results about one class of the teacher. */
abstract class SchoolClassView extends Div implements AddressedView, BeforeEnterObserver, TitledView {

    private final SchoolClasses classes;
    private final Clock clock;
    private String title = "";

    /**
     * Somebody opens the page.
     *
     * @param today where they are
     */
    record Visit(SchoolClass schoolClass, RouteParameters route, QueryParameters query, LocalDate today, ZoneId zone) {

        /** What of the class over time they want to see. */
        ClassPage page() {
            return ClassPage.of(query, today, zone);
        }

        /** What of it a page about one question or one learner shows. */
        ClassPage evidence() {
            return ClassPage.ofEvidence(query, today, zone);
        }
    }

    SchoolClassView(SchoolClasses classes, Clock clock) {
        this.classes = classes;
        this.clock = clock;
    }

    /**
     * Shows the page. It may have shown something before.
     *
     * @return false if there is nothing at this address
     */
    abstract boolean show(Visit visit);

    final SchoolClasses classes() {
        return classes;
    }

    final void title(String text) {
        title = text;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final boolean knows(RouteParameters address) {
        return ResultsAddress.schoolClass(address, classes).isPresent();
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var zone = BrowserZone.current();
        var found = ResultsAddress.schoolClass(event.getRouteParameters(), classes)
                .map(schoolClass -> new Visit(schoolClass, event.getRouteParameters(), event.getLocation().getQueryParameters(),
                        LocalDate.ofInstant(clock.instant(), zone), zone));
        if (found.isEmpty() || !show(found.get())) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** The way back to where the page hangs together with others. */
    static Anchor back(String path, String text) {
        var back = new Anchor(path, text);
        back.addClassNames("back", "noprint");
        return back;
    }
}
