package app.parley.study.ui;

import app.parley.bank.Deck;
import app.parley.bank.Marking;
import app.parley.bank.Response;
import app.parley.base.Rating;
import app.parley.design.ButtonStyle;
import app.parley.study.Previews;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The card that is asked, from its front over its back to its rating, with the buttons for each of these steps. */
final class CardStage extends Div {

    /** Whoever goes on from here. */
    interface Owner {

        /** Asked before an answer is told; false if it must not be told now, and then this card goes no further. */
        boolean mayTell();

        void rated(Asked asked, Rating rating, Optional<Response> given, Previews previews);
    }

    private final Session session;
    private final Desk desk;
    private final Owner owner;
    private final Asked asked;
    private final ReviewCard card;
    private final Paragraph trouble = new Paragraph();
    private final Div controls = new Div();
    private Optional<Response> given = Optional.empty();
    private @Nullable Previews previews;
    private @Nullable RatingBar ratings;

    /** The front of a card. */
    CardStage(Session session, Asked asked, Desk desk, Owner owner) {
        this.session = session;
        this.desk = desk;
        this.owner = owner;
        this.asked = asked;
        addClassName("rv-stage");
        var deck = session.cards().bank().deckOf(asked.card().id().question()).map(Deck::title).orElse("");
        card = new ReviewCard(asked, deck, seen());
        trouble.addClassName("err");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        controls.addClassName("rv-controls");
        add(card, trouble, controls);
        desk.setSwipes(false);
        desk.turn();
        if (card.hasForm()) {
            offerForm();
        } else {
            offerBack();
        }
    }

    private String seen() {
        var state = asked.card().state();
        return state.lastDay().map(last -> getTranslation("study.seen", state.reviews(),
                ChronoUnit.DAYS.between(last.date(), session.today().date()))).orElseGet(() -> getTranslation("study.seen.never"));
    }

    Asked asked() {
        return asked;
    }

    void focus() {
        card.focus();
    }

    void showFlag(boolean flagged) {
        card.showFlag(flagged);
    }

    private void offerBack() {
        var show = ButtonStyle.PRIMARY.large(new Button(getTranslation("study.show-answer"), _ -> go()));
        show.setTestId("show");
        var key = new Element("kbd");
        key.setText(getTranslation("study.key.space"));
        key.setAttribute("aria-hidden", "true");
        key.setAttribute("slot", "suffix");
        show.getElement().appendChild(key);
        show.addClassName("rv-show");
        show.setDisableOnClick(true);
        controls.add(show);
        if (asked.manner() == Asked.Manner.RECALL_OR_CHOOSE) {
            var options = ButtonStyle.TEXT.on(new Button(getTranslation("study.show-options"), _ -> {
                card.showForm();
                offerForm();
                desk.turn();
                focus();
            }));
            options.setTestId("options");
            options.setDisableOnClick(true);
            controls.add(options);
        }
    }

    private void offerForm() {
        controls.removeAll();
        var send = ButtonStyle.PRIMARY.large(new Button(getTranslation("study.answer"), _ -> go()));
        send.setTestId("send");
        send.addClassName("rv-show");
        var open = ButtonStyle.TEXT.on(new Button(getTranslation("study.do-not-know"), _ -> mark(new Response.Nothing())));
        open.setTestId("do-not-know");
        controls.add(send, open);
    }

    /** The next step: the answer is shown or marked, or the usual rating is given. */
    void go() {
        if (ratings != null) {
            rate(ratings.usual());
        } else if (!card.hasForm()) {
            reveal();
        } else {
            card.response().ifPresentOrElse(this::mark, () -> card.complain().ifPresent(this::sayTrouble));
        }
    }

    private void reveal() {
        if (owner.mayTell()) {
            card.showBack(session.cards().bank());
            offerRatings(Optional.empty());
        }
    }

    private void mark(Response response) {
        if (ratings != null || !owner.mayTell()) {
            return;
        }
        trouble.setVisible(false);
        Marking marking = asked.question().task().mark(response);
        given = response instanceof Response.Nothing ? Optional.empty() : Optional.of(response);
        card.showMarked(response, marking, session.cards().bank());
        offerRatings(Optional.of(marking.isFull() ? Rating.GOOD : Rating.AGAIN));
    }

    private void offerRatings(Optional<Rating> marked) {
        previews = session.preview(asked);
        ratings = new RatingBar(session.cards().settings(), marked, previews, session.now(), session.today(), this::rate);
        controls.removeAll();
        controls.add(hint(ratings), ratings);
        desk.setSwipes(true);
        desk.turn();
    }

    /** For fingers; the buttons say the same to everybody else. */
    private Span hint(RatingBar bar) {
        var hint = new Span(getTranslation("study.swipe", bar.name(Rating.AGAIN), bar.name(Rating.GOOD)));
        hint.addClassNames("rv-swipe", "small", "quiet");
        hint.getElement().setAttribute("aria-hidden", "true");
        return hint;
    }

    /** By the number of the button, from 1; nothing happens before the back is shown. */
    void rateAt(int number) {
        if (ratings != null) {
            ratings.at(number).ifPresent(this::rate);
        }
    }

    /** Nothing happens before the back is shown. */
    void rate(Rating rating) {
        if (previews != null) {
            owner.rated(asked, rating, given, previews);
        }
    }

    void sayTrouble(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(true);
    }
}
