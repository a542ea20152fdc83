package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.design.BarChart;
import app.parley.design.Dateline;
import app.parley.design.PageHead;
import app.parley.people.Teacher;
import app.parley.results.Blanks;
import app.parley.results.ResultMatrix;
import app.parley.results.ResultsService;
import app.parley.results.SessionAnalysis;
import app.parley.results.SessionId;
import app.parley.results.SessionInfo;
import app.parley.results.SessionResults;
import app.parley.results.Versions;
import app.parley.results.Which;
import app.parley.results.statistics.Facility;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.IntStream;

/** A whole session by the figures that test makers use, as Moodle reckons them. */
@Route(ResultsAddress.SESSION_STATISTICS)
@RolesAllowed(Teacher.ROLE)
class StatisticsView extends SessionView {

    private static final int BARS = 10;

    private final Bank bank;

    StatisticsView(Bank bank, ResultsService results) {
        super(results);
        this.bank = bank;
        addClassNames("ia", "qs");
    }

    @Override
    public String title() {
        return getTranslation("results.quiz.title");
    }

    @Override
    boolean show(SessionInfo info, QueryParameters query) {
        var read = results().session(info.id(), Versions.APART);
        read.ifPresent(found -> show(found, StatisticsFilter.of(query)));
        return read.isPresent();
    }

    private void show(SessionResults found, StatisticsFilter filter) {
        var reckoned = SessionAnalysis.of(found.session(), filter.which(), filter.blanks(), bank::question);
        int attempts = reckoned.matrix().rows().size();
        var id = found.info().id();
        add(crumbs(found, filter), head(found, filter, attempts), filters(id, filter));
        if (!found.whole()) {
            add(new Paragraph(getTranslation("results.item.not-whole")));
        }
        boolean isTelling = reckoned.people() >= Facility.FEWEST;
        if (!isTelling) {
            note("few", getTranslation("results.quiz.small", reckoned.people(), Facility.FEWEST));
        }
        if (reckoned.running() > 0) {
            note("running", getTranslation("results.quiz.running", reckoned.running()));
        }
        if (filter.blanks() == Blanks.LEFT_OUT && reckoned.isPatchy()) {
            note("patchy", getTranslation("results.quiz.patchy"));
        }
        add(section("results.quiz.whole", new QuizFigures(reckoned.analysis().quiz(), isTelling)));
        if (attempts > 0) {
            add(section("results.quiz.scores", histogram(reckoned.matrix())));
        }
        add(section("results.quiz.items", new ItemTable(reckoned, filter,
                next -> next.on(ResultsAddress.statistics(id)),
                question -> filter.elsewhere().withVersion(Integer.toString(question.ref().version()))
                        .on(ResultsAddress.question(id, question.id())))));
    }

    private void note(String id, String text) {
        var note = new Paragraph(text);
        note.setId(id);
        add(note);
    }

    private Section section(String key, Component content) {
        var title = new H2(getTranslation(key));
        var section = new Section(title, content);
        section.addClassName("qs-part");
        return section;
    }

    private Nav crumbs(SessionResults found, StatisticsFilter filter) {
        var here = new Span(title());
        here.addClassName("ia-here");
        here.getElement().setAttribute("aria-current", "page");
        var nav = new Nav(new Anchor(filter.names().kept(ResultsAddress.LIST), getTranslation("results.item.results")), new Span("/"),
                new Anchor(filter.elsewhere().on(ResultsAddress.of(found.info().id())), found.info().title()), new Span("/"), here);
        nav.addClassName("crumb");
        nav.getElement().setAttribute("aria-label", getTranslation("results.item.here"));
        return nav;
    }

    private Component head(SessionResults found, StatisticsFilter filter, int attempts) {
        return new PageHead(title()).withLead(getTranslation("results.quiz.lead")).withDateline(new Dateline(String.join(", ", List.of(
                getTranslation("results.quiz.attempts", attempts),
                getTranslation("results.quiz.questions", found.session().questions().size()),
                getTranslation("results.item.which." + ResultsWords.word(filter.which())),
                getTranslation("results.quiz.blanks.are." + ResultsWords.word(filter.blanks()))))));
    }

    private Component filters(SessionId id, StatisticsFilter filter) {
        var path = ResultsAddress.statistics(id);
        var which = new LinkRow(getTranslation("results.item.which"));
        for (var one : Which.values()) {
            which.add(getTranslation("results.item.choose." + ResultsWords.word(one)), filter.withWhich(one).on(path),
                    one == filter.which());
        }
        var blanks = new LinkRow(getTranslation("results.quiz.blanks"));
        for (var one : List.of(Blanks.ZERO, Blanks.LEFT_OUT)) {
            blanks.add(getTranslation("results.quiz.blanks." + ResultsWords.word(one)), filter.withBlanks(one).on(path), one == filter.blanks());
        }
        var filters = new Div(which, blanks);
        filters.addClassNames("ia-filters", "noprint");
        return filters;
    }

    /** How many attempts got what share of all marks. */
    private Component histogram(ResultMatrix matrix) {
        var counts = new int[BARS];
        for (double score : matrix.scores()) {
            counts[Math.clamp((int) (BARS * score / matrix.questions().size() + 1e-9), 0, BARS - 1)]++;
        }
        int step = 100 / BARS;
        return new BarChart(getTranslation("results.quiz.scores.about"), getTranslation("results.quiz.scores.share"),
                getTranslation("results.quiz.scores.attempts"), IntStream.range(0, BARS).mapToObj(i -> new BarChart.Bar(
                        Integer.toString(i * step), getTranslation("results.quiz.scores.range", i * step,
                                i == BARS - 1 ? 100 : (i + 1) * step - 1), counts[i], false)).toList());
    }
}
