package app.parley.quiz;

import app.parley.bank.QuestionRef;
import app.parley.bank.TaskFace;
import app.parley.base.LearnerId;
import app.parley.people.Membership;
import app.parley.people.Memberships;
import app.parley.people.Notebooks;
import app.parley.people.SchoolClassId;
import app.parley.quiz.store.AttemptStore;
import app.parley.quiz.store.HomeworkStore;
import app.parley.quiz.store.HomeworkStore.Special;
import app.parley.record.Answer;
import app.parley.record.AnswerLog;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Homework, for the learner whose notebook is open on this device: it is theirs while they are in the class. Once begun, an attempt
 * is a quiz like any other ({@link QuizService}).
 */
@Service
public class MyHomework {

    /** The most that a list shows. */
    public static final int MAX_LISTED = 100;

    private final Notebooks notebooks;
    private final Memberships memberships;
    private final HomeworkStore store;
    private final AttemptStore attempts;
    private final AnswerLog answers;
    private final QuizService quizzes;
    private final Clock clock;
    private final RandomGenerator seeds = new SecureRandom();

    MyHomework(Notebooks notebooks, Memberships memberships, HomeworkStore store, AttemptStore attempts, AnswerLog answers,
            QuizService quizzes, Clock clock) {
        this.notebooks = notebooks;
        this.memberships = memberships;
        this.store = store;
        this.attempts = attempts;
        this.answers = answers;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    /** What is still to do, the first to close first: what was never ended, and is open or taken late. */
    @Transactional(readOnly = true)
    public List<Due> due() {
        var classes = classes();
        if (classes.isEmpty()) {
            return List.of();
        }
        var learner = notebooks.current().orElseThrow();
        var now = clock.instant();
        var open = store.due(classes.keySet(), learner, now, MAX_LISTED);
        if (open.isEmpty()) {
            return List.of();
        }
        var specials = store.specials(learner);
        var mine = progress(open.stream().map(Homework::id).toList(), learner).stream()
                .collect(Collectors.groupingBy(progress -> progress.attempt().homework().orElseThrow().id()));
        return open.stream().filter(homework -> isToDo(mine.getOrDefault(homework.id(), List.of()), now))
                .map(homework -> due(homework, classes.get(homework.schoolClass()), mine.getOrDefault(homework.id(), List.of()),
                        specials.getOrDefault(homework.id(), Special.NONE), now)).toList();
    }

    /** The classes of this learner; whoever waits to be admitted is in none yet. */
    private Map<SchoolClassId, Membership> classes() {
        return memberships.mine().stream().filter(membership -> !membership.waiting())
                .collect(Collectors.toMap(Membership::id, Function.identity()));
    }

    /** What has an attempt with all answers is done, also if the server was killed before it noted that. */
    private static boolean isToDo(List<Progress> mine, Instant now) {
        return mine.stream().noneMatch(progress -> progress.isOver(now));
    }

    private static Due due(Homework homework, Membership membership, List<Progress> mine, Special special, Instant now) {
        return new Due(homework, membership.className(), mine.stream().filter(progress -> !progress.isOver(now)).findFirst()
                .map(progress -> new Due.Running(progress.attempt().id(), progress.answered())),
                homework.terms().timeLimit().flatMap(special.extraTime()::of));
    }

    /**
     * What of it has closed already, or will so soon: the first of it, and how many more. Pages that only remind ask this: it reads no
     * homework as a whole, and attempts only where something presses.
     */
    @Transactional(readOnly = true)
    public Optional<Pressing> pressing(Duration soon) {
        var classes = classes();
        if (classes.isEmpty()) {
            return Optional.empty();
        }
        var learner = notebooks.current().orElseThrow();
        var now = clock.instant();
        var closing = store.closing(classes.keySet(), learner, now, now.plus(soon), MAX_LISTED);
        var done = progress(closing.stream().map(HomeworkStore.Closing::id).toList(), learner).stream()
                .filter(progress -> progress.isOver(now)).map(progress -> progress.attempt().homework().orElseThrow().id())
                .collect(Collectors.toSet());
        var pressing = closing.stream().filter(one -> !done.contains(one.id())).toList();
        return pressing.stream().findFirst().map(first -> new Pressing(first.title(), first.closesAt(), pressing.size() - 1));
    }

    private List<Progress> progress(Collection<HomeworkId> homework, LearnerId learner) {
        var list = attempts.at(homework, learner);
        if (list.isEmpty()) {
            return List.of();
        }
        var given = answers.of(list.stream().map(Attempt::activity).toList(), learner.uuid()).stream()
                .collect(Collectors.groupingBy(Answer::activity));
        return list.stream().map(attempt -> Progress.of(attempt, given.getOrDefault(attempt.activity(), List.of()))).toList();
    }

    /**
     * Begins an attempt, or goes on with the one that runs: a second tab, and a second press, get the same one.
     *
     * @throws HomeworkException.NoSuchHomework if there is none for this learner
     * @throws HomeworkException.NotOpenYet     if it opens later
     * @throws HomeworkException.Closed         if it has closed and is not taken late
     * @throws HomeworkException.NoAttemptsLeft if all attempts are over
     * @throws QuizException.TooManyRunning     if {@link QuizService#MAX_RUNNING} attempts wait to be finished
     */
    @Transactional
    public AttemptId start(HomeworkId id) {
        var learner = notebooks.current().orElseThrow(HomeworkException.NoSuchHomework::new);
        find(id, learner).orElseThrow(HomeworkException.NoSuchHomework::new);
        var homework = store.lock(id).orElseThrow(HomeworkException.NoSuchHomework::new);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var mine = progress(Set.of(id), learner);
        var running = mine.stream().filter(progress -> !progress.isOver(now)).findFirst();
        if (running.isPresent()) {
            return running.get().attempt().id();
        }
        refuse(homework.terms(), mine.size(), now);
        if (quizzes.runningCount(learner) >= QuizService.MAX_RUNNING) {
            throw new QuizException.TooManyRunning();
        }
        var attempt = attempt(homework, learner, now);
        attempts.insert(attempt);
        return attempt.id();
    }

    private Optional<Homework> find(HomeworkId id, LearnerId learner) {
        return store.find(id)
                .filter(homework -> classes().containsKey(homework.schoolClass()))
                .filter(homework -> homework.forAll() || store.specials(id).getOrDefault(learner, Special.NONE).assigned());
    }

    private static void refuse(HomeworkTerms terms, int begun, Instant now) {
        if (!terms.hasOpened(now)) {
            throw new HomeworkException.NotOpenYet();
        }
        if (!terms.canBeBegun(now)) {
            throw new HomeworkException.Closed();
        }
        if (begun >= terms.attempts()) {
            throw new HomeworkException.NoAttemptsLeft();
        }
    }

    private Attempt attempt(Homework homework, LearnerId learner, Instant now) {
        long seed = seeds.nextLong();
        var terms = homework.terms();
        var extra = store.specials(homework.id()).getOrDefault(learner, Special.NONE).extraTime();
        return new Attempt(AttemptId.random(), learner, terms.way(), new Attempt.Subject(List.of(homework.title()), false),
                order(homework, seed), seed, now, terms.deadline(now, extra), Optional.empty(),
                Optional.of(new Attempt.AtHomework(homework.id(), homework.schoolClass(), terms)));
    }

    /** Neighbors at a test are asked in different orders; practice keeps the order of the plan, which may build one question on another. */
    private static List<QuestionRef> order(Homework homework, long seed) {
        return homework.terms().way() == Way.TEST ? TaskFace.shuffled(homework.plan(), new SplittableRandom(seed)) : homework.plan();
    }

    /** What {@link #start} would begin one more attempt at, or go on with; empty if it would refuse. */
    @Transactional(readOnly = true)
    public Optional<Due> again(HomeworkId id) {
        return notebooks.current().flatMap(learner -> find(id, learner).flatMap(homework -> again(homework, learner)));
    }

    private Optional<Due> again(Homework homework, LearnerId learner) {
        var now = clock.instant();
        var mine = progress(Set.of(homework.id()), learner);
        var special = store.specials(homework.id()).getOrDefault(learner, Special.NONE);
        var due = due(homework, classes().get(homework.schoolClass()), mine, special, now);
        return Optional.of(due).filter(_ -> due.running().isPresent()
                || homework.terms().canBeBegun(now) && mine.size() < homework.terms().attempts());
    }
}
