package app.parley.study.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;

/** The time zone that the learner's browser is in, which says which day it is. */
final class BrowserZone {

    private BrowserZone() {
    }

    /** The zone of the page that is being answered; the server's own if the browser named none that we know. */
    static ZoneId current() {
        var name = UI.getCurrentOrThrow().getPage().getExtendedClientDetails().getTimeZoneId();
        try {
            return name == null ? ZoneId.systemDefault() : ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneId.systemDefault();
        }
    }
}
