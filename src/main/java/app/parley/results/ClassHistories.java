package app.parley.results;

import app.parley.bank.Bank;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.TopicId;
import app.parley.base.LearnerId;
import app.parley.people.ClassMember;
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
        var sessions = results.of(schoolClass.id());
        var activities = activities(sessions);
        var homework = activities.entrySet().stream().filter(session -> session.getKey().kind() == SessionId.Kind.HOMEWORK)
                .flatMap(session -> session.getValue().stream()).collect(Collectors.toSet());
        var all = new ArrayList<Given>();
        boolean whole = reader.ofMembers(since, earliest(since, period), period.end(), all::add);
        var onTopic = onTopic(topic);
        all.removeIf(given -> !kinds.contains(AnsweredIn.of(given.activity(), homework)));
        var aside = all.stream().filter(given -> !onTopic.test(given.question())).toList();
        all.removeIf(given -> !onTopic.test(given.question()));
        var begun = sessions.stream().filter(info -> period.contains(info.startedAt()) && kinds.contains(kind(info)))
                .sorted(Comparator.comparing(SessionInfo::startedAt)).toList();
        var split = all.stream().collect(Collectors.partitioningBy(given -> given.answeredAt().isBefore(period.start())));
        return new ClassHistory(schoolClass, period, List.copyOf(since.keySet()), split.get(true), split.get(false), aside,
                ClassHistory.means(begun, activities, all), names(members), whole);
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

    private static Names names(List<ClassMember> members) {
        return new Names(members.stream().collect(Collectors.toMap(ClassMember::learner, member -> member.name().text())), Map.of());
    }

    private Predicate<QuestionRef> onTopic(Optional<TopicId> topic) {
        var known = new HashMap<QuestionRef, Boolean>();
        return topic.<Predicate<QuestionRef>>map(wanted -> ref -> known.computeIfAbsent(ref,
                question -> bank.question(question).topics().contains(wanted))).orElse(_ -> true);
    }

    private Map<SessionId, List<Activity>> activities(Collection<SessionInfo> sessions) {
        var activities = new HashMap<SessionId, List<Activity>>();
        for (var source : sources) {
            var own = sessions.stream().map(SessionInfo::id).filter(id -> id.kind() == source.kind()).map(SessionId::uuid).toList();
            source.activities(own).forEach((session, of) -> activities.put(new SessionId(source.kind(), session), of));
        }
        return activities;
    }

    /**
     * What tells whether there is anything new of a class: equal to an earlier one if there is not. Cheap, so that a page can ask
     * every few seconds.
     *
     * @param sessions the games and homework of the class, the newest first
     * @param newest   the number of the newest answer in those of them that run
     */
    public record Stamp(List<SessionInfo> sessions, long newest) {

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
            return new Stamp(sessions, reader.newest(running.values().stream().flatMap(List::stream)));
        });
    }

    /** The questions of games and homework of a class that began since a moment; none if the class is not the teacher's. */
    Set<QuestionId> askedSince(SchoolClassId schoolClass, Instant moment) {
        var lately = results.of(schoolClass).stream().filter(info -> !info.startedAt().isBefore(moment)).toList();
        return sources.stream().flatMap(source -> lately.stream().map(SessionInfo::id).filter(id -> id.kind() == source.kind())
                        .flatMap(id -> source.sittings(id.uuid()).stream()))
                .flatMap(sitting -> sitting.asked().stream()).map(QuestionRef::id).collect(Collectors.toSet());
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
                .filter(member -> !here.contains(member.getKey())).limit(GroupAnswers.MAX_GROUP)
                .forEach(member -> since.merge(member.getKey(), member.getValue(), (one, two) -> one.isBefore(two) ? one : two));
        var counts = new HashMap<MisconceptionId, Elsewhere.Count>();
        reader.ofMembers(since, telling(wanted), period.start(), period.end(), given -> {
            var learner = given.learner().orElseThrow();
            var shown = new HashSet<>(given.misconceptions());
            shown.retainAll(wanted);
            shown.forEach(id -> counts.computeIfAbsent(id, _ -> new Elsewhere.Count()).shown(learner));
            bank.current().question(given.question().id()).stream().flatMap(question -> question.task().misconceptions().stream())
                    .filter(wanted::contains).forEach(id -> counts.computeIfAbsent(id, _ -> new Elsewhere.Count()).exposed(learner));
        });
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, count -> count.getValue().sum()));
    }

    /** The questions, as they are asked now, that can tell of one of these misconceptions. */
    private List<QuestionId> telling(Collection<MisconceptionId> wanted) {
        return bank.current().questions().values().stream()
                .filter(question -> question.task().misconceptions().stream().anyMatch(wanted::contains))
                .map(Question::id).limit(GroupAnswers.MAX_GROUP).toList();
    }
}
