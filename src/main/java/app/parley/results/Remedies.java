package app.parley.results;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.people.ClassMember;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.people.Teachers;
import app.parley.record.Given;
import app.parley.results.store.RemedyStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * What teachers do about answers that were not right, and whether it helped. A teacher reaches the members of their classes and
 * nobody else: not the guests of a game, and not its players from elsewhere.
 */
@Service
public class Remedies implements FollowUps {

    /** The most questions that one remedy is about. */
    public static final int MAX_QUESTIONS = 100;

    /** The most remedies of a class that are looked at, the newest; fewer if they are large ({@link RemedyStore#MAX_CASES}). */
    public static final int MAX_LISTED = 100;

    private final Teachers teachers;
    private final SchoolClasses classes;
    private final SessionReader reader;
    private final RemedyStore store;
    private final CardRemedy cards;
    private final Clock clock;

    Remedies(Teachers teachers, SchoolClasses classes, SessionReader reader, RemedyStore store, CardRemedy cards, Clock clock) {
        this.teachers = teachers;
        this.classes = classes;
        this.reader = reader;
        this.store = store;
        this.cards = cards;
        this.clock = clock;
    }

    /** The day that counts for a repeat. */
    public StudyDay today(ZoneId zone) {
        return StudyDay.at(clock.instant(), zone);
    }

    /** Whom a remedy for a class can reach; nobody, if it is not the teacher's. */
    public Set<LearnerId> reached(SchoolClassId schoolClass) {
        return classes.members(schoolClass).stream().map(ClassMember::learner).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Has these learners asked these questions in their cards today, as far as they are members of the class, and remembers that.
     * A repeat on the same day changes nothing; if none of them is a member, nothing is done.
     *
     * @param zone in which today is meant
     * @return what was done, now or before; without cases if that was nothing
     * @throws AccessDeniedException    if the class is not the teacher's
     * @throws IllegalArgumentException if there are no questions or more than {@link #MAX_QUESTIONS}
     */
    public Remedy giveCards(Occasion occasion, Collection<QuestionId> questions, Collection<LearnerId> learners, ZoneId zone) {
        var asked = new LinkedHashSet<>(questions);
        var since = reach(occasion, asked, learners);
        var reached = since.keySet();
        var now = now();
        var today = StudyDay.at(now, zone);
        return store.since(today.date().atStartOfDay(zone).toInstant(), occasion, Remedy.Kind.CARDS, MAX_LISTED).stream()
                .filter(remedy -> remedy.covers(Remedy.Kind.CARDS, asked, reached, today, zone)).findFirst()
                .orElseGet(() -> {
                    var remedy = remedy(occasion, Remedy.Kind.CARDS, asked, since, now);
                    if (!reached.isEmpty()) {
                        cards.askToday(reached, asked, zone);
                        store.insert(remedy, teachers.required().id());
                    }
                    return remedy;
                });
    }

    @Override
    public void quizGiven(Occasion occasion, Collection<QuestionId> questions, Collection<LearnerId> learners) {
        var asked = new LinkedHashSet<>(questions);
        var since = reach(occasion, asked, learners);
        if (!since.isEmpty()) {
            store.insert(remedy(occasion, Remedy.Kind.QUIZ, asked, since, now()), teachers.required().id());
        }
    }

    /** Those of the learners who are members of the class, and from when on each one's answers may be read. */
    private SequencedMap<LearnerId, Instant> reach(Occasion occasion, Set<QuestionId> questions, Collection<LearnerId> learners) {
        if (classes.mine(occasion.schoolClass()).isEmpty()) {
            throw new AccessDeniedException("not a class of this teacher");
        }
        if (questions.isEmpty() || questions.size() > MAX_QUESTIONS) {
            throw new IllegalArgumentException("from 1 to %d questions, not %d".formatted(MAX_QUESTIONS, questions.size()));
        }
        var reached = SessionReader.since(classes.members(occasion.schoolClass()));
        reached.keySet().retainAll(Set.copyOf(learners));
        return reached;
    }

    private Remedy remedy(Occasion occasion, Remedy.Kind kind, Set<QuestionId> questions, SequencedMap<LearnerId, Instant> since,
            Instant now) {
        var last = new HashMap<LearnerId, Map<QuestionId, Given>>();
        reader.ofMembers(since, questions, Instant.EPOCH, now, given -> last.computeIfAbsent(given.learner().orElseThrow(),
                _ -> new HashMap<>()).merge(given.question().id(), given, (one, other) -> one.number() < other.number() ? other : one));
        var cases = new ArrayList<Remedy.Case>();
        since.keySet().forEach(learner -> questions.forEach(question -> cases.add(new Remedy.Case(learner, question,
                Optional.ofNullable(last.getOrDefault(learner, Map.of()).get(question)).map(given -> given.score() < 1).orElse(true)))));
        return new Remedy(UUID.randomUUID(), occasion, kind, now, cases);
    }

    /** What was done for a class, the newest first, and whether it helped; nothing of a class that is not the teacher's. */
    public List<Helped> of(SchoolClassId schoolClass) {
        return classes.mine(schoolClass).map(found -> helped(found.id(), store.newest(found.id(), MAX_LISTED))).orElse(List.of());
    }

    /** The same, of what was done on one occasion. */
    public List<Helped> of(Occasion occasion) {
        return classes.mine(occasion.schoolClass()).map(found -> helped(found.id(), store.newest(occasion, MAX_LISTED))).orElse(List.of());
    }

    private List<Helped> helped(SchoolClassId schoolClass, List<Remedy> all) {
        var since = SessionReader.since(classes.members(schoolClass));
        // Of whoever left the class its teachers see nothing any more.
        var remedies = all.stream().map(remedy -> remedy.of(since.keySet())).filter(remedy -> !remedy.cases().isEmpty()).toList();
        if (remedies.isEmpty()) {
            return List.of();
        }
        var missed = remedies.stream().flatMap(remedy -> remedy.cases().stream()).filter(Remedy.Case::missed).toList();
        since.keySet().retainAll(missed.stream().map(Remedy.Case::learner).collect(Collectors.toSet()));
        var earliest = remedies.stream().map(Remedy::at).min(Comparator.naturalOrder()).orElseThrow();
        var after = new HashMap<LearnerId, List<Given>>();
        boolean whole = reader.ofMembers(since, missed.stream().map(Remedy.Case::question).toList(), earliest, now().plusSeconds(1),
                given -> after.computeIfAbsent(given.learner().orElseThrow(), _ -> new ArrayList<>()).add(given));
        return remedies.stream().map(remedy -> Helped.of(remedy, remedy.learners().stream()
                .flatMap(learner -> after.getOrDefault(learner, List.of()).stream()).toList(), whole)).toList();
    }

    /** To the millisecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
