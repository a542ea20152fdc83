package app.parley.bank.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Person;
import app.parley.bank.ui.RoomTabs.Tab;
import app.parley.design.PageHead;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everybody whom the articles name, by country. */
@Route("people")
@AnonymousAllowed
class PeopleView extends ReadingRoomView {

    PeopleView(ReadingRoom room) {
        super(room);
    }

    @Override
    void open(BankContent bank, BeforeEnterEvent event) {
        setViewTitle(getTranslation("bank.room.tab.people"));
        add(RoomTabs.on(Tab.PEOPLE), new PageHead(getTranslation("bank.room.people.title"))
                .withLead(getTranslation("bank.room.people.lead", bank.people().size())));
        bank.people().stream()
                .collect(Collectors.groupingBy(person -> RoomWording.place(person.country()), TreeMap::new, Collectors.toList()))
                .forEach((country, people) -> add(new RoomSection(country, list(people))));
    }

    private UnorderedList list(List<Person> people) {
        var list = new UnorderedList();
        list.addClassName("people");
        people.forEach(person -> list.add(row(person)));
        return list;
    }

    private ListItem row(Person person) {
        var row = new ListItem(new H3(new Anchor(Tab.PEOPLE.path(person.id()), person.name())));
        row.addClassName("hit");
        Tenure.of(person).forEach(tenure -> {
            var office = new Paragraph(tenure.office());
            office.addClassName("muted");
            var asOf = new Paragraph(getTranslation("bank.room.as-of", tenure.daysInWords()));
            asOf.addClassNames("small", "quiet");
            row.add(office, asOf);
        });
        if (!person.also().isEmpty()) {
            var also = new Paragraph(getTranslation("bank.room.person.also", String.join(", ", person.also())));
            also.addClassNames("small", "quiet");
            row.add(also);
        }
        return row;
    }
}
