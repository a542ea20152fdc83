package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.design.ButtonStyle;
import app.parley.design.EmptyState;
import app.parley.design.TitledView;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.results.CorrectedKeys;
import app.parley.results.Remedies;
import app.parley.results.ResultsService;
import app.parley.results.SessionInfo;
import app.parley.results.SessionResults;
import app.parley.results.Versions;
import app.parley.results.Who;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * The overview of a session: the conclusions, the heatmap, and what to do. As long as the session runs, the page looks every few
 * seconds whether there is anything new, and draws only what has changed.
 */
@Route(ResultsAddress.SESSION)
@RolesAllowed(Teacher.ROLE)
class OverviewView extends Div implements SessionAddressed, BeforeEnterObserver, TitledView, OverviewBar.Listener {

    private final ResultsService results;
    private final Remedies remedies;
    private final CorrectedKeys keys;
    private final SchoolClasses classes;
    private final Bank bank;
    private final OverviewHead head = new OverviewHead();
    private final OverviewBody body = new OverviewBody();
    private final Asking asking = new Asking(this::refresh);
    private final Anchor statistics = new Anchor();
    private final TakeAwayLinks takeAway = new TakeAwayLinks();
    private final KeptFocus focus = new KeptFocus(this);
    private String title = "";
    private OverviewFilter filter = OverviewFilter.of(QueryParameters.empty());
    private Optional<SchoolClass> schoolClass = Optional.empty();
    private Map<Who, Double> before = Map.of();
    private ResultsService.@Nullable Stamp drawn;
    private @Nullable OverviewBar bar;

    OverviewView(ResultsService results, Remedies remedies, CorrectedKeys keys, SchoolClasses classes, Bank bank) {
        this.results = results;
        this.remedies = remedies;
        this.keys = keys;
        this.classes = classes;
        this.bank = bank;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public ResultsService results() {
        return results;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var stamp = ResultsAddress.session(event.getRouteParameters()).flatMap(results::stamp);
        if (stamp.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        filter = OverviewFilter.of(event.getLocation().getQueryParameters());
        if (drawn != null && bar != null && drawn.info().id().equals(stamp.get().info().id())) {
            // Back and forth within one session: what has the focus stays.
            show(stamp.get());
        } else {
            open(stamp.get());
        }
        if (isAttached()) {
            startAsking(event.getUI());
        }
    }

    private void open(ResultsService.Stamp stamp) {
        var info = stamp.info();
        title = info.title();
        schoolClass = info.schoolClass().flatMap(classes::mine);
        before = results.sharesBefore(info);
        bar = new OverviewBar(filter, one -> SessionWords.inList(one, getLocale()), this);
        bar.offer(classes.mine(), schoolClass);
        bar.offer(schoolClass.map(found -> results.of(found.id())).orElseGet(results::all), info);
        statistics.setText(getTranslation("results.over.statistics"));
        bar.addAtEnd(ButtonStyle.TEXT.small(statistics), takeAway);
        removeAll();
        add(head, bar, body);
        show(stamp);
    }

    private void show(ResultsService.Stamp stamp) {
        drawn = stamp;
        results.session(stamp.info().id(), Versions.TOGETHER).ifPresentOrElse(this::show, this::gone);
    }

    private void show(SessionResults read) {
        var page = OverviewPage.of(read, filter, bank, before);
        filter = page.filter();
        head.show(page, SessionWords.facts(read.info(), schoolClass, getLocale()));
        if (bar != null) {
            bar.show(page);
            takeAway.show(filter.ofEverybody(), read.info().id());
            statistics.setHref(filter.ofEverybody().withTopic(Optional.empty()).on(ResultsAddress.statistics(read.info().id())));
        }
        body.show(page, keys.remarked(read.info().id()), schoolClass,
                SingletonSupplier.of(() -> StepContext.of(remedies, read.info(), page.labels(), page.filter())));
    }

    /** It was there when the page was opened. */
    private void gone() {
        removeAll();
        add(new EmptyState(getTranslation("results.over.gone"), getTranslation("results.over.gone.why"),
                ButtonStyle.LINE.on(new Anchor(filter.names().kept(ResultsAddress.LIST), getTranslation("results.list.title")))));
        bar = null;
        asking.stop();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        focus.watch();
        startAsking(event.getUI());
    }

    private void startAsking(UI ui) {
        asking.follow(ui, drawn != null && drawn.info().isRunning());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        asking.stop();
    }

    private void refresh() {
        if (drawn == null) {
            return;
        }
        var now = results.stamp(drawn.info().id());
        if (now.isEmpty()) {
            gone();
        } else if (!now.get().equals(drawn)) {
            show(now.get());
            focus.restore();
            if (!now.get().info().isRunning()) {
                asking.stop();
            }
        }
    }

    @Override
    public void schoolClass(SchoolClass chosen) {
        var newest = results.of(chosen.id()).stream().findFirst();
        go(filter.names().kept(newest.map(info -> ResultsAddress.of(info.id())).orElseGet(() -> ResultsListView.path(chosen.id()))));
    }

    @Override
    public void session(SessionInfo chosen) {
        go(filter.names().kept(ResultsAddress.of(chosen.id())));
    }

    private void go(String address) {
        getUI().ifPresent(ui -> {
            var location = new Location(address);
            ui.navigate(location.getPath(), location.getQueryParameters());
        });
    }

    /** Writes the filter into the address, for Back, reload and bookmarks, and leaves the focus where it is. */
    @Override
    public void filter(OverviewFilter chosen) {
        filter = chosen;
        if (drawn != null) {
            var address = filter.on(ResultsAddress.of(drawn.info().id()));
            getUI().ifPresent(ui -> ui.getPage().getHistory().pushState(null, address, false));
            results.stamp(drawn.info().id()).ifPresentOrElse(this::show, this::gone);
        }
    }
}
