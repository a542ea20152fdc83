package app.parley.bank.ui;

import app.parley.bank.BankContent;
import app.parley.bank.TimelineEvent;
import app.parley.bank.ui.RoomTabs.Tab;
import app.parley.design.Dateline;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry in the list of the timeline: when, how that is known, what, how sure, where it stands, and its questions. */
final class TimelineRow extends ListItem {

    TimelineRow(BankContent bank, TimelineEvent event) {
        addClassName("hit");
        var dating = new Paragraph(RoomWording.dating(event.dating()));
        dating.addClassNames("small", "quiet");
        var what = new Div(new H2(new Anchor(Tab.TIMELINE.path(event.id()), event.title())), new Paragraph(event.text()),
                facts(bank, event));
        add(new DatingMark(event.dating()), new Div(Dateline.leading(RoomWording.when(event), ""), dating), what);
    }

    /** Lanes and other places that an entry touches. */
    static String places(TimelineEvent event) {
        return RoomWording.places(Stream.concat(event.lanes().stream(), event.others().stream()).toList());
    }

    private Paragraph facts(BankContent bank, TimelineEvent event) {
        var facts = new ArrayList<String>();
        if (!event.sources().isEmpty()) {
            facts.add(RoomWording.certainty(event.certainty()));
        }
        facts.add(places(event));
        var sources = bank.sourcesById();
        event.sources().forEach(place -> facts.add(Wording.outletAndPlace(sources.get(place.source()), place.paragraph())));
        facts.add(getTranslation("bank.room.questions-count", bank.questionsAbout(event.id()).size()));
        var line = new Paragraph(facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · ")));
        line.addClassNames("small", "quiet");
        return line;
    }
}
