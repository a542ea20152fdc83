package app.parley.people.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.Dates;
import app.parley.design.PageHead;
import app.parley.people.Administrator;
import app.parley.people.AuditLog;
import app.parley.people.DisplayName;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;

/**
 * Where teachers begin: a live game, the decks, their classes. Whoever only manages accounts is sent on to them; both come
 * here when they have signed in.
 */
@Route("teach")
@PageTitle("people.teach.title")
@RolesAllowed({Teacher.ROLE, Administrator.ROLE})
class TeachView extends Div implements BeforeEnterObserver {

    private final Teachers teachers;
    private final SchoolClasses classes;
    private final AuditLog audit;

    TeachView(Teachers teachers, SchoolClasses classes, AuditLog audit) {
        this.teachers = teachers;
        this.classes = classes;
        this.audit = audit;
        addClassName("sections");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        teachers.current().ifPresentOrElse(this::show, () -> event.forwardTo(AccountsView.class));
    }

    private void show(Teacher teacher) {
        add(
                new PageHead(getTranslation("people.teach.greeting", teacher.name().text()))
                        .withLead(getTranslation("people.teach.lead"))
                        .withAction(actions()),
                new PasswordNews(audit),
                list(),
                form());
    }

    private Component actions() {
        var live = ButtonStyle.PRIMARY.on(new Anchor("teach/live", getTranslation("people.teach.live")));
        live.setId("live");
        var homework = ButtonStyle.LINE.on(new Anchor("teach/homework", getTranslation("people.teach.homework")));
        homework.setId("homework");
        var decks = ButtonStyle.LINE.on(new Anchor("teach/decks", getTranslation("people.teach.decks")));
        decks.setId("decks");
        var reports = ButtonStyle.LINE.on(new Anchor("teach/reports", getTranslation("people.teach.reports")));
        reports.setId("reports");
        var account = ButtonStyle.LINE.on(new RouterLink(getTranslation("people.teach.account"), AccountView.class));
        var results = ButtonStyle.LINE.on(new Anchor("teach/results", getTranslation("people.teach.results")));
        results.setId("results");
        var actions = new Div(live, homework, results, decks, reports, colleagues(), account);
        actions.addClassNames("row", "row--wrap");
        return actions;
    }

    /** Administrators invite where they manage accounts. */
    private Component colleagues() {
        var link = teachers.isAdministrator()
                ? new RouterLink(getTranslation("people.accounts.title"), AccountsView.class)
                : new RouterLink(getTranslation("people.colleagues.title"), ColleaguesView.class);
        link.setId("colleagues");
        return ButtonStyle.LINE.on(link);
    }

    private Component list() {
        var mine = classes.mine();
        var section = new Section(new H2(getTranslation("people.teach.classes")));
        section.addClassName("stack");
        if (mine.isEmpty()) {
            section.add(new Paragraph(getTranslation("people.teach.none")));
        } else {
            var list = new UnorderedList(mine.stream().map(this::row).toArray(ListItem[]::new));
            list.setId("classes");
            list.addClassName("lines");
            section.add(list);
        }
        return section;
    }

    private ListItem row(SchoolClass schoolClass) {
        var link = new RouterLink(
                schoolClass.name().text(),
                ClassView.class,
                new RouteParameters("id", schoolClass.id().toString()));
        var facts = new Dateline(getTranslation(
                "people.teach.facts",
                schoolClass.members(),
                Dates.text(schoolClass.endsOn(), getLocale())));
        var row = new ListItem(new H3(link), facts);
        row.addClassNames("hit", "lines-row");
        return row;
    }

    private Component form() {
        var name = new TextField(getTranslation("people.teach.class-name"));
        name.setId("class-name");
        name.setMaxLength(DisplayName.MAX_LENGTH);
        name.setHelperText(getTranslation("people.teach.class-name.example"));
        name.setManualValidation(true);
        var submit = ButtonStyle.PRIMARY.on(new Button(getTranslation("people.teach.create")));
        submit.setId("class-create");
        submit.addClickListener(click -> Refusals.done(name, () -> create(name.getValue())));
        EnterKey.presses(submit, name);
        var fields = new Div(name, submit);
        fields.addClassNames("row", "row--wrap", "row--fields");
        var form = new Section(new H2(getTranslation("people.teach.new")), fields);
        form.addClassNames("card", "card--pad", "stack");
        return form;
    }

    private void create(String name) {
        var made = classes.create(DisplayName.of(name));
        getUI().ifPresent(ui -> ui.navigate(ClassView.class, new RouteParameters("id", made.id().toString())));
    }
}
