package app.parley.bank.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Dating;
import app.parley.design.DoubleRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Consumer;

/** The timeline as two pictures, all years and one period, with chips for country and period. */
final class TimelinePanel extends Section {

    private static final String LANE = "lane";
    private static final String PERIOD = "period";

    /** What is looked at. */
    record Look(Optional<String> lane, Period period) {

        /** As in an address; what is unknown there is taken as not given. */
        static Look from(QueryParameters query, BankContent bank) {
            return new Look(query.getSingleParameter(LANE).filter(Lanes.of(bank)::contains),
                    query.getSingleParameter(PERIOD).flatMap(id -> Period.of(bank.timeline()).stream()
                            .filter(period -> period.id().equals(id)).findFirst())
                            .orElseGet(() -> Period.busiest(bank.timeline())));
        }

        QueryParameters query() {
            var parameters = new HashMap<String, String>();
            lane.ifPresent(id -> parameters.put(LANE, id));
            parameters.put(PERIOD, period.id());
            return QueryParameters.simple(parameters);
        }
    }

    private final FilterChips<Optional<String>> lanes;
    private final FilterChips<Period> periods;
    private final Picture overview = new Picture(getTranslation("bank.room.timeline.all-years"));
    private final Picture detail = new Picture(getTranslation("bank.room.timeline.one-period"));
    private final H3 title = new H3();
    private final Paragraph nothing = new Paragraph(getTranslation("bank.room.timeline.nothing"));
    private final Anchor asList = new Anchor();
    private Look look;

    TimelinePanel(BankContent bank, Look look, Consumer<Look> onChange) {
        this.look = look;
        lanes = new FilterChips<>(getTranslation("bank.room.countries"),
                lane -> onChange.accept(new Look(lane, this.look.period())));
        lanes.with(Optional.empty(), getTranslation("bank.room.countries.all"), "lane-all");
        Lanes.of(bank).forEach(lane -> lanes.with(Optional.of(lane), RoomWording.place(lane), "lane-" + lane));
        periods = new FilterChips<>(getTranslation("bank.room.periods"),
                period -> onChange.accept(new Look(this.look.lane(), period)));
        Period.of(bank.timeline()).forEach(period -> periods.with(period, period.text(), "period-" + period.id()));
        title.setId("timeline-period");
        nothing.setId("timeline-nothing");
        var years = bank.timeline().stream().map(event -> Integer.toString(event.from().getYear())).toList();
        var head = new Div(new H2(getTranslation("bank.room.timeline.title", years.getFirst(), years.getLast())), lanes);
        head.addClassName("dk-h");
        var stretched = new Paragraph(getTranslation("bank.room.timeline.stretched"));
        stretched.addClassNames("small", "quiet");
        var large = new Div(new Div(title, key()), nothing, detail, stretched, asList);
        large.getComponentAt(0).addClassNames("row", "row--wrap", "between");
        large.addClassName("tl-de");
        overview.addClassName("tl-ov");
        var card = new Div(overview, periods, large);
        card.addClassNames("tl", "card");
        add(new DoubleRule(), head, card);
        show(bank, look);
    }

    /** Draws another part of the timeline; the chips stay, and so does the focus. */
    void show(BankContent bank, Look next) {
        look = next;
        lanes.select(look.lane());
        periods.select(look.period());
        var shown = bank.timeline().stream().filter(event -> look.lane().map(event.lanes()::contains).orElse(true)).toList();
        var events = look.period().in(shown);
        var name = look.lane().map(lane -> getTranslation("bank.room.timeline.period-and-lane", look.period().text(),
                RoomWording.place(lane))).orElse(look.period().text());
        title.setText(name);
        var count = getTranslation("bank.room.entries", events.size());
        overview.show(TimelineOverview.of(bank.timeline(), look.period(), count,
                getTranslation("bank.room.timeline.overview", look.period().text())));
        nothing.setVisible(events.isEmpty());
        detail.setVisible(!events.isEmpty());
        if (!events.isEmpty()) {
            detail.show(TimelineDrawing.of(events, Lanes.of(bank), getTranslation("bank.room.lane.other"),
                    TimelineDrawing.inWords(name, events)));
        }
        asList.setText(getTranslation("bank.room.timeline.as-list"));
        asList.setHref(RoomTabs.Tab.TIMELINE.path() + "?" + new TimelineFilter(look.lane(),
                Optional.of(look.period().first()), Optional.of(look.period().last()), Optional.empty(), "")
                .query().getQueryString());
    }

    private Component key() {
        var key = new Div();
        key.addClassName("key");
        for (var dating : Dating.values()) {
            key.add(new Span(new DatingMark(dating), new Span(getTranslation("bank.room.key." + RoomWording.word(dating)))));
        }
        var bar = new Span();
        bar.addClassName("dm-span");
        key.add(new Span(bar, new Span(getTranslation("bank.room.key.span"))));
        return key;
    }
}
