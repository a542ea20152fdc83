package app.parley.people.web;

import app.parley.people.Notebooks;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** When a page is opened: whose browser it is, and that the notebook was used today. */
@Component
class Arrivals implements VaadinServiceInitListener {

    private final VaadinDevice device;
    private final Notebooks notebooks;

    Arrivals(VaadinDevice device, Notebooks notebooks) {
        this.device = device;
        this.notebooks = notebooks;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(page -> {
            device.arrive();
            if (notebooks.noteVisit()) {
                device.renewCookie();
            }
        });
    }
}
