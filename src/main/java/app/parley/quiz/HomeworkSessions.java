package app.parley.quiz;

import app.parley.base.LearnerId;
import app.parley.people.ClassRolls;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import app.parley.quiz.store.AttemptStore;
import app.parley.quiz.store.HomeworkStore;
import app.parley.record.GroupAnswers;
import app.parley.results.SessionId;
import app.parley.results.SessionInfo;
import app.parley.results.SessionSource;
import app.parley.results.Sitting;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Homework, for results: each attempt is a sitting of its own. Whoever left the class is left out, since its teachers see nothing
 * of them any more. A homework counts as ended when it has closed, even if late work may still come.
 */
@Component
class HomeworkSessions implements SessionSource {

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
    public List<SessionInfo> of(SchoolClassId schoolClass, int limit) {
        return opened(store.of(schoolClass, limit));
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
        return store.find(new HomeworkId(session)).map(homework -> {
            var members = Set.copyOf(rolls.of(homework.schoolClass()));
            return attempts.learnersAt(homework.id(), GroupAnswers.MAX_GROUP).entrySet().stream()
                    .filter(attempt -> members.contains(attempt.getValue()))
                    .map(attempt -> Sitting.ofOne(attempt.getKey().activity(), attempt.getValue(), homework.plan())).toList();
        }).orElse(List.of());
    }

    @Override
    public Optional<Collection<LearnerId>> assigned(UUID session) {
        return store.find(new HomeworkId(session)).filter(homework -> !homework.forAll())
                .map(homework -> store.specials(homework.id()).entrySet().stream().filter(special -> special.getValue().assigned())
                        .map(Map.Entry::getKey).toList());
    }
}
