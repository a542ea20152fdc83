package app.parley.people.ui;

import app.parley.design.PageHead;
import app.parley.people.Invitations;
import app.parley.people.Teacher;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;

/** Where a teacher invites colleagues. */
@Route("teach/colleagues")
@PageTitle("people.colleagues.title")
@RolesAllowed(Teacher.ROLE)
class ColleaguesView extends Div {

    ColleaguesView(Invitations invitations, Site site) {
        addClassName("sections");
        var back = new RouterLink(getTranslation("people.class.back"), TeachView.class);
        back.addClassName("back");
        add(
                back,
                new PageHead(getTranslation("people.colleagues.title")).withLead(getTranslation("people.colleagues.lead")),
                new InvitationsSection(invitations, site, false));
    }
}
