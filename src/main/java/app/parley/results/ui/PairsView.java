package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.base.Slug;
import app.parley.design.Dateline;
import app.parley.design.PageHead;
import app.parley.people.Teacher;
import app.parley.results.Pairs;
import app.parley.results.ResultsService;
import app.parley.results.SessionResults;
import app.parley.results.Versions;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Pairs to talk about one question, to be projected or printed. In each somebody has it and somebody does not, and nobody can tell
 * from the page who: those for whom nobody is left stand in pairs, too, since apart from them all would be known to be of one kind. Names
 * are in their order, in a pair and from pair to pair.
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
    public boolean knows(RouteParameters address) {
        return ResultsAddress.session(address).flatMap(id -> results().session(id, Versions.TOGETHER))
                .flatMap(read -> question(read, address)).isPresent();
    }

    private static Optional<QuestionRef> question(SessionResults read, RouteParameters address) {
        return address.get("question").filter(Slug::isValid).map(QuestionId::new)
                .flatMap(id -> read.session().questions().stream().filter(ref -> ref.id().equals(id)).findFirst());
    }

    @Override
    boolean show(Sheet sheet) {
        var question = question(sheet.read(), sheet.route());
        question.ifPresent(ref -> show(sheet, ref));
        return question.isPresent();
    }

    private void show(Sheet sheet, QuestionRef question) {
        var labels = sheet.labels();
        var matrix = sheet.matrix();
        int column = matrix.column(question).orElseThrow();
        var pairs = Pairs.of(matrix, column);
        var groups = groups(pairs, row -> labels.of(matrix.rows().get(row).who()));
        add(bar(sheet, ResultsAddress.pairs(sheet.info().id(), question.id())), new PageHead(bank.question(question).prompt())
                .withDateline(new Dateline(getTranslation("results.over.question", column + 1)))
                .withLead(getTranslation(groups.isEmpty() ? "results.pairs.none"
                        : pairs.alone().isEmpty() ? "results.pairs.lead" : "results.pairs.lead.groups", groups.size())));
        if (!groups.isEmpty()) {
            var list = new OrderedList(groups.stream().map(PairsView::group).toArray(ListItem[]::new));
            list.setId("pairs");
            list.addClassName("pp-pairlist");
            add(list);
        }
    }

    private static List<List<String>> groups(Pairs pairs, IntFunction<String> name) {
        int count = pairs.pairs().size();
        var order = new NameOrder();
        return IntStream.range(0, count).mapToObj(place -> {
            var pair = pairs.pairs().get(place);
            var joining = IntStream.iterate(place, one -> one < pairs.alone().size(), one -> one + count).map(pairs.alone()::get);
            return IntStream.concat(IntStream.of(pair.has(), pair.missed()), joining).mapToObj(name).sorted(order).toList();
        }).sorted(Comparator.comparing(List::getFirst, order)).toList();
    }

    private static ListItem group(List<String> names) {
        var group = new ListItem();
        names.forEach(text -> {
            if (group.getComponentCount() > 0) {
                group.add(new Span(" · "));
            }
            var name = new Span(text);
            // Kept apart from its neighbors, whichever way it is read.
            name.getElement().setAttribute("dir", "auto");
            group.add(name);
        });
        return group;
    }
}
