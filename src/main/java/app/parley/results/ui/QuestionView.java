package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.base.Slug;
import app.parley.design.TitledView;
import app.parley.record.Activity;
import app.parley.results.CorrectedKeys;
import app.parley.results.Remedies;
import app.parley.results.ResultsService;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
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

/** One question: what was answered to it, whether it works, and who answered what. While answers come in, it looks every few seconds. */
abstract class QuestionView extends Div implements BeforeEnterObserver, TitledView {

    static final String QUESTION = "question";

    /** Where somebody answers a question as it is asked, and not a card of it that comes back. */
    static final Set<Activity.Kind> KINDS = Collections.unmodifiableSet(EnumSet.of(Activity.Kind.LIVE, Activity.Kind.QUIZ));

    private final Bank bank;
    private final ResultsService results;
    private final CorrectedKeys keys;
    private final Remedies remedies;
    private String title = "";
    private RouteParameters route = RouteParameters.empty();
    private QueryParameters query = QueryParameters.empty();
    private int shownAnswers;
    private boolean isRunning;
    private final Asking asking = new Asking(this::look);

    QuestionView(Bank bank, ResultsService results, CorrectedKeys keys, Remedies remedies) {
        this.bank = bank;
        this.results = results;
        this.keys = keys;
        this.remedies = remedies;
        addClassName("ia");
    }

    /** Where this page's answers are from; empty if there is no such place, or it is not the teacher's. */
    abstract Optional<QuestionSource> source(RouteParameters route, QueryParameters query);

    final ResultsService results() {
        return results;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        route = event.getRouteParameters();
        query = event.getLocation().getQueryParameters();
        var source = source(route, query);
        var versions = source.flatMap(found -> question().map(found::versions)).orElse(List.of());
        if (versions.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(source.orElseThrow(), versions);
        }
    }

    private Optional<QuestionId> question() {
        return route.get(QUESTION).filter(Slug::isValid).map(QuestionId::new);
    }

    private void show(QuestionSource source, List<QuestionRef> versions) {
        var filter = QuestionFilter.of(query).within(versions.stream().map(one -> Integer.toString(one.version())).toList());
        var ref = versions.stream().filter(one -> filter.version().equals(Optional.of(Integer.toString(one.version())))).findFirst()
                .orElseGet(versions::getLast);
        var page = QuestionPage.of(source, filter, ref, bank::question, results.classesOn(ref, KINDS, filter.which()), bank.current());
        title = page.question().prompt();
        shownAnswers = source.answers();
        isRunning = source.isRunning();
        removeAll();
        add(new QuestionHead(page));
        if (filter.version().equals(Optional.of(QuestionFilter.ALL)) && versions.size() > 1) {
            add(new VersionsSection(page));
        } else {
            add(new QuestionBody(page, StepContext.of(remedies, source, page.labels(), page.filter())));
        }
        bank.current().question(ref.id()).ifPresent(current ->
                add(new KeySection(keys, current, source.id(), () -> show(source(route, query).orElse(source), versions))));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        asking.follow(event.getUI(), isRunning);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        asking.stop();
    }

    private void look() {
        source(route, query).filter(found -> found.answers() != shownAnswers || found.isRunning() != isRunning)
                .ifPresent(found -> question().map(found::versions).filter(versions -> !versions.isEmpty())
                        .ifPresent(versions -> show(found, versions)));
        if (!isRunning) {
            asking.stop();
        }
    }
}
