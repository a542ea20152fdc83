package app.parley.bank.ui;

import app.parley.bank.BankContent;
import app.parley.bank.TimelineEvent;
import app.parley.bank.ui.RoomTabs.Tab;
import app.parley.design.Dateline;
import app.parley.design.PageHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** One entry of the timeline, with the paragraphs where it stands and the questions that use it. */
@Route("timeline/:id")
@AnonymousAllowed
class EventView extends EntryView<TimelineEvent> {

    EventView(ReadingRoom room) {
        super(room, BankContent::timeline, TimelineEvent::id);
    }

    @Override
    void show(BankContent bank, TimelineEvent event) {
        setViewTitle(event.title());
        add(RoomTabs.within(Tab.TIMELINE),
                new PageHead(event.title()).withDateline(Dateline.leading(RoomWording.when(event),
                        TimelineRow.places(event))),
                about(event));
        if (!event.sources().isEmpty()) {
            add(new RoomSection(getTranslation("bank.room.in-sources"), EntryLinks.toPlaces(bank.sources(), event.sources())));
        }
        add(new QuestionsUsing(bank, bank.questionsAbout(event.id()), "event:" + event.id()));
    }

    private Component about(TimelineEvent event) {
        var dating = new Paragraph(new DatingMark(event.dating()), new Span(RoomWording.dating(event.dating())));
        dating.addClassName("src-n");
        var certainty = new Paragraph(RoomWording.certaintySentence(event.certainty()));
        certainty.addClassName("muted");
        var about = new Div(new Paragraph(event.text()), dating);
        if (!event.sources().isEmpty()) {
            about.add(certainty);
        }
        about.addClassName("prose");
        return about;
    }
}
