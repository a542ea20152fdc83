package app.parley.live.ui;

import app.parley.base.PublicAddress;
import app.parley.live.Hosting;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where phones find this server: its {@link PublicAddress}. */
@Component
class JoinAddress {

    private final Environment environment;

    JoinAddress(Environment environment) {
        this.environment = environment;
    }

    /**
     * An address to read and one to follow.
     *
     * @param shown without what nobody types, such as {@code 192.168.1.20:8080}
     * @param base  with scheme and without a slash at the end
     */
    record Place(String shown, String base) {

        /** The link that leads straight into this game; for the QR code. */
        String link(Hosting game) {
            return base + "/play?pin=" + game.pin() + "&k=" + game.linkKey();
        }
    }

    Place current() {
        var request = ((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest();
        var base = PublicAddress.of(Optional.ofNullable(environment.getProperty(PublicAddress.SETTING)), request);
        return new Place(base.replaceFirst("^https?://", ""), base);
    }
}
