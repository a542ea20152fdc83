package app.parley.results;

import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.people.SchoolClass;
import app.parley.record.Activity;
import app.parley.record.Given;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that a class answered up to some day, and what of it in some time. Of each member only what their teacher may know.
 *
 * @param members  in the order in which they are shown
 * @param before   answers from before the time, in no order
 * @param during   answers in the time, in no order
 * @param aside    answers to questions on topics that are not shown: a level of mastery needs to know what else a session asked
 * @param sessions games and homework that began in the time, the oldest first
 * @param whole    false if there were more answers than {@link SessionReader#MAX_ANSWERS}, and some are missing
 */
public record ClassHistory(SchoolClass schoolClass, ClassPeriod period, List<LearnerId> members, List<Given> before,
        List<Given> during, List<Given> aside, List<SessionMean> sessions, Names names, boolean whole) {

    public ClassHistory {
        members = List.copyOf(members);
        before = List.copyOf(before);
        during = List.copyOf(during);
        aside = List.copyOf(aside);
        sessions = List.copyOf(sessions);
    }

    /** The answers in the time. */
    public Session session(Versions versions) {
        var builder = new Session.Builder(members, List.of(), versions);
        during.forEach(builder::add);
        return builder.build();
    }

    /** The mean mark of somebody's first answers to questions before the time; none for fewer than {@link Help#FEWEST_ANSWERS} of them. */
    public Function<Who, OptionalDouble> meansBefore() {
        var means = new HashMap<Who, OptionalDouble>();
        before.stream().collect(Collectors.groupingBy(given -> given.learner().orElseThrow())).forEach((learner, given) -> {
            var firsts = SessionMean.firsts(given);
            means.put(new Who.Known(learner), firsts.size() < Help.FEWEST_ANSWERS ? OptionalDouble.empty()
                    : firsts.stream().mapToDouble(Given::score).average());
        });
        return who -> means.getOrDefault(who, OptionalDouble.empty());
    }

    /** All answers of each member, from before the time and in it, on whatever topic; those without any are in it, too. */
    public SequencedMap<LearnerId, List<Given>> answers() {
        var answers = new LinkedHashMap<LearnerId, List<Given>>();
        members.forEach(learner -> answers.put(learner, new ArrayList<>()));
        for (var part : List.of(before, during, aside)) {
            part.forEach(given -> answers.get(given.learner().orElseThrow()).add(given));
        }
        return answers;
    }

    /**
     * The sessions with what was answered in each.
     *
     * @param assigned whom those are for that are not for the whole class
     * @param answers  up to the end of the time; homework that runs on may get more
     */
    static List<SessionMean> means(Collection<SessionInfo> sessions, Map<SessionId, List<Activity>> activities,
            Map<SessionId, Set<LearnerId>> assigned, Collection<Given> answers) {
        var byActivity = answers.stream().collect(Collectors.groupingBy(Given::activity));
        return sessions.stream().map(info -> SessionMean.of(info, Optional.ofNullable(assigned.get(info.id())),
                activities.getOrDefault(info.id(), List.of()).stream()
                .flatMap(activity -> byActivity.getOrDefault(activity, List.of()).stream()).toList())).toList();
    }

    /** How many different questions were answered in the time, in whatever version. */
    public int questions() {
        return (int) during.stream().map(Given::question).map(QuestionRef::id).distinct().count();
    }
}
