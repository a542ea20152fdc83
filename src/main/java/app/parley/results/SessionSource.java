package app.parley.results;

import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import app.parley.record.Activity;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells results which sessions there were. Each feature in which classes answer together implements it as a bean. Nothing here asks
 * who is looking: {@link ResultsService} does.
 */
public interface SessionSource {

    /** The sessions that this source knows. */
    SessionId.Kind kind();

    /** What a teacher began, with whatever class or none, the newest first. */
    List<SessionInfo> of(TeacherId host, int limit);

    /** What was for some classes, whoever began it, the newest first. */
    List<SessionInfo> of(Collection<SchoolClassId> classes, int limit);

    /** A session of this kind, if there is one with this id. */
    Optional<SessionInfo> find(UUID session);

    /** The activities in which it was answered, and what they asked; none if there is no such session. */
    List<Sitting> sittings(UUID session);

    /**
     * What a session asks, also while nobody has begun it, in its order; nothing if there is no such session, or if that is not known
     * before.
     */
    default List<QuestionRef> asked(UUID session) {
        return sittings(session).stream().flatMap(sitting -> sitting.asked().stream()).distinct().toList();
    }

    /** The activities of some sessions, by session. Those of which nothing is known may be left out. */
    default Map<UUID, List<Activity>> activities(Collection<UUID> sessions) {
        return sessions.stream().distinct().collect(Collectors.toMap(session -> session,
                session -> sittings(session).stream().map(Sitting::activity).toList()));
    }

    /** The activities of all sessions of a class, however many there were. */
    default Set<Activity> activities(SchoolClassId schoolClass) {
        return activities(of(List.of(schoolClass), Integer.MAX_VALUE).stream().map(info -> info.id().uuid()).toList()).values().stream()
                .flatMap(List::stream).collect(Collectors.toSet());
    }

    /** Who of the class should have answered; empty if that is the whole class. */
    default Optional<Collection<LearnerId>> assigned(UUID session) {
        return Optional.empty();
    }

    /** Who should have answered some sessions, by session. Those that are for the whole class are not in it. */
    default Map<UUID, Set<LearnerId>> assigned(Collection<UUID> sessions) {
        var assigned = new HashMap<UUID, Set<LearnerId>>();
        sessions.forEach(session -> assigned(session).ifPresent(learners -> assigned.put(session, Set.copyOf(learners))));
        return assigned;
    }

    /** The places of the session in which a question was voted on again, after the class talked about it. */
    default Set<Integer> secondVotes(UUID session) {
        return Set.of();
    }

    /** What people called themselves in it, by respondent. */
    default Map<UUID, String> nicknames(UUID session) {
        return Map.of();
    }
}
