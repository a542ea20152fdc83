package app.parley.bank.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Source;
import app.parley.bank.ui.RoomTabs.Tab;
import app.parley.bank.ui.TimelinePanel.Look;
import app.parley.design.Dateline;
import app.parley.design.DoubleRule;
import app.parley.design.EmptyState;
import app.parley.design.PageHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/** The entrance of the reading room: the timeline in pictures, and the articles. */
@Route("sources")
@AnonymousAllowed
class SourcesView extends ReadingRoomView {

    private @Nullable TimelinePanel timeline;

    SourcesView(ReadingRoom room) {
        super(room);
    }

    @Override
    void open(BankContent bank, BeforeEnterEvent event) {
        setViewTitle(getTranslation("bank.room.tab.sources"));
        add(RoomTabs.on(Tab.SOURCES), new PageHead(getTranslation("bank.room.sources.title"))
                .withLead(getTranslation("bank.room.sources.lead", bank.sources().size(), bank.questions().size())));
        if (bank.sources().isEmpty()) {
            add(new EmptyState(getTranslation("bank.room.sources.none"), getTranslation("bank.room.sources.none.why"),
                    new Anchor("", getTranslation("bank.room.home"))));
            return;
        }
        if (!bank.timeline().isEmpty()) {
            timeline = new TimelinePanel(bank, Look.from(event.getLocation().getQueryParameters(), bank), this::look);
            add(timeline);
        }
        add(articles(bank));
    }

    private void look(Look next) {
        whileOpen(bank -> {
            if (timeline != null) {
                timeline.show(bank, next);
                keepInAddress(Tab.SOURCES, next.query());
            }
        });
    }

    private Component articles(BankContent bank) {
        var note = new Paragraph(getTranslation("bank.room.sources.own-words"));
        note.addClassNames("small", "quiet");
        var head = new Div(new H2(getTranslation("bank.room.tab.sources")), note);
        head.addClassName("dk-h");
        var list = new OrderedList();
        list.addClassName("srcs");
        bank.sources().forEach(source -> list.add(row(bank, source)));
        var section = new Section(new DoubleRule(), head, list);
        section.addClassName("room-part");
        return section;
    }

    private ListItem row(BankContent bank, Source source) {
        var outlet = new Paragraph(source.author());
        outlet.addClassName("src-o");
        var address = new Div(Dateline.leading(Wording.day(source.date()), ""),
                new Dateline(source.place().orElseGet(() -> getTranslation("bank.room.no-dateline"))), outlet);
        address.addClassName("src-d");
        var summary = new Paragraph(source.summary());
        summary.addClassNames("muted", "clamp");
        var dating = new Paragraph(new DatingMark(source.dating()), new Span(RoomWording.dating(source.dating()) + " "
                + getTranslation("bank.room.notes-count", source.notes().size())));
        dating.addClassName("src-n");
        var title = new H3(new Anchor(Tab.SOURCES.path(source.id()), source.title()));
        var figures = new Figures()
                .with(getTranslation("bank.room.length." + RoomWording.word(source.counts())), source.length())
                .with(getTranslation("bank.room.figure.questions"), bank.questionsCiting(source.id()).size());
        var row = new ListItem(address, new Div(title, summary, dating), figures);
        row.addClassNames("src", "hit");
        return row;
    }
}
