package app.parley.study.ui;

import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.people.Notebooks;
import app.parley.record.AnswerId;
import app.parley.study.Card;
import app.parley.study.CardAction;
import app.parley.study.CardId;
import app.parley.study.Cards;
import app.parley.study.Plan;
import app.parley.study.Previews;
import app.parley.study.StudyService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One learner's way through a session. It keeps the cards as they stood after the last step, so that the next one is known
 * without asking the database again; what counts is stored before a step returns.
 */
final class Session {

    private final StudyService study;
    private final Notebooks notebooks;
    private final StudyAddress address;
    private final Clock clock;
    private final ZoneId zone;
    private final Set<CardId> answeredHere = new HashSet<>();
    private Optional<LearnerId> owner;
    private Cards cards;
    private Plan plan;

    Session(StudyService study, Notebooks notebooks, StudyAddress address, Clock clock, ZoneId zone) {
        this.study = study;
        this.notebooks = notebooks;
        this.address = address;
        this.clock = clock;
        this.zone = zone;
        owner = notebooks.current();
        cards = owner.map(study::cards).orElseGet(study::blankCards);
        plan = planned();
    }

    Cards cards() {
        return cards;
    }

    /** The card to begin with: the one that the address names, if the session asks it. */
    Optional<Asked> first() {
        return address.first().filter(plan::asks).flatMap(cards::card).map(this::asked).or(this::next);
    }

    /** The card to ask now; empty when the session is over. */
    Optional<Asked> next() {
        // Time goes on while a card is looked at, and others become due.
        plan = planned();
        return plan.next().map(this::asked);
    }

    private Asked asked(Card card) {
        return new Asked(card, cards.question(card.id()), cards.settings().typing(), AnswerId.random(), clock.instant());
    }

    private Plan planned() {
        return study.plan(cards, address.selection(), address.moreNew(), zone);
    }

    Instant now() {
        return clock.instant();
    }

    StudyDay today() {
        return StudyDay.at(clock.instant(), zone);
    }

    /** How many cards of this session are done for today. */
    int done() {
        var questions = address.selection().questions(cards.bank());
        return (int) cards.all().stream().filter(card -> address.selection().ignoresDue()
                        ? answeredHere.contains(card.id()) : card.studiedOn().equals(Optional.of(today())))
                .filter(card -> questions.map(wanted -> wanted.contains(card.id().question())).orElse(true))
                .filter(card -> !plan.asks(card.id())).count();
    }

    /** How many cards the session has, done or not. */
    int total() {
        return done() + plan.total();
    }

    Previews preview(Asked asked) {
        return study.preview(cards, asked.card(), zone);
    }

    /**
     * Stores a rating.
     *
     * @param given what was chosen or typed before it
     * @return whether the card had been answered elsewhere before: then that answer counts and this one does not
     */
    boolean answer(Asked asked, Rating rating, Optional<Response> given, Previews previews) {
        var took = Duration.between(asked.shownAt(), clock.instant());
        var learner = learner();
        if (!cards.learner().equals(learner)) {
            // The first answer has just made the notebook.
            cards = study.cards(learner);
        }
        var answered = study.answer(cards, asked.id(), asked.card(), rating, given, previews.draws().get(rating),
                took.isNegative() ? Duration.ZERO : took, zone);
        cards = answered.cards();
        answeredHere.add(asked.card().id());
        return answered.wasAnswered();
    }

    void act(CardId card, CardAction.Kind kind, Optional<StudyDay> until) {
        cards = study.act(learner(), UUID.randomUUID(), card, kind, until, zone);
    }

    /** Takes the newest step back; the card that it was about, if there was a step. */
    Optional<Asked> undo() {
        // The notebook may have been made in another tab, after this one was opened.
        owner = notebooks.current();
        return owner.flatMap(study::undo).flatMap(undone -> {
            cards = undone.cards();
            plan = planned();
            answeredHere.remove(undone.card());
            return cards.card(undone.card());
        }).map(this::asked);
    }

    /** Whether the notebook is another one than when the cards were read: it was opened, closed or deleted in another tab. */
    boolean isOfAnotherNotebook() {
        return owner.isPresent() && !owner.equals(notebooks.current());
    }

    private LearnerId learner() {
        var learner = notebooks.currentOrNew();
        owner = Optional.of(learner);
        return learner;
    }
}
