package app.parley.shell;

import app.parley.base.Failure;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens when a click fails for a reason nobody foresaw: the log gets the cause, the person a sentence. */
final class UnexpectedErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final int SHOWN_MS = 10_000;

    @Override
    public void error(ErrorEvent event) {
        var reference = ErrorReference.next();
        LOG.error("Unexpected error, reference {}", reference, Failure.loggable(event.getThrowable()));
        var ui = UI.getCurrent();
        if (ui != null) {
            var notification = Notification.show(ui.getTranslation("shell.error.notice", reference), SHOWN_MS,
                    Notification.Position.BOTTOM_START);
            notification.addThemeVariants(NotificationVariant.ERROR);
            notification.setAssertive(true);
        }
    }
}
