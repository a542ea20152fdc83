package app.parley.results;

import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.people.ClassMember;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.record.Activity;
import app.parley.record.Given;
import app.parley.record.GroupAnswers;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Reads sessions from the answer log, each with one query. Of a class only its teacher can read; who asks for activities or
 * learners by their ids must have checked before that they may be seen.
 */
@Service
class SessionReader {

    /** The most answers that one page of results is made of. */
    static final int MAX_ANSWERS = 250_000;

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
    record Reading(Session session, boolean whole) {
    }

    /**
     * Some activities that belong together: a live game, or all attempts at one homework.
     *
     * @param roster  who should have been there; empty if that is not known
     * @param planned what is known to be asked beyond what the sittings say
     */
    Reading ofSittings(Collection<LearnerId> roster, List<Sitting> sittings, List<QuestionRef> planned, Versions versions) {
        var session = new Session.Builder(roster, sittings, versions).planned(planned);
        boolean whole = log.of(sittings.stream().map(Sitting::activity).toList(), MAX_ANSWERS, session::add);
        return new Reading(session.build(), whole);
    }

    /** How these activities stand; of more than {@link GroupAnswers#MAX_GROUP}, so many of them. */
    GroupAnswers.Standing standing(Stream<Activity> activities) {
        return log.standing(activities.limit(GroupAnswers.MAX_GROUP).toList());
    }

    /**
     * All that the members of a class answered in some time, from when each joined on: what somebody did before is nobody's
     * business. Nothing of another teacher's class.
     */
    Reading ofClass(SchoolClassId schoolClass, Instant from, Instant until, Versions versions) {
        return ofClass(schoolClass, from, until, EnumSet.allOf(Activity.Kind.class), versions);
    }

    /**
     * The same, of some kinds of activities only.
     *
     * @see #ofClass(SchoolClassId, Instant, Instant, Versions)
     */
    Reading ofClass(SchoolClassId schoolClass, Instant from, Instant until, Set<Activity.Kind> kinds, Versions versions) {
        var since = since(classes.members(schoolClass));
        var session = new Session.Builder(since.keySet(), List.of(), versions);
        boolean whole = ofMembers(since, from, until, answer -> {
            if (kinds.contains(answer.activity().kind())) {
                session.add(answer);
            }
        });
        return new Reading(session.build(), whole);
    }

    /** What the members of a class answered to one question in such activities, in whatever version, from when each joined on. */
    Reading ofQuestion(SchoolClassId schoolClass, QuestionId question, Set<Activity.Kind> kinds, Versions versions) {
        var since = since(classes.members(schoolClass));
        var session = new Session.Builder(since.keySet(), List.of(), versions);
        boolean whole = log.of(since.keySet(), question, MAX_ANSWERS, shared(since, answer -> {
            if (kinds.contains(answer.activity().kind())) {
                session.add(answer);
            }
        }));
        return new Reading(session.build(), whole);
    }

    /** The members of a class, in their order, and from when on each one's answers may be read. */
    static SequencedMap<LearnerId, Instant> since(List<ClassMember> members) {
        var since = new LinkedHashMap<LearnerId, Instant>();
        members.forEach(member -> since.put(member.learner(), member.sharesFrom()));
        return since;
    }

    /**
     * Hands over what members of a class answered in some time, each from their moment on, as {@link GroupAnswers} does.
     *
     * @param since see {@link #since}
     * @return false if there were more than {@link #MAX_ANSWERS}, and some are missing
     */
    boolean ofMembers(Map<LearnerId, Instant> since, Instant from, Instant until, Consumer<Given> reader) {
        return log.of(since.keySet(), from, until, MAX_ANSWERS, shared(since, reader));
    }

    /** The same, of some questions only, however many; each is read once. */
    boolean ofMembers(Map<LearnerId, Instant> since, Collection<QuestionId> questions, Instant from, Instant until,
            Consumer<Given> reader) {
        return questions.stream().distinct().gather(Gatherers.windowFixed(GroupAnswers.MAX_GROUP))
                .map(some -> log.of(since.keySet(), some, from, until, MAX_ANSWERS, shared(since, reader)))
                .reduce(true, Boolean::logicalAnd);
    }

    private static Consumer<Given> shared(Map<LearnerId, Instant> since, Consumer<Given> reader) {
        return answer -> {
            if (!answer.answeredAt().isBefore(since.get(answer.learner().orElseThrow()))) {
                reader.accept(answer);
            }
        };
    }
}
