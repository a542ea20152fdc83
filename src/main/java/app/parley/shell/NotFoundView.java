package app.parley.shell;

import app.parley.design.TitledView;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** For an address that leads nowhere. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends TroublePage implements HasErrorParameter<NotFoundException>, TitledView {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(title(), getTranslation("shell.not-found.sentence"));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String title() {
        return getTranslation("shell.not-found.title");
    }
}
