package app.parley.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One consistent picture of the bank: the live decks with the current versions of their questions, and the reading
 * room. Immutable.
 *
 * @param decks     by their position
 * @param questions those of the decks, by id
 * @param sources   by date
 * @param timeline  by date
 */
public record BankContent(List<Deck> decks, Map<QuestionId, Question> questions, List<Topic> topics,
        Map<MisconceptionId, Misconception> misconceptions, List<Source> sources, List<Person> people,
        List<Agreement> agreements, List<TimelineEvent> timeline) {

    public BankContent {
        decks = List.copyOf(decks);
        questions = Map.copyOf(questions);
        topics = List.copyOf(topics);
        misconceptions = Map.copyOf(misconceptions);
        sources = List.copyOf(sources);
        people = List.copyOf(people);
        agreements = List.copyOf(agreements);
        timeline = List.copyOf(timeline);
    }

    public Optional<Deck> deck(DeckId id) {
        return decks.stream().filter(deck -> deck.id().equals(id)).findFirst();
    }

    public Optional<Topic> topic(TopicId id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    public Optional<Source> source(SourceId id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    public Optional<Question> question(QuestionId id) {
        return Optional.ofNullable(questions.get(id));
    }

    public Optional<Misconception> misconception(MisconceptionId id) {
        return Optional.ofNullable(misconceptions.get(id));
    }

    /** The deck that a question stands in. */
    public Optional<Deck> deckOf(QuestionId id) {
        return decks.stream().filter(deck -> deck.questions().contains(id)).findFirst();
    }

    public List<Question> questionsOf(Deck deck) {
        return deck.questions().stream().map(questions::get).toList();
    }

    /** In the order of the decks. */
    public List<Question> questionsOn(TopicId topic) {
        return inOrder(question -> question.topics().contains(topic));
    }

    /** In the order of the decks. */
    public List<Question> questionsCiting(SourceId source) {
        return inOrder(question -> question.citations().stream().anyMatch(citation -> citation.source().equals(source)));
    }

    /** In the order of the decks. */
    public List<Question> questionsAbout(PersonId person) {
        return inOrder(question -> question.mentions().people().contains(person));
    }

    /** In the order of the decks. */
    public List<Question> questionsAbout(AgreementId agreement) {
        return inOrder(question -> question.mentions().agreements().contains(agreement));
    }

    /** In the order of the decks. */
    public List<Question> questionsAbout(EventId event) {
        return inOrder(question -> question.mentions().events().contains(event));
    }

    private List<Question> inOrder(Predicate<Question> wanted) {
        return decks.stream().flatMap(deck -> questionsOf(deck).stream()).filter(wanted).toList();
    }

    /** Sources by id, for the many look-ups of a report. */
    public Map<SourceId, Source> sourcesById() {
        return sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
    }
}
