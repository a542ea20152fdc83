package app.parley.bank.ui;

import app.parley.bank.BankContent;
import app.parley.bank.ui.RoomTabs.Tab;
import app.parley.design.ButtonStyle;
import app.parley.design.EmptyState;
import app.parley.design.PageHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/** The whole timeline as a list to read and to filter. */
@Route("timeline")
@AnonymousAllowed
class TimelineView extends ReadingRoomView {

    private final OrderedList entries = new OrderedList();
    private final Paragraph count = new Paragraph();
    private final EmptyState nothing;
    private @Nullable TimelineFilterBar filters;

    TimelineView(ReadingRoom room) {
        super(room);
        entries.addClassName("evs");
        entries.setId("entries");
        count.setId("entry-count");
        count.addClassNames("small", "quiet");
        count.getElement().setAttribute("role", "status");
        var all = ButtonStyle.LINE.on(new Button(getTranslation("bank.room.filter.all"), click -> showAll()));
        all.setId("show-all");
        nothing = new EmptyState(getTranslation("bank.room.filter.none"), getTranslation("bank.room.filter.none.why"), all);
        nothing.setId("no-entries");
    }

    @Override
    void open(BankContent bank, BeforeEnterEvent event) {
        setViewTitle(getTranslation("bank.room.tab.timeline"));
        var filter = TimelineFilter.from(event.getLocation().getQueryParameters());
        filters = new TimelineFilterBar(bank, filter, this::choose);
        var results = new Div(count, entries, nothing);
        results.addClassName("stack");
        add(RoomTabs.on(Tab.TIMELINE), new PageHead(getTranslation("bank.room.entries.title"))
                .withLead(getTranslation("bank.room.entries.lead", bank.timeline().size())), filters, results);
        list(bank, filter);
    }

    private void choose(TimelineFilter filter) {
        whileOpen(bank -> {
            list(bank, filter);
            keepInAddress(Tab.TIMELINE, filter.query());
        });
    }

    private void showAll() {
        if (filters != null) {
            filters.show(TimelineFilter.NONE);
            choose(TimelineFilter.NONE);
        }
    }

    private void list(BankContent bank, TimelineFilter filter) {
        var accepted = bank.timeline().stream().filter(filter::accepts).toList();
        entries.removeAll();
        accepted.forEach(event -> entries.add(new TimelineRow(bank, event)));
        entries.setVisible(!accepted.isEmpty());
        nothing.setVisible(accepted.isEmpty());
        count.setText(getTranslation("bank.room.entries.shown", accepted.size(), bank.timeline().size()));
    }
}
