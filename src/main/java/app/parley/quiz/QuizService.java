package app.parley.quiz;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.bank.TaskFace;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.quiz.store.AttemptStore;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.Untold;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Self-paced quizzes. An attempt lives in the database from its first question on: closing the tab, another device and a
 * killed server do not end it. What a learner may see comes from {@link #next} (without the key) and, once it is
 * allowed, as {@link Reviewed} (with it).
 */
@Service
public class QuizService {

    /** Most attempts that one page of a history holds. */
    public static final int HISTORY_PAGE = 100;

    /** Most attempts of one notebook that can run at the same time. */
    public static final int MAX_RUNNING = 50;

    private final Bank bank;
    private final AnswerLog answers;
    private final AttemptStore attempts;
    private final Clock clock;
    private final List<Untold> features;
    private final RandomGenerator seeds = new SecureRandom();

    QuizService(Bank bank, AnswerLog answers, AttemptStore attempts, Clock clock, List<Untold> features) {
        this.bank = bank;
        this.answers = answers;
        this.attempts = attempts;
        this.clock = clock;
        this.features = List.copyOf(features);
    }

    /** How many questions fit. */
    public int count(Selection selection) {
        return selection.from(bank.current()).size();
    }

    /**
     * Draws the questions and starts an attempt.
     *
     * @throws QuizException.NothingToAsk   if no question fits
     * @throws QuizException.TooManyRunning if {@link #MAX_RUNNING} attempts wait to be finished
     */
    @Transactional
    public AttemptId start(LearnerId learner, QuizOrder order) {
        var content = bank.current();
        var subject = new Attempt.Subject(order.selection().titles(content), false);
        var questions = order.selection().from(content).stream().map(Question::ref).toList();
        return start(learner, order.way(), subject, questions, order.count(), order.timeLimit());
    }

    /**
     * Starts a practice of what was missed in an attempt that is over, in today's versions of those questions.
     *
     * @throws QuizException.NothingToAsk  if nothing was missed, or what was missed is no longer asked
     * @throws QuizException.NoSuchAttempt if the attempt does not stand in this notebook
     * @throws QuizException.StillRunning  if the attempt is not over
     */
    @Transactional
    public AttemptId practiceMissed(LearnerId learner, AttemptId attempt) {
        var result = result(learner, attempt);
        var content = bank.current();
        var questions = result.missed().stream().flatMap(missed -> content.question(missed.question().id()).stream())
                .map(Question::ref).toList();
        var subject = new Attempt.Subject(result.attempt().subject().titles(), true);
        return start(learner, Way.PRACTICE, subject, questions, QuizOrder.MAX_COUNT, Optional.empty());
    }

    private AttemptId start(LearnerId learner, Way way, Attempt.Subject subject, List<QuestionRef> questions, int count,
            Optional<Duration> timeLimit) {
        if (questions.isEmpty()) {
            throw new QuizException.NothingToAsk();
        }
        if (runningAttempts(learner).size() >= MAX_RUNNING) {
            throw new QuizException.TooManyRunning();
        }
        long seed = seeds.nextLong();
        var now = now();
        var attempt = new Attempt(AttemptId.random(), learner, way, subject,
                TaskFace.shuffled(questions, new SplittableRandom(seed)).stream().limit(count).toList(), seed, now,
                timeLimit.map(now::plus), Optional.empty(), Optional.empty());
        attempts.insert(attempt);
        return attempt.id();
    }

    /**
     * An attempt as far as it has come.
     *
     * @throws QuizException.NoSuchAttempt if it does not stand in this notebook
     */
    @Transactional(readOnly = true)
    public Progress progress(LearnerId learner, AttemptId id) {
        var attempt = attempts.find(id, learner).orElseThrow(QuizException.NoSuchAttempt::new);
        return Progress.of(attempt, answers.of(List.of(attempt.activity()), learner.uuid()));
    }

    /** Whether there is such an attempt, and it is this learner's. */
    public boolean isOf(LearnerId learner, AttemptId id) {
        return attempts.find(id, learner).isPresent();
    }

    /** Whether an attempt is over now. */
    public boolean isOver(Progress progress) {
        return progress.isOver(clock.instant());
    }

    /** The question to answer next; empty when the attempt is over. */
    public Optional<Asked> next(Progress progress) {
        if (isOver(progress)) {
            return Optional.empty();
        }
        return progress.next().stream().mapToObj(place -> {
            var attempt = progress.attempt();
            var question = bank.question(attempt.plan().get(place));
            return new Asked(place, question.ref(), question.prompt(), question.task().kind(),
                    question.task().face(attempt.randomFor(place)));
        }).findFirst();
    }

    /**
     * Marks and stores an answer, and returns once it is durable. A repeat (a double click, a reload, a second tab)
     * changes nothing and tells what the first answer was worth.
     *
     * @param place the question's place
     * @param id    made by the page when it showed the question
     * @param took  from showing to answering, if known
     * @param zone  the learner's time zone, for the study day
     * @throws QuizException.NoSuchAttempt          if it does not stand in this notebook
     * @throws QuizException.Over                   if the attempt is over
     * @throws IllegalArgumentException             if the response does not fit the question, or the place is not yet
     *                                              asked; no honest page sends that
     * @throws app.parley.record.NotStoredException if it was not stored; it may be sent again
     */
    public Outcome answer(LearnerId learner, AttemptId attemptId, int place, AnswerId id, Response response,
            Optional<Duration> took, ZoneId zone) {
        var progress = progress(learner, attemptId);
        var attempt = progress.attempt();
        var stored = Optional.ofNullable(progress.answers().get(place));
        if (stored.isEmpty()) {
            var now = now();
            if (progress.isOver(now)) {
                throw new QuizException.Over();
            }
            if (progress.next().orElseThrow() != place) {
                throw new IllegalArgumentException("place " + place + " is not asked yet");
            }
            var question = bank.question(attempt.plan().get(place));
            var marking = question.task().mark(response);
            stored = Optional.of(answers.append(new Answer(id, attempt.activity(), learner.uuid(), place,
                    Optional.of(learner), question.ref(), response, marking.score(), marking.misconceptions(), now,
                    StudyDay.at(now, zone), took)));
        }
        var told = attempt.way() == Way.PRACTICE
                ? Optional.of(reviewed(attempt, place, stored)) : Optional.<Reviewed>empty();
        var after = progress.with(stored.get());
        if (after.next().isEmpty()) {
            attempts.handIn(attempt.id(), stored.get().answeredAt());
        }
        return new Outcome(told, after);
    }

    /** Ends an attempt before its last question; what was not answered counts as missed. Twice is once. */
    @Transactional
    public void handIn(LearnerId learner, AttemptId id) {
        var progress = progress(learner, id);
        if (!isOver(progress)) {
            attempts.handIn(progress.attempt().id(), now());
        }
    }

    /**
     * How an attempt went.
     *
     * @throws QuizException.NoSuchAttempt if it does not stand in this notebook
     * @throws QuizException.StillRunning  if it is not over
     * @throws QuizException.NotToldYet    if it is over, but its homework has not closed for everybody
     */
    @Transactional(readOnly = true)
    public Result result(LearnerId learner, AttemptId id) {
        var progress = progress(learner, id);
        var now = clock.instant();
        var endedAt = progress.endedAt(now).orElseThrow(QuizException.StillRunning::new);
        progress.attempt().toldAfter().filter(moment -> !now.isAfter(moment)).ifPresent(moment -> {
            throw new QuizException.NotToldYet(moment);
        });
        return new Result(progress.attempt(), endedAt, IntStream.range(0, progress.total())
                .mapToObj(place -> reviewed(progress.attempt(), place, Optional.ofNullable(progress.answers().get(place))))
                .toList());
    }

    private Reviewed reviewed(Attempt attempt, int place, Optional<Answer> answer) {
        var question = bank.question(attempt.plan().get(place));
        Response response = answer.map(Answer::response).orElseGet(Response.Nothing::new);
        return new Reviewed(place, question, question.task().face(attempt.randomFor(place)), response,
                answer.isPresent(), answer.map(Answer::score).orElse(0.0), question.task().mark(response));
    }

    /**
     * One page of a learner's attempts, the newest first, {@link #HISTORY_PAGE} at most.
     *
     * @param skip how many came on the pages before
     */
    @Transactional(readOnly = true)
    public List<AttemptSummary> history(LearnerId learner, int skip) {
        return summaries(learner, attempts.newest(learner, skip, HISTORY_PAGE));
    }

    /** The first page of a learner's attempts: the newest. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> history(LearnerId learner) {
        return history(learner, 0);
    }

    /** How many attempts a learner's history holds. */
    public int historySize(LearnerId learner) {
        return attempts.count(learner);
    }

    /** How many of a learner's attempts still run. */
    @Transactional(readOnly = true)
    public int runningCount(LearnerId learner) {
        return runningAttempts(learner).size();
    }

    private List<AttemptSummary> summaries(LearnerId learner, List<Attempt> list) {
        var now = clock.instant();
        var given = answers.of(list.stream().map(Attempt::activity).toList(), learner.uuid()).stream()
                .collect(Collectors.groupingBy(Answer::activity));
        return list.stream().map(attempt -> {
            var progress = Progress.of(attempt, given.getOrDefault(attempt.activity(), List.of()));
            var endedAt = progress.endedAt(now);
            return new AttemptSummary(attempt.id(), attempt.way(), attempt.subject(), attempt.startedAt(), endedAt,
                    progress.answered(), progress.total(),
                    endedAt.filter(_ -> attempt.toldAfter().map(now::isAfter).orElse(true)).map(_ -> progress.score()),
                    attempt.homework().map(Attempt.AtHomework::id));
        }).toList();
    }

    /** The attempts that still run, the newest first; a handful at most, however long the history is. */
    private List<AttemptSummary> runningAttempts(LearnerId learner) {
        var open = attempts.open(learner, clock.instant().minus(Progress.GRACE), MAX_RUNNING);
        return summaries(learner, open).stream().filter(AttemptSummary::isRunning).toList();
    }

    /** The attempt to go on with: the newest that still runs, homework apart. */
    @Transactional(readOnly = true)
    public Optional<AttemptSummary> running(LearnerId learner) {
        return runningAttempts(learner).stream().filter(attempt -> attempt.homework().isEmpty()).findFirst();
    }

    /** The test that this learner is in the middle of, if any: until it is over the reading room is closed to them. */
    @Transactional(readOnly = true)
    public Optional<AttemptId> openTest(LearnerId learner) {
        return runningAttempts(learner).stream().filter(attempt -> attempt.way() == Way.TEST).map(AttemptSummary::id)
                .findFirst();
    }

    /** The activities about whose answers nothing may be told yet: tests, and what other features keep to themselves. */
    public Set<Activity> untold(LearnerId learner) {
        return features.stream().flatMap(feature -> feature.untold(learner).stream()).collect(Collectors.toSet());
    }

    /** To the millisecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
