package app.parley.bank.ui;

import app.parley.bank.Agreement;
import app.parley.bank.Person;
import app.parley.bank.Source;
import app.parley.bank.TimelineEvent;
import app.parley.bank.ui.RoomTabs.Tab;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** Links to other entries of the reading room, each with a line that says what it is. */
final class EntryLinks extends UnorderedList {

    private EntryLinks(List<ListItem> rows) {
        addClassName("links");
        rows.forEach(this::add);
    }

    private static <E> EntryLinks of(List<E> entries, Function<E, ListItem> row) {
        return new EntryLinks(entries.stream().map(row).toList());
    }

    static EntryLinks toSources(List<Source> sources) {
        return of(sources, source -> row(Tab.SOURCES.path(source.id()), source.title(),
                source.author() + ", " + Wording.day(source.date())));
    }

    /** Sources, each with the paragraphs that are meant. */
    static EntryLinks toPlaces(List<Source> sources, List<TimelineEvent.Place> places) {
        return new EntryLinks(places.stream().flatMap(place -> sources.stream()
                .filter(source -> source.id().equals(place.source()))
                .map(source -> row(Tab.SOURCES.path(source.id()), source.title(),
                        Wording.outletAndPlace(source, place.paragraph())))).toList());
    }

    static EntryLinks toPeople(List<Person> people) {
        return of(people, person -> row(Tab.PEOPLE.path(person.id()), person.name(),
                person.offices().isEmpty() ? RoomWording.place(person.country()) : person.offices().getFirst().office()));
    }

    static EntryLinks toAgreements(List<Agreement> agreements) {
        return of(agreements, agreement -> row(Tab.AGREEMENTS.path(agreement.id()), agreement.title(),
                RoomWording.kind(agreement.kind()) + ", " + agreement.when()));
    }

    static EntryLinks toEvents(List<TimelineEvent> events) {
        return of(events, event -> row(Tab.TIMELINE.path(event.id()), event.title(), RoomWording.when(event)));
    }

    private static ListItem row(String path, String title, String note) {
        var line = new Paragraph(note);
        line.addClassNames("small", "quiet");
        return new ListItem(new Div(new Anchor(path, title), line));
    }
}
