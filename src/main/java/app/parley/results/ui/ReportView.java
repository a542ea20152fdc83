package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.design.Dateline;
import app.parley.design.DoubleRule;
import app.parley.design.PageHead;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.results.Blanks;
import app.parley.results.ResultsService;
import app.parley.results.SessionAnalysis;
import app.parley.results.Versions;
import app.parley.results.statistics.Facility;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/**
 * The results of a session on paper: the same sentences, picture and figures as on its pages. What it shows stands in the address, as on
 * the overview. A browser prints it, also into a PDF.
 */
@Route(ResultsAddress.SESSION_REPORT)
@RolesAllowed(Teacher.ROLE)
class ReportView extends PaperView {

    /** A larger picture cannot be read on a sheet. */
    static final int MOST_COLUMNS = 40;
    static final int MOST_ROWS = 300;

    private final SchoolClasses classes;
    private final Bank bank;
    private String title = "";

    ReportView(ResultsService results, SchoolClasses classes, Bank bank) {
        super(results, "pp-report");
        this.classes = classes;
        this.bank = bank;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    boolean show(Sheet sheet) {
        var info = sheet.info();
        var page = OverviewPage.of(sheet.read(), sheet.filter().ofEverybody(), bank, results().sharesBefore(info));
        title = getTranslation("results.report.title", info.title());
        add(bar(sheet, ResultsAddress.report(info.id())), head(page));
        if (page.overview().took() > 0) {
            add(heatmap(page));
            new ReportLists(page).sections().forEach(this::add);
            results().session(info.id(), Versions.APART).ifPresent(apart -> add(quiz(page, SessionAnalysis.of(apart.session(),
                    sheet.filter().which(), Blanks.ZERO, bank::question))));
        }
        return true;
    }

    private Component head(OverviewPage page) {
        var info = page.results().info();
        var sentences = new UnorderedList();
        sentences.setId("conclusions");
        sentences.addClassName("pp-findings");
        page.overview().findings().forEach(finding -> sentences.add(new ListItem(page.words().sentence(finding))));
        var facts = SessionWords.facts(info, info.schoolClass().flatMap(classes::mine), page.filter(), page.bank(), getLocale());
        return new Div(new PageHead(OverviewHead.conclusion(page.overview())).withDateline(new Dateline(info.title() + ", " + facts))
                .withLead(OverviewHead.numbers(page.overview())), sentences);
    }

    private Component heatmap(OverviewPage page) {
        var map = page.overview().heatmap();
        if (map.columns().size() > MOST_COLUMNS || map.rows().size() > MOST_ROWS) {
            return section("heatmap", "results.heat.title", new Paragraph(getTranslation("results.report.heatmap.large", map.rows().size(),
                    map.columns().size())));
        }
        var heatmap = new HeatmapSection();
        heatmap.addClassName("pp-map");
        heatmap.show(page);
        return heatmap;
    }

    private Component quiz(OverviewPage page, SessionAnalysis analysis) {
        var section = section("quiz", "results.quiz.title", new Paragraph(getTranslation("results.report.quiz",
                analysis.matrix().rows().size(), analysis.questions().size())));
        page.filter().topic().ifPresent(_ -> section.add(new Paragraph(getTranslation("results.topic.quiz"))));
        boolean isTelling = analysis.people() >= Facility.FEWEST;
        if (!isTelling) {
            section.add(new Paragraph(getTranslation("results.quiz.small", analysis.people(), Facility.FEWEST)));
        }
        section.add(new QuizFigures(analysis.analysis().quiz(), isTelling));
        return section;
    }

    static Section section(String id, String key, Component... content) {
        var heading = new H2(ResultsWords.text(key));
        var section = new Section(new DoubleRule(), heading);
        section.add(content);
        section.setId("report-" + id);
        section.addClassNames("pp-section", "rs-section");
        return section;
    }
}
