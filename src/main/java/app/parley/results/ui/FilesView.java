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
import app.parley.results.SessionResults;
import app.parley.results.Versions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
        var read = results().session(info.id(), Versions.TOGETHER);
        read.ifPresent(found -> show(found, OverviewFilter.of(query).within(found.session(), bank::question)));
        return read.isPresent();
    }

    private void show(SessionResults read, OverviewFilter filter) {
        var info = read.info();
        title = getTranslation("results.files.title", info.title());
        var files = new SessionFiles(results(), bank, info.id(), filter);
        var back = new Anchor(filter.on(ResultsAddress.of(info.id())), info.title());
        back.addClassName("back");
        var facts = SessionWords.facts(info, info.schoolClass().flatMap(classes::mine), filter, bank.current(), getLocale());
        add(back, new PageHead(getTranslation("results.files")).withDateline(new Dateline(facts))
                .withLead(getTranslation("results.files.lead")), NameChoice.links(read.names(), filter.names(),
                        style -> filter.withNames(style).on(ResultsAddress.files(info.id()))), all(info, filter, files), tables(files));
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
        var section = new Section(row, Quiet.note(getTranslation("results.files.all.why")));
        filter.topic().ifPresent(_ -> section.add(new Paragraph(getTranslation("results.topic.quiz"))));
        return section;
    }

    private Component tables(SessionFiles files) {
        var list = new FileList();
        Arrays.stream(SessionTable.values()).forEach(one -> list.add(one.word(), one.title(), files.csv(one), files.xlsx(one)));
        return list;
    }
}
