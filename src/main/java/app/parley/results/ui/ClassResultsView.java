package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.design.BrowserZone;
import app.parley.design.TitledView;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.results.ClassHistories;
import app.parley.results.ClassMemory;
import app.parley.results.Help;
import app.parley.results.Missed;
import app.parley.results.MixUp;
import app.parley.results.ResultsService;
import app.parley.results.Which;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class over time, for its teacher. What is shown stands in the address. */
@Route(ResultsAddress.CLASS)
@RolesAllowed(Teacher.ROLE)
class ClassResultsView extends Div implements BeforeEnterObserver, TitledView {

    private final SchoolClasses classes;
    private final ClassHistories histories;
    private final ClassMemory memory;
    private final ResultsService results;
    private final Bank bank;
    private final Clock clock;
    private final ClassTabs tabs = new ClassTabs();
    private final Div head = new Div();
    private final Div body = new Div();
    private @Nullable SchoolClass shown;
    private @Nullable ClassFilters filters;
    private @Nullable ComparePart compare;

    ClassResultsView(SchoolClasses classes, ClassHistories histories, ClassMemory memory, ResultsService results, Bank bank, Clock clock) {
        this.classes = classes;
        this.histories = histories;
        this.memory = memory;
        this.results = results;
        this.bank = bank;
        this.clock = clock;
    }

    @Override
    public String title() {
        return shown == null ? getTranslation("results.class.title") : getTranslation("results.class.title.of", shown.name().text());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var zone = BrowserZone.current();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var page = ClassPage.of(event.getLocation().getQueryParameters(), today, zone);
        event.getRouteParameters().get("class").flatMap(SchoolClassId::parse).flatMap(classes::mine)
                .ifPresentOrElse(found -> show(found, page, today), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(SchoolClass schoolClass, ClassPage page, LocalDate today) {
        if (shown == null || filters == null || !shown.id().equals(schoolClass.id())) {
            removeAll();
            compare = null;
            filters = new ClassFilters(bank.current().topics(), page, today, next -> go(schoolClass, next, today));
            var back = new Anchor(ResultsAddress.LIST, getTranslation("results.class.back"));
            back.addClassNames("back", "noprint");
            add(back, head, tabs, filters, body);
        }
        shown = schoolClass;
        tabs.show(page, schoolClass.id(), today);
        filters.show(page);
        head.removeAll();
        if (page.part() == ClassPage.Part.MEMORY) {
            memory.of(schoolClass.id(), page.period().zone(), page.exam()).ifPresent(known -> show(new MemoryPart(known, bank)));
        } else {
            histories.of(schoolClass.id(), page.period(), page.kinds(), page.topic())
                    .ifPresent(history -> show(ClassSight.of(history, page, today, bank)));
        }
    }

    private void show(MemoryPart part) {
        head.add(part.head());
        put(part);
    }

    private void show(ClassSight sight) {
        var missed = Missed.in(sight.matrix(), sight.question());
        var help = Help.in(sight.session(), Which.FIRST, sight.question(), sight.history().meansBefore());
        head.add(new ClassHead(sight, missed, help));
        put(switch (sight.page().part()) {
            case OVERVIEW, MEMORY -> overview(sight, missed, help);
            case MASTERY -> new MasteryPart(sight);
            case COMPARE -> compared(sight);
        });
    }

    private Component overview(ClassSight sight, List<Missed> missed, List<Help> help) {
        var mixUps = MixUp.in(List.of(sight.session()), sight.question());
        return new ClassOverviewPart(sight, missed, help, mixUps, histories.elsewhere(sight.schoolClass(), sight.history().period(),
                mixUps.stream().map(MixUp::misconception).toList()));
    }

    private Component compared(ClassSight sight) {
        var schoolClass = sight.history().schoolClass();
        if (compare == null) {
            compare = new ComparePart(histories, results, bank, schoolClass, classes.mine().stream()
                    .filter(other -> !other.id().equals(schoolClass.id())).toList(), sight.page(),
                    next -> go(schoolClass, next, sight.today()));
        }
        compare.show(sight.page(), sight.history());
        return compare;
    }

    /** The part that stands there already stays, and with it the focus. */
    private void put(Component part) {
        if (body.getChildren().noneMatch(part::equals)) {
            body.removeAll();
            body.add(part);
        }
    }

    private void go(SchoolClass schoolClass, ClassPage next, LocalDate today) {
        getUI().ifPresent(ui -> ui.navigate(ResultsAddress.of(schoolClass.id()), next.parameters(today)));
    }
}
