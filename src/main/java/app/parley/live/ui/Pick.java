package app.parley.live.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Deck;
import app.parley.bank.DeckId;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Topic;
import app.parley.bank.TopicId;
import app.parley.base.Slug;
import app.parley.live.GamePlan;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which questions a game asks: those in any of the decks or on any of the topics, of all there are if none is named; and
 * how many of them.
 *
 * @param questions chosen one by one, such as those that a class missed; where there are some, they are all that is asked
 */
record Pick(Set<DeckId> decks, Set<TopicId> topics, List<QuestionId> questions, int count) {

    static final int DEFAULT_COUNT = 10;

    private static final String DECK = "deck";
    private static final String TOPIC = "topic";
    private static final String QUESTION = "question";
    private static final String COUNT = "count";

    Pick {
        decks = Set.copyOf(decks);
        topics = Set.copyOf(topics);
        questions = questions.stream().distinct().limit(GamePlan.MAX_QUESTIONS).toList();
        count = Math.clamp(count, 1, GamePlan.MAX_QUESTIONS);
    }

    /** What an address asks for. Whatever makes no sense is left out: people shorten and mistype addresses. */
    static Pick of(QueryParameters parameters) {
        return new Pick(slugs(parameters, DECK).map(DeckId::new).collect(Collectors.toSet()),
                slugs(parameters, TOPIC).map(TopicId::new).collect(Collectors.toSet()),
                slugs(parameters, QUESTION).map(QuestionId::new).toList(),
                parameters.getSingleParameter(COUNT).filter(text -> text.matches("\\d{1,3}")).map(Integer::valueOf)
                        .orElse(DEFAULT_COUNT));
    }

    private static Stream<String> slugs(QueryParameters parameters, String name) {
        return parameters.getParameters(name).stream().filter(Slug::isValid);
    }

    QueryParameters parameters() {
        return isChosen() ? new QueryParameters(Map.of(QUESTION, questions.stream().map(QuestionId::text).toList()))
                : new QueryParameters(Map.of(
                        DECK, decks.stream().map(DeckId::toString).sorted().toList(),
                        TOPIC, topics.stream().map(TopicId::toString).sorted().toList(),
                        COUNT, List.of(Integer.toString(count))));
    }

    /** Whether each question was chosen by itself. */
    boolean isChosen() {
        return !questions.isEmpty();
    }

    /** All that fit, in the order of the decks, or else in the order in which they were chosen. */
    List<Question> fitting(BankContent bank) {
        if (isChosen()) {
            return questions.stream().flatMap(id -> bank.question(id).stream()).toList();
        }
        boolean anywhere = decks.isEmpty() && topics.isEmpty();
        return bank.decks().stream().flatMap(deck -> bank.questionsOf(deck).stream()
                .filter(question -> anywhere || decks.contains(deck.id())
                        || question.topics().stream().anyMatch(topics::contains)))
                .distinct().toList();
    }

    /** As many as wanted, drawn by chance but in the order of the decks, which may build one question on another. */
    List<QuestionRef> draw(BankContent bank, Random random) {
        var fitting = fitting(bank);
        if (isChosen()) {
            return fitting.stream().map(Question::ref).toList();
        }
        var places = new ArrayList<Integer>();
        for (int i = 0; i < fitting.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        return places.stream().limit(count).sorted().map(fitting::get).map(Question::ref).toList();
    }

    /** What to call a game of these. */
    String title(BankContent bank) {
        if (isChosen()) {
            return LiveWords.text("live.title.chosen", fitting(bank).size());
        }
        var titles = Stream.concat(
                bank.decks().stream().filter(deck -> decks.contains(deck.id())).map(Deck::title),
                bank.topics().stream().filter(topic -> topics.contains(topic.id())).map(Topic::title)).toList();
        return switch (titles.size()) {
            case 0 -> LiveWords.text("live.title.all");
            case 1 -> titles.getFirst();
            default -> LiveWords.text("live.title.more", titles.getFirst(), titles.size() - 1);
        };
    }
}
