package app.parley.people.ui;

import app.parley.base.LearnerId;
import app.parley.design.Confirmation;
import app.parley.people.ClassActivity;
import app.parley.people.ClassMember;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** Who is in a class, what they did, and the way out of it. */
class MembersSection extends Section {

    private final SchoolClass schoolClass;
    private final SchoolClasses classes;
    private final ObjectProvider<ClassActivity> activity;
    private final Runnable whenChanged;

    MembersSection(
            SchoolClass schoolClass, SchoolClasses classes, ObjectProvider<ClassActivity> activity, Runnable whenChanged) {
        this.schoolClass = schoolClass;
        this.classes = classes;
        this.activity = activity;
        this.whenChanged = whenChanged;
        addClassName("stack");
        var members = classes.members(schoolClass.id());
        add(new H2(getTranslation("people.class.members", members.size())));
        add(
                members.isEmpty()
                        ? new Paragraph(getTranslation("people.class.nobody"))
                        : new MemberTable(members, activityOf(members), this::askToRemove));
    }

    private Map<LearnerId, ClassActivity.Summary> activityOf(List<ClassMember> members) {
        var known = activity.getIfAvailable();
        return known == null ? Map.of() : known.of(members);
    }

    private void askToRemove(ClassMember member) {
        Confirmation.dangerous(
                        getTranslation("people.class.remove.ask", member.name().text()),
                        getTranslation("people.class.remove.means"),
                        getTranslation("people.class.remove"),
                        () -> {
                            classes.removeMember(schoolClass.id(), member.learner());
                            whenChanged.run();
                        })
                .open();
    }
}
