package app.parley.people.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Chip;
import app.parley.design.Confirmation;
import app.parley.design.Dateline;
import app.parley.people.Accounts;
import app.parley.people.ListedAccount;
import app.parley.people.PasswordLinks;
import app.parley.people.Refusal;
import app.parley.people.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** All accounts: who may what, a link for a forgotten password, and the way out. */
class AccountsSection extends Section {

    private final Accounts accounts;
    private final Site site;
    private final UnorderedList list = new UnorderedList();
    private final OneTimeLink link = new OneTimeLink();
    private final Paragraph trouble = new Paragraph();

    AccountsSection(Accounts accounts, Site site) {
        this.accounts = accounts;
        this.site = site;
        addClassName("stack");
        list.setId("accounts");
        list.addClassName("lines");
        trouble.setId("accounts-trouble");
        trouble.addClassName("err");
        trouble.getElement().setAttribute("role", "alert");
        add(new H2(getTranslation("people.accounts.all")), trouble, link, list);
        showList();
    }

    private void showList() {
        list.removeAll();
        accounts.all().forEach(account -> list.add(row(account)));
    }

    private ListItem row(ListedAccount account) {
        var name = new Div(new H3(account.name().text()));
        name.addClassNames("row", "row--wrap");
        if (account.administers()) {
            name.add(new Chip(Chip.Tone.PLAIN, getTranslation("people.role.administrator")));
        }
        var words = new Div(name, new Dateline(getTranslation("people.accounts.facts", account.classes())));
        words.addClassName("grow");
        var row = new ListItem(words, actions(account));
        row.addClassNames("row", "row--wrap", "lines-row");
        return row;
    }

    private Component actions(ListedAccount account) {
        var actions = new Div(action("reset", account, () -> reset(account)));
        if (!account.administers()) {
            actions.add(action("make", account, () -> accounts.makeAdministrator(account.id())));
        } else if (account.roles().contains(Role.TEACHER)) {
            actions.add(action("unmake", account, () -> accounts.unmakeAdministrator(account.id())));
        }
        actions.add(action("remove", account, () -> askToRemove(account)));
        actions.addClassNames("row", "row--wrap", "row--tight");
        return actions;
    }

    private Button action(String what, ListedAccount account, Runnable action) {
        var key = "people.accounts." + what;
        var button = ButtonStyle.TEXT.small(new Button(getTranslation(key), click -> attempt(action)));
        button.setAriaLabel(getTranslation(key + ".name", account.name().text()));
        return button;
    }

    private void attempt(Runnable action) {
        trouble.setText("");
        link.setVisible(false);
        try {
            action.run();
        } catch (Refusal refusal) {
            trouble.setText(Refusals.sentence(refusal));
        }
        showList();
    }

    private void reset(ListedAccount account) {
        accounts.resetPassword(account.id()).ifPresent(token -> link.show(
                getTranslation("people.accounts.reset.made", account.name().text()),
                site.address("password/" + token.text()),
                getTranslation("people.accounts.reset.how", PasswordLinks.VALID.toHours())));
    }

    private void askToRemove(ListedAccount account) {
        var leaving = accounts.leaving(account.id());
        Confirmation.dangerous(
                        getTranslation("people.accounts.remove.ask", account.name().text()),
                        getTranslation("people.accounts.remove.means", leaving.handedOver(), leaving.deleted()),
                        getTranslation("people.accounts.remove"),
                        () -> attempt(() -> accounts.remove(account.id())))
                .open();
    }
}
