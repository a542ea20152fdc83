package app.parley.quiz;

import app.parley.bank.BankContent;
import app.parley.bank.Deck;
import app.parley.bank.DeckId;
import app.parley.bank.Difficulty;
import app.parley.bank.Question;
import app.parley.bank.Topic;
import app.parley.bank.TopicId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which questions a learner wants: those in any of the decks or on any of the topics, of any of the difficulties. Empty
 * means no limit: without decks and topics the whole bank, without difficulties all of them.
 */
public record Selection(Set<DeckId> decks, Set<TopicId> topics, Set<Difficulty> difficulties) {

    /** Everything there is. */
    public static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of());

    public Selection {
        decks = Set.copyOf(decks);
        topics = Set.copyOf(topics);
        difficulties = Set.copyOf(difficulties);
    }

    public static Selection ofDeck(DeckId deck) {
        return new Selection(Set.of(deck), Set.of(), Set.of());
    }

    public static Selection ofTopic(TopicId topic) {
        return new Selection(Set.of(), Set.of(topic), Set.of());
    }

    /** The questions that fit, each once, in the order of the decks. */
    public List<Question> from(BankContent bank) {
        return bank.decks().stream()
                .flatMap(deck -> bank.questionsOf(deck).stream().filter(question -> fits(deck, question)))
                .distinct().toList();
    }

    private boolean fits(Deck deck, Question question) {
        boolean anywhere = decks.isEmpty() && topics.isEmpty();
        return (anywhere || decks.contains(deck.id()) || question.topics().stream().anyMatch(topics::contains))
                && (difficulties.isEmpty() || difficulties.contains(question.difficulty()));
    }

    /** What to call it: the titles of its decks and topics; empty for the whole bank. */
    public List<String> titles(BankContent bank) {
        return Stream.concat(
                bank.decks().stream().filter(deck -> decks.contains(deck.id())).map(Deck::title),
                bank.topics().stream().filter(topic -> topics.contains(topic.id())).map(Topic::title)).toList();
    }
}
