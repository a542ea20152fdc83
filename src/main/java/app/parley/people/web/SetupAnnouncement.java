package app.parley.people.web;

import app.parley.people.SetupLinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** At a start without any teacher: prints the link that makes the first one. */
@Component
class SetupAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(SetupAnnouncement.class);

    private final SetupLinks links;
    private final Environment environment;

    SetupAnnouncement(SetupLinks links, Environment environment) {
        this.links = links;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        var port = environment.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        // The one secret that is meant for the log: it works once, and only until there is a teacher.
        links.renew().ifPresent(token -> LOG.info(
                "There is no teacher yet. This link makes the first one: http://localhost:{}/setup/{}",
                port,
                token.text()));
    }
}
