package app.parley.results;

import app.parley.bank.MisconceptionId;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

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

    /** Counts the answers of one person after the other. */
    private static final class Counting {

        private final Function<QuestionRef, Question> question;
        private final Map<MisconceptionId, Count> counts = new LinkedHashMap<>();
        /** What was read together shares its questions: no need to compare them. */
        private final Map<QuestionRef, List<Count>> revealing = new IdentityHashMap<>();

        private Counting(Function<QuestionRef, Question> question) {
            this.question = question;
        }

        /** The misconceptions that an answer to a question could show. */
        private List<Count> revealedBy(QuestionRef asked) {
            return revealing.computeIfAbsent(asked, ref -> question.apply(ref).task().misconceptions().stream()
                    .map(id -> counts.computeIfAbsent(id, _ -> new Count())).toList());
        }

        private void showed(Set<MisconceptionId> misconceptions, QuestionRef asked, int person) {
            for (var id : misconceptions) {
                var count = counts.computeIfAbsent(id, _ -> new Count());
                count.answers++;
                count.who.set(person);
                // An older key may have named a misconception that the question does not name any more.
                count.exposed.set(person);
                count.questions.merge(asked, 1, Integer::sum);
            }
        }

        private List<MixUp> found(List<Who> people) {
            return counts.entrySet().stream().filter(entry -> entry.getValue().answers > 0)
                    .map(entry -> entry.getValue().mixUp(entry.getKey(), people))
                    .sorted(Comparator.comparingInt((MixUp mixUp) -> -mixUp.who().size()).thenComparingInt(mixUp -> -mixUp.answers())
                            .thenComparing(MixUp::misconception)).toList();
        }
    }

    /**
     * All misconceptions that showed, those of most people first. All answers count, also second votes and further tries.
     *
     * @param question a question in the version that was answered
     */
    public static List<MixUp> in(List<Session> sessions, Function<QuestionRef, Question> question) {
        var counting = new Counting(question);
        var people = new LinkedHashMap<Who, Integer>();
        sessions.forEach(session -> session.people().forEach(who -> {
            var answers = session.answers(who);
            if (!answers.isEmpty()) {
                people.putIfAbsent(who, people.size());
                int number = people.get(who);
                answers.forEach(given -> {
                    counting.revealedBy(given.question()).forEach(count -> count.exposed.set(number));
                    counting.showed(given.misconceptions(), given.question(), number);
                });
            }
        }));
        return counting.found(List.copyOf(people.keySet()));
    }

    /**
     * The same, of the answers that count only, as {@link Findings} reckons them.
     *
     * @param matrix   with one row of each person
     * @param question a question in the version of a column
     */
    static List<MixUp> in(ResultMatrix matrix, Function<QuestionRef, Question> question) {
        var counting = new Counting(question);
        for (int column = 0; column < matrix.questions().size(); column++) {
            var ref = matrix.questions().get(column);
            var answers = matrix.columns().get(column);
            var revealed = counting.revealedBy(ref);
            IntStream.range(0, answers.rows()).filter(answers::isAnswered)
                    .forEach(row -> revealed.forEach(count -> count.exposed.set(row)));
            answers.misled().forEach(misled -> counting.showed(misled.by(), ref, misled.row()));
        }
        return counting.found(matrix.rows().stream().map(ResultMatrix.Row::who).toList());
    }
}
