package app.parley.people.ui;

import app.parley.design.PageHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.IntStream;

/** What is stored about people, where, for how long, and who sees it; in plain words. */
@Route(PrivacyView.ROUTE)
@PageTitle("people.privacy.title")
@AnonymousAllowed
class PrivacyView extends Div {

    static final String ROUTE = "privacy";

    PrivacyView() {
        addClassName("sections");
        setId("privacy");
        add(
                new PageHead(getTranslation("people.privacy.title")).withLead(getTranslation("people.privacy.lead")),
                part("not", 3),
                part("stored", 5),
                part("who", 5),
                part("long", 5),
                part("yours", 3));
    }

    private Component part(String name, int sentences) {
        var list = new UnorderedList(IntStream.rangeClosed(1, sentences)
                .mapToObj(number -> new ListItem(getTranslation("people.privacy." + name + "." + number)))
                .toArray(ListItem[]::new));
        list.addClassName("dots");
        var part = new Section(new H2(getTranslation("people.privacy." + name)), list);
        part.addClassName("stack");
        return part;
    }

    /** A link to this page, for the pages that ask for something or keep it. */
    static Component link() {
        var link = new RouterLink("", PrivacyView.class);
        link.setText(link.getTranslation("people.privacy.link"));
        link.addClassName("back");
        return link;
    }
}
