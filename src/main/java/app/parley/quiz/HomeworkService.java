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
import app.parley.results.FollowUps;
import app.parley.results.Occasion;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives homework, for teachers, and changes it. Every method but {@link #fitting}, which is about no class, asks first who is signed in
 * ({@code AccessDeniedException} if no teacher is), and the homework of a class that is not theirs is as if it did not exist. What came
 * of it is told by {@link ClassHomework}.
 */
@Service
public class HomeworkService {

    /** The most homework of one class. */
    public static final int MAX_OF_CLASS = 300;

    private final SchoolClasses classes;
    private final Teachers teachers;
    private final Bank bank;
    private final HomeworkStore store;
    private final FollowUps followUps;
    private final Clock clock;
    private final Deadlines deadlines;
    private final SecureRandom random = new SecureRandom();

    HomeworkService(SchoolClasses classes, Teachers teachers, Bank bank, HomeworkStore store, AttemptStore attempts,
            FollowUps followUps, Clock clock) {
        this.classes = classes;
        this.teachers = teachers;
        this.bank = bank;
        this.store = store;
        this.followUps = followUps;
        this.clock = clock;
        deadlines = new Deadlines(attempts, clock);
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
     * @throws HomeworkException.ClassEnds    if the class has ended when it closes: nobody would find it any more
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
        if (!terms.closesAt().isAfter(terms.opensAt())) {
            throw new HomeworkException.WrongTimes();
        }
        checkClosing(found, terms.closesAt());
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

    /**
     * Changes when a homework closes, whether it is taken late, and how often it can be done. Attempts that run get the time that
     * follows; what is over stays over.
     *
     * @throws HomeworkException.NoSuchHomework if there is none of a class of the teacher's
     * @throws HomeworkException.WrongTimes     if it is to close at another time, and that is past, or before it opens
     * @throws HomeworkException.ClassEnds      if the class has ended by then
     * @throws HomeworkException.ToldAlready    if it is to close at another time, and how it went has been told
     */
    @Transactional
    public void change(HomeworkId id, Instant closesAt, boolean acceptsLate, int attemptsAllowed) {
        var homework = lock(id);
        // What has closed, and is taken late, can still be done more often, or not late any more.
        if (!closesAt.equals(homework.terms().closesAt())) {
            if (homework.terms().toldAfter().filter(clock.instant()::isAfter).isPresent()) {
                throw new HomeworkException.ToldAlready();
            }
            checkClosing(classes.mine(homework.schoolClass()).orElseThrow(HomeworkException.NoSuchHomework::new), closesAt);
        }
        put(homework, homework.terms().closing(closesAt, acceptsLate, attemptsAllowed));
    }

    private void checkClosing(SchoolClass schoolClass, Instant closesAt) {
        if (!closesAt.isAfter(now())) {
            throw new HomeworkException.WrongTimes();
        }
        if (closesAt.isAfter(schoolClass.overFrom())) {
            throw new HomeworkException.ClassEnds();
        }
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
        store.setTerms(homework.id(), terms);
        deadlines.renew(homework.id(), terms, store.specials(homework.id()));
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
            deadlines.renew(id, homework.terms(), store.specials(id), learner);
        }
    }

    /** Deletes a homework. What was answered in it stays in the notebooks. Twice is once. */
    @Transactional
    public void delete(HomeworkId id) {
        teachers.required();
        store.find(id).filter(homework -> classes.mine(homework.schoolClass()).isPresent())
                .ifPresent(homework -> store.delete(homework.id()));
    }

    private Homework lock(HomeworkId id) {
        teachers.required();
        // Not before it is known who asks: a lock on what is not theirs would let somebody hold up a class.
        store.find(id).flatMap(homework -> classes.mine(homework.schoolClass())).orElseThrow(HomeworkException.NoSuchHomework::new);
        return store.lock(id).orElseThrow(HomeworkException.NoSuchHomework::new);
    }

    /** To the millisecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
