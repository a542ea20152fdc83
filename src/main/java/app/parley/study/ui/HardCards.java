package app.parley.study.ui;

import app.parley.bank.Source;
import app.parley.bank.ui.Wording;
import app.parley.design.Dateline;
import app.parley.study.CardId;
import app.parley.study.Cards;
import app.parley.study.DayWork;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** What was hardest today, each with the source to read. */
final class HardCards extends Section {

    private static final int MOST = 3;

    HardCards(Cards cards, DayWork work) {
        add(new H2(getTranslation("study.done.again")));
        var hardest = work.hardest(MOST).stream().filter(card -> cards.card(card).isPresent()).toList();
        if (hardest.isEmpty()) {
            var nothing = new Paragraph(getTranslation("study.done.again.none"));
            nothing.addClassName("quiet");
            add(nothing);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rd-l");
        hardest.forEach(card -> list.add(item(cards, card)));
        add(list);
    }

    private static ListItem item(Cards cards, CardId id) {
        var question = cards.question(id);
        var source = question.citations().getFirst().source();
        var item = new ListItem(new Anchor("sources/" + source, question.prompt()));
        cards.bank().source(source).map(HardCards::name).ifPresent(name -> item.add(new Dateline(name)));
        item.getElement().setAttribute("data-testid", "hard");
        return item;
    }

    private static String name(Source source) {
        return source.author() + ", " + Wording.day(source.date());
    }
}
