package app.parley.results;

import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.TopicId;
import app.parley.base.LearnerId;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * The way of one learner through what a class did.
 *
 * @param sessions  the games and homework that this learner answered, or should have answered, the oldest first
 * @param questions all that was answered, what was answered last first
 * @param topics    by their ids
 * @param mastery   the steps to the level of each topic
 */
public record LearnerPath(Who.Known who, List<Attended> sessions, List<Improvement> questions, List<TopicTries> topics,
        SortedMap<TopicId, List<TopicMastery.Step>> mastery) {

    /**
     * A session of the class.
     *
     * @param own the learner's mean mark, from 0 to 1; none for who did not answer
     */
    public record Attended(SessionMean of, OptionalDouble own) {
    }

    /**
     * The tries of a topic's questions.
     *
     * @param first the mean mark of the first tries
     * @param last  the mean mark of the last tries
     */
    public record TopicTries(TopicId topic, int questions, double first, double last) {
    }

    public LearnerPath {
        sessions = List.copyOf(sessions);
        questions = List.copyOf(questions);
        topics = List.copyOf(topics);
    }

    /**
     * The path of a member.
     *
     * @param question a question in a version that was answered
     */
    public static LearnerPath of(ClassHistory history, LearnerId learner, Function<QuestionRef, Question> question) {
        var who = new Who.Known(learner);
        var matrix = history.session(Versions.TOGETHER).overTime(Which.FIRST);
        var tried = matrix.rows().stream().filter(row -> row.who().equals(who)).findFirst().stream()
                .flatMap(row -> Improvement.all(matrix, row).stream())
                .sorted(Comparator.comparingLong((Improvement one) -> one.last().number()).reversed()).toList();
        var sessions = history.sessions().stream().filter(session -> session.concerns(learner))
                .map(session -> new Attended(session, own(session, learner))).toList();
        return new LearnerPath(who, sessions, tried, topics(tried, question),
                TopicMastery.steps(history.answers().getOrDefault(learner, List.of()), question));
    }

    private static OptionalDouble own(SessionMean session, LearnerId learner) {
        var share = session.shares().get(learner);
        return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
    }

    private static List<TopicTries> topics(List<Improvement> tried, Function<QuestionRef, Question> question) {
        return tried.stream().flatMap(one -> question.apply(one.question()).topics().stream()).distinct().sorted().map(topic -> {
            var own = tried.stream().filter(one -> question.apply(one.question()).topics().contains(topic)).toList();
            return new TopicTries(topic, own.size(), own.stream().mapToDouble(one -> one.first().score()).average().orElseThrow(),
                    own.stream().mapToDouble(one -> one.last().score()).average().orElseThrow());
        }).toList();
    }

    /** The questions that were not fully right at the last try, what was missed last first. */
    public List<QuestionId> stillMissed() {
        return questions.stream().filter(one -> one.last().score() < 1).map(one -> one.question().id()).toList();
    }

    /** How many questions were fully right at the last try. */
    public int rightAtLast() {
        return (int) questions.stream().filter(one -> one.last().score() == 1).count();
    }

    /** How many questions went better at the last try than at the first. */
    public int better() {
        return (int) questions.stream().filter(one -> one.gain() > 0).count();
    }

    /** How many questions went worse at the last try than at the first. */
    public int worse() {
        return (int) questions.stream().filter(one -> one.gain() < 0).count();
    }
}
