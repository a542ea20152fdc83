package app.parley.quiz.ui;

import app.parley.bank.DeckId;
import app.parley.bank.Difficulty;
import app.parley.bank.TopicId;
import app.parley.base.Slug;
import app.parley.quiz.About;
import app.parley.quiz.AttemptId;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.Selection;
import app.parley.quiz.Way;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses of quizzes: the whole order stands in the address, so that it can be bookmarked and handed on. */
final class QuizAddress {

    static final String NEW = "quiz/new";
    /** How many questions unless said otherwise. */
    static final int DEFAULT_COUNT = 10;

    private QuizAddress() {
    }

    static String of(AttemptId attempt) {
        return "quiz/" + attempt;
    }

    static String result(AttemptId attempt) {
        return "quiz/" + attempt + "/result";
    }

    static String newQuiz(DeckId deck) {
        return NEW + "?deck=" + deck;
    }

    static String newQuiz(TopicId topic) {
        return NEW + "?topic=" + topic;
    }

    /** Reads an order. Whatever makes no sense is left out: people shorten and mistype addresses. */
    static QuizOrder order(QueryParameters parameters) {
        var way = first(parameters, "way").filter("test"::equals).map(_ -> Way.TEST).orElse(Way.PRACTICE);
        var selection = new Selection(
                slugs(parameters, "deck").map(DeckId::new).collect(Collectors.toSet()),
                slugs(parameters, "topic").map(TopicId::new).collect(Collectors.toSet()),
                first(parameters, "about").flatMap(About::parse),
                Arrays.stream(Difficulty.values())
                        .filter(one -> parameters.getParameters("difficulty").contains(word(one)))
                        .collect(Collectors.toSet()));
        var count = number(parameters, "count", 1, QuizOrder.MAX_COUNT).orElse(DEFAULT_COUNT);
        var minutes = number(parameters, "minutes", (int) QuizOrder.MIN_TIME.toMinutes(), (int) QuizOrder.MAX_TIME.toMinutes())
                .filter(_ -> way == Way.TEST).map(Duration::ofMinutes);
        return new QuizOrder(selection, way, count, minutes);
    }

    /** The parameters that {@link #order} reads back. */
    static QueryParameters parameters(QuizOrder order) {
        var selection = order.selection();
        Map<String, List<String>> parameters = new HashMap<>();
        put(parameters, "deck", selection.decks().stream().map(DeckId::text).sorted().toList());
        put(parameters, "topic", selection.topics().stream().map(TopicId::text).sorted().toList());
        put(parameters, "about", selection.about().map(About::toString).stream().toList());
        put(parameters, "difficulty", selection.difficulties().stream().sorted().map(QuizAddress::word).toList());
        put(parameters, "way", order.way() == Way.TEST ? List.of("test") : List.of());
        put(parameters, "count", order.count() == DEFAULT_COUNT ? List.of() : List.of(Integer.toString(order.count())));
        put(parameters, "minutes", order.timeLimit().map(time -> Long.toString(time.toMinutes())).stream().toList());
        return new QueryParameters(parameters);
    }

    static String word(Difficulty difficulty) {
        return difficulty.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, List<String>> parameters, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            parameters.put(name, texts);
        }
    }

    private static Optional<String> first(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name);
    }

    private static Stream<String> slugs(QueryParameters parameters, String name) {
        return parameters.getParameters(name).stream().filter(Slug::isValid).limit(100);
    }

    private static Optional<Integer> number(QueryParameters parameters, String name, int least, int most) {
        return first(parameters, name).filter(text -> text.matches("\\d{1,4}")).map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }
}
