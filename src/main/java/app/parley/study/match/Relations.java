package app.parley.study.match;

import app.parley.bank.Agreement;
import app.parley.bank.BankContent;
import app.parley.bank.Matching;
import app.parley.bank.Person;
import app.parley.bank.Question;
import app.parley.bank.TaskFace;
import app.parley.bank.TimelineEvent;
import app.parley.base.PlainText;
import app.parley.study.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * What belongs together in the questions of a deck or a topic, and in the entries of the reading room that they are about:
 * the pairs of each matching question, people and their offices, agreements and their years, events and their dates.
 */
final class Relations {

    /** How many pairs make a game. */
    static final int PAIRS = 6;
    /** With fewer there is nothing to find. */
    static final int LEAST_PAIRS = 3;

    private final List<List<Pair>> relations;
    private final Map<String, Set<String>> words = new HashMap<>();

    private Relations(List<List<Pair>> relations) {
        this.relations = relations;
    }

    /** @param when the date of an event in words */
    static Relations of(BankContent bank, Selection selection, Function<TimelineEvent, String> when) {
        var wanted = selection.questions(bank);
        var questions = bank.decks().stream().flatMap(deck -> bank.questionsOf(deck).stream())
                .filter(question -> wanted.map(some -> some.contains(question.id())).orElse(true)).distinct().toList();
        var relations = new ArrayList<List<Pair>>();
        questions.stream().filter(question -> question.task() instanceof Matching).map(Relations::pairs).forEach(relations::add);
        var people = mentioned(questions, mentions -> mentions.people().stream());
        var agreements = mentioned(questions, mentions -> mentions.agreements().stream());
        var events = mentioned(questions, mentions -> mentions.events().stream());
        relations.add(bank.people().stream().filter(person -> people.contains(person.id())).flatMap(person -> office(person).stream()).toList());
        relations.add(bank.agreements().stream().filter(agreement -> agreements.contains(agreement.id())).map(Relations::date).toList());
        relations.add(bank.timeline().stream().filter(event -> events.contains(event.id()))
                .map(event -> new Pair(event.title(), when.apply(event), Optional.empty())).toList());
        return new Relations(relations);
    }

    private static <I> Set<I> mentioned(List<Question> questions, Function<Question.Mentions, Stream<I>> ids) {
        var mentioned = new HashSet<I>();
        questions.forEach(question -> ids.apply(question.mentions()).forEach(mentioned::add));
        return mentioned;
    }

    private static List<Pair> pairs(Question question) {
        var matching = (Matching) question.task();
        return matching.pairs().stream()
                .map(pair -> new Pair(pair.left(), pair.right(), Optional.of(new Pair.OfQuestion(question.ref(), matching, pair)))).toList();
    }

    /** With the year, since people change their offices. */
    private static Optional<Pair> office(Person person) {
        return person.offices().stream().findFirst()
                .map(office -> new Pair(person.name(), office.office() + ", " + office.asOf().getYear(), Optional.empty()));
    }

    private static Pair date(Agreement agreement) {
        return new Pair(agreement.title(), agreement.when(), Optional.empty());
    }

    /**
     * The pairs of a game, at most {@link #PAIRS}: as many as possible of one kind, filled up from others. Each thing belongs to one
     * other only, as far as the bank knows. Fewer than {@link #LEAST_PAIRS} make no game.
     */
    List<Pair> draw(RandomGenerator random) {
        var drawn = new ArrayList<Pair>();
        TaskFace.shuffled(relations, random).stream().flatMap(relation -> TaskFace.shuffled(relation, random).stream())
                .forEach(pair -> addIfClear(drawn, pair));
        return List.copyOf(drawn);
    }

    private void addIfClear(List<Pair> drawn, Pair pair) {
        // What stands in its own counterpart gives it away, such as "Summit of 2000" beside "2000".
        if (drawn.size() < PAIRS && !overlap(pair.left(), pair.right()) && drawn.stream().noneMatch(other -> areMixedUp(pair, other))) {
            drawn.add(pair);
        }
    }

    private boolean areMixedUp(Pair one, Pair other) {
        return overlap(one.left(), other.left()) || overlap(one.right(), other.right())
                || overlap(one.left(), other.right()) || overlap(other.left(), one.right())
                || belong(one.left(), other.right()) || belong(other.left(), one.right());
    }

    /** Whether one of two texts has all words of the other: "2000" is in "June 2000". */
    private boolean overlap(String one, String other) {
        var words = words(one);
        var others = words(other);
        return words.containsAll(others) || others.containsAll(words);
    }

    private Set<String> words(String text) {
        return words.computeIfAbsent(text, one -> Set.copyOf(PlainText.words(one)));
    }

    private boolean belong(String left, String right) {
        return relations.stream().flatMap(List::stream).anyMatch(pair -> overlap(pair.left(), left) && overlap(pair.right(), right));
    }
}
