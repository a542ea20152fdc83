package app.parley.people.ui;

import app.parley.design.AddressedView;
import app.parley.design.ButtonStyle;
import app.parley.design.Confirmation;
import app.parley.design.EmptyState;
import app.parley.design.LiveRegion;
import app.parley.design.PageHead;
import app.parley.design.TitledView;
import app.parley.design.Track;
import app.parley.people.KeyCard;
import app.parley.people.Refusal;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Key cards, on the only occasion on which they can be seen: first how far their keys are, then the sheet to print. Leaving
 * the page is leaving the cards, which it says before it lets anybody go.
 */
@Route(ClassAddress.ONE + "/cards")
@RolesAllowed(Teacher.ROLE)
class CardsView extends Div implements AddressedView, BeforeEnterObserver, BeforeLeaveObserver, TitledView {

    private static final int ASK_EVERY_MILLIS = 300;

    private final SchoolClasses classes;
    private final Site site;
    private final LiveRegion news = new LiveRegion();
    private @Nullable CardOrder order;
    private @Nullable SchoolClass schoolClass;
    private @Nullable Registration asking;
    private Track progress = Track.progress("", 0, 1);
    private final Paragraph facts = new Paragraph();
    private boolean showsCards;

    CardsView(SchoolClasses classes, Site site) {
        this.classes = classes;
        this.site = site;
        addClassName("sections");
    }

    @Override
    public String title() {
        return getTranslation("people.cards.title");
    }

    @Override
    public boolean knows(RouteParameters address) {
        return ClassAddress.find(address, classes).isPresent();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClassAddress.find(event.getRouteParameters(), classes)
                .ifPresentOrElse(found -> enter(found, event), () -> event.rerouteToError(NotFoundException.class));
    }

    private void enter(SchoolClass found, BeforeEnterEvent event) {
        schoolClass = found;
        order = CardOrder.take(event.getUI(), found.id()).orElse(null);
        removeAll();
        add(back(found));
        if (order == null) {
            add(gone());
            return;
        }
        progress = Track.progress(getTranslation("people.cards.making"), 0, order.run().total());
        progress.setId("cards-progress");
        add(new PageHead(title()).withDateline(ClassAddress.end(found)), facts, progress);
        advance();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (order != null) {
            asking = event.getUI().addPollListener(poll -> advance());
            event.getUI().setPollInterval(ASK_EVERY_MILLIS);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopAsking();
        if (order != null) {
            order.run().cancel();
        }
    }

    private void stopAsking() {
        if (asking != null) {
            asking.remove();
            asking = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }

    private void advance() {
        if (order == null || schoolClass == null) {
            return;
        }
        var run = order.run();
        progress.setProgress(run.done(), Math.max(1, run.total()));
        facts.setText(getTranslation("people.cards.progress", run.done(), run.total()));
        if (run.hasFailed()) {
            order = null;
            stopAsking();
            refuse(schoolClass, getTranslation("people.cards.failed"));
        } else if (run.isOver()) {
            var ready = order;
            order = null;
            stopAsking();
            try {
                show(schoolClass, ready.store().get());
            } catch (Refusal refusal) {
                refuse(schoolClass, Refusals.sentence(refusal));
            }
        }
    }

    private void show(SchoolClass schoolClass, List<KeyCard> cards) {
        var print = ButtonStyle.PRIMARY.on(new Button(getTranslation("people.cards.print")));
        print.setId("print");
        print.addClickListener(click -> {
            showsCards = false;
            print.getElement().executeJs("window.print()");
        });
        var head = new PageHead(title())
                .withDateline(ClassAddress.end(schoolClass))
                .withLead(getTranslation("people.cards.once", cards.size()))
                .withAction(print);
        head.addClassName("noprint");
        removeAll();
        add(back(schoolClass), head, new KeyCardSheet(schoolClass, cards, site), news);
        showsCards = !cards.isEmpty();
        news.announce(getTranslation("people.cards.ready", cards.size()));
    }

    private void refuse(SchoolClass schoolClass, String why) {
        var again = ButtonStyle.PRIMARY.on(new RouterLink(
                getTranslation("people.roster.title"), RosterView.class, new RouteParameters("id", schoolClass.id().toString())));
        removeAll();
        var trouble = EmptyState.trouble(getTranslation("people.cards.none"), why, again);
        trouble.setId("cards-trouble");
        add(back(schoolClass), trouble);
    }

    private Component gone() {
        var gone = new EmptyState(getTranslation("people.cards.gone"), getTranslation("people.cards.gone.why"), new Div());
        gone.setId("cards-gone");
        return gone;
    }

    private Component back(SchoolClass schoolClass) {
        var back = new RouterLink(
                schoolClass.name().text(), ClassView.class, new RouteParameters("id", schoolClass.id().toString()));
        back.addClassName("back");
        return back;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (showsCards) {
            var leaving = event.postpone();
            Confirmation.dangerous(
                            getTranslation("people.cards.leave.ask"),
                            getTranslation("people.cards.leave.means"),
                            getTranslation("people.cards.leave"),
                            leaving::proceed)
                    .open();
        }
    }
}
