package app.parley.shell;

import app.parley.base.Failure;
import app.parley.design.Dateline;
import app.parley.design.TitledView;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For a page that failed for a reason nobody foresaw. It says nothing internal; the log has the cause. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnexpectedErrorView extends TroublePage implements HasErrorParameter<Exception>, TitledView {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = ErrorReference.next();
        LOG.error("A page failed, reference {}", reference, Failure.loggable(parameter.getCaughtException()));
        show(title(), getTranslation("shell.error.sentence"));
        add(new Dateline(getTranslation("shell.error.reference", reference)));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String title() {
        return getTranslation("shell.error.title");
    }
}
