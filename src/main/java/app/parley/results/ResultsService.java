package app.parley.results;

import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.people.ClassMember;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.people.TeacherId;
import app.parley.people.Teachers;
import app.parley.record.Activity;
import app.parley.record.GroupAnswers;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Results, for the teacher who is signed in ({@code AccessDeniedException} if none is). What was for a class is seen by those whose
 * class it is, whoever began it; what was for no class, or for one that is gone with the names of its members, by who began it.
 * Anything else is as if it did not exist.
 */
@Service
public class ResultsService {

    /** The most sessions that a list shows. */
    public static final int MAX_LISTED = 200;

    /** With so many classes at most a question is compared. */
    public static final int MAX_COMPARED = 30;

    private static final int MOST_PASSED_OVER = 9;

    private static final Comparator<SessionInfo> NEWEST_FIRST = Comparator.comparing(SessionInfo::startedAt).reversed();

    private final Teachers teachers;
    private final SchoolClasses classes;
    private final SessionReader reader;
    private final Map<SessionId.Kind, SessionSource> sources;

    ResultsService(Teachers teachers, SchoolClasses classes, SessionReader reader, List<SessionSource> sources) {
        this.teachers = teachers;
        this.classes = classes;
        this.reader = reader;
        this.sources = sources.stream().collect(Collectors.toMap(SessionSource::kind, source -> source));
    }

    /** All that the teacher may see, of whatever class or none, the newest first, {@link #MAX_LISTED} at most. */
    public List<SessionInfo> all() {
        var teacher = teachers.required().id();
        var mine = classes.mine().stream().map(SchoolClass::id).toList();
        var gone = new HashMap<SchoolClassId, Boolean>();
        return newest(sources.values().stream().flatMap(source -> Stream.concat(source.of(mine, MAX_LISTED).stream(),
                source.of(teacher, MAX_LISTED).stream().filter(info -> info.schoolClass()
                        .map(id -> !mine.contains(id) && gone.computeIfAbsent(id, classes::isGone)).orElse(true)))));
    }

    /** What was for a class, the newest first, {@link #MAX_LISTED} at most; none of a class that is not the teacher's. */
    public List<SessionInfo> of(SchoolClassId schoolClass) {
        return classes.mine(schoolClass).stream().flatMap(found -> newest(sources.values().stream()
                .flatMap(source -> source.of(List.of(found.id()), MAX_LISTED).stream())).stream()).toList();
    }

    private static List<SessionInfo> newest(Stream<SessionInfo> sessions) {
        return sessions.sorted(NEWEST_FIRST).limit(MAX_LISTED).toList();
    }

    /** The activities of a session that the teacher may see; none of another. */
    List<Activity> activities(SessionId id) {
        return info(id).stream().flatMap(this::activities).toList();
    }

    private Stream<Activity> activities(SessionInfo info) {
        return sources.get(info.id().kind()).activities(List.of(info.id().uuid())).values().stream().flatMap(List::stream);
    }

    /** A session that the teacher may see. */
    public Optional<SessionInfo> info(SessionId id) {
        var teacher = teachers.required().id();
        return Optional.ofNullable(sources.get(id.kind())).flatMap(source -> source.find(id.uuid())).filter(info -> isSeen(info, teacher));
    }

    private boolean isSeen(SessionInfo info, TeacherId teacher) {
        boolean isHost = info.host().equals(teacher);
        return info.schoolClass().map(id -> classes.mine(id).isPresent() || isHost && classes.isGone(id)).orElse(isHost);
    }

    /** What a session that the teacher may see came to. */
    public Optional<SessionResults> session(SessionId id, Versions versions) {
        return info(id).map(info -> read(info, sources.get(id.kind()), versions));
    }

    /**
     * What tells whether there is anything new in a session: equal to an earlier one if there is not. Cheap, so that a page can ask
     * every few seconds.
     *
     * @param members  of the class it is for, if any
     * @param sittings how many attempts there are
     */
    public record Stamp(SessionInfo info, List<ClassMember> members, int sittings, GroupAnswers.Standing answers) {

        public Stamp {
            members = List.copyOf(members);
        }
    }

    /** Where a session stands that the teacher may see. */
    public Optional<Stamp> stamp(SessionId id) {
        return info(id).map(info -> {
            var activities = activities(info).toList();
            return new Stamp(info, info.schoolClass().map(classes::members).orElse(List.of()), activities.size(),
                    reader.standing(activities.stream()));
        });
    }

    /**
     * The mean marks, from 0 to 1, that people had in the session before this one of the same class: of first attempts, and of who
     * answered {@link Help#FEWEST_ANSWERS} questions or more. Sessions that nobody came to are passed over, {@value #MOST_PASSED_OVER}
     * at most. Empty if there was none.
     */
    public Map<Who, Double> sharesBefore(SessionInfo info) {
        return info.schoolClass().stream().flatMap(found -> of(found).stream())
                .filter(other -> other.startedAt().isBefore(info.startedAt())).limit(1 + MOST_PASSED_OVER)
                .filter(other -> reader.standing(activities(other)).answers() > 0).findFirst()
                .flatMap(before -> session(before.id(), Versions.TOGETHER)).stream()
                .flatMap(before -> before.session().matrix(Which.FIRST).rows().stream())
                .filter(row -> row.answered() >= Help.FEWEST_ANSWERS)
                .collect(Collectors.toMap(ResultMatrix.Row::who, row -> row.score() / row.answered()));
    }

    private SessionResults read(SessionInfo info, SessionSource source, Versions versions) {
        var members = info.schoolClass().map(classes::members).orElse(List.of());
        Collection<LearnerId> all = members.stream().map(ClassMember::learner).toList();
        var roster = source.assigned(info.id().uuid())
                .<Collection<LearnerId>>map(assigned -> all.stream().filter(Set.copyOf(assigned)::contains).toList()).orElse(all);
        var sittings = source.sittings(info.id().uuid());
        // Homework that nobody has begun: the page shows what it will ask.
        var planned = sittings.isEmpty() ? source.asked(info.id().uuid()) : List.<QuestionRef>of();
        var reading = reader.ofSittings(roster, sittings, planned, versions);
        return new SessionResults(info, reading.session(),
                Names.of(members, nicknames(reading.session(), source.nicknames(info.id().uuid()))), reading.whole());
    }

    private static Map<Who, String> nicknames(Session session, Map<UUID, String> byRespondent) {
        var names = new HashMap<Who, String>();
        for (var who : session.people()) {
            switch (who) {
                case Who.Guest guest -> Optional.ofNullable(byRespondent.get(guest.respondent()))
                        .ifPresent(name -> names.put(who, name));
                case Who.Known _ -> session.answers(who).stream()
                        .flatMap(given -> Optional.ofNullable(byRespondent.get(given.respondent())).stream())
                        .findFirst().ifPresent(name -> names.put(who, name));
            }
        }
        return names;
    }

    /**
     * What the members of a class answered in some time, in whatever activity of these kinds.
     *
     * @param from  the first moment
     * @param until the first moment that is too late
     * @return empty if the class is not the teacher's
     */
    public Optional<ClassResults> ofClass(SchoolClassId schoolClass, Instant from, Instant until, Set<Activity.Kind> kinds,
            Versions versions) {
        return classes.mine(schoolClass).map(found -> {
            var reading = reader.ofClass(found.id(), from, until, kinds, versions);
            return new ClassResults(found, from, until, reading.session(),
                    Names.of(classes.members(found.id())), reading.whole());
        });
    }

    /** The places of a session in which a question was voted on again; none of a session that the teacher may not see. */
    public Set<Integer> secondVotes(SessionId id) {
        return info(id).map(info -> sources.get(id.kind()).secondVotes(id.uuid())).orElse(Set.of());
    }

    /**
     * How the teacher's classes did on a question in one version: of the newest {@link #MAX_COMPARED} classes those in which somebody
     * answered it, the oldest first.
     *
     * @param which the answer of a learner that counts
     */
    public List<ClassFacility> classesOn(QuestionRef question, Set<Activity.Kind> kinds, Which which) {
        var mine = classes.mine();
        return mine.subList(Math.max(0, mine.size() - MAX_COMPARED), mine.size()).stream()
                .flatMap(found -> facility(found, question, kinds, which).stream()).toList();
    }

    private Optional<ClassFacility> facility(SchoolClass found, QuestionRef question, Set<Activity.Kind> kinds, Which which) {
        var reading = reader.ofQuestion(found.id(), question.id(), kinds, Versions.APART);
        var matrix = reading.session().overTime(which);
        var column = matrix.column(question);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        var marks = matrix.rows().stream().flatMapToDouble(row -> row.cells().get(column.getAsInt()).mark().stream())
                .summaryStatistics();
        return marks.getCount() == 0 ? Optional.empty()
                : Optional.of(new ClassFacility(found, (int) marks.getCount(), marks.getAverage(), reading.whole()));
    }
}
