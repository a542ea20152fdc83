package app.parley.study.ui;

import app.parley.bank.Question;
import app.parley.bank.ui.ReadingRoomRule;
import app.parley.design.BrowserZone;
import app.parley.design.ButtonStyle;
import app.parley.design.DoubleRule;
import app.parley.design.EmptyState;
import app.parley.design.PageHead;
import app.parley.people.Notebooks;
import app.parley.record.NotStoredException;
import app.parley.study.Card;
import app.parley.study.CardAction;
import app.parley.study.CareService;
import app.parley.study.Cards;
import app.parley.study.NeedyCard;
import app.parley.study.QuestionReports;
import app.parley.study.StudyService;
import app.parley.study.Undone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The learner's cards that need care: forgotten too often, out of play, marked, set aside. It shows answers, so it is closed
 * like the reading room while its learner is in the middle of a test.
 */
@Route("study/cards")
@PageTitle("study.cards.title")
@AnonymousAllowed
class CareView extends Div implements BeforeEnterObserver, CareRow.Actions {

    private static final Logger log = LoggerFactory.getLogger(CareView.class);

    private final StudyService study;
    private final CareService care;
    private final QuestionReports reports;
    private final Notebooks notebooks;
    private final ObjectProvider<ReadingRoomRule> rules;
    private final Desk desk = new Desk(this::hear);
    private final Div head = new Div();
    private final StepNote note = new StepNote(this::undo);
    private final Div content = new Div();
    /** How much was done here and not taken back. As long as there is nothing, nothing is undone either. */
    private int steps;

    CareView(StudyService study, CareService care, QuestionReports reports, Notebooks notebooks, ObjectProvider<ReadingRoomRule> rules) {
        this.study = study;
        this.care = care;
        this.reports = reports;
        this.notebooks = notebooks;
        this.rules = rules;
        var back = new Anchor("study", getTranslation("study.settings.back"));
        back.addClassName("back");
        desk.add(back, head, note, content);
        add(desk);
        hearKeys();
    }

    private void hearKeys() {
        desk.hearOnly(steps > 0 ? Set.of(Desk.Gesture.UNDO) : Set.of());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(notebooks.current().map(study::cards));
    }

    private void show(Optional<Cards> cards) {
        head.removeAll();
        content.removeAll();
        var test = rules.stream().flatMap(rule -> rule.detour().stream()).findFirst();
        if (test.isPresent()) {
            note.clear();
            steps = 0;
            hearKeys();
            head.add(new PageHead(getTranslation("study.cards.title")));
            content.add(new EmptyState(getTranslation("study.cards.closed"),
                    getTranslation("study.cards.closed.why"),
                    ButtonStyle.PRIMARY.on(new Anchor(test.get(), getTranslation("study.cards.closed.back")))));
            return;
        }
        var needy = cards.map(all -> care.of(all, BrowserZone.current())).orElse(List.of());
        head.add(new PageHead(getTranslation("study.cards.head", needy.size())).withLead(getTranslation("study.cards.lead")));
        if (needy.isEmpty()) {
            content.add(new EmptyState(getTranslation("study.cards.none"), getTranslation("study.cards.none.why"),
                    ButtonStyle.PRIMARY.on(new Anchor("study", getTranslation("study.settings.back")))));
        }
        for (var why : NeedyCard.Why.values()) {
            var some = needy.stream().filter(card -> card.why() == why).toList();
            if (!some.isEmpty()) {
                content.add(section(cards.orElseThrow(), why, some));
            }
        }
    }

    private Component section(Cards cards, NeedyCard.Why why, List<NeedyCard> needy) {
        var key = "study.cards.part." + why.name().toLowerCase(Locale.ROOT);
        var head = new Div(new H2(getTranslation(key, needy.size())));
        head.addClassName("dk-h");
        var list = new UnorderedList();
        list.addClassNames("lines", "care-list");
        needy.forEach(card -> list.add(new CareRow(cards, card, this)));
        var section = new Section(new DoubleRule(), head);
        if (why == NeedyCard.Why.LEECH) {
            section.add(new Paragraph(getTranslation("study.cards.leech.advice")));
        }
        section.add(list);
        section.addClassName("dk-section");
        return section;
    }

    @Override
    public void act(Card card, CardAction.Kind kind) {
        var learner = notebooks.currentOrNew();
        steps++;
        hearKeys();
        note.tell(getTranslation("study.cards.done." + kind.name().toLowerCase(Locale.ROOT)), true);
        show(Optional.of(study.act(learner, UUID.randomUUID(), card.id(), kind, Optional.empty(), BrowserZone.current())));
        focusHeading();
    }

    private void hear(Desk.Gesture gesture) {
        if (gesture == Desk.Gesture.UNDO) {
            undo();
        }
    }

    /** Takes the newest step back. */
    private void undo() {
        if (steps == 0) {
            return;
        }
        try {
            var undone = notebooks.current().flatMap(study::undo);
            steps = undone.isPresent() ? steps - 1 : 0;
            hearKeys();
            note.tell(undone.map(this::inWords).orElseGet(() -> getTranslation("study.undone.nothing")), steps > 0);
            show(undone.map(Undone::cards).or(() -> notebooks.current().map(study::cards)));
            focusHeading();
        } catch (NotStoredException e) {
            log.error("A step was not taken back: {}", e.getMessage());
            note.tell(getTranslation("study.not-stored"), true);
        }
    }

    private String inWords(Undone undone) {
        var card = undone.card();
        return undone.cards().card(card).map(_ -> getTranslation("study.cards.undone",
                CardWords.prompt(undone.cards().question(card), card))).orElseGet(() -> getTranslation("study.cards.undone.gone"));
    }

    /** The button that was pressed is gone; the heading says how many cards are left. */
    private void focusHeading() {
        head.getElement().executeJs("const heading = this.querySelector('h1'); heading.tabIndex = -1; heading.focus();");
    }

    @Override
    public void report(Question question) {
        new ReportDialog(reports, notebooks, question).open();
    }
}
