package app.parley.shell;

import app.parley.bank.Bank;
import app.parley.design.StudyDoor;
import app.parley.design.StudyNotice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

/** Home: three doors, to join a game, to study, to teach, and where the questions come from. */
@Route("")
@PageTitle("shell.home.title")
@AnonymousAllowed
class HomeView extends Div {

    HomeView(ObjectProvider<StudyDoor> studyDoor, ObjectProvider<StudyNotice> notices, Bank bank) {
        addClassName("home");
        var invitation = studyDoor.orderedStream().flatMap(door -> door.invitation().stream()).findFirst();
        var doors = new Div(new JoinDoor(), HomeDoors.study(invitation), HomeDoors.teach());
        doors.addClassName("doors");
        add(head());
        notices.orderedStream().flatMap(notice -> notice.notice().stream()).forEach(this::add);
        add(doors);
        var content = bank.current();
        if (!content.sources().isEmpty()) {
            add(new HomeBank(content));
        }
        add(foot());
    }

    private Component foot() {
        var foot = new Footer(new Anchor("privacy", getTranslation("shell.home.privacy")));
        foot.addClassNames("home-foot", "small");
        return foot;
    }

    private Component head() {
        var title = new H1(new Span(getTranslation("shell.home.ask")), new Span(getTranslation("shell.home.keep")));
        var head = new Div(title, new Paragraph(getTranslation("shell.home.lead")));
        head.addClassName("home-head");
        return head;
    }
}
