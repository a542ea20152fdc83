package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.base.Slug;
import app.parley.design.Dateline;
import app.parley.design.PageHead;
import app.parley.people.Teacher;
import app.parley.results.Pairs;
import app.parley.results.ResultMatrix;
import app.parley.results.ResultsService;
import app.parley.results.SessionResults;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pairs to talk about one question, to be projected or printed. In each pair one has it and the other does not, and nobody can tell
 * from the page who: names stand in the order of the alphabet, in a pair and from pair to pair.
 */
@Route(ResultsAddress.SESSION_PAIRS)
@RolesAllowed(Teacher.ROLE)
class PairsView extends PaperView {

    private final Bank bank;

    PairsView(ResultsService results, Bank bank) {
        super(results, "pp-pairs");
        this.bank = bank;
    }

    @Override
    public String title() {
        return getTranslation("results.pairs.title");
    }

    @Override
    boolean show(SessionResults read, OverviewFilter filter, RouteParameters address) {
        var question = address.get("question").filter(Slug::isValid).map(QuestionId::new).flatMap(id -> column(read, id));
        question.ifPresent(ref -> show(read, ref, filter));
        return question.isPresent();
    }

    private static Optional<QuestionRef> column(SessionResults read, QuestionId question) {
        return read.session().questions().stream().filter(ref -> ref.id().equals(question)).findFirst();
    }

    private void show(SessionResults read, QuestionRef question, OverviewFilter filter) {
        var info = read.info();
        var labels = Labels.of(read, filter.names());
        var matrix = read.session().matrix(filter.which());
        int column = matrix.column(question).orElseThrow();
        var pairs = Pairs.of(matrix, column);
        add(new PaperBar(read.names(), filter.names(), style -> filter.withNames(style).on(ResultsAddress.pairs(info.id(), question.id()))),
                new PageHead(bank.question(question).prompt()).withDateline(new Dateline(getTranslation("results.over.question", column + 1)))
                        .withLead(getTranslation(pairs.pairs().isEmpty() ? "results.pairs.none" : "results.pairs.lead",
                                pairs.pairs().size())));
        if (!pairs.pairs().isEmpty()) {
            add(list(pairs, matrix, labels));
            if (!pairs.alone().isEmpty()) {
                var alone = new Paragraph(getTranslation("results.pairs.alone", names(pairs.alone().stream(), matrix, labels)
                        .collect(Collectors.joining(", "))));
                alone.setTestId("alone");
                add(alone);
            }
        }
    }

    private static OrderedList list(Pairs pairs, ResultMatrix matrix, Labels labels) {
        var list = new OrderedList();
        list.setId("pairs");
        list.addClassName("pp-pairlist");
        pairs.pairs().stream().map(pair -> names(Stream.of(pair.has(), pair.missed()), matrix, labels).toList())
                .sorted((one, other) -> one.getFirst().compareTo(other.getFirst())).forEach(names -> list.add(pair(names)));
        return list;
    }

    private static ListItem pair(List<String> names) {
        return new ListItem(name(names.getFirst()), new Span(" · "), name(names.getLast()));
    }

    /** Kept apart from its neighbor, whichever way it is read. */
    private static Span name(String text) {
        var name = new Span(text);
        name.getElement().setAttribute("dir", "auto");
        return name;
    }

    private static Stream<String> names(Stream<Integer> rows, ResultMatrix matrix, Labels labels) {
        return rows.map(row -> labels.of(matrix.rows().get(row).who())).sorted();
    }
}
