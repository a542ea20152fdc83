package app.parley.people.ui;

import app.parley.base.LearnerId;
import app.parley.design.ButtonStyle;
import app.parley.design.Confirmation;
import app.parley.design.Dateline;
import app.parley.design.PageHead;
import app.parley.design.TitledView;
import app.parley.people.ClassActivity;
import app.parley.people.ClassMember;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** One class of the teacher: its join code, its members, what they did, and its end. */
@Route("teach/class/:id")
@RolesAllowed(Teacher.ROLE)
class ClassView extends Div implements BeforeEnterObserver, TitledView {

    private final SchoolClasses classes;
    private final ObjectProvider<ClassActivity> activity;
    private String title = "";

    ClassView(SchoolClasses classes, ObjectProvider<ClassActivity> activity) {
        this.classes = classes;
        this.activity = activity;
        addClassName("sections");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("id")
                .flatMap(SchoolClassId::parse)
                .flatMap(classes::mine)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(SchoolClass schoolClass) {
        title = schoolClass.name().text();
        removeAll();
        add(
                back(),
                new PageHead(title)
                        .withDateline(new Dateline(getTranslation(
                                "people.class.ends", Dates.text(schoolClass.endsOn(), getLocale()))))
                        .withAction(homework(schoolClass)),
                code(schoolClass),
                members(schoolClass),
                end(schoolClass));
    }

    private Component back() {
        var back = new RouterLink(getTranslation("people.class.back"), TeachView.class);
        back.addClassName("back");
        return back;
    }

    private Component homework(SchoolClass schoolClass) {
        var homework = ButtonStyle.LINE.on(new Anchor("teach/homework?class=" + schoolClass.id(), getTranslation("people.teach.homework")));
        homework.setId("homework");
        return homework;
    }

    private Component code(SchoolClass schoolClass) {
        var code = new Paragraph(schoolClass.joinCode().grouped());
        code.setId("join-code");
        code.addClassName("nb-key");
        var renew = ButtonStyle.LINE.on(new Button(getTranslation("people.class.renew"), click -> {
            classes.renewCode(schoolClass.id());
            classes.mine(schoolClass.id()).ifPresent(this::show);
        }));
        renew.setId("renew-code");
        var section = new Section(
                new H2(getTranslation("people.class.code")),
                code,
                new Paragraph(getTranslation("people.class.code.how")),
                renew);
        section.addClassNames("card", "card--pad", "stack");
        return section;
    }

    private Component members(SchoolClass schoolClass) {
        var members = classes.members(schoolClass.id());
        var section = new Section(new H2(getTranslation("people.class.members", members.size())));
        section.addClassName("stack");
        section.add(
                members.isEmpty()
                        ? new Paragraph(getTranslation("people.class.nobody"))
                        : new MemberTable(members, activityOf(members), member -> askToRemove(schoolClass, member)));
        return section;
    }

    private Map<LearnerId, ClassActivity.Summary> activityOf(List<ClassMember> members) {
        var known = activity.getIfAvailable();
        return known == null ? Map.of() : known.of(members);
    }

    private void askToRemove(SchoolClass schoolClass, ClassMember member) {
        Confirmation.dangerous(
                        getTranslation("people.class.remove.ask", member.name().text()),
                        getTranslation("people.class.remove.means"),
                        getTranslation("people.class.remove"),
                        () -> {
                            classes.removeMember(schoolClass.id(), member.learner());
                            show(schoolClass);
                        })
                .open();
    }

    private Component end(SchoolClass schoolClass) {
        var delete = ButtonStyle.DANGER.on(new Button(
                getTranslation("people.class.delete"),
                click -> Confirmation.dangerous(
                                getTranslation(
                                        "people.class.delete.ask",
                                        schoolClass.name().text()),
                                getTranslation("people.class.delete.means"),
                                getTranslation("people.class.delete"),
                                () -> {
                                    classes.delete(schoolClass.id());
                                    getUI().ifPresent(ui -> ui.navigate(TeachView.class));
                                })
                        .open()));
        delete.setId("class-delete");
        return new Section(delete);
    }
}
