package app.parley.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Sets Vaadin up for our pages: the first paint, the words for a lost connection, and what happens on an error. */
@Component
class FrameSetup implements VaadinServiceInitListener {

    private final Messages messages;

    FrameSetup(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        event.addIndexHtmlRequestListener(FrameSetup::finishPage);
        service.setSystemMessagesProvider(info -> systemMessages());
        service.addUIInitListener(this::setUpUi);
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(new UnexpectedErrors()));
    }

    private static void finishPage(IndexHtmlResponse page) {
        var document = page.getDocument();
        var nonce = ContentSecurityPolicy.newNonce();
        document.getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.forVaadin(nonce));
        ColorSchemeChoice.of(page.getVaadinRequest())
                .ifPresent(choice -> choice.applyTo(document.getElementsByTag("html").first()));
    }

    private void setUpUi(UIInitEvent event) {
        var reconnect = event.getUI().getReconnectDialogConfiguration();
        reconnect.setDialogText(messages.text("shell.connection.trying"));
        reconnect.setDialogTextGaveUp(messages.text("shell.connection.lost"));
    }

    private SystemMessages systemMessages() {
        var system = new CustomizedSystemMessages();
        // Without a notification and an address Vaadin loads the same page again, which is what a person would do:
        // everything that matters is in the database, and the address says where they were.
        system.setSessionExpiredNotificationEnabled(false);
        system.setSyncErrorNotificationEnabled(false);
        system.setInternalErrorCaption(messages.text("shell.error.caption"));
        system.setInternalErrorMessage(messages.text("shell.error.reload"));
        system.setCookiesDisabledNotificationEnabled(true);
        system.setCookiesDisabledCaption(messages.text("shell.cookies.caption"));
        system.setCookiesDisabledMessage(messages.text("shell.cookies.message"));
        return system;
    }
}
