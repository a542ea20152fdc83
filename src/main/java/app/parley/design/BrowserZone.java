package app.parley.design;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The time zone of whoever looks at a page. The browser names it with its first request. */
public final class BrowserZone {

    private static final Logger log = LoggerFactory.getLogger(BrowserZone.class);

    private BrowserZone() {
    }

    /**
     * The zone of the current page; the server's where the browser names none that we know, and where there is no page, as when a
     * view is asked whether it knows an address.
     */
    public static ZoneId current() {
        return Optional.ofNullable(UI.getCurrent()).map(ui -> ui.getPage().getExtendedClientDetails().getTimeZoneId())
                .flatMap(BrowserZone::parse).orElseGet(ZoneId::systemDefault);
    }

    private static Optional<ZoneId> parse(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            log.debug("A browser named a time zone that we do not know", e);
            return Optional.empty();
        }
    }
}
