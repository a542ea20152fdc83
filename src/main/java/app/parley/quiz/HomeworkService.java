package app.parley.quiz;

import app.parley.bank.Bank;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.people.ClassMember;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.people.Teachers;
import app.parley.quiz.store.AttemptStore;
import app.parley.quiz.store.HomeworkStore;
import app.parley.quiz.store.HomeworkStore.Special;
import app.parley.record.GroupAnswers;
import app.parley.record.Tally;
import app.parley.results.FollowUps;
import app.parley.results.Occasion;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Homework, for teachers. Every method asks first who is signed in ({@code AccessDeniedException} if no teacher is), and the
 * homework of a class that is not theirs is as if it did not exist.
 */
@Service
public class HomeworkService {

    /** The most homework of one class. */
    public static final int MAX_OF_CLASS = 300;

    private final SchoolClasses classes;
    private final Teachers teachers;
    private final Bank bank;
    private final HomeworkStore store;
    private final AttemptStore attempts;
    private final GroupAnswers answers;
    private final FollowUps followUps;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    HomeworkService(SchoolClasses classes, Teachers teachers, Bank bank, HomeworkStore store, AttemptStore attempts,
            GroupAnswers answers, FollowUps followUps, Clock clock) {
        this.classes = classes;
        this.teachers = teachers;
        this.bank = bank;
        this.store = store;
        this.attempts = attempts;
        this.answers = answers;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** How many questions there are to ask: of those that are named, or, if none is, in the selection. */
    public int fitting(List<QuestionId> questions, Selection selection) {
        var content = bank.current();
        return questions.isEmpty() ? selection.from(content).size()
                : (int) questions.stream().filter(id -> content.question(id).isPresent()).count();
    }

    /**
     * Gives a class homework.
     *
     * @throws HomeworkException.NoSuchClass  if the class is not the teacher's
     * @throws HomeworkException.TooMuch      if the class has {@link #MAX_OF_CLASS} already
     * @throws HomeworkException.NothingToAsk if no question fits
     * @throws HomeworkException.NobodyThere  if it is meant for some learners, and none of them is in the class
     * @throws HomeworkException.NoTitle      if the title has nothing to read in it
     * @throws HomeworkException.WrongTimes   if it would have closed already, or would never be open
     */
    @Transactional
    public HomeworkId assign(SchoolClassId schoolClass, HomeworkOrder order) {
        var teacher = teachers.required();
        var found = classes.mine(schoolClass).orElseThrow(HomeworkException.NoSuchClass::new);
        if (store.count(found.id()) >= MAX_OF_CLASS) {
            throw new HomeworkException.TooMuch();
        }
        var plan = order.draw(bank.current(), random);
        if (plan.isEmpty()) {
            throw new HomeworkException.NothingToAsk();
        }
        var members = classes.members(found.id()).stream().map(ClassMember::learner).toList();
        var learners = meant(order.audience(), members);
        var terms = order.terms();
        if (!terms.closesAt().isAfter(now()) || !terms.closesAt().isAfter(terms.opensAt())) {
            throw new HomeworkException.WrongTimes();
        }
        var homework = new Homework(HomeworkId.random(), found.id(), teacher.id(), Homework.title(order.title()), plan, terms,
                order.audience() instanceof Audience.WholeClass, now());
        store.insert(homework, learners);
        follow(homework, order, learners.isEmpty() ? members : learners);
        return homework.id();
    }

    /** For whom it is alone; nobody if it is for the whole class. */
    private static List<LearnerId> meant(Audience audience, List<LearnerId> members) {
        return switch (audience) {
            case Audience.WholeClass() -> List.of();
            case Audience.Some(var wanted) -> {
                var learners = members.stream().filter(wanted::contains).toList();
                if (learners.isEmpty()) {
                    throw new HomeworkException.NobodyThere();
                }
                yield learners;
            }
        };
    }

    /** Named questions for some, or after a session, are there to help. */
    private void follow(Homework homework, HomeworkOrder order, List<LearnerId> learners) {
        if (!order.questions().isEmpty() && !learners.isEmpty() && (!homework.forAll() || order.follows().isPresent())) {
            followUps.quizGiven(new Occasion(homework.schoolClass(), order.follows()),
                    homework.plan().stream().map(QuestionRef::id).toList(), learners);
        }
    }

    /** What was given to a class, the last to open first; nothing if the class is not the teacher's. */
    @Transactional(readOnly = true)
    public List<HomeworkListing> of(SchoolClassId schoolClass) {
        return classes.mine(schoolClass).map(found -> {
            var members = members(found);
            var homework = store.of(found.id(), MAX_OF_CLASS);
            var begun = attempts.begun(homework.stream().map(Homework::id).toList());
            return homework.stream().map(one -> {
                var meant = meant(one, members.keySet());
                return new HomeworkListing(one, (int) begun.getOrDefault(one.id(), Set.of()).stream().filter(meant::contains).count(),
                        meant.size());
            }).toList();
        }).orElse(List.of());
    }

    private Map<LearnerId, ClassMember> members(SchoolClass schoolClass) {
        return classes.members(schoolClass.id()).stream().collect(Collectors.toMap(ClassMember::learner, Function.identity()));
    }

    private Set<LearnerId> meant(Homework homework, Set<LearnerId> members) {
        if (homework.forAll()) {
            return members;
        }
        var specials = store.specials(homework.id());
        return members.stream().filter(learner -> specials.getOrDefault(learner, Special.NONE).assigned()).collect(Collectors.toSet());
    }

    /** Whether there is such a homework, and it is of a class of the teacher's. */
    public boolean isMine(HomeworkId id) {
        return store.find(id).flatMap(homework -> classes.mine(homework.schoolClass())).isPresent();
    }

    /** How far everybody is; empty if there is no such homework of a class of the teacher's. */
    @Transactional(readOnly = true)
    public Optional<HomeworkStanding> standing(HomeworkId id) {
        return store.find(id).flatMap(homework -> classes.mine(homework.schoolClass())
                .map(schoolClass -> standing(homework, schoolClass)));
    }

    private HomeworkStanding standing(Homework homework, SchoolClass schoolClass) {
        var now = clock.instant();
        var specials = store.specials(homework.id());
        var all = attempts.at(homework.id(), GroupAnswers.MAX_GROUP);
        var tallies = answers.tallies(all.stream().map(Attempt::activity).toList()).stream()
                .collect(Collectors.toMap(Tally::activity, Function.identity()));
        var byLearner = all.stream().collect(Collectors.groupingBy(Attempt::learner));
        return new HomeworkStanding(homework, schoolClass, classes.members(schoolClass.id()).stream()
                .filter(member -> homework.forAll() || specials.getOrDefault(member.learner(), Special.NONE).assigned())
                .map(member -> {
                    var own = byLearner.getOrDefault(member.learner(), List.of());
                    return new HomeworkStanding.Line(member, LearnerStanding.of(homework.terms(), own, tallies, now),
                            specials.getOrDefault(member.learner(), Special.NONE).extraTime(), own.size());
                }).toList());
    }

    /**
     * Changes when a homework closes, whether it is taken late, and how often it can be done. Attempts that run get the time that
     * follows; what is over stays over.
     *
     * @throws HomeworkException.NoSuchHomework if there is none of a class of the teacher's
     * @throws HomeworkException.WrongTimes     if it would close in the past, or before it opens
     */
    @Transactional
    public void change(HomeworkId id, Instant closesAt, boolean acceptsLate, int attemptsAllowed) {
        var homework = lock(id);
        if (!closesAt.isAfter(now())) {
            throw new HomeworkException.WrongTimes();
        }
        put(homework, homework.terms().closing(closesAt, acceptsLate, attemptsAllowed));
    }

    /**
     * Closes a homework at once, for good: whoever is at it has no time left. Twice is once.
     *
     * @throws HomeworkException.NoSuchHomework if there is none of a class of the teacher's
     * @throws HomeworkException.NotOpenYet     if it has not opened
     */
    @Transactional
    public void end(HomeworkId id) {
        var homework = lock(id);
        var terms = homework.terms();
        var now = now();
        if (!terms.hasOpened(now)) {
            throw new HomeworkException.NotOpenYet();
        }
        put(homework, terms.closing(terms.hasClosed(now) ? terms.closesAt() : now, false, terms.attempts()));
    }

    private void put(Homework homework, HomeworkTerms terms) {
        var specials = store.specials(homework.id());
        store.setTerms(homework.id(), terms);
        attempts.at(homework.id(), GroupAnswers.MAX_GROUP).forEach(attempt -> renewDeadline(attempt, terms,
                specials.getOrDefault(attempt.learner(), Special.NONE).extraTime()));
    }

    private void renewDeadline(Attempt attempt, HomeworkTerms terms, ExtraTime extraTime) {
        boolean timeIsUp = attempt.deadline().filter(deadline -> clock.instant().isAfter(deadline.plus(Progress.GRACE))).isPresent();
        if (attempt.handedIn().isEmpty() && !timeIsUp) {
            attempts.setDeadline(attempt.id(), terms.deadline(attempt.startedAt(), extraTime).map(this::notPast));
        }
    }

    /** Time that is taken away is up now, not at some moment before, when answers were still taken. */
    private Instant notPast(Instant deadline) {
        var now = now();
        return deadline.isBefore(now) ? now : deadline;
    }

    /**
     * Gives one learner more time than the others, or no longer; an attempt that runs gets it, too. Nothing happens if the learner is
     * not in the class any more.
     *
     * @throws HomeworkException.NoSuchHomework if there is none of a class of the teacher's
     */
    @Transactional
    public void giveTime(HomeworkId id, LearnerId learner, ExtraTime extraTime) {
        var homework = lock(id);
        if (classes.members(homework.schoolClass()).stream().anyMatch(member -> member.learner().equals(learner))) {
            store.setExtraTime(id, learner, extraTime);
            attempts.at(Set.of(id), learner).forEach(attempt -> renewDeadline(attempt, homework.terms(), extraTime));
        }
    }

    /** Deletes a homework. What was answered in it stays in the notebooks. Twice is once. */
    @Transactional
    public void delete(HomeworkId id) {
        store.find(id).filter(homework -> classes.mine(homework.schoolClass()).isPresent())
                .ifPresent(homework -> store.delete(homework.id()));
    }

    private Homework lock(HomeworkId id) {
        // Not before it is known who asks: a lock on what is not theirs would let somebody hold up a class.
        store.find(id).flatMap(homework -> classes.mine(homework.schoolClass())).orElseThrow(HomeworkException.NoSuchHomework::new);
        return store.lock(id).orElseThrow(HomeworkException.NoSuchHomework::new);
    }

    /** To the millisecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
