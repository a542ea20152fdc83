package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.results.ClassHistories;
import app.parley.results.ClassKnowledge;
import app.parley.results.ClassMemory;
import app.parley.results.Help;
import app.parley.results.Missed;
import app.parley.results.MixUp;
import app.parley.results.Remedies;
import app.parley.results.ResultsService;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * A class over time, for its teacher. What is shown stands in the address. As long as a game or homework of the class runs, the page
 * looks every few seconds whether there is anything new.
 */
@Route(ResultsAddress.CLASS)
@RolesAllowed(Teacher.ROLE)
class ClassResultsView extends SchoolClassView {

    private final ClassHistories histories;
    private final ClassMemory memory;
    private final ResultsService results;
    private final Remedies remedies;
    private final Bank bank;
    private final Anchor back = back("", getTranslation("results.class.back"));
    private final ClassTabs tabs = new ClassTabs();
    private final Div head = new Div();
    private final Div body = new Div();
    private final Asking asking = new Asking(this::refresh);
    private final KeptFocus focus = new KeptFocus(this);
    private Optional<Seen> seen = Optional.empty();
    private @Nullable ClassFilters filters;
    private @Nullable ClassOverviewPart overview;
    private @Nullable ComparePart compare;

    /** What is on the page. */
    private record Seen(SchoolClass schoolClass, ClassPage page, LocalDate today, ClassHistories.Stamp stamp) {
    }

    ClassResultsView(SchoolClasses classes, ClassHistories histories, ClassMemory memory, ResultsService results, Remedies remedies,
            Bank bank, Clock clock) {
        super(classes, clock);
        this.histories = histories;
        this.memory = memory;
        this.results = results;
        this.remedies = remedies;
        this.bank = bank;
    }

    @Override
    boolean show(Visit visit) {
        var stamp = histories.stamp(visit.schoolClass().id());
        stamp.ifPresent(now -> {
            title(getTranslation("results.class.title.of", visit.schoolClass().name().text()));
            open(new Seen(visit.schoolClass(), visit.page().within(bank.current()), visit.today(), now));
            if (isAttached()) {
                getUI().ifPresent(this::startAsking);
            }
        });
        return stamp.isPresent();
    }

    private void open(Seen next) {
        if (filters == null || seen.filter(now -> now.schoolClass().id().equals(next.schoolClass().id())).isEmpty()) {
            removeAll();
            compare = null;
            overview = null;
            filters = new ClassFilters(bank.current().topics(), next.page(), next.today(), this::go);
            add(back, head, tabs, filters, body);
        }
        back.setHref(next.page().names().kept(ResultsAddress.LIST));
        tabs.show(next.page(), next.schoolClass().id(), next.today());
        filters.show(next.page());
        show(next);
    }

    private void show(Seen next) {
        seen = Optional.of(next);
        var page = next.page();
        var id = next.schoolClass().id();
        if (page.part() == ClassPage.Part.MEMORY) {
            memory.of(id, page.period().zone(), page.exam()).ifPresent(known -> show(next, known));
        } else {
            histories.of(id, page.period(), page.kinds(), page.topic())
                    .ifPresent(history -> show(ClassSight.of(history, page, next.today(), bank)));
        }
    }

    private void show(Seen next, ClassKnowledge known) {
        var labels = Labels.of(next.schoolClass().id(), classes().members(next.schoolClass().id()), next.page().names());
        var part = new MemoryPart(known, bank, StepContext.of(remedies, next.schoolClass(), labels));
        put(part.head(), part);
    }

    private void show(ClassSight sight) {
        var missed = Missed.in(sight.matrix(), sight.question());
        var help = sight.help();
        put(new ClassHead(sight, missed, help), switch (sight.page().part()) {
            case OVERVIEW, MEMORY -> overview(sight, missed, help);
            case MASTERY -> new MasteryPart(sight);
            case COMPARE -> compared(sight);
        });
    }

    private Component overview(ClassSight sight, List<Missed> missed, List<Help> help) {
        if (overview == null) {
            overview = new ClassOverviewPart();
        }
        var mixUps = MixUp.in(List.of(sight.session()), sight.question());
        var elsewhere = histories.elsewhere(sight.schoolClass(), sight.history().period(),
                mixUps.stream().map(MixUp::misconception).toList());
        overview.show(sight, missed, help, mixUps, elsewhere,
                SingletonSupplier.of(() -> StepContext.of(remedies, sight.history().schoolClass(), sight.labels())));
        return overview;
    }

    private Component compared(ClassSight sight) {
        var schoolClass = sight.history().schoolClass();
        if (compare == null) {
            compare = new ComparePart(histories, results, bank, schoolClass, classes().mine().stream()
                    .filter(other -> !other.id().equals(schoolClass.id())).toList(), sight.page(), this::go);
        }
        compare.show(sight.page(), sight.history());
        return compare;
    }

    /** A part that stands there already stays, and with it the focus. */
    private void put(Component title, Component part) {
        head.removeAll();
        head.add(title);
        if (body.getChildren().noneMatch(part::equals)) {
            body.removeAll();
            body.add(part);
        }
    }

    private void go(ClassPage next) {
        getUI().ifPresent(ui -> seen.ifPresent(now -> ui.navigate(ResultsAddress.of(now.schoolClass().id()), next.parameters(now.today()))));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        focus.watch();
        startAsking(event.getUI());
    }

    private void startAsking(UI ui) {
        asking.watch(ui, seen.filter(now -> now.stamp().isRunning()).isPresent());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        asking.stop();
    }

    private void refresh() {
        seen.ifPresent(now -> histories.stamp(now.schoolClass().id()).ifPresentOrElse(stamp -> refresh(now, stamp), this::gone));
    }

    private void refresh(Seen now, ClassHistories.Stamp stamp) {
        if (!stamp.equals(now.stamp())) {
            show(new Seen(now.schoolClass(), now.page(), now.today(), stamp));
            focus.restore();
            if (stamp.isRunning() != now.stamp().isRunning()) {
                getUI().ifPresent(this::startAsking);
            }
        }
    }

    /** The class was there when the page was opened; now its address is that of nothing. */
    private void gone() {
        asking.stop();
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
