package app.parley.shell;

import app.parley.design.ButtonStyle;
import app.parley.design.Icon;
import app.parley.design.StudyDoor.Invitation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;

/** The doors of the home page that are made of a heading, a sentence and links. */
final class HomeDoors {

    private HomeDoors() {
    }

    static Section study(Optional<Invitation> invitation) {
        var door = door("study", "shell.home.study", "shell.home.study.sentence");
        var all = new Anchor("study", text("shell.home.study.all"));
        if (invitation.isPresent()) {
            var known = invitation.get();
            door.add(figure(known), end(
                    arrow(ButtonStyle.PRIMARY.on(new Anchor(known.path(), known.action()))), ButtonStyle.TEXT.on(all)));
        } else {
            door.add(end(arrow(ButtonStyle.PRIMARY.on(all))));
        }
        return door;
    }

    static Section teach() {
        var door = door("teach", "shell.home.teach", "shell.home.teach.sentence");
        door.add(end(ButtonStyle.LINE.on(new Anchor("teach", text("shell.home.teach.open")))));
        return door;
    }

    static Section door(String name, String titleKey, String sentenceKey) {
        var title = new H2(text(titleKey));
        title.setId("door-" + name);
        var door = new Section(title, new Paragraph(text(sentenceKey)));
        door.addClassName("door");
        door.getElement().setAttribute("aria-labelledby", "door-" + name);
        return door;
    }

    private static Component figure(Invitation invitation) {
        var number = new Span(Integer.toString(invitation.number()));
        number.addClassNames("big", "num");
        var what = new Div(invitation.what());
        var note = new Div(invitation.note());
        note.addClassName("quiet");
        var figure = new Div(number, new Div(what, note));
        figure.addClassName("door-fig");
        return figure;
    }

    private static Component end(Component... links) {
        var end = new Div(links);
        end.addClassName("door-end");
        return end;
    }

    private static Anchor arrow(Anchor link) {
        link.add(Icon.Shape.ARROW.icon());
        return link;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
