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

    /** The most remedies of a class that are looked at, the newest. */
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
     * A repeat on the same day changes nothing.
     *
     * @param zone in which today is meant
     * @throws AccessDeniedException    if the class is not the teacher's
     * @throws IllegalArgumentException if there are no questions or more than {@link #MAX_QUESTIONS}
     */
    public Remedy giveCards(Occasion occasion, Collection<QuestionId> questions, Collection<LearnerId> learners, ZoneId zone) {
        var asked = new LinkedHashSet<>(questions);
        var reached = reach(occasion, asked, learners);
        var now = now();
        var today = StudyDay.at(now, zone);
        return store.newest(occasion.schoolClass(), MAX_LISTED).stream()
                .filter(remedy -> remedy.occasion().equals(occasion)
                        && remedy.covers(Remedy.Kind.CARDS, asked, reached, today, zone)).findFirst()
                .orElseGet(() -> {
                    var remedy = remedy(occasion, Remedy.Kind.CARDS, asked, reached, now);
                    cards.askToday(reached, asked, zone);
                    store.insert(remedy, teachers.required().id());
                    return remedy;
                });
    }

    @Override
    public void quizGiven(Occasion occasion, Collection<QuestionId> questions, Collection<LearnerId> learners) {
        var asked = new LinkedHashSet<>(questions);
        store.insert(remedy(occasion, Remedy.Kind.QUIZ, asked, reach(occasion, asked, learners), now()), teachers.required().id());
    }

    private List<LearnerId> reach(Occasion occasion, Set<QuestionId> questions, Collection<LearnerId> learners) {
        if (classes.mine(occasion.schoolClass()).isEmpty()) {
            throw new AccessDeniedException("not a class of this teacher");
        }
        if (questions.isEmpty() || questions.size() > MAX_QUESTIONS) {
            throw new IllegalArgumentException("from 1 to %d questions, not %d".formatted(MAX_QUESTIONS, questions.size()));
        }
        var reached = reached(occasion.schoolClass());
        return learners.stream().distinct().filter(reached::contains).toList();
    }

    private Remedy remedy(Occasion occasion, Remedy.Kind kind, Set<QuestionId> questions, List<LearnerId> learners, Instant now) {
        var last = new HashMap<LearnerId, Map<QuestionId, Given>>();
        var before = read(occasion.schoolClass(), Instant.EPOCH, now);
        learners.forEach(learner -> last.put(learner, before.answers(new Who.Known(learner)).stream()
                .collect(Collectors.toMap(given -> given.question().id(), given -> given, (_, later) -> later))));
        var cases = new ArrayList<Remedy.Case>();
        learners.forEach(learner -> questions.forEach(question -> cases.add(new Remedy.Case(learner, question,
                Optional.ofNullable(last.get(learner).get(question)).map(given -> given.score() < 1).orElse(true)))));
        return new Remedy(UUID.randomUUID(), occasion, kind, now, cases);
    }

    /** What was done for a class, the newest first, and whether it helped; nothing of a class that is not the teacher's. */
    public List<Helped> of(SchoolClassId schoolClass) {
        return classes.mine(schoolClass).map(found -> helped(found.id(), store.newest(found.id(), MAX_LISTED))).orElse(List.of());
    }

    /** The same, of what was done on one occasion. */
    public List<Helped> of(Occasion occasion) {
        return classes.mine(occasion.schoolClass()).map(found -> helped(found.id(), store.newest(found.id(), MAX_LISTED).stream()
                .filter(remedy -> remedy.occasion().equals(occasion)).toList())).orElse(List.of());
    }

    private List<Helped> helped(SchoolClassId schoolClass, List<Remedy> remedies) {
        if (remedies.isEmpty()) {
            return List.of();
        }
        var since = remedies.stream().map(Remedy::at).min(Comparator.naturalOrder()).orElseThrow();
        var after = read(schoolClass, since, now().plusSeconds(1));
        return remedies.stream().map(remedy -> Helped.of(remedy, remedy.learners().stream()
                .flatMap(learner -> after.answers(new Who.Known(learner)).stream()).toList())).toList();
    }

    private Session read(SchoolClassId schoolClass, Instant from, Instant until) {
        return reader.ofClass(schoolClass, from, until, Versions.APART).session();
    }

    /** To the millisecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
