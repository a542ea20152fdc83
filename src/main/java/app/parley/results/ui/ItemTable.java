package app.parley.results.ui;

import app.parley.bank.Question;
import app.parley.design.Chip;
import app.parley.results.SessionAnalysis;
import app.parley.results.statistics.Facility;
import app.parley.results.statistics.Figure;
import app.parley.results.statistics.ItemStatistics;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All questions of a quiz with their figures, sorted by a column through its address; why a figure is missing stands below. */
final class ItemTable extends Div {

    private final List<ItemStatistics> items;
    private final List<Question> questions;
    /** Whether enough people answered for a verdict on questions that enough of them answered. */
    private final boolean isTelling;
    private final StatisticsFilter filter;

    /**
     * @param here     the address of the page, by its filter
     * @param question the address of a question
     */
    ItemTable(SessionAnalysis analysis, StatisticsFilter filter, Function<StatisticsFilter, String> here,
            Function<Question, String> question) {
        this.items = analysis.analysis().places();
        this.questions = analysis.questions();
        this.isTelling = analysis.people() >= Facility.FEWEST;
        this.filter = filter;
        var table = new NativeTable();
        table.setId("items");
        table.addClassNames("tbl", "items");
        table.getElement().setAttribute("aria-label", getTranslation("results.quiz.items"));
        var head = new NativeTableRow();
        for (var column : ItemColumn.values()) {
            head.add(head(column, here));
        }
        table.getHead().add(head);
        order().forEach(place -> table.getBody().add(row(place, question)));
        add(new ScrollFrame(getTranslation("results.quiz.items"), table), missing());
    }

    private NativeTableHeaderCell head(ItemColumn column, Function<StatisticsFilter, String> here) {
        var name = getTranslation("results.quiz.col." + ResultsWords.word(column));
        var cell = column == ItemColumn.NUMBER ? Cells.column("") : Cells.figures("");
        var link = new Anchor(here.apply(filter.sortedBy(column)) + "#items", name);
        cell.add(link);
        if (column == filter.sort()) {
            cell.getElement().setAttribute("aria-sort", filter.falling() ? "descending" : "ascending");
            var arrow = new Span(filter.falling() ? " ↓" : " ↑");
            arrow.getElement().setAttribute("aria-hidden", "true");
            link.add(arrow);
        }
        return cell;
    }

    /** The places sorted; those without the figure come last either way. */
    private List<Integer> order() {
        Comparator<Integer> byFigure = Comparator.comparingDouble(place -> filter.sort().of(items.get(place)).value().orElse(0));
        Comparator<Integer> byPlace = Comparator.naturalOrder();
        if (filter.sort() == ItemColumn.NUMBER) {
            byFigure = byPlace;
        }
        Comparator<Integer> hasNone = Comparator.comparing(place -> filter.sort().of(items.get(place)).value().isEmpty());
        return IntStream.range(0, items.size()).boxed()
                .sorted(hasNone.thenComparing(filter.falling() ? byFigure.reversed() : byFigure).thenComparing(byPlace)).toList();
    }

    private NativeTableRow row(int place, Function<Question, String> question) {
        var item = items.get(place);
        var name = Cells.row(new Span(place + 1 + ". "), new Anchor(question.apply(questions.get(place)), questions.get(place).prompt()));
        if (isTelling && item.isDubious() && item.attempts() >= Facility.FEWEST) {
            name.add(new Chip(Chip.Tone.DUE, getTranslation("results.quiz.dubious")));
        }
        var row = new NativeTableRow(name);
        for (var column : ItemColumn.values()) {
            if (column != ItemColumn.NUMBER) {
                row.add(Cells.figure(column.text(item)));
            }
        }
        return row;
    }

    private UnorderedList missing() {
        var places = new TreeMap<Figure.Reason, TreeSet<Integer>>();
        for (int place = 0; place < items.size(); place++) {
            for (var column : ItemColumn.values()) {
                int number = place + 1;
                column.of(items.get(place)).why().ifPresent(why -> places.computeIfAbsent(why, _ -> new TreeSet<>()).add(number));
            }
        }
        var list = new UnorderedList(places.entrySet().stream().map(this::missing).toArray(ListItem[]::new));
        list.addClassNames("small", "quiet", "items-missing");
        return list;
    }

    private ListItem missing(Map.Entry<Figure.Reason, TreeSet<Integer>> entry) {
        return new ListItem(getTranslation("results.quiz.missing", entry.getValue().size(), entry.getValue().stream().map(String::valueOf)
                .collect(Collectors.joining(", ")), FigureWords.why(entry.getKey())));
    }
}
