package app.parley.quiz.ui;

import app.parley.design.AddressedView;
import app.parley.design.BrowserZone;
import app.parley.design.ButtonStyle;
import app.parley.design.Confirmation;
import app.parley.design.Dateline;
import app.parley.design.PageHead;
import app.parley.design.TitledView;
import app.parley.people.Teacher;
import app.parley.quiz.ClassHomework;
import app.parley.quiz.Homework;
import app.parley.quiz.HomeworkException;
import app.parley.quiz.HomeworkId;
import app.parley.quiz.HomeworkService;
import app.parley.quiz.HomeworkStanding;
import app.parley.quiz.HomeworkTerms.Telling;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One homework: who began, who ended, who is late; and what its teacher can change. It asks anew every few seconds. */
@Route(HomeworkAddress.ONE)
@RolesAllowed(Teacher.ROLE)
class HomeworkView extends Div implements AddressedView, BeforeEnterObserver, TitledView {

    private static final int ASK_EVERY_MILLIS = 3_000;

    private final HomeworkService homework;
    private final ClassHomework given;
    private final Clock clock;
    private ZoneId zone = ZoneOffset.UTC;
    private final Dateline times = new Dateline("");
    private final Paragraph counts = new Paragraph();
    private final Paragraph trouble = new Paragraph();
    private final Button end = ButtonStyle.LINE.on(new Button(getTranslation("homework.end")));
    private @Nullable HomeworkStanding shown;
    private @Nullable StandingTable table;
    private @Nullable Registration asking;

    HomeworkView(HomeworkService homework, ClassHomework given, Clock clock) {
        this.homework = homework;
        this.given = given;
        this.clock = clock;
        addClassName("stack");
        counts.setId("counts");
        counts.addClassName("lead");
        trouble.setId("trouble");
        trouble.addClassName("err");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
    }

    @Override
    public boolean knows(RouteParameters address) {
        return id(address).filter(given::isMine).isPresent();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        zone = BrowserZone.current();
        id(event.getRouteParameters()).flatMap(given::standing)
                .ifPresentOrElse(this::build, () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<HomeworkId> id(RouteParameters address) {
        return address.get("homework").flatMap(HomeworkId::parse);
    }

    private void build(HomeworkStanding standing) {
        removeAll();
        var work = standing.homework();
        var back = new Anchor(HomeworkAddress.of(standing.schoolClass().id()),
                getTranslation("homework.back", standing.schoolClass().name().text()));
        back.addClassName("back");
        table = new StandingTable(work.terms().timeLimit().isPresent(), line -> new ExtraTimeDialog(line,
                extra -> act(() -> homework.giveTime(work.id(), line.member().learner(), extra))).open());
        var results = ButtonStyle.PRIMARY.on(new Anchor(HomeworkAddress.results(work.id()), getTranslation("homework.results")));
        add(back, new PageHead(work.title()).withDateline(times).withAction(results), counts, actions(work), trouble, table);
        show(standing);
    }

    private Div actions(Homework work) {
        var change = ButtonStyle.LINE.on(new Button(getTranslation("homework.change")));
        change.setTestId("change");
        change.addClickListener(_ -> new ChangeDialog(shown().homework().terms(), shown().schoolClass().endsOn(), zone, (closesAt, late, attempts) ->
                act(() -> homework.change(work.id(), closesAt, late, attempts))).open());
        end.setTestId("end-homework");
        end.addClickListener(_ -> Confirmation.dangerous(getTranslation("homework.end.ask"), getTranslation("homework.end.means"),
                getTranslation("homework.end"), () -> act(() -> homework.end(work.id()))).open());
        var delete = ButtonStyle.DANGER.on(new Button(getTranslation("homework.delete")));
        delete.setTestId("delete-homework");
        delete.addClickListener(_ -> Confirmation.dangerous(getTranslation("homework.delete.ask", work.title()),
                getTranslation("homework.delete.means"), getTranslation("homework.delete"), () -> {
                    homework.delete(work.id());
                    leave();
                }).open());
        var actions = new Div(change, end, delete);
        actions.addClassNames("row", "row--wrap");
        return actions;
    }

    /** Does something, and tells what went wrong, or what came of it. */
    private void act(Runnable action) {
        try {
            action.run();
            trouble.setVisible(false);
        } catch (HomeworkException e) {
            trouble.setText(getTranslation(e.messageKey()));
            trouble.setVisible(true);
        }
        refresh();
    }

    private void refresh() {
        // A colleague may have deleted it, or the class.
        given.standing(shown().homework().id()).ifPresentOrElse(this::show, this::leave);
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(HomeworkAddress.LIST));
    }

    private void show(HomeworkStanding standing) {
        shown = standing;
        times.setText(facts(standing.homework()));
        counts.setText(standing.lines().isEmpty() ? getTranslation("homework.counts.nobody")
                : getTranslation("homework.counts", standing.finished(), standing.lines().size(), standing.started()));
        end.setVisible(standing.homework().terms().hasOpened(clock.instant())
                && standing.homework().terms().canBeBegun(clock.instant()));
        if (table != null) {
            table.show(standing);
        }
    }

    private String facts(Homework work) {
        var terms = work.terms();
        var now = clock.instant();
        var closing = HomeworkWords.when(terms.closesAt(), now, zone);
        var when = terms.hasClosed(now) ? getTranslation("homework.closed", closing)
                : terms.hasOpened(now) ? getTranslation("homework.until", closing)
                : getTranslation("homework.from-until", HomeworkWords.when(terms.opensAt(), now, zone), closing);
        var late = getTranslation(terms.telling() == Telling.AFTER_CLOSING ? "homework.told-after-closing"
                : terms.acceptsLate() ? "homework.late.taken" : "homework.late.refused");
        return String.join(" · ", when, late, HomeworkWords.facts(work.plan().size(), terms, terms.timeLimit()));
    }

    private HomeworkStanding shown() {
        if (shown == null) {
            throw new IllegalStateException("no homework is shown");
        }
        return shown;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (shown != null) {
            event.getUI().setPollInterval(ASK_EVERY_MILLIS);
            asking = event.getUI().addPollListener(_ -> refresh());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (asking != null) {
            asking.remove();
            asking = null;
            event.getUI().setPollInterval(-1);
        }
    }

    @Override
    public String title() {
        return Optional.ofNullable(shown).map(standing -> standing.homework().title()).orElseGet(() -> getTranslation("homework.title"));
    }
}
