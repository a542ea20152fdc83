package app.parley.people.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.Dates;
import app.parley.people.DisplayName;
import app.parley.people.Invitation;
import app.parley.people.Invitations;
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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Invites colleagues with a link that works once, and shows the invitations that are open. */
class InvitationsSection extends Section {

    private static final Set<Role> TEACHER = EnumSet.of(Role.TEACHER);

    private final Invitations invitations;
    private final Site site;
    private final UnorderedList list = new UnorderedList();
    private final OneTimeLink link = new OneTimeLink();
    private final TextField name = new TextField(getTranslation("people.invite.name"));
    private final Select<Set<Role>> roles = new Select<>();

    /**
     * @param anyRole whether the person here may also invite administrators
     */
    InvitationsSection(Invitations invitations, Site site, boolean anyRole) {
        this.invitations = invitations;
        this.site = site;
        addClassName("stack");
        list.setId("invitations");
        list.addClassName("lines");
        roles.setVisible(anyRole);
        add(
                new H2(getTranslation("people.invite.title")),
                new Paragraph(getTranslation("people.invite.what", Invitations.VALID.toDays())),
                form(),
                link,
                list);
        showList();
    }

    private Component form() {
        name.setId("invite-name");
        name.setMaxLength(DisplayName.MAX_LENGTH);
        name.setManualValidation(true);
        name.getElement().setAttribute("autocomplete", "off");
        roles.setId("invite-roles");
        roles.setLabel(getTranslation("people.invite.roles"));
        roles.setItems(List.of(TEACHER, EnumSet.allOf(Role.class), EnumSet.of(Role.ADMINISTRATOR)));
        roles.setItemLabelGenerator(this::words);
        roles.setValue(TEACHER);
        var submit = ButtonStyle.LINE.on(new Button(getTranslation("people.invite.submit")));
        submit.setId("invite-submit");
        submit.addClickListener(click -> Refusals.done(name, this::invite));
        EnterKey.presses(submit, name);
        var fields = new Div(name, roles, submit);
        fields.addClassNames("row", "row--wrap", "row--fields");
        return fields;
    }

    private String words(Set<Role> roles) {
        return roles.size() == 2
                ? getTranslation("people.role.both")
                : getTranslation("people.role." + roles.iterator().next().name().toLowerCase(Locale.ROOT));
    }

    private void invite() {
        var whom = DisplayName.of(name.getValue());
        var token = invitations.invite(whom, roles.getValue());
        link.show(
                getTranslation("people.invite.made", whom.text()),
                site.address("invite/" + token.text()),
                getTranslation("people.link.once"));
        name.clear();
        showList();
    }

    private void showList() {
        list.removeAll();
        invitations.open().forEach(invitation -> list.add(row(invitation)));
        list.setVisible(list.getChildren().findAny().isPresent());
    }

    private ListItem row(Invitation invitation) {
        var expires = LocalDate.ofInstant(invitation.expiresAt(), ZoneOffset.UTC);
        var words = new Div(
                new H3(invitation.name().text()),
                new Dateline(getTranslation(
                        "people.invite.facts", words(invitation.roles()), Dates.text(expires, getLocale()))));
        words.addClassName("grow");
        var revoke = ButtonStyle.TEXT.small(new Button(getTranslation("people.invite.revoke"), click -> {
            invitations.revoke(invitation.id());
            link.setVisible(false);
            showList();
        }));
        revoke.setAriaLabel(
                getTranslation("people.invite.revoke.name", invitation.name().text()));
        var row = new ListItem(words, revoke);
        row.addClassNames("row", "lines-row");
        return row;
    }
}
