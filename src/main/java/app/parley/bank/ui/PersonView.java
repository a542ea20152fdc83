package app.parley.bank.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Person;
import app.parley.bank.ui.RoomTabs.Tab;
import app.parley.design.Dateline;
import app.parley.design.PageHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** One person: offices with the days for which they are known, other spellings, sources and questions. */
@Route("people/:id")
@AnonymousAllowed
class PersonView extends EntryView<Person> {

    PersonView(ReadingRoom room) {
        super(room, BankContent::people, Person::id);
    }

    @Override
    void show(BankContent bank, Person person) {
        setViewTitle(person.name());
        add(RoomTabs.within(Tab.PEOPLE),
                new PageHead(person.name()).withDateline(new Dateline(RoomWording.place(person.country()))),
                about(person),
                new RoomSection(getTranslation("bank.room.person.offices"), offices(person)),
                new RoomSection(getTranslation("bank.room.in-sources"), EntryLinks.toSources(
                        bank.sources().stream().filter(source -> person.sources().contains(source.id())).toList())),
                new QuestionsUsing(bank, bank.questionsAbout(person.id()), "person:" + person.id()));
    }

    private Component about(Person person) {
        var about = new Div(new Paragraph(person.note()));
        about.addClassName("prose");
        if (!person.also().isEmpty()) {
            about.add(new Paragraph(getTranslation("bank.room.person.also", String.join(", ", person.also()))));
        }
        return about;
    }

    private Component offices(Person person) {
        var list = new UnorderedList();
        list.addClassName("links");
        Tenure.of(person).forEach(tenure -> {
            var office = new Span(tenure.office());
            office.addClassName("strong");
            var asOf = new Paragraph(getTranslation("bank.room.as-of", tenure.daysInWords()));
            asOf.addClassNames("small", "quiet");
            list.add(new ListItem(new Div(office, asOf)));
        });
        return list;
    }
}
