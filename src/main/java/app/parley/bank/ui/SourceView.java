package app.parley.bank.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Source;
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

/** One article: what it says in our words, how its date is known, what to be careful about, and what refers to it. */
@Route("sources/:id")
@AnonymousAllowed
class SourceView extends EntryView<Source> {

    SourceView(ReadingRoom room) {
        super(room, BankContent::sources, Source::id);
    }

    @Override
    void show(BankContent bank, Source source) {
        setViewTitle(source.title());
        add(RoomTabs.within(Tab.SOURCES),
                new PageHead(source.title()).withDateline(Dateline.leading(Wording.placeAndDate(source), source.outlet())),
                about(source), notes(source), people(bank, source), agreements(bank, source), events(bank, source),
                new QuestionsUsing(bank, bank.questionsCiting(source.id()), "source:" + source.id()));
    }

    private Component about(Source source) {
        var dating = new Paragraph(new DatingMark(source.dating()), new Span(RoomWording.dating(source.dating())));
        dating.addClassName("src-n");
        var about = new Div(new Paragraph(source.summary()), dating);
        source.agency().filter(agency -> !agency.equals(source.outlet()))
                .ifPresent(agency -> about.add(quiet(getTranslation("bank.room.agency", agency))));
        about.add(quiet(getTranslation("bank.room.never-reprinted", source.length(),
                getTranslation("bank.room.length." + RoomWording.word(source.counts())))));
        about.addClassName("prose");
        return about;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("small", "quiet");
        return paragraph;
    }

    private Component notes(Source source) {
        var list = new UnorderedList();
        list.addClassNames("prose", "notes");
        source.notes().forEach(note -> list.add(new ListItem(note)));
        var section = new RoomSection(getTranslation("bank.room.notes"), list);
        section.setVisible(!source.notes().isEmpty());
        return section;
    }

    private Component people(BankContent bank, Source source) {
        return new RoomSection(getTranslation("bank.room.source.people"), EntryLinks.toPeople(
                bank.people().stream().filter(person -> person.sources().contains(source.id())).toList()));
    }

    private Component agreements(BankContent bank, Source source) {
        return new RoomSection(getTranslation("bank.room.source.agreements"), EntryLinks.toAgreements(
                bank.agreements().stream().filter(agreement -> agreement.sources().contains(source.id())).toList()));
    }

    private Component events(BankContent bank, Source source) {
        return new RoomSection(getTranslation("bank.room.source.events"), EntryLinks.toEvents(bank.timeline().stream()
                .filter(event -> event.sources().stream().anyMatch(place -> place.source().equals(source.id()))).toList()));
    }
}
