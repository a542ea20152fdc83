package app.parley.bank.ui;

import app.parley.bank.Bank;
import app.parley.bank.BankContent;
import app.parley.bank.Deck;
import app.parley.bank.DeckId;
import app.parley.base.Slug;
import app.parley.design.AddressedView;
import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.PageHead;
import app.parley.design.TitledView;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** One deck with everything a teacher wants to know about its questions, also on paper. */
@Route(TeachDecksView.ROUTE + "/:" + TeachDeckView.DECK)
@RolesAllowed("TEACHER")
class TeachDeckView extends Div implements BeforeEnterObserver, AddressedView, TitledView {

    static final String DECK = "id";

    private final BankContent bank;
    private String title = "";

    TeachDeckView(Bank bank) {
        this.bank = bank.current();
        addClassName("sections");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        deck(event.getRouteParameters()).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public boolean knows(RouteParameters address) {
        return deck(address).isPresent();
    }

    private Optional<Deck> deck(RouteParameters address) {
        return address.get(DECK).filter(Slug::isValid).map(DeckId::new).flatMap(bank::deck);
    }

    private void show(Deck deck) {
        title = deck.title();
        removeAll();
        var back = new RouterLink(getTranslation("bank.teach.back-to-decks"), TeachDecksView.class);
        back.addClassNames("back", "noprint");
        var questions = bank.questionsOf(deck);
        add(back, new PageHead(title).withLead(deck.about())
                .withDateline(new Dateline(getTranslation("bank.teach.questions", questions.size())))
                .withAction(actions(deck)));
        var list = new OrderedList();
        list.setId("questions");
        list.addClassName("keyed");
        for (int i = 0; i < questions.size(); i++) {
            list.add(new ListItem(new KeyedQuestion(i + 1, questions.get(i), bank)));
        }
        add(list);
    }

    private Div actions(Deck deck) {
        var print = ButtonStyle.LINE.on(new Button(getTranslation("bank.teach.print")));
        print.setId("print");
        print.addClickListener(_ -> print.getElement().executeJs("window.print()"));
        var live = ButtonStyle.PRIMARY.on(new Anchor("teach/live?deck=" + deck.id(), getTranslation("bank.teach.live")));
        live.setId("play-live");
        var practice = ButtonStyle.LINE.on(new Anchor("quiz/new?deck=" + deck.id(), getTranslation("bank.teach.try")));
        var actions = new Div(live, practice, print);
        actions.addClassNames("row", "row--wrap", "noprint");
        return actions;
    }
}
