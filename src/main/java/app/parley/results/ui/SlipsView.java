package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.bank.Citation;
import app.parley.bank.Question;
import app.parley.bank.ui.Wording;
import app.parley.design.Dateline;
import app.parley.design.PageHead;
import app.parley.people.Teacher;
import app.parley.results.ResultMatrix;
import app.parley.results.ResultsService;
import app.parley.results.Slip;
import app.parley.results.Who;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A slip of paper for each pupil: what went well, and at most three things to look at again, with the right answer and where it stands. */
@Route(ResultsAddress.SESSION_SLIPS)
@RolesAllowed(Teacher.ROLE)
class SlipsView extends PaperView {

    private final Bank bank;

    SlipsView(ResultsService results, Bank bank) {
        super(results, "pp-slips");
        this.bank = bank;
    }

    @Override
    public String title() {
        return getTranslation("results.slips.title");
    }

    @Override
    boolean show(Sheet sheet) {
        var info = sheet.info();
        var labels = sheet.labels();
        var matrix = sheet.matrix();
        var slips = Slip.of(matrix);
        var head = new PageHead(getTranslation("results.slips.head", slips.size())).withLead(getTranslation("results.slips.lead"));
        head.addClassName("noprint");
        add(bar(sheet, ResultsAddress.slips(info.id())), head);
        var facts = info.title() + ", " + SessionWords.day(info, getLocale());
        slips.stream().sorted(Comparator.comparing(Slip::who, labels.order()))
                .forEach(slip -> add(slip(slip, matrix, labels.of(slip.who()), facts)));
        return true;
    }

    private Component slip(Slip slip, ResultMatrix matrix, String name, String facts) {
        var who = new H2(name);
        who.getElement().setAttribute("dir", "auto");
        var right = new Paragraph(getTranslation("results.slips.right", slip.right().size(), slip.answered()));
        right.addClassName("pp-strong");
        var article = new Article(new Dateline(facts), who, right);
        if (!slip.right().isEmpty()) {
            article.add(new Paragraph(getTranslation("results.slips.right.which", slip.right().size(), slip.right().stream()
                    .map(place -> Integer.toString(place + 1)).collect(Collectors.joining(", ")))));
        }
        if (slip.again().isEmpty()) {
            article.add(new Paragraph(getTranslation("results.slips.none")));
        } else {
            var list = new OrderedList(slip.again().stream()
                    .map(place -> again(place, bank.question(matrix.questions().get(place)))).toArray(ListItem[]::new));
            article.add(new Paragraph(getTranslation("results.slips.again", slip.again().size())), list);
        }
        // A guest has no notebook, and so no cards.
        if (slip.who() instanceof Who.Known && !slip.again().isEmpty()) {
            article.add(Quiet.note(getTranslation("results.slips.cards")));
        }
        article.addClassName("pp-slip");
        article.setTestId("slip");
        return article;
    }

    private ListItem again(int place, Question question) {
        var prompt = new Paragraph(getTranslation("results.report.question", place + 1, question.prompt()));
        prompt.addClassName("pp-strong");
        return new ListItem(prompt, new Paragraph(getTranslation("results.report.right",
                String.join("; ", Wording.solution(question.task())))), Quiet.note(source(question)));
    }

    /** Where the first source says so. */
    private String source(Question question) {
        var first = question.citations().getFirst().source();
        List<Citation> places = question.citations().stream().filter(citation -> citation.source().equals(first)).toList();
        return bank.current().source(first).map(source -> getTranslation("results.slips.source", Wording.placeAndDate(source),
                Wording.outletAndPlaces(source, places))).orElse("");
    }
}
