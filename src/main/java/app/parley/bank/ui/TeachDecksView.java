package app.parley.bank.ui;

import app.parley.bank.Bank;
import app.parley.bank.BankContent;
import app.parley.bank.Deck;
import app.parley.bank.Difficulty;
import app.parley.bank.Question;
import app.parley.design.Dateline;
import app.parley.design.EmptyState;
import app.parley.design.PageHead;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All decks, for teachers who want to know a deck before their class meets it. */
@Route(TeachDecksView.ROUTE)
@PageTitle("bank.teach.title")
@RolesAllowed("TEACHER")
class TeachDecksView extends Div {

    static final String ROUTE = "teach/decks";

    TeachDecksView(Bank bank) {
        addClassName("sections");
        var content = bank.current();
        var back = new Anchor("teach", getTranslation("bank.teach.back"));
        back.addClassName("back");
        add(back, new PageHead(getTranslation("bank.teach.title")).withLead(getTranslation("bank.teach.lead",
                content.decks().size(), content.questions().size())));
        if (content.decks().isEmpty()) {
            add(new EmptyState(getTranslation("bank.teach.none"), getTranslation("bank.teach.none.why"),
                    new Anchor("teach", getTranslation("bank.teach.back"))));
            return;
        }
        var list = new UnorderedList(content.decks().stream().map(deck -> row(content, deck)).toArray(ListItem[]::new));
        list.setId("decks");
        list.addClassName("lines");
        add(list);
    }

    private ListItem row(BankContent bank, Deck deck) {
        var link = new RouterLink(deck.title(), TeachDeckView.class, new RouteParameters(TeachDeckView.DECK, deck.id().text()));
        var levels = bank.questionsOf(deck).stream().map(Question::difficulty).toList();
        var facts = new Dateline(getTranslation("bank.teach.facts", levels.size(), count(levels, Difficulty.EASY),
                count(levels, Difficulty.MEDIUM), count(levels, Difficulty.HARD)));
        var row = new ListItem(new H2(link), new Paragraph(deck.about()), facts);
        row.addClassNames("hit", "lines-row");
        return row;
    }

    private static long count(List<Difficulty> levels, Difficulty wanted) {
        return levels.stream().filter(wanted::equals).count();
    }
}
