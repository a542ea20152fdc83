package app.parley.bank.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Deck;
import app.parley.bank.Question;
import app.parley.design.ButtonStyle;
import app.parley.design.DoubleRule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * The questions that use an entry, and the way to practice them. Only what is asked is shown: options, answers and
 * explanations would give the key away to somebody who has not answered yet.
 */
final class QuestionsUsing extends Section {

    /**
     * The section.
     *
     * @param about what the quiz is to be about, such as {@code person:vladimir-putin}
     */
    QuestionsUsing(BankContent bank, List<Question> questions, String about) {
        addClassName("room-part");
        var head = new Div(new H2(getTranslation("bank.room.questions", questions.size())));
        head.addClassName("dk-h");
        add(new DoubleRule(), head);
        if (questions.isEmpty()) {
            add(new Paragraph(getTranslation("bank.room.questions.none")));
            return;
        }
        var practice = ButtonStyle.PRIMARY.on(new Anchor("quiz/new?about=" + about,
                getTranslation("bank.room.practice", questions.size())));
        practice.setId("practice");
        head.add(practice);
        var list = new OrderedList();
        list.addClassName("qlist");
        questions.forEach(question -> list.add(row(bank, question)));
        add(list);
    }

    private static ListItem row(BankContent bank, Question question) {
        var deck = new Span(bank.deckOf(question.id()).map(Deck::title).orElse(""));
        deck.addClassNames("small", "quiet");
        return new ListItem(new Span(question.prompt()), deck);
    }
}
