package app.parley.results;

import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.TopicId;
import app.parley.record.Activity;
import app.parley.record.Given;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds the {@link Mastery} of each topic from one learner's answers. */
public final class TopicMastery {

    private TopicMastery() {
    }

    /**
     * How a learner came to a level.
     *
     * @param at    when the first question of the session was answered
     * @param level after it
     */
    public record Step(Instant at, Mastery.Check check, Mastery level) {
    }

    /**
     * The level of each topic that something was answered on, as {@link #steps} lead there.
     *
     * @param answers of one learner
     */
    public static SortedMap<TopicId, Mastery> of(List<Given> answers, Function<QuestionRef, Question> question) {
        var levels = new TreeMap<TopicId, Mastery>();
        steps(answers, question).forEach((topic, steps) -> levels.put(topic, steps.getLast().level()));
        return levels;
    }

    /**
     * What each session did to the level of each topic that something was answered on, the oldest first. A session is a live game, an
     * attempt at a quiz or a run of learning; all cards of one study day are one session, too. Of a question that was answered several
     * times in a session the first answer counts.
     *
     * @param answers of one learner
     */
    public static SortedMap<TopicId, List<Step>> steps(List<Given> answers, Function<QuestionRef, Question> question) {
        var sessions = new LinkedHashMap<Object, Map<QuestionRef, Given>>();
        answers.stream().sorted(Comparator.comparingLong(Given::number)).forEach(given -> sessions
                .computeIfAbsent(session(given), _ -> new LinkedHashMap<>()).putIfAbsent(given.question(), given));
        var moments = new TreeMap<TopicId, List<Instant>>();
        var checks = new TreeMap<TopicId, List<Mastery.Check>>();
        sessions.values().forEach(session -> checks(session, question).forEach((topic, check) -> {
            checks.computeIfAbsent(topic, _ -> new ArrayList<>()).add(check);
            moments.computeIfAbsent(topic, _ -> new ArrayList<>()).add(session.values().iterator().next().answeredAt());
        }));
        var steps = new TreeMap<TopicId, List<Step>>();
        checks.forEach((topic, of) -> {
            var levels = Mastery.levels(of);
            steps.put(topic, IntStream.range(0, of.size())
                    .mapToObj(i -> new Step(moments.get(topic).get(i), of.get(i), levels.get(i))).toList());
        });
        return steps;
    }

    private static Object session(Given given) {
        return given.activity().kind() == Activity.Kind.STUDY ? given.studyDay() : given.activity();
    }

    private static Map<TopicId, Mastery.Check> checks(Map<QuestionRef, Given> session, Function<QuestionRef, Question> question) {
        var right = new TreeMap<TopicId, Integer>();
        var answered = new TreeMap<TopicId, Integer>();
        session.forEach((ref, given) -> question.apply(ref).topics().forEach(topic -> {
            right.merge(topic, given.score() == 1 ? 1 : 0, Integer::sum);
            answered.merge(topic, 1, Integer::sum);
        }));
        var checks = new TreeMap<TopicId, Mastery.Check>();
        answered.forEach((topic, count) -> checks.put(topic,
                new Mastery.Check(right.get(topic), count, count < session.size())));
        return checks;
    }
}
