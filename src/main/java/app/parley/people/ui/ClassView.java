package app.parley.people.ui;

import app.parley.design.AddressedView;
import app.parley.design.ButtonStyle;
import app.parley.design.PageHead;
import app.parley.design.TitledView;
import app.parley.people.ClassActivity;
import app.parley.people.ClassSharing;
import app.parley.people.PupilData;
import app.parley.people.Rosters;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;

/** One class of the teacher: its join code, its members, what they did, who else teaches it, and its end. */
@Route(ClassAddress.ONE)
@RolesAllowed(Teacher.ROLE)
class ClassView extends Div implements AddressedView, BeforeEnterObserver, TitledView {

    private final SchoolClasses classes;
    private final ClassSharing sharing;
    private final Rosters rosters;
    private final PupilData pupils;
    private final Teachers teachers;
    private final ObjectProvider<ClassActivity> activity;
    private String title = "";

    ClassView(
            SchoolClasses classes,
            ClassSharing sharing,
            Rosters rosters,
            PupilData pupils,
            Teachers teachers,
            ObjectProvider<ClassActivity> activity) {
        this.classes = classes;
        this.sharing = sharing;
        this.rosters = rosters;
        this.pupils = pupils;
        this.teachers = teachers;
        this.activity = activity;
        addClassName("sections");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean knows(RouteParameters address) {
        return ClassAddress.find(address, classes).isPresent();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClassAddress.find(event.getRouteParameters(), classes)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(SchoolClass schoolClass) {
        title = schoolClass.name().text();
        Runnable again = () -> classes.mine(schoolClass.id()).ifPresentOrElse(this::show, this::leave);
        removeAll();
        add(
                back(),
                new PageHead(title)
                        .withDateline(ClassAddress.end(schoolClass))
                        .withAction(actions(schoolClass)),
                new JoinCodeSection(schoolClass, classes, again),
                new WaitingSection(schoolClass, classes, again),
                new MembersSection(schoolClass, classes, rosters, pupils, activity, again),
                new CoTeachersSection(schoolClass, sharing, classes.isMine(schoolClass), again),
                new ClassEndSection(schoolClass, classes, sharing, teachers, again, this::leave));
    }

    private Component back() {
        var back = new RouterLink(getTranslation("people.class.back"), TeachView.class);
        back.addClassName("back");
        return back;
    }

    private Component actions(SchoolClass schoolClass) {
        var homework = ButtonStyle.LINE.on(new Anchor("teach/homework?class=" + schoolClass.id(), getTranslation("people.teach.homework")));
        homework.setId("homework");
        var results = ButtonStyle.LINE.on(new Anchor("teach/results/class/" + schoolClass.id(), getTranslation("people.teach.results")));
        results.setId("results");
        var actions = new Div(homework, results);
        actions.addClassNames("row", "row--wrap");
        return actions;
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(TeachView.class));
    }
}
