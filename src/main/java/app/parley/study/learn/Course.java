package app.parley.study.learn;

import app.parley.bank.QuestionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * A run of learning, as it follows from its answers: which question comes next, and how far each is.
 *
 * <ul>
 * <li>A right answer takes a question a step up, a wrong one a step down.
 * <li>What was answered wrongly comes again after {@value #GAP} others.
 * <li>As long as fewer than {@value #OPEN} questions are begun and not learned, a new one is begun; then the one that has waited longest
 * comes. So the two steps of a question are as far apart as there are questions for it.
 * <li>The same question never comes twice in a row unless it is the only one left.
 * <li>An answer that repeats a wrong one and is right took its place: the learner said that it had been right.
 * </ul>
 */
public final class Course {

    /** How many answers make a round. */
    public static final int ROUND = 7;
    /** How many others come before a question that was answered wrongly. */
    static final int GAP = 3;
    /** How many questions are begun at a time. */
    static final int OPEN = 7;

    private static final Comparator<Map.Entry<QuestionId, Way>> LONGEST_WAITING = Comparator.comparingInt(entry -> entry.getValue().last());

    private final List<QuestionId> questions;
    private final SequencedMap<QuestionId, Way> ways;
    private final int turns;

    /**
     * How far one question is.
     *
     * @param last the turn of its newest answer
     */
    private record Way(Step step, boolean missed, int mistakes, int last) {

        private static final Way NEW = new Way(Step.RECOGNIZE, false, 0, -1);

        Way after(boolean right, int turn) {
            return new Way(right ? step.up() : step.down(), !right, mistakes + (right ? 0 : 1), turn);
        }
    }

    private Course(List<QuestionId> questions, SequencedMap<QuestionId, Way> ways, int turns) {
        this.questions = questions;
        this.ways = ways;
        this.turns = turns;
    }

    /**
     * @param questions those to learn, in the order in which they are begun
     * @param answers   in the order of time; those to other questions make turns but are not asked for again
     */
    public static Course of(Collection<QuestionId> questions, List<Given> answers) {
        var counting = counting(answers);
        var ways = new LinkedHashMap<QuestionId, Way>();
        for (int turn = 0; turn < counting.size(); turn++) {
            var given = counting.get(turn);
            ways.put(given.question(), ways.getOrDefault(given.question(), Way.NEW).after(given.right(), turn));
        }
        return new Course(List.copyOf(questions), ways, counting.size());
    }

    private static List<Given> counting(List<Given> answers) {
        var counting = new ArrayList<Given>();
        var newest = new LinkedHashMap<QuestionId, Integer>();
        for (var given : answers) {
            var before = newest.get(given.question());
            if (before != null && given.overrules(counting.get(before))) {
                counting.set(before, given);
            } else {
                newest.put(given.question(), counting.size());
                counting.add(given);
            }
        }
        return counting;
    }

    /** The question to ask now; empty when all are learned. */
    public Optional<QuestionId> next() {
        return open().filter(entry -> entry.getValue().missed() && turns - entry.getValue().last() > GAP)
                .min(LONGEST_WAITING).map(Map.Entry::getKey)
                .or(() -> open().count() < OPEN ? questions.stream().filter(question -> !ways.containsKey(question)).findFirst() : Optional.empty())
                .or(() -> open().min(LONGEST_WAITING).map(Map.Entry::getKey));
    }

    /** The questions that are begun and not learned. */
    private Stream<Map.Entry<QuestionId, Way>> open() {
        return questions.stream().filter(ways::containsKey).map(question -> Map.entry(question, ways.get(question)))
                .filter(entry -> entry.getValue().step() != Step.LEARNED);
    }

    /** How far a question is. */
    public Step step(QuestionId question) {
        return ways.getOrDefault(question, Way.NEW).step();
    }

    /** How many questions there are to learn. */
    public int total() {
        return questions.size();
    }

    /** How many of them are learned. */
    public int learned() {
        return (int) questions.stream().filter(question -> step(question) == Step.LEARNED).count();
    }

    /** How many of them are begun and not learned. */
    public int begun() {
        return (int) open().count();
    }

    /** How many answers there were; one that was put right counts once. */
    public int turns() {
        return turns;
    }

    public boolean isOver() {
        return next().isEmpty();
    }

    /** Whether a round has just ended, and there is another one. */
    public boolean isBetweenRounds() {
        return turns > 0 && turns % ROUND == 0 && !isOver();
    }

    /** The questions that were answered wrongly, most often first; at most so many. */
    public List<QuestionId> hardest(int most) {
        return questions.stream().filter(question -> ways.getOrDefault(question, Way.NEW).mistakes() > 0)
                .sorted(Comparator.comparingInt((QuestionId question) -> ways.get(question).mistakes()).reversed()
                        .thenComparingInt(question -> ways.get(question).last()))
                .limit(most).toList();
    }
}
