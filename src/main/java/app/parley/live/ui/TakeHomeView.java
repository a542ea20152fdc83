package app.parley.live.ui;

import app.parley.bank.Bank;
import app.parley.bank.ui.Explanation;
import app.parley.bank.ui.Wording;
import app.parley.bank.Marking;
import app.parley.bank.Question;
import app.parley.design.AddressedView;
import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.PageHead;
import app.parley.live.LiveGames;
import app.parley.live.TakenHome;
import app.parley.people.Notebooks;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the link at the end of a game leads: what the player answered is in the own notebook, and what was missed is here. */
@Route("take-home/:" + TakeHomeView.TOKEN)
@PageTitle("live.home.title")
@AnonymousAllowed
class TakeHomeView extends Div implements AddressedView, BeforeEnterObserver {

    static final String TOKEN = "token";

    private static final int LONGEST_TOKEN = 200;

    private final LiveGames games;
    private final Notebooks notebooks;
    private final Bank bank;

    TakeHomeView(LiveGames games, Notebooks notebooks, Bank bank) {
        this.games = games;
        this.notebooks = notebooks;
        this.bank = bank;
        addClassName("rd");
    }

    @Override
    public boolean knows(RouteParameters address) {
        return token(address).filter(games::isTakeHome).isPresent();
    }

    private static Optional<String> token(RouteParameters address) {
        return address.get(TOKEN).filter(token -> token.length() <= LONGEST_TOKEN);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token(event.getRouteParameters()).flatMap(token -> games.takeHome(token, notebooks.currentOrNew()))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(TakenHome taken) {
        removeAll();
        var missed = taken.missed();
        var study = ButtonStyle.PRIMARY.on(new Anchor(missed.isEmpty() ? "study" : "study/session?of=missed",
                getTranslation("live.home.study")));
        add(new PageHead(missed.isEmpty() ? getTranslation("live.home.none") : getTranslation("live.home.missed", missed.size()))
                .withDateline(new Dateline(taken.title())).withLead(getTranslation("live.home.lead")).withAction(study));
        var list = new Div(missed.stream().map(bank::question).map(this::item).toArray(Div[]::new));
        list.addClassName("rs-list");
        add(list);
    }

    private Div item(Question question) {
        var lines = new Div(new Dateline(getTranslation("live.solution")));
        lines.addClassName("pf-row");
        Wording.solution(question.task()).forEach(line -> lines.add(new Paragraph(line)));
        var item = new Div(new H2(question.prompt()), lines,
                new Explanation(question, new Marking(1, List.of(), Set.of()), bank.current()));
        item.addClassNames("card", "rs-item");
        item.setTestId("missed");
        return item;
    }
}
