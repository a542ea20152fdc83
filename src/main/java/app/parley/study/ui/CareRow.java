package app.parley.study.ui;

import app.parley.bank.Question;
import app.parley.bank.ui.Wording;
import app.parley.design.ButtonStyle;
import app.parley.design.Chip;
import app.parley.design.Confirmation;
import app.parley.study.Card;
import app.parley.study.CardAction;
import app.parley.study.CardId;
import app.parley.study.Cards;
import app.parley.study.Confusion;
import app.parley.study.NeedyCard;
import app.parley.study.memory.Leech;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A card that needs care: why, what it is mixed up with, and what can be done. */
final class CareRow extends ListItem {

    private final Cards cards;
    private final Card card;
    private final Question question;

    /** What can be done with a card. */
    interface Actions {

        void act(Card card, CardAction.Kind kind);

        void report(Question question);
    }

    CareRow(Cards cards, NeedyCard needy, Actions actions) {
        this.cards = cards;
        this.card = needy.card();
        this.question = cards.question(card.id());
        addClassNames("card", "card--pad", "care");
        setTestId("needy-card");
        var why = new Paragraph(why(needy));
        why.addClassName("care-why");
        add(face(new H3(CardWords.prompt(question, card.id())), question, card.id()), chips(needy), why);
        needy.confusion().ifPresent(confusion -> add(confused(confusion)));
        add(buttons(actions));
    }

    private Component face(Component prompt, Question about, CardId id) {
        var face = new Div(prompt);
        face.addClassName("care-face");
        CardWords.answer(about, id).forEach(line -> {
            var answer = new Paragraph(line);
            answer.addClassName("care-answer");
            face.add(answer);
        });
        var source = new Paragraph(CardWords.source(about, cards.bank()));
        source.addClassNames("small", "quiet");
        face.add(source);
        return face;
    }

    private Component chips(NeedyCard needy) {
        var chips = new Div();
        chips.addClassNames("row", "row--wrap", "care-chips");
        if (needy.why() == NeedyCard.Why.LEECH && card.suspended()) {
            chips.add(new Chip(Chip.Tone.PLAIN, getTranslation("study.cards.is.suspended")));
        }
        if (needy.why() != NeedyCard.Why.FLAGGED && card.flagged()) {
            chips.add(new Chip(Chip.Tone.DUE, getTranslation("study.cards.is.flagged")));
        }
        return chips;
    }

    private String why(NeedyCard needy) {
        return switch (needy.why()) {
            case LEECH -> leech();
            case SUSPENDED -> getTranslation("study.cards.why.suspended");
            case FLAGGED -> getTranslation("study.cards.why.flagged");
            case SET_ASIDE -> getTranslation("study.cards.why.aside",
                    Wording.day(card.buriedUntil().orElseThrow().date()));
        };
    }

    private String leech() {
        int threshold = cards.settings().leechThreshold();
        if (threshold > 0 && card.state().lapses() >= threshold) {
            return getTranslation("study.cards.why.lapses", card.state().lapses());
        }
        long forgotten = card.outcomes().stream().filter(outcome -> !outcome.recalled()).count();
        double expected = card.outcomes().stream().mapToDouble(Leech.Outcome::predicted).map(recall -> 1 - recall).sum();
        return getTranslation("study.cards.why.prediction", forgotten, card.outcomes().size(), expected);
    }

    private Component confused(Confusion confusion) {
        var box = new Div();
        box.addClassName("care-mix");
        box.setTestId("confused-with");
        if (!confusion.given().isEmpty()) {
            box.add(new Paragraph(getTranslation("study.cards.given", confusion.given(), confusion.times())));
        }
        confusion.mixUp().ifPresent(mixUp -> box.add(new Paragraph(mixUp.correction())));
        confusion.other().ifPresent(other -> {
            var head = new Paragraph(getTranslation("study.cards.confused"));
            head.addClassName("dateline");
            var asked = cards.question(other);
            var prompt = new Paragraph(CardWords.prompt(asked, other));
            prompt.addClassName("strong");
            box.add(head, face(prompt, asked, other));
        });
        return box;
    }

    private Component buttons(Actions actions) {
        var buttons = new Div();
        buttons.addClassNames("row", "row--wrap", "noprint");
        BiConsumer<String, CardAction.Kind> action = (name, kind) -> buttons.add(button(name, _ -> actions.act(card, kind)));
        if (card.suspended() || card.buriedUntil().isPresent()) {
            action.accept("resume", CardAction.Kind.RESUME);
        }
        if (!card.suspended()) {
            action.accept("suspend", CardAction.Kind.SUSPEND);
        }
        action.accept(card.flagged() ? "unflag" : "flag", card.flagged() ? CardAction.Kind.UNFLAG : CardAction.Kind.FLAG);
        if (!card.isNew()) {
            buttons.add(button("reset", _ -> Confirmation.plain(getTranslation("study.cards.reset.ask"),
                    getTranslation("study.cards.reset.means"), getTranslation("study.cards.reset"),
                    () -> actions.act(card, CardAction.Kind.RESET)).open()));
        }
        buttons.add(button("report", _ -> actions.report(question)));
        return buttons;
    }

    private Button button(String name, Consumer<Button> onClick) {
        var button = ButtonStyle.LINE.small(new Button(getTranslation("study.cards." + name)));
        button.setTestId(name);
        button.setAriaLabel(getTranslation("study.cards.of", getTranslation("study.cards." + name), CardWords.prompt(question, card.id())));
        button.addClickListener(_ -> onClick.accept(button));
        return button;
    }
}
