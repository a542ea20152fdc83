package app.parley.people.ui;

import app.parley.base.LearnerId;
import app.parley.design.ButtonStyle;
import app.parley.design.Confirmation;
import app.parley.people.ClassActivity;
import app.parley.people.ClassMember;
import app.parley.people.PupilData;
import app.parley.people.Rosters;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;

/** Who is in a class, what they did, how further ones come in, and the way out. */
class MembersSection extends Section {

    private final SchoolClass schoolClass;
    private final SchoolClasses classes;
    private final Rosters rosters;
    private final PupilData pupils;
    private final ObjectProvider<ClassActivity> activity;
    private final Runnable whenChanged;
    private final Set<LearnerId> carded;

    MembersSection(
            SchoolClass schoolClass,
            SchoolClasses classes,
            Rosters rosters,
            PupilData pupils,
            ObjectProvider<ClassActivity> activity,
            Runnable whenChanged) {
        this.schoolClass = schoolClass;
        this.classes = classes;
        this.rosters = rosters;
        this.pupils = pupils;
        this.activity = activity;
        this.whenChanged = whenChanged;
        this.carded = rosters.carded(schoolClass.id());
        addClassNames("stack", "section--wide");
        var members = classes.members(schoolClass.id());
        add(
                new H2(getTranslation("people.class.members", members.size())),
                members.isEmpty()
                        ? new Paragraph(getTranslation("people.class.nobody"))
                        : new MemberTable(schoolClass.id(), members, activityOf(members), this::actions),
                ways(members));
    }

    private Map<LearnerId, ClassActivity.Summary> activityOf(List<ClassMember> members) {
        var known = activity.getIfAvailable();
        return known == null ? Map.of() : known.of(members);
    }

    private Component ways(List<ClassMember> members) {
        var roster = ButtonStyle.LINE.on(new RouterLink(
                getTranslation("people.roster.title"), RosterView.class, new RouteParameters("id", schoolClass.id().toString())));
        roster.setId("roster");
        var ways = new Div(roster);
        ways.addClassNames("row", "row--wrap", "noprint");
        var withCards = members.stream().filter(member -> carded.contains(member.learner())).toList();
        if (withCards.size() > 1) {
            var all = ButtonStyle.LINE.on(new Button(
                    getTranslation("people.card.all"),
                    click -> askForCards(getTranslation("people.card.all.ask", withCards.size()), withCards)));
            all.setId("cards-all");
            ways.add(all);
        }
        return ways;
    }

    private Component actions(ClassMember member) {
        var actions = new Div();
        actions.addClassNames("row", "row--tight");
        if (carded.contains(member.learner())) {
            actions.add(action("people.card.new", member, () -> askForCards(
                    getTranslation("people.card.new.ask", member.name().text()), List.of(member))));
        }
        actions.add(data(member), action("people.class.remove", member, () -> askToRemove(member)));
        return actions;
    }

    private Button action(String key, ClassMember member, Runnable action) {
        var button = ButtonStyle.TEXT.small(new Button(getTranslation(key), click -> action.run()));
        button.setAriaLabel(getTranslation(key + ".name", member.name().text()));
        return button;
    }

    private void askForCards(String question, List<ClassMember> members) {
        Confirmation.plain(question, getTranslation("people.card.new.means"), getTranslation("people.card.new"), () -> {
                    var id = schoolClass.id();
                    var run = rosters.prepare(id, members.stream().map(ClassMember::name).toList());
                    getUI().ifPresent(ui -> new CardOrder(id, run, () -> rosters.reissue(id, run)).place(ui));
                })
                .open();
    }

    /** What a class may see of a pupil, to hand over: for programs and for people. */
    private Component data(ClassMember member) {
        Supplier<Optional<Map<String, Object>>> data = () -> pupils.export(schoolClass.id(), member.learner());
        var links = new Div(
                download("people.pupil.json", member, DataDownload.json("parley-pupil", data)),
                download("people.pupil.html", member, DataDownload.html("parley-pupil", getLocale(), data)));
        links.addClassNames("row", "row--tight");
        return links;
    }

    private Component download(String key, ClassMember member, DownloadHandler handler) {
        var link = ButtonStyle.TEXT.small(new Anchor(handler, getTranslation(key)));
        link.getElement().setAttribute("aria-label", getTranslation(key + ".name", member.name().text()));
        return link;
    }

    private void askToRemove(ClassMember member) {
        var means = carded.contains(member.learner()) ? "people.class.remove.wholly" : "people.class.remove.means";
        Confirmation.dangerous(
                        getTranslation("people.class.remove.ask", member.name().text()),
                        getTranslation(means),
                        getTranslation("people.class.remove"),
                        () -> remove(member))
                .open();
    }

    /** Somebody else may have done it while this page was open; then there is nothing to show but that. */
    private void remove(ClassMember member) {
        var receipt = pupils.delete(schoolClass.id(), member.learner());
        whenChanged.run();
        receipt.ifPresent(done -> ReceiptDialog.ofPupil(member.name().text(), done).open());
    }
}
