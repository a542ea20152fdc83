package app.parley.shell;

import app.parley.design.TitledView;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * For an address that this person may not open: the same page as for one that leads nowhere, so that nobody learns from
 * it what there is. People who are not signed in come to the sign-in page before they get here.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class AccessDeniedView extends TroublePage implements HasErrorParameter<AccessDeniedException>, TitledView {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        show(title(), getTranslation("shell.not-found.sentence"));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String title() {
        return getTranslation("shell.not-found.title");
    }
}
