package app.parley.results;

import app.parley.bank.Bank;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.TopicId;
import app.parley.base.LearnerId;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.record.Activity;
import app.parley.record.Given;
import app.parley.record.GroupAnswers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What the classes of the teacher who is signed in answered over time ({@code AccessDeniedException} if none is). A class that is not
 * theirs is as if it did not exist. The answers of a class are read by one query.
 */
@Service
public class ClassHistories {

    private final SchoolClasses classes;
    private final ResultsService results;
    private final SessionReader reader;
    private final List<SessionSource> sources;
    private final Bank bank;

    ClassHistories(SchoolClasses classes, ResultsService results, SessionReader reader, List<SessionSource> sources, Bank bank) {
        this.classes = classes;
        this.results = results;
        this.reader = reader;
        this.sources = List.copyOf(sources);
        this.bank = bank;
    }

    /**
     * The history of a class.
     *
     * @param kinds answers in others are left out
     * @param topic answers to questions on others are left out
     */
    public Optional<ClassHistory> of(SchoolClassId schoolClass, ClassPeriod period, Set<AnsweredIn> kinds, Optional<TopicId> topic) {
        return classes.mine(schoolClass).map(found -> read(found, period, kinds, topic));
    }

    private ClassHistory read(SchoolClass schoolClass, ClassPeriod period, Set<AnsweredIn> kinds, Optional<TopicId> topic) {
        var members = classes.members(schoolClass.id());
        var since = SessionReader.since(members);
        var homework = sources.stream().filter(source -> source.kind() == SessionId.Kind.HOMEWORK)
                .flatMap(source -> source.activities(schoolClass.id()).stream()).collect(Collectors.toSet());
        var all = new ArrayList<Given>();
        boolean whole = reader.ofMembers(since, earliest(since, period), period.end(), all::add);
        var onTopic = onTopic(topic);
        all.removeIf(given -> !kinds.contains(AnsweredIn.of(given.activity(), homework)));
        var aside = all.stream().filter(given -> !onTopic.test(given.question())).toList();
        all.removeIf(given -> !onTopic.test(given.question()));
        var begun = results.of(schoolClass.id()).stream().filter(info -> period.contains(info.startedAt()) && kinds.contains(kind(info)))
                .sorted(Comparator.comparing(SessionInfo::startedAt)).toList();
        var split = all.stream().collect(Collectors.partitioningBy(given -> given.answeredAt().isBefore(period.start())));
        return new ClassHistory(schoolClass, period, List.copyOf(since.keySet()), split.get(true), split.get(false), aside,
                ClassHistory.means(begun, activities(begun), assigned(begun), all), Names.of(members), whole);
    }

    private static Instant earliest(Map<LearnerId, Instant> since, ClassPeriod period) {
        return since.values().stream().min(Comparator.naturalOrder()).orElse(period.start());
    }

    private static AnsweredIn kind(SessionInfo info) {
        return switch (info.id().kind()) {
            case GAME -> AnsweredIn.GAME;
            case HOMEWORK -> AnsweredIn.HOMEWORK;
        };
    }

    private Predicate<QuestionRef> onTopic(Optional<TopicId> topic) {
        var known = new HashMap<QuestionRef, Boolean>();
        return topic.<Predicate<QuestionRef>>map(wanted -> ref -> known.computeIfAbsent(ref,
                question -> bank.question(question).topics().contains(wanted))).orElse(_ -> true);
    }

    private Map<SessionId, List<Activity>> activities(Collection<SessionInfo> sessions) {
        return known(sessions, SessionSource::activities);
    }

    private Map<SessionId, Set<LearnerId>> assigned(Collection<SessionInfo> sessions) {
        return known(sessions, SessionSource::assigned);
    }

    /** What the sources know of some sessions, each of its own. */
    private <T> Map<SessionId, T> known(Collection<SessionInfo> sessions, BiFunction<SessionSource, Collection<UUID>, Map<UUID, T>> what) {
        var all = new HashMap<SessionId, T>();
        for (var source : sources) {
            var own = sessions.stream().map(SessionInfo::id).filter(id -> id.kind() == source.kind()).map(SessionId::uuid).toList();
            what.apply(source, own).forEach((session, one) -> all.put(new SessionId(source.kind(), session), one));
        }
        return all;
    }

    /**
     * What tells whether there is anything new of a class: equal to an earlier one if there is not. Cheap, so that a page can ask
     * every few seconds. What is answered in cards and in practice, or marked again where nothing runs any more, it does not see.
     *
     * @param sessions the games and homework of the class, the newest first
     * @param running  how those of them stand that run
     */
    public record Stamp(List<SessionInfo> sessions, GroupAnswers.Standing running) {

        public Stamp {
            sessions = List.copyOf(sessions);
        }

        /** Whether anything new can be expected. */
        public boolean isRunning() {
            return sessions.stream().anyMatch(SessionInfo::isRunning);
        }
    }

    /** Where a class stands; empty if it is not the teacher's. */
    public Optional<Stamp> stamp(SchoolClassId schoolClass) {
        return classes.mine(schoolClass).map(found -> {
            var sessions = results.of(found.id());
            var running = activities(sessions.stream().filter(SessionInfo::isRunning).toList());
            return new Stamp(sessions, reader.standing(running.values().stream().flatMap(List::stream)));
        });
    }

    /**
     * The questions of games and homework of a class that run, or ended since a moment, whether anybody has begun them or not; none if
     * the class is not the teacher's.
     */
    Set<QuestionId> askedSince(SchoolClassId schoolClass, Instant moment) {
        var lately = results.of(schoolClass).stream().filter(info -> info.endedAt().filter(end -> end.isBefore(moment)).isEmpty()).toList();
        return sources.stream().flatMap(source -> lately.stream().map(SessionInfo::id).filter(id -> id.kind() == source.kind())
                .flatMap(id -> source.asked(id.uuid()).stream())).map(QuestionRef::id).collect(Collectors.toSet());
    }

    /**
     * How some misconceptions showed in the teacher's other classes in the same time, among {@link GroupAnswers#MAX_GROUP} learners at
     * most. Who is in this class, too, is not counted again.
     *
     * @return only those that could have shown: somebody answered a question that can tell
     */
    public Map<MisconceptionId, Elsewhere> elsewhere(SchoolClassId schoolClass, ClassPeriod period, Collection<MisconceptionId> wanted) {
        var here = SessionReader.since(classes.members(schoolClass)).keySet();
        var since = new LinkedHashMap<LearnerId, Instant>();
        classes.mine().stream().filter(other -> !other.id().equals(schoolClass))
                .flatMap(other -> SessionReader.since(classes.members(other.id())).entrySet().stream())
                .filter(member -> !here.contains(member.getKey()))
                .forEach(member -> since.merge(member.getKey(), member.getValue(), (one, two) -> one.isBefore(two) ? one : two));
        boolean all = since.size() <= GroupAnswers.MAX_GROUP;
        since.keySet().retainAll(since.keySet().stream().limit(GroupAnswers.MAX_GROUP).collect(Collectors.toSet()));
        var counts = new HashMap<MisconceptionId, Elsewhere.Count>();
        boolean whole = all & reader.ofMembers(since, telling(wanted), period.start(), period.end(), given -> {
            var learner = given.learner().orElseThrow();
            var shown = new HashSet<>(given.misconceptions());
            shown.retainAll(wanted);
            shown.forEach(id -> counts.computeIfAbsent(id, _ -> new Elsewhere.Count()).shown(learner));
            bank.current().question(given.question().id()).stream().flatMap(question -> question.task().misconceptions().stream())
                    .filter(wanted::contains).forEach(id -> counts.computeIfAbsent(id, _ -> new Elsewhere.Count()).exposed(learner));
        });
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, count -> count.getValue().sum(whole)));
    }

    /** The questions, as they are asked now, that can tell of one of these misconceptions. */
    private List<QuestionId> telling(Collection<MisconceptionId> wanted) {
        return bank.current().questions().values().stream()
                .filter(question -> question.task().misconceptions().stream().anyMatch(wanted::contains))
                .map(Question::id).toList();
    }
}
