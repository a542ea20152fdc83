package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.base.Slug;
import app.parley.design.AddressedView;
import app.parley.design.TitledView;
import app.parley.record.Activity;
import app.parley.record.Remarked;
import app.parley.results.CorrectedKeys;
import app.parley.results.Remedies;
import app.parley.results.ResultsService;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * One question: what was answered to it, whether it works, and who answered what. While answers come in, it asks every few seconds
 * whether there are new ones, and draws what they change.
 */
abstract class QuestionView extends Div implements AddressedView, BeforeEnterObserver, TitledView {

    static final String QUESTION = "question";

    /** Where somebody answers a question as it is asked, and not a card of it that comes back. */
    static final Set<Activity.Kind> KINDS = Collections.unmodifiableSet(EnumSet.of(Activity.Kind.LIVE, Activity.Kind.QUIZ));

    private final Bank bank;
    private final ResultsService results;
    private final CorrectedKeys keys;
    private final Remedies remedies;
    private final Slot head = new Slot();
    private final QuestionBody body = new QuestionBody();
    private final Slot versions = new Slot();
    private final Slot key = new Slot();
    private final Asking asking = new Asking(this::look);
    private final KeptFocus focus = new KeptFocus(this);
    private String title = "";
    private RouteParameters route = RouteParameters.empty();
    private QueryParameters query = QueryParameters.empty();
    private @Nullable State drawn;
    private @Nullable ComparedClasses classes;

    /**
     * Where the place stands that the answers are from.
     *
     * @param stamp     equal to an earlier one as long as nothing is new
     * @param isRunning whether answers are still coming in
     */
    record State(Object stamp, boolean isRunning) {
    }

    QuestionView(Bank bank, ResultsService results, CorrectedKeys keys, Remedies remedies) {
        this.bank = bank;
        this.results = results;
        this.keys = keys;
        this.remedies = remedies;
        addClassName("ia");
        add(head, versions, body, key);
    }

    /** Where the answers are from; empty if there is no such place, or it is not the teacher's. */
    abstract Optional<QuestionSource> source(RouteParameters route, QueryParameters query);

    /** Where that place stands; empty if it is gone. It is asked every few seconds. */
    abstract Optional<State> state(RouteParameters route);

    /** How often that is asked. */
    abstract void ask(Asking asking, UI window, boolean isRunning);

    final ResultsService results() {
        return results;
    }

    final Optional<QuestionId> question(RouteParameters address) {
        return address.get(QUESTION).filter(Slug::isValid).map(QuestionId::new);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean knows(RouteParameters address) {
        return source(address, QueryParameters.empty()).filter(found -> !versions(found, address).isEmpty()).isPresent();
    }

    private List<QuestionRef> versions(QuestionSource source, RouteParameters address) {
        return question(address).map(source::versions).orElse(List.of());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        route = event.getRouteParameters();
        query = event.getLocation().getQueryParameters();
        // Before the answers are read: one that comes in between is then new.
        drawn = state(route).orElse(null);
        if (!show()) {
            event.rerouteToError(NotFoundException.class);
        } else if (isAttached()) {
            startAsking(event.getUI());
        }
    }

    /** Draws what has changed; false if there is nothing at this address. */
    private boolean show() {
        var source = source(route, query).filter(found -> !versions(found, route).isEmpty());
        source.ifPresent(this::show);
        return source.isPresent();
    }

    private void show(QuestionSource source) {
        var all = versions(source, route);
        var filter = QuestionFilter.of(query).within(all.stream().map(one -> Integer.toString(one.version())).toList());
        var ref = all.stream().filter(one -> filter.version().equals(Optional.of(Integer.toString(one.version())))).findFirst()
                .orElseGet(all::getLast);
        classes = ComparedClasses.of(source, ref, filter.which(), classes, results);
        var page = QuestionPage.of(source, filter, ref, bank::question, classes.found(), bank.current());
        boolean isTogether = filter.version().equals(Optional.of(QuestionFilter.ALL)) && all.size() > 1;
        title = page.question().prompt();
        head.show(List.of(page.about(), source.order(), source.whole(), page.versions(), page.result().answered(), page.classes().size()),
                () -> new QuestionHead(page));
        if (isTogether) {
            body.clear();
            versions.show(List.of(page.about(), page.versions(), classes.answers()), () -> new VersionsSection(page));
        } else {
            versions.clear();
            body.show(page, SingletonSupplier.of(() -> StepContext.of(remedies, source, page.labels(), page.filter())));
        }
        bank.current().question(ref.id()).ifPresentOrElse(current -> showKey(current, source), key::clear);
    }

    private void showKey(Question current, QuestionSource source) {
        var at = keys.correctedAt(current.id());
        int again = at.isEmpty() ? 0 : source.id().map(keys::remarked).orElse(List.of()).stream()
                .filter(one -> one.question().id().equals(current.id())).mapToInt(Remarked::answers).sum();
        key.show(List.of(current, at, again), () -> new KeySection(at, again, current,
                () -> new KeyDialog(keys, bank, current, this::redraw)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        focus.watch();
        startAsking(event.getUI());
    }

    private void startAsking(UI window) {
        ask(asking, window, drawn != null && drawn.isRunning());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        asking.stop();
    }

    private void look() {
        var now = state(route).orElse(null);
        if (now == null) {
            gone();
        } else if (!now.equals(drawn)) {
            drawn = now;
            getUI().ifPresent(this::startAsking);
            redraw();
        }
    }

    private void redraw() {
        if (show()) {
            focus.restore();
        } else {
            gone();
        }
    }

    /** It was there when the page was opened; now its address is that of nothing, and no name stays on the page. */
    private void gone() {
        asking.stop();
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
