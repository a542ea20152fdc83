package app.parley.results;

import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** The sessions that a test says there were. */
final class SessionSourceFake implements SessionSource {

    private final SessionId.Kind kind;
    private final Map<SessionInfo, List<Sitting>> sessions = new LinkedHashMap<>();
    private final Map<UUID, Set<LearnerId>> assigned = new HashMap<>();
    private final Map<UUID, List<QuestionRef>> asked = new HashMap<>();

    SessionSourceFake(SessionId.Kind kind) {
        this.kind = kind;
    }

    SessionInfo add(SessionInfo info, Sitting... sittings) {
        sessions.put(info, List.of(sittings));
        return info;
    }

    /** A session that nobody has begun. */
    void ask(SessionInfo info, QuestionRef... questions) {
        sessions.put(info, List.of());
        asked.put(info.id().uuid(), List.of(questions));
    }

    /** A session that is for some of the class only. */
    void assign(SessionInfo info, Set<LearnerId> learners) {
        sessions.putIfAbsent(info, List.of());
        assigned.put(info.id().uuid(), learners);
    }

    @Override
    public Optional<Collection<LearnerId>> assigned(UUID session) {
        return Optional.ofNullable(assigned.get(session));
    }

    @Override
    public List<QuestionRef> asked(UUID session) {
        return asked.getOrDefault(session, SessionSource.super.asked(session));
    }

    @Override
    public SessionId.Kind kind() {
        return kind;
    }

    @Override
    public List<SessionInfo> of(TeacherId host, int limit) {
        return newest(info -> info.host().equals(host), limit);
    }

    @Override
    public List<SessionInfo> of(Collection<SchoolClassId> classes, int limit) {
        return newest(info -> info.schoolClass().filter(classes::contains).isPresent(), limit);
    }

    private List<SessionInfo> newest(Predicate<SessionInfo> wanted, int limit) {
        return sessions.keySet().stream().filter(wanted).sorted(Comparator.comparing(SessionInfo::startedAt).reversed())
                .limit(limit).toList();
    }

    @Override
    public Optional<SessionInfo> find(UUID session) {
        return sessions.keySet().stream().filter(info -> info.id().uuid().equals(session)).findFirst();
    }

    @Override
    public List<Sitting> sittings(UUID session) {
        return find(session).map(sessions::get).orElse(List.of());
    }
}
