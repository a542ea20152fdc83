package app.parley.people.web;

import app.parley.people.SetupLinks;
import app.parley.start.ServerAddress;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** At a start without any teacher: prints the link that makes the first one. */
@Component
class SetupAnnouncement {

    private final SetupLinks links;
    private final Environment environment;
    private final ServerAddress address;
    private final I18NProvider texts;

    SetupAnnouncement(SetupLinks links, Environment environment, ServerAddress address, I18NProvider texts) {
        this.links = links;
        this.environment = environment;
        this.address = address;
        this.texts = texts;
    }

    /** After the addresses, so that it is the last thing on the screen. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void announce() {
        if (!environment.containsProperty("local.server.port")) {
            return;
        }
        // To the console and not to the log: it is a key to the house, and logs are kept and passed on.
        links.renew().ifPresent(token -> System.out.println(texts.getTranslation(
                "people.setup.announcement", Locale.ENGLISH, address.of("/setup/" + token.text()))));
    }
}
