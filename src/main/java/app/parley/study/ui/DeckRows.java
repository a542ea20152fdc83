package app.parley.study.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Deck;
import app.parley.bank.Question;
import app.parley.bank.Source;
import app.parley.bank.Topic;
import app.parley.bank.ui.Wording;
import app.parley.base.StudyDay;
import app.parley.study.Card;
import app.parley.study.Cards;
import app.parley.study.Plan;
import app.parley.study.Selection;
import app.parley.study.Standing;
import app.parley.study.StudyService;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the rows of decks and topics for one learner at one moment. */
final class DeckRows {

    private final StudyService study;
    private final Cards cards;
    private final BankContent bank;
    private final Plan missed;
    private final Instant now;
    private final ZoneId zone;

    /** @param missed the session about what was missed in class */
    DeckRows(StudyService study, Cards cards, Plan missed, Instant now, ZoneId zone) {
        this.study = study;
        this.cards = cards;
        this.bank = cards.bank();
        this.missed = missed;
        this.now = now;
        this.zone = zone;
    }

    List<DeckRow> ofDecks() {
        return bank.decks().stream().map(this::row).toList();
    }

    /** Topics without a question have no row. */
    List<DeckRow> ofTopics() {
        return bank.topics().stream().filter(topic -> !bank.questionsOn(topic.id()).isEmpty()).map(this::row).toList();
    }

    private DeckRow row(Deck deck) {
        var questions = bank.questionsOf(deck);
        return row(new Selection.OfDeck(deck.id()), deck.title(), sources(questions), deck.about(), questions);
    }

    private DeckRow row(Topic topic) {
        return row(new Selection.OnTopic(topic.id()), topic.title(), "", "", bank.questionsOn(topic.id()));
    }

    private DeckRow row(Selection selection, String title, String dateline, String about, List<Question> questions) {
        List<Card> own = questions.stream().flatMap(question -> cards.of(question.id()).stream()).toList();
        var plan = study.plan(cards, selection, zone);
        var next = plan.total() > 0 ? "" : study.nextDue(cards, selection, zone)
                .map(due -> StudyWords.inWords(due, now, StudyDay.at(now, zone))).orElse("");
        int missedHere = (int) own.stream().filter(card -> missed.asks(card.id())).count();
        return new DeckRow(new DeckRow.Content(selection, title, dateline, about, questions, Standing.of(own), plan, next, missedHere));
    }

    /** The source that most of the questions come from, or that there are several. */
    private String sources(List<Question> questions) {
        var main = questions.stream().map(question -> question.citations().getFirst().source())
                .collect(Collectors.groupingBy(source -> source, Collectors.counting())).entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue)).filter(most -> most.getValue() * 2 > questions.size());
        return main.flatMap(most -> bank.source(most.getKey())).map(DeckRows::name)
                .orElseGet(() -> I18NProvider.translate("study.all-articles"));
    }

    private static String name(Source source) {
        return source.author() + ", " + Wording.day(source.date());
    }
}
