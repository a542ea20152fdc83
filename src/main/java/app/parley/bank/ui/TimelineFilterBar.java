package app.parley.bank.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Certainty;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The filters of the timeline's list: country, years, certainty, words. */
final class TimelineFilterBar extends Div {

    private final FilterChips<Optional<String>> lanes;
    private final Select<Integer> from = new Select<>();
    private final Select<Integer> to = new Select<>();
    private final Select<Certainty> certainty = new Select<>();
    private final TextField text = new TextField(getTranslation("bank.room.filter.text"));
    private TimelineFilter filter;

    TimelineFilterBar(BankContent bank, TimelineFilter filter, Consumer<TimelineFilter> onChange) {
        this.filter = filter;
        lanes = new FilterChips<>(getTranslation("bank.room.countries"),
                lane -> change(this.filter.withLane(lane), onChange));
        lanes.with(Optional.empty(), getTranslation("bank.room.countries.all"), "lane-all");
        Lanes.of(bank).forEach(lane -> lanes.with(Optional.of(lane), RoomWording.place(lane), "lane-" + lane));
        var years = bank.timeline().stream().map(event -> event.from().getYear()).distinct().sorted().toList();
        years(from, "from", years);
        years(to, "to", years);
        certainty.setItems(Certainty.values());
        certainty.setItemLabelGenerator(kind -> kind == null
                ? getTranslation("bank.room.filter.any-certainty") : RoomWording.certainty(kind));
        dress(certainty, "certainty", "bank.room.filter.any-certainty");
        text.setId("filter-text");
        text.setMaxLength(TimelineFilter.MAX_TEXT);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        show(filter);
        from.addValueChangeListener(event -> changeBy(event.isFromClient(),
                now -> now.withFrom(Optional.ofNullable(event.getValue())), onChange));
        to.addValueChangeListener(event -> changeBy(event.isFromClient(),
                now -> now.withTo(Optional.ofNullable(event.getValue())), onChange));
        certainty.addValueChangeListener(event -> changeBy(event.isFromClient(),
                now -> now.withCertainty(Optional.ofNullable(event.getValue())), onChange));
        text.addValueChangeListener(event -> changeBy(event.isFromClient(),
                now -> now.withText(event.getValue()), onChange));
        var fields = new Div(from, to, certainty, text);
        fields.addClassNames("fbar", "noprint");
        add(lanes, fields);
    }

    private void years(Select<Integer> field, String name, List<Integer> years) {
        field.setItems(years);
        field.setItemLabelGenerator(year -> year == null
                ? getTranslation("bank.room.filter.any-year") : Integer.toString(year));
        dress(field, name, "bank.room.filter.any-year");
    }

    private void dress(Select<?> field, String name, String emptyKey) {
        field.setId("filter-" + name);
        field.setLabel(getTranslation("bank.room.filter." + name));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation(emptyKey));
        field.setPlaceholder(getTranslation(emptyKey));
    }

    private void changeBy(boolean byPerson, Function<TimelineFilter, TimelineFilter> next, Consumer<TimelineFilter> onChange) {
        if (byPerson) {
            change(next.apply(filter), onChange);
        }
    }

    private void change(TimelineFilter next, Consumer<TimelineFilter> onChange) {
        filter = next;
        onChange.accept(next);
    }

    /** Shows a filter in the controls, without telling the listener. */
    void show(TimelineFilter next) {
        filter = next;
        lanes.select(next.lane());
        from.setValue(next.from().filter(year -> from.getListDataView().contains(year)).orElse(null));
        to.setValue(next.to().filter(year -> to.getListDataView().contains(year)).orElse(null));
        certainty.setValue(next.certainty().orElse(null));
        text.setValue(next.text());
    }
}
