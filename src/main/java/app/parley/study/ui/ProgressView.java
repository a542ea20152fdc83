package app.parley.study.ui;

import app.parley.base.LearnerId;
import app.parley.design.BrowserZone;
import app.parley.design.ButtonStyle;
import app.parley.design.Chip;
import app.parley.design.Dateline;
import app.parley.design.EmptyState;
import app.parley.design.PageHead;
import app.parley.people.Notebooks;
import app.parley.study.FitService;
import app.parley.study.ProgressService;
import app.parley.study.progress.Progress;
import app.parley.study.progress.Retention;
import app.parley.study.progress.TimeSpan;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a learner is getting on: what is remembered, when there was work, what comes, how far each topic is. */
@Route("progress")
@PageTitle("study.progress.title")
@AnonymousAllowed
class ProgressView extends Div implements BeforeEnterObserver {

    private static final String SPAN = "span";
    private static final Map<TimeSpan, String> SPANS = Map.of(TimeSpan.FOUR_WEEKS, "4-weeks", TimeSpan.HALF_A_YEAR, "26-weeks", TimeSpan.ALL, "all");

    private final ProgressService progress;
    private final FitService fits;
    private final Notebooks notebooks;

    ProgressView(ProgressService progress, FitService fits, Notebooks notebooks) {
        this.progress = progress;
        this.fits = fits;
        this.notebooks = notebooks;
        addClassName("pg");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(SPAN);
        var span = SPANS.entrySet().stream().filter(entry -> wanted.equals(Optional.of(entry.getValue()))).map(Map.Entry::getKey)
                .findFirst().orElse(TimeSpan.HALF_A_YEAR);
        notebooks.current().map(learner -> progress.of(learner, BrowserZone.current()))
                .filter(known -> known.diary().firstDay().isPresent())
                .ifPresentOrElse(known -> show(known, span), this::showNothing);
    }

    private void showNothing() {
        removeAll();
        add(new PageHead(getTranslation("study.progress.title")), new EmptyState(getTranslation("study.progress.none"),
                getTranslation("study.progress.none.why"),
                ButtonStyle.PRIMARY.on(new Anchor("study", getTranslation("study.progress.none.action")))), links());
    }

    private void show(Progress known, TimeSpan span) {
        removeAll();
        add(head(known, span), new CalendarCard(known, span), charts(known, span), new TopicTable(known, span), links());
    }

    private void showFitted(LearnerId learner, TimeSpan span) {
        show(progress.of(learner, BrowserZone.current()), span);
        focus(CalibrationCard.OUTCOME);
    }

    /** What was pressed is gone with the page it stood on. */
    private void focus(String id) {
        getUI().ifPresent(ui -> ui.getPage().executeJs("document.getElementById($0)?.focus()", id));
    }

    private Component charts(Progress known, TimeSpan span) {
        var charts = new Div(new DueCard(known), new RememberedCard(known, span), new CalibrationCard(fits, known.cards().learner(), () -> showFitted(known.cards().learner(), span)));
        charts.addClassName("pg-2");
        return charts;
    }

    private Component head(Progress known, TimeSpan span) {
        var retention = known.retention(span);
        return new PageHead(title(retention)).withDateline(new Dateline(getTranslation("study.progress.last." + SPANS.get(span))))
                .withLead(lead(known, span, retention)).withAction(chips(known, span));
    }

    private String title(Retention retention) {
        if (retention.total() == 0) {
            return getTranslation("study.progress.head.none");
        }
        return retention.isTelling() ? getTranslation("study.progress.head", Numbers.points(retention.share().orElseThrow()))
                : getTranslation("study.progress.head.few", retention.recalled(), retention.total());
    }

    private String lead(Progress known, TimeSpan span, Retention retention) {
        if (!retention.isTelling()) {
            return getTranslation(retention.total() == 0 ? "study.progress.lead.none" : "study.progress.lead.few", Retention.LEAST);
        }
        long target = Numbers.points(known.cards().settings().memory().retention());
        long above = Numbers.points(retention.share().orElseThrow()) - target;
        var key = above == 0 ? "study.progress.lead.at" : above > 0 ? "study.progress.lead.above" : "study.progress.lead.under";
        return Stream.concat(Stream.of(getTranslation(key, Math.abs(above), target)), known.weakest(span).stream()
                .map(topic -> getTranslation("study.progress.lead.weakest", topic.topic().title()))).collect(Collectors.joining(" "));
    }

    private Component chips(Progress known, TimeSpan chosen) {
        Function<TimeSpan, NativeButton> chip = span -> {
            var button = Chip.filter(getTranslation("study.progress.span." + SPANS.get(span)), span == chosen, _ -> choose(known, span));
            button.setId("span-" + SPANS.get(span));
            return button;
        };
        var chips = new Div(Stream.of(TimeSpan.values()).map(chip).toArray(Component[]::new));
        chips.addClassNames("row", "row--wrap", "chips", "noprint");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("study.progress.span"));
        return chips;
    }

    private void choose(Progress known, TimeSpan span) {
        show(known, span);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null,
                new Location("progress", QueryParameters.of(SPAN, SPANS.get(span)))));
        focus("span-" + SPANS.get(span));
    }

    private Component links() {
        var links = new Div(ButtonStyle.LINE.on(new Anchor("study/cards", getTranslation("study.cards.title"))),
                ButtonStyle.LINE.on(new Anchor("study/exam", getTranslation("exam.title"))),
                ButtonStyle.LINE.on(new Anchor("study/settings", getTranslation("study.settings.title"))));
        links.addClassNames("row", "row--wrap", "pg-links", "noprint");
        return links;
    }
}
