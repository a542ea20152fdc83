package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.Icon;
import app.parley.design.PageHead;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.results.ClassHistories;
import app.parley.results.export.Table;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The results of a class over time to take away. Which time, topic and names they have stands in the address, as on its page. */
@Route(ResultsAddress.CLASS_FILES)
@RolesAllowed(Teacher.ROLE)
class ClassFilesView extends SchoolClassView {

    private final ClassHistories histories;
    private final Bank bank;

    ClassFilesView(SchoolClasses classes, ClassHistories histories, Bank bank, Clock clock) {
        super(classes, clock);
        this.histories = histories;
        this.bank = bank;
        addClassName("sections");
    }

    @Override
    boolean show(Visit visit) {
        var schoolClass = visit.schoolClass();
        var page = visit.page().within(bank.current());
        var today = visit.today();
        title(getTranslation("results.files.title", schoolClass.name().text()));
        var files = new TakenFiles<ClassTables>(() -> histories.of(schoolClass.id(), page.period(), page.kinds(), page.topic())
                .map(history -> new ClassTables(ClassSight.of(history, page, today, bank))),
                (tables, what, ending) -> FileNames.of(tables.schoolClass(), tables.until(), what, ending));
        var workbook = ButtonStyle.PRIMARY.on(FileList.link(files.xlsx("results", Arrays.stream(ClassTable.values())
                .<Function<ClassTables, Table>>map(table -> table::of).toList()), "workbook", ""));
        workbook.add(Icon.Shape.DOWNLOAD.icon());
        workbook.add(getTranslation("results.files.all"));
        var list = new FileList();
        Arrays.stream(ClassTable.values()).forEach(one -> list.add(one.word(), one.title(), files.csv(one.word(), one::of),
                files.xlsx(one.word(), List.of(one::of))));
        removeAll();
        add(back(page.address(schoolClass.id(), today), schoolClass.name().text()), new PageHead(getTranslation("results.files"))
                .withDateline(new Dateline(ClassHead.facts(schoolClass, page, bank.current(), getLocale())))
                .withLead(getTranslation("results.files.lead")), new Div(workbook), list);
        return true;
    }
}
