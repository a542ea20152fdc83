package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.design.AddressedView;
import app.parley.design.BrowserZone;
import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.Icon;
import app.parley.design.PageHead;
import app.parley.design.TitledView;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.results.ClassHistories;
import app.parley.results.export.Table;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The results of a class over time to take away. Which time, topic and names they have stands in the address, as on its page. */
@Route(ResultsAddress.CLASS_FILES)
@RolesAllowed(Teacher.ROLE)
class ClassFilesView extends Div implements AddressedView, BeforeEnterObserver, TitledView {

    private final SchoolClasses classes;
    private final ClassHistories histories;
    private final Bank bank;
    private final Clock clock;
    private String title = "";

    ClassFilesView(SchoolClasses classes, ClassHistories histories, Bank bank, Clock clock) {
        this.classes = classes;
        this.histories = histories;
        this.bank = bank;
        this.clock = clock;
        addClassName("sections");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean knows(RouteParameters address) {
        return ResultsAddress.schoolClass(address, classes).isPresent();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var zone = BrowserZone.current();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var page = ClassPage.of(event.getLocation().getQueryParameters(), today, zone).within(bank.current());
        ResultsAddress.schoolClass(event.getRouteParameters(), classes)
                .ifPresentOrElse(found -> show(found, page, today), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(SchoolClass schoolClass, ClassPage page, LocalDate today) {
        title = getTranslation("results.files.title", schoolClass.name().text());
        var files = new TakenFiles<ClassTables>(() -> histories.of(schoolClass.id(), page.period(), page.kinds(), page.topic())
                .map(history -> new ClassTables(ClassSight.of(history, page, today, bank))),
                (tables, what, ending) -> FileNames.of(tables.schoolClass(), tables.until(), what, ending));
        var back = new Anchor(page.address(schoolClass.id(), today), schoolClass.name().text());
        back.addClassName("back");
        var workbook = ButtonStyle.PRIMARY.on(FileList.link(files.xlsx("results", Arrays.stream(ClassTable.values())
                .<Function<ClassTables, Table>>map(table -> table::of).toList()), "workbook", ""));
        workbook.add(Icon.Shape.DOWNLOAD.icon());
        workbook.add(getTranslation("results.files.all"));
        var list = new FileList();
        Arrays.stream(ClassTable.values()).forEach(one -> list.add(one.word(), one.title(), files.csv(one.word(), one::of),
                files.xlsx(one.word(), List.of(one::of))));
        removeAll();
        add(back, new PageHead(getTranslation("results.files"))
                .withDateline(new Dateline(ClassHead.facts(schoolClass, page, bank.current(), getLocale())))
                .withLead(getTranslation("results.files.lead")), new Div(workbook), list);
    }
}
