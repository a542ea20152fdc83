package app.parley.study.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.time.Duration;

/** A clock that counts up. The server says where it stands; in between the browser draws. */
@Tag("parley-stopwatch")
final class StopWatch extends Component implements HasStyle {

    StopWatch() {
        addClassNames("mt-clock", "num");
        getElement().setAttribute("role", "timer");
        getElement().setAttribute("aria-label", getTranslation("match.clock"));
        getElement().setAttribute("aria-live", "off");
        getElement().appendChild(new Element("b"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/match-board.js");
    }

    /** Sets it to a time, and has it go on or stand still. */
    void set(Duration time, boolean runs) {
        getElement().setAttribute("runs", runs);
        getElement().setAttribute("at-ms", Long.toString(time.toMillis()));
    }
}
