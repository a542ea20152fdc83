package app.parley.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A bank in memory: decks of the given questions, every version kept. */
public final class BankFake implements Bank {

    private final Map<DeckId, List<Question>> decks = new LinkedHashMap<>();
    private final Map<QuestionRef, Question> everAsked = new HashMap<>();
    /** What was asked for since the last deck was put in: benchmarks ask a hundred thousand times. */
    private final Map<QuestionRef, Question> known = new ConcurrentHashMap<>();
    private volatile @Nullable BankContent current;

    /** Puts a deck in, or replaces it. */
    public BankFake with(String deck, Question... questions) {
        decks.put(new DeckId(deck), List.of(questions));
        List.of(questions).forEach(question -> everAsked.put(question.ref(), question));
        known.clear();
        current = null;
        return this;
    }

    @Override
    public BankContent current() {
        var content = current;
        if (content == null) {
            content = content();
            current = content;
        }
        return content;
    }

    private BankContent content() {
        var live = decks.values().stream().flatMap(List::stream)
                .collect(Collectors.toMap(Question::id, Function.identity(), (first, _) -> first));
        var list = new ArrayList<Deck>();
        decks.forEach((id, questions) -> list.add(new Deck(id, "Deck " + id, "About " + id, list.size(),
                questions.stream().map(Question::id).toList())));
        var topics = live.values().stream().flatMap(question -> question.topics().stream()).distinct().sorted()
                .map(id -> new Topic(id, "Topic " + id)).toList();
        return new BankContent(list, live, topics, Map.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public Question question(QuestionRef ref) {
        return known.computeIfAbsent(ref, this::stored);
    }

    private Question stored(QuestionRef ref) {
        return Optional.ofNullable(everAsked.get(ref)).map(asked -> Rekeyed.asItCounts(asked, versions(ref.id())))
                .orElseThrow(() -> new NoSuchElementException(ref.toString()));
    }

    @Override
    public List<Rekeyed> rekeyed() {
        return everAsked.keySet().stream().map(QuestionRef::id).distinct().flatMap(id -> Rekeyed.among(versions(id)).stream()).toList();
    }

    private List<Question> versions(QuestionId id) {
        return everAsked.values().stream().filter(question -> question.id().equals(id)).toList();
    }
}
