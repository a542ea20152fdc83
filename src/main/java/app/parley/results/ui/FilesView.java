package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.Icon;
import app.parley.design.PageHead;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.results.ResultsService;
import app.parley.results.SessionInfo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;

/** The results of a session to take away. Which names and which attempts they have stands in the address, as on the overview. */
@Route(ResultsAddress.SESSION_FILES)
@RolesAllowed(Teacher.ROLE)
class FilesView extends SessionView {

    private final SchoolClasses classes;
    private final Bank bank;
    private String title = "";

    FilesView(ResultsService results, SchoolClasses classes, Bank bank) {
        super(results);
        this.classes = classes;
        this.bank = bank;
        addClassName("sections");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    boolean show(SessionInfo info, QueryParameters query) {
        var filter = OverviewFilter.of(query);
        title = getTranslation("results.files.title", info.title());
        var files = new SessionFiles(results(), bank, info.id(), filter);
        var back = new Anchor(filter.on(ResultsAddress.of(info.id())), info.title());
        back.addClassName("back");
        var facts = SessionWords.facts(info, info.schoolClass().flatMap(classes::mine), getLocale());
        add(back, new PageHead(getTranslation("results.files")).withDateline(new Dateline(facts))
                .withLead(getTranslation("results.files.lead")), names(info, filter), all(info, filter, files), tables(files));
        return true;
    }

    private Component names(SessionInfo info, OverviewFilter filter) {
        var names = new LinkRow(getTranslation("results.files.names"));
        for (var style : NameStyle.values()) {
            names.add(getTranslation("results.filter.names." + style.word()), filter.withNames(style).on(ResultsAddress.files(info.id())),
                    style == filter.names());
        }
        return names;
    }

    private Component all(SessionInfo info, OverviewFilter filter, SessionFiles files) {
        var workbook = ButtonStyle.PRIMARY.on(FileList.link(files.workbook(), "workbook", ""));
        workbook.add(Icon.Shape.DOWNLOAD.icon());
        workbook.add(getTranslation("results.files.all"));
        var report = ButtonStyle.LINE.on(new Anchor(filter.on(ResultsAddress.report(info.id()))));
        report.add(Icon.Shape.PRINT.icon());
        report.add(getTranslation("results.files.report"));
        var row = new Div(workbook, report);
        row.addClassNames("row", "row--wrap");
        return new Section(row, Quiet.note(getTranslation("results.files.all.why")));
    }

    private Component tables(SessionFiles files) {
        var list = new FileList();
        Arrays.stream(SessionTable.values()).forEach(one -> list.add(one.word(), one.title(), files.csv(one), files.xlsx(one)));
        return list;
    }
}
