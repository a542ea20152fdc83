package app.parley.study.ui;

import app.parley.bank.DeckId;
import app.parley.bank.QuestionId;
import app.parley.bank.TopicId;
import app.parley.base.Slug;
import app.parley.study.CardId;
import app.parley.study.Face;
import app.parley.study.Selection;
import app.parley.study.StudySettings;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The addresses of self-study: what a session is about stands in the address, so that it can be bookmarked and reloaded.
 *
 * @param selection which cards
 * @param moreNew   how many new cards beyond today's limit
 * @param first     the card to begin with, if the session asks it at all
 */
record StudyAddress(Selection selection, int moreNew, Optional<CardId> first) {

    static final String DECKS = "study";
    static final String SESSION = "study/session";
    static final String DONE = "study/done";
    static final String LEARN = "study/learn";
    static final String MATCH = "study/match";

    private static final Pattern CARD = Pattern.compile("([a-z0-9-]{1,80})(?:~([a-z0-9-]{1,80}))?");

    static StudyAddress of(Selection selection) {
        return new StudyAddress(selection, 0, Optional.empty());
    }

    /**
     * Reads an address. Whatever makes no sense is left out: people shorten and mistype addresses.
     *
     * @param exam what this learner's exam asks, if there is one
     */
    static StudyAddress read(QueryParameters parameters, Supplier<Optional<Selection.ForExam>> exam) {
        var more = parameters.getSingleParameter("more").filter(text -> text.matches("\\d{1,4}")).map(Integer::valueOf)
                .filter(number -> number <= StudySettings.MOST_PER_DAY).orElse(0);
        return new StudyAddress(selection(parameters, exam), more, parameters.getSingleParameter("card").flatMap(StudyAddress::card));
    }

    private static Selection selection(QueryParameters parameters, Supplier<Optional<Selection.ForExam>> exam) {
        var deck = parameters.getSingleParameter("deck").filter(Slug::isValid);
        var topic = parameters.getSingleParameter("topic").filter(Slug::isValid);
        if (deck.isPresent()) {
            return new Selection.OfDeck(new DeckId(deck.get()));
        }
        if (topic.isPresent()) {
            return new Selection.OnTopic(new TopicId(topic.get()));
        }
        return switch (parameters.getSingleParameter("of").orElse("")) {
            case "missed" -> new Selection.MissedInClass();
            case "flagged" -> new Selection.Flagged();
            case "exam" -> exam.get().<Selection>map(wanted -> wanted).orElseGet(Selection.All::new);
            default -> new Selection.All();
        };
    }

    private static Optional<CardId> card(String text) {
        var form = CARD.matcher(text);
        return form.matches() && Slug.isValid(form.group(1))
                ? Optional.of(new CardId(new QuestionId(form.group(1)), form.group(2) == null ? Face.WHOLE : new Face(form.group(2))))
                : Optional.empty();
    }

    /** The parameters that {@link #read} reads back. */
    QueryParameters parameters() {
        Map<String, List<String>> parameters = new HashMap<>();
        switch (selection) {
            case Selection.All _ -> { }
            case Selection.OfDeck(DeckId deck) -> parameters.put("deck", List.of(deck.text()));
            case Selection.OnTopic(TopicId topic) -> parameters.put("topic", List.of(topic.text()));
            case Selection.MissedInClass _ -> parameters.put("of", List.of("missed"));
            case Selection.ForExam _ -> parameters.put("of", List.of("exam"));
            case Selection.Flagged _ -> parameters.put("of", List.of("flagged"));
        }
        if (moreNew > 0) {
            parameters.put("more", List.of(Integer.toString(moreNew)));
        }
        first.ifPresent(card -> parameters.put("card",
                List.of(card.question().text() + (card.face().equals(Face.WHOLE) ? "" : "~" + card.face().name()))));
        return new QueryParameters(parameters);
    }

    StudyAddress withMoreNew(int count) {
        return new StudyAddress(selection, Math.min(count, StudySettings.MOST_PER_DAY), first);
    }

    StudyAddress startingWith(CardId card) {
        return new StudyAddress(selection, moreNew, Optional.of(card));
    }

    String session() {
        return path(SESSION);
    }

    String learn() {
        return path(LEARN);
    }

    String match() {
        return path(MATCH);
    }

    private String path(String page) {
        var query = parameters().getQueryString();
        return query.isEmpty() ? page : page + "?" + query;
    }

    /** Where the quizzes of a deck or a topic are; they belong to another feature, so this is a plain address. */
    static String practice(Selection selection) {
        var query = of(selection).parameters().getQueryString();
        return query.isEmpty() ? "quiz/new" : "quiz/new?" + query;
    }
}
