package app.parley.results;

import app.parley.bank.MisconceptionId;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.record.Given;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final class Count {

        private int answers;
        private final Set<Who> who = new LinkedHashSet<>();
        private final Set<Who> exposed = new HashSet<>();
        private final Map<QuestionRef, Integer> questions = new LinkedHashMap<>();
    }

    /**
     * All misconceptions that showed, those of most people first.
     *
     * @param question a question in the version that was answered
     */
    public static List<MixUp> in(List<Session> sessions, Function<QuestionRef, Question> question) {
        var counts = new LinkedHashMap<MisconceptionId, Count>();
        var revealing = new LinkedHashMap<QuestionRef, List<MisconceptionId>>();
        sessions.forEach(session -> session.people().forEach(who -> session.answers(who).forEach(given -> {
            revealing.computeIfAbsent(given.question(), ref -> question.apply(ref).task().misconceptions())
                    .forEach(id -> counts.computeIfAbsent(id, _ -> new Count()).exposed.add(who));
            count(given, who, counts);
        })));
        var found = new ArrayList<MixUp>();
        counts.forEach((id, count) -> {
            if (count.answers > 0) {
                found.add(new MixUp(id, count.answers, List.copyOf(count.who), count.exposed.size(),
                        count.questions.entrySet().stream().sorted(Map.Entry.<QuestionRef, Integer>comparingByValue().reversed())
                                .map(Map.Entry::getKey).toList()));
            }
        });
        found.sort(Comparator.comparingInt((MixUp mixUp) -> -mixUp.who().size()).thenComparingInt(mixUp -> -mixUp.answers())
                .thenComparing(MixUp::misconception));
        return found;
    }

    private static void count(Given given, Who who, Map<MisconceptionId, Count> counts) {
        given.misconceptions().forEach(id -> {
            var count = counts.computeIfAbsent(id, _ -> new Count());
            count.answers++;
            count.who.add(who);
            // An older key may have named a misconception that the question does not name any more.
            count.exposed.add(who);
            count.questions.merge(given.question(), 1, Integer::sum);
        });
    }
}
