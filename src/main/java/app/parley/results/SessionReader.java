package app.parley.results;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.record.Activity;
import app.parley.record.GroupAnswers;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Reads sessions from the answer log, each with one query. Of a class only its teacher can read; who asks for activities or
 * learners by their ids must have checked before that they may be seen.
 */
@Service
public class SessionReader {

    /** The most answers that one page of results is made of. */
    public static final int MAX_ANSWERS = 250_000;

    private final GroupAnswers log;
    private final SchoolClasses classes;

    SessionReader(GroupAnswers log, SchoolClasses classes) {
        this.log = log;
        this.classes = classes;
    }

    /**
     * What was read.
     *
     * @param whole false if there were more than {@link #MAX_ANSWERS}, and some are missing
     */
    public record Reading(Session session, boolean whole) {
    }

    /**
     * Some activities that belong together: a live game, or all attempts at one homework.
     *
     * @param roster who should have been there; empty if that is not known
     */
    public Reading ofSittings(Collection<LearnerId> roster, List<Sitting> sittings, Versions versions) {
        var session = new Session.Builder(roster, sittings, versions);
        boolean whole = log.of(sittings.stream().map(Sitting::activity).toList(), MAX_ANSWERS, session::add);
        return new Reading(session.build(), whole);
    }

    /** The number of the newest answer in these activities; 0 if there is none. */
    long newest(List<Sitting> sittings) {
        return log.newest(sittings.stream().map(Sitting::activity).toList());
    }

    /**
     * All that some learners answered in some time, wherever.
     *
     * @param from  the first moment
     * @param until the first moment that is too late
     */
    public Reading ofLearners(Collection<LearnerId> learners, Instant from, Instant until, Versions versions) {
        var session = new Session.Builder(learners, List.of(), versions);
        boolean whole = log.of(learners, from, until, MAX_ANSWERS, session::add);
        return new Reading(session.build(), whole);
    }

    /**
     * All that the members of a class answered in some time, from when each joined on: what somebody did before is nobody's
     * business. Nothing of another teacher's class.
     */
    public Reading ofClass(SchoolClassId schoolClass, Instant from, Instant until, Versions versions) {
        return ofClass(schoolClass, from, until, EnumSet.allOf(Activity.Kind.class), versions);
    }

    /**
     * The same, of some kinds of activities only.
     *
     * @see #ofClass(SchoolClassId, Instant, Instant, Versions)
     */
    public Reading ofClass(SchoolClassId schoolClass, Instant from, Instant until, Set<Activity.Kind> kinds, Versions versions) {
        var joined = new LinkedHashMap<LearnerId, Instant>();
        classes.members(schoolClass).forEach(member -> joined.put(member.learner(), member.sharesFrom()));
        var session = new Session.Builder(joined.keySet(), List.of(), versions);
        boolean whole = log.of(joined.keySet(), from, until, MAX_ANSWERS, answer -> {
            if (kinds.contains(answer.activity().kind())
                    && !answer.answeredAt().isBefore(joined.get(answer.learner().orElseThrow()))) {
                session.add(answer);
            }
        });
        return new Reading(session.build(), whole);
    }

    /** What the members of a class answered to one question in such activities, in whatever version, from when each joined on. */
    public Reading ofQuestion(SchoolClassId schoolClass, QuestionId question, Set<Activity.Kind> kinds, Versions versions) {
        var joined = new LinkedHashMap<LearnerId, Instant>();
        classes.members(schoolClass).forEach(member -> joined.put(member.learner(), member.joinedAt()));
        var session = new Session.Builder(joined.keySet(), List.of(), versions);
        boolean whole = log.of(joined.keySet(), question, MAX_ANSWERS, answer -> {
            if (kinds.contains(answer.activity().kind())
                    && !answer.answeredAt().isBefore(joined.get(answer.learner().orElseThrow()))) {
                session.add(answer);
            }
        });
        return new Reading(session.build(), whole);
    }
}
