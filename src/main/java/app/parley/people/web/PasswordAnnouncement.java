package app.parley.people.web;

import app.parley.people.PasswordLinks;
import app.parley.start.ServerAddress;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** With {@code --parley.reset-password=NAME}: prints the link with which that teacher sets a new password. */
@Component
class PasswordAnnouncement {

    private final PasswordLinks links;
    private final Environment environment;
    private final ServerAddress address;
    private final I18NProvider texts;

    PasswordAnnouncement(PasswordLinks links, Environment environment, ServerAddress address, I18NProvider texts) {
        this.links = links;
        this.environment = environment;
        this.address = address;
        this.texts = texts;
    }

    /** After the addresses, so that it is the last thing on the screen. A link of an earlier start ends in any case. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void announce() {
        links.end();
        var name = environment.getProperty("parley.reset-password");
        if (name != null && environment.containsProperty("local.server.port")) {
            // To the console and not to the log: it is a key to the house, and logs are kept and passed on.
            System.out.println(links.renew(name)
                    .map(token -> text("people.reset.announcement", name, address.of("/password/" + token.text())))
                    .orElseGet(() -> text("people.reset.nobody", name)));
        }
    }

    private String text(String key, Object... parameters) {
        return texts.getTranslation(key, Locale.ENGLISH, parameters);
    }
}
