package app.parley.people.web;

import app.parley.people.SetupLinks;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** At a start without any teacher: prints the link that makes the first one. */
@Component
class SetupAnnouncement {

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
        // For whoever sits at the console; a log is kept, copied and sent around. It works once, until there is a teacher.
        links.renew().ifPresent(token -> System.out.printf(
                "There is no teacher yet. This link makes the first one: http://localhost:%s/setup/%s%n",
                port, token.text()));
    }
}
