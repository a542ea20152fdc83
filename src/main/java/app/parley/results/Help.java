package app.parley.results;

import app.parley.bank.MisconceptionId;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.TopicId;
import app.parley.record.Given;
import app.parley.results.statistics.Oddities;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A group of learners who need help, and with what. Somebody can be in several groups.
 *
 * @param who the weakest first where the reason is a topic, else in the order of the people
 */
public record Help(Reason reason, List<Who> who) {

    /** Fewer answers of somebody say nothing. */
    public static final int FEWEST_ANSWERS = 3;

    /** Below this mean mark somebody needs help. */
    public static final double LOW_SHARE = 0.5;

    /** More questions at once help nobody. */
    public static final int MOST_QUESTIONS = 10;

    /** Who falls by so much, from one session to the next, needs a word. */
    public static final double FALL = 0.25;


    /** What somebody needs help with. */
    public sealed interface Reason {

        /** Less than half of the marks of {@value Help#FEWEST_ANSWERS} or more answers on a topic. */
        record Topic(TopicId topic) implements Reason {
        }

        /** Two or more answers that show the same misconception. */
        record Believes(MisconceptionId misconception) implements Reason {
        }

        /** A quarter of all marks less than in the session before. */
        record Fell() implements Reason {
        }

        /** Answers in games and quizzes so fast that they are hardly read: perhaps guessed. */
        record Guesses() implements Reason {
        }
    }

    public Help {
        who = List.copyOf(who);
    }

    /**
     * The groups of a class over time, the largest first. Of each question the try that counts, of all attempts together; a
     * misconception can show in any answer.
     *
     * @param before the mean mark of somebody before that time, from 0 to 1, if there was one
     */
    public static List<Help> in(Session session, Which which, Function<QuestionRef, Question> question,
            Function<Who, OptionalDouble> before) {
        var shown = new LinkedHashMap<Who, Collection<Set<MisconceptionId>>>();
        session.people().forEach(who -> shown.put(who, session.answers(who).stream().map(Given::misconceptions).toList()));
        return in(session.overTime(which), believers(shown), question, before);
    }

    /**
     * The groups of a session, the largest first, by the answers that count, as {@link Findings} reckons them.
     *
     * @param matrix with one row of each person
     * @param before the mean mark of somebody in the session before, from 0 to 1, if there was one
     */
    static List<Help> in(ResultMatrix matrix, Function<QuestionRef, Question> question, Function<Who, OptionalDouble> before) {
        var shown = new LinkedHashMap<Who, Collection<Set<MisconceptionId>>>();
        matrix.rows().forEach(row -> shown.put(row.who(), row.misled()));
        return in(matrix, believers(shown), question, before);
    }

    private static List<Help> in(ResultMatrix matrix, Map<MisconceptionId, List<Who>> believers,
            Function<QuestionRef, Question> question, Function<Who, OptionalDouble> before) {
        var groups = new ArrayList<Help>();
        TopicScores.of(matrix, question).forEach(topic -> groups.add(new Help(new Reason.Topic(topic.topic()),
                topic.inNeed().stream().map(learner -> matrix.rows().get(learner.row()).who()).toList())));
        believers.forEach((misconception, who) -> groups.add(new Help(new Reason.Believes(misconception), who)));
        groups.add(new Help(new Reason.Fell(), matrix.rows().stream()
                .filter(row -> row.answered() >= FEWEST_ANSWERS)
                .filter(row -> before.apply(row.who()).stream().anyMatch(share -> share - row.score() / row.answered() >= FALL))
                .map(ResultMatrix.Row::who).toList()));
        groups.add(new Help(new Reason.Guesses(), guessers(matrix)));
        return groups.stream().filter(group -> !group.who.isEmpty())
                .sorted(Comparator.comparingInt((Help group) -> -group.who.size())).toList();
    }

    /**
     * What to work on with the group: of the questions that its reason is about, those that it missed, what most of it missed first;
     * {@link #MOST_QUESTIONS} at most.
     */
    public List<QuestionRef> questions(ResultMatrix matrix, Function<QuestionRef, Question> question) {
        var group = Set.copyOf(who);
        var rows = IntStream.range(0, matrix.rows().size()).filter(row -> group.contains(matrix.rows().get(row).who())).toArray();
        var missed = new HashMap<QuestionRef, Long>();
        for (int column = 0; column < matrix.questions().size(); column++) {
            int place = column;
            missed.put(matrix.questions().get(column), IntStream.of(rows).filter(row -> matrix.cell(row, place).isMissed()).count());
        }
        return matrix.questions().stream().filter(ref -> missed.get(ref) > 0 && isAbout(question.apply(ref)))
                .sorted(Comparator.comparing(missed::get).reversed()).limit(MOST_QUESTIONS).toList();
    }

    private boolean isAbout(Question question) {
        return switch (reason) {
            case Reason.Topic(var topic) -> question.topics().contains(topic);
            case Reason.Believes(var misconception) -> question.task().misconceptions().contains(misconception);
            case Reason.Fell _, Reason.Guesses _ -> true;
        };
    }

    /** @param shown what each answer of each person shows */
    private static Map<MisconceptionId, List<Who>> believers(Map<Who, Collection<Set<MisconceptionId>>> shown) {
        var believers = new LinkedHashMap<MisconceptionId, List<Who>>();
        shown.forEach((who, answers) -> {
            var times = new TreeMap<MisconceptionId, Integer>();
            answers.forEach(misconceptions -> misconceptions.forEach(id -> times.merge(id, 1, Integer::sum)));
            times.forEach((id, count) -> {
                if (count >= 2) {
                    believers.computeIfAbsent(id, _ -> new ArrayList<>()).add(who);
                }
            });
        });
        return believers;
    }

    private static List<Who> guessers(ResultMatrix matrix) {
        var marks = matrix.marks(Blanks.LEFT_OUT);
        var guessers = new ArrayList<Who>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            if (Oddities.fastGuesses(marks[row], matrix.readingMillis(row)).isPresent()) {
                guessers.add(matrix.rows().get(row).who());
            }
        }
        return guessers;
    }
}
