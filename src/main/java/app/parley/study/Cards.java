package app.parley.study;

import app.parley.bank.BankContent;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.Logged;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * All cards of one learner, also those that were never asked, in the order of the decks. Cards of questions that are no
 * longer asked are not among them.
 */
public final class Cards {

    private final LearnerId learner;
    private final StudySettings settings;
    private final BankContent bank;
    private final SequencedMap<CardId, Card> cards;
    private final long version;

    private Cards(LearnerId learner, StudySettings settings, BankContent bank, SequencedMap<CardId, Card> cards, long version) {
        this.learner = learner;
        this.version = version;
        this.settings = settings;
        this.bank = bank;
        this.cards = cards;
    }

    /**
     * @param known   the cards about which anything is known
     * @param version rises with every change of any of them
     */
    static Cards of(LearnerId learner, StudySettings settings, BankContent bank, Map<CardId, Card> known, long version) {
        var all = new LinkedHashMap<CardId, Card>();
        bank.decks().stream().flatMap(deck -> bank.questionsOf(deck).stream()).forEach(question ->
                Face.of(question).forEach(face -> {
                    var id = new CardId(question.id(), face);
                    var card = known.get(id);
                    all.put(id, card == null ? Card.blank(id) : card);
                }));
        return new Cards(learner, settings, bank, all, version);
    }

    /** The same cards, but some of them as they stand now. */
    Cards with(Collection<Card> changed, long version) {
        var all = new LinkedHashMap<>(cards);
        changed.forEach(card -> all.replace(card.id(), card));
        return new Cards(learner, settings, bank, all, version);
    }

    /**
     * These cards after one more answer each to some of their questions, given later than all before. Nothing is stored: it is for
     * playing what would happen.
     *
     * @throws IllegalArgumentException if two answers are about one card
     */
    public Cards after(Collection<Answer> answers) {
        var fold = new CardFold(settings.scheduler());
        var changed = new HashMap<CardId, Card>();
        for (var answer : answers) {
            var question = bank.question(answer.question().id()).orElseThrow();
            boolean studied = answer.activity().kind() == Activity.Kind.STUDY;
            Evidence.of(new Logged(0, answer, false), question.task()).forEach((face, event) -> {
                var before = cards.get(new CardId(question.id(), face));
                var after = fold.apply(before, event);
                if (changed.put(before.id(), studied ? after.withAnswered(before.answered() + 1) : after) != null) {
                    throw new IllegalArgumentException("two answers to " + before.id());
                }
            });
        }
        return with(changed.values(), version);
    }

    /** Of two pictures of a learner's cards, the newer has the higher one. */
    long version() {
        return version;
    }

    public LearnerId learner() {
        return learner;
    }

    public StudySettings settings() {
        return settings;
    }

    public BankContent bank() {
        return bank;
    }

    public Collection<Card> all() {
        return cards.values();
    }

    public Optional<Card> card(CardId id) {
        return Optional.ofNullable(cards.get(id));
    }

    public Question question(CardId id) {
        return bank.question(id.question()).orElseThrow();
    }

    /** The cards of one question. */
    public List<Card> of(QuestionId question) {
        return bank.question(question).map(asked -> Face.of(asked).stream()
                .map(face -> cards.get(new CardId(question, face))).toList()).orElse(List.of());
    }
}
