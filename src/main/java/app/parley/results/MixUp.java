package app.parley.results;

import app.parley.bank.MisconceptionId;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.record.Given;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A misconception as it shows in answers, over however many sessions and classes.
 *
 * @param answers   how many answers point to it
 * @param who       who gave them, in the order of the people
 * @param exposed   how many people answered a question in which it could have shown
 * @param questions in which it showed, the most frequent first
 */
public record MixUp(MisconceptionId misconception, int answers, List<Who> who, int exposed, List<QuestionRef> questions) {

    public MixUp {
        who = List.copyOf(who);
        questions = List.copyOf(questions);
    }

    /** What was counted of one misconception; people are the numbers they got when they were first met. */
    private static final class Count {

        private int answers;
        private final BitSet who = new BitSet();
        private final BitSet exposed = new BitSet();
        private final Map<QuestionRef, Integer> questions = new LinkedHashMap<>();

        private MixUp mixUp(MisconceptionId id, List<Who> people) {
            return new MixUp(id, answers, who.stream().mapToObj(people::get).toList(), exposed.cardinality(),
                    questions.entrySet().stream().sorted(Map.Entry.<QuestionRef, Integer>comparingByValue().reversed())
                            .map(Map.Entry::getKey).toList());
        }
    }

    /**
     * All misconceptions that showed, those of most people first.
     *
     * @param question a question in the version that was answered
     */
    public static List<MixUp> in(List<Session> sessions, Function<QuestionRef, Question> question) {
        var counts = new LinkedHashMap<MisconceptionId, Count>();
        // What was read together shares its questions: no need to compare them.
        var revealing = new IdentityHashMap<QuestionRef, List<Count>>();
        var people = new LinkedHashMap<Who, Integer>();
        sessions.forEach(session -> session.people().forEach(who -> {
            var answers = session.answers(who);
            if (!answers.isEmpty()) {
                people.putIfAbsent(who, people.size());
                int number = people.get(who);
                answers.forEach(given -> {
                    revealing.computeIfAbsent(given.question(), ref -> question.apply(ref).task().misconceptions().stream()
                            .map(id -> counts.computeIfAbsent(id, _ -> new Count())).toList())
                            .forEach(count -> count.exposed.set(number));
                    count(given, number, counts);
                });
            }
        }));
        var all = List.copyOf(people.keySet());
        return counts.entrySet().stream().filter(entry -> entry.getValue().answers > 0)
                .map(entry -> entry.getValue().mixUp(entry.getKey(), all))
                .sorted(Comparator.comparingInt((MixUp mixUp) -> -mixUp.who().size()).thenComparingInt(mixUp -> -mixUp.answers())
                        .thenComparing(MixUp::misconception)).toList();
    }

    private static void count(Given given, int person, Map<MisconceptionId, Count> counts) {
        if (given.misconceptions().isEmpty()) {
            return;
        }
        given.misconceptions().forEach(id -> {
            var count = counts.computeIfAbsent(id, _ -> new Count());
            count.answers++;
            count.who.set(person);
            // An older key may have named a misconception that the question does not name any more.
            count.exposed.set(person);
            count.questions.merge(given.question(), 1, Integer::sum);
        });
    }
}
