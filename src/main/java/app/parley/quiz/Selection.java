package app.parley.quiz;

import app.parley.bank.BankContent;
import app.parley.bank.Deck;
import app.parley.bank.DeckId;
import app.parley.bank.Difficulty;
import app.parley.bank.Question;
import app.parley.bank.Topic;
import app.parley.bank.TopicId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which questions a learner wants: those in any of the decks, on any of the topics or about the entry, of any of the
 * difficulties. Empty means no limit: without decks, topics and entry the whole bank, without difficulties all of them.
 */
public record Selection(Set<DeckId> decks, Set<TopicId> topics, Optional<About> about, Set<Difficulty> difficulties) {

    /** Everything there is. */
    public static final Selection ALL = new Selection(Set.of(), Set.of(), Optional.empty(), Set.of());

    public Selection {
        decks = Set.copyOf(decks);
        topics = Set.copyOf(topics);
        difficulties = Set.copyOf(difficulties);
    }

    public static Selection ofDeck(DeckId deck) {
        return new Selection(Set.of(deck), Set.of(), Optional.empty(), Set.of());
    }

    /** The questions that fit, each once, in the order of the decks. */
    public List<Question> from(BankContent bank) {
        boolean anywhere = decks.isEmpty() && topics.isEmpty() && about.isEmpty();
        var entry = new HashSet<>(about.map(one -> one.questions(bank)).orElse(List.of()));
        return bank.decks().stream().flatMap(deck -> bank.questionsOf(deck).stream()
                .filter(question -> anywhere || decks.contains(deck.id()) || entry.contains(question)
                        || question.topics().stream().anyMatch(topics::contains)))
                .filter(question -> difficulties.isEmpty() || difficulties.contains(question.difficulty()))
                .distinct().toList();
    }

    /** What to call it: the titles of its entry, decks and topics; empty for the whole bank. */
    public List<String> titles(BankContent bank) {
        return Stream.of(
                about.flatMap(one -> one.title(bank)).stream(),
                bank.decks().stream().filter(deck -> decks.contains(deck.id())).map(Deck::title),
                bank.topics().stream().filter(topic -> topics.contains(topic.id())).map(Topic::title))
                .flatMap(titles -> titles).toList();
    }
}
