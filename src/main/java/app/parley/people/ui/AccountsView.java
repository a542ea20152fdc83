package app.parley.people.ui;

import app.parley.design.PageHead;
import app.parley.people.Accounts;
import app.parley.people.Administrator;
import app.parley.people.AuditLog;
import app.parley.people.Invitations;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where administrators manage accounts. No class and no answer is shown here. */
@Route("teach/accounts")
@PageTitle("people.accounts.title")
@RolesAllowed(Administrator.ROLE)
class AccountsView extends Div {

    AccountsView(Accounts accounts, Invitations invitations, AuditLog audit, Site site) {
        addClassName("sections");
        add(
                new PageHead(getTranslation("people.accounts.title")).withLead(getTranslation("people.accounts.lead")),
                new PasswordNews(audit),
                new AccountsSection(accounts, site),
                new InvitationsSection(invitations, site, true),
                new AuditSection(audit));
    }
}
