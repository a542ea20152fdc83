package app.parley.quiz;

import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.people.ClassRolls;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import app.parley.quiz.store.AttemptStore;
import app.parley.quiz.store.HomeworkStore;
import app.parley.record.Activity;
import app.parley.record.GroupAnswers;
import app.parley.results.SessionId;
import app.parley.results.SessionInfo;
import app.parley.results.SessionSource;
import app.parley.results.Sitting;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Homework, for results: each attempt is a sitting of its own. Whoever left the class is left out, since its teachers see nothing
 * of them any more. A homework counts as ended when it has closed, even if late work may still come.
 */
@Component
class HomeworkSessions implements SessionSource {

    /** More attempts at several homeworks are not looked at. */
    private static final int MOST_ATTEMPTS = 100_000;

    private final HomeworkStore store;
    private final AttemptStore attempts;
    private final ClassRolls rolls;
    private final Clock clock;

    HomeworkSessions(HomeworkStore store, AttemptStore attempts, ClassRolls rolls, Clock clock) {
        this.store = store;
        this.attempts = attempts;
        this.rolls = rolls;
        this.clock = clock;
    }

    @Override
    public SessionId.Kind kind() {
        return SessionId.Kind.HOMEWORK;
    }

    @Override
    public List<SessionInfo> of(TeacherId host, int limit) {
        return opened(store.of(host, limit));
    }

    @Override
    public List<SessionInfo> of(Collection<SchoolClassId> classes, int limit) {
        return opened(store.of(classes, limit));
    }

    private List<SessionInfo> opened(List<Homework> homework) {
        var now = clock.instant();
        return homework.stream().filter(one -> one.terms().hasOpened(now)).map(one -> info(one, now)).toList();
    }

    @Override
    public Optional<SessionInfo> find(UUID session) {
        return store.find(new HomeworkId(session)).map(homework -> info(homework, clock.instant()));
    }

    private static SessionInfo info(Homework homework, Instant now) {
        var terms = homework.terms();
        return new SessionInfo(new SessionId(SessionId.Kind.HOMEWORK, homework.id().uuid()), homework.teacher(),
                Optional.of(homework.schoolClass()), homework.title(), terms.opensAt(),
                terms.hasClosed(now) ? Optional.of(terms.closesAt()) : Optional.empty());
    }

    @Override
    public List<Sitting> sittings(UUID session) {
        var now = clock.instant();
        return store.find(new HomeworkId(session)).map(homework -> attempts
                .at(homework.id(), rolls.of(homework.schoolClass()), GroupAnswers.MAX_GROUP).stream()
                .map(begun -> Sitting.ofOne(begun.attempt().activity(), begun.learner(), homework.plan(),
                        homework.terms().hasClosed(now) || begun.ending().at(now).isPresent())).toList()).orElse(List.of());
    }

    @Override
    public List<QuestionRef> asked(UUID session) {
        return store.find(new HomeworkId(session)).map(Homework::plan).orElse(List.of());
    }

    @Override
    public Map<UUID, List<Activity>> activities(Collection<UUID> sessions) {
        return ofMembers(sessions.stream().map(HomeworkId::new).toList(), MOST_ATTEMPTS).collect(Collectors.groupingBy(
                begun -> begun.homework().uuid(), Collectors.mapping(begun -> begun.attempt().activity(), Collectors.toList())));
    }

    @Override
    public Set<Activity> activities(SchoolClassId schoolClass) {
        return attempts.atAllOf(schoolClass, MOST_ATTEMPTS).stream().map(AttemptId::activity).collect(Collectors.toSet());
    }

    private Stream<AttemptStore.Begun> ofMembers(Collection<HomeworkId> homework, int limit) {
        var members = new HashMap<SchoolClassId, Set<LearnerId>>();
        return attempts.allAt(homework, limit).stream().filter(begun -> members
                .computeIfAbsent(begun.schoolClass(), schoolClass -> Set.copyOf(rolls.of(schoolClass))).contains(begun.learner()));
    }

    @Override
    public Optional<Collection<LearnerId>> assigned(UUID session) {
        return store.find(new HomeworkId(session)).filter(homework -> !homework.forAll())
                .map(homework -> store.specials(homework.id()).entrySet().stream().filter(special -> special.getValue().assigned())
                        .map(Map.Entry::getKey).toList());
    }

    @Override
    public Map<UUID, Set<LearnerId>> assigned(Collection<UUID> sessions) {
        return store.assigned(sessions.stream().map(HomeworkId::new).toList());
    }
}
