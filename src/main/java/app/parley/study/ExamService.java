package app.parley.study;

import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.record.AnswerLog;
import app.parley.study.store.CardStore;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Studying for a day on which something is to be known. */
@Service
public class ExamService {

    /** What one answer takes where a learner has not given enough to tell. */
    static final double USUAL_SECONDS = 12;

    private static final int ANSWERS_LOOKED_AT = 100;
    private static final int ENOUGH = 20;
    private static final double MOST_SECONDS = 60;

    private final CardStore store;
    private final StudyService study;
    private final AnswerLog log;
    private final Clock clock;

    ExamService(CardStore store, StudyService study, AnswerLog log, Clock clock) {
        this.store = store;
        this.study = study;
        this.log = log;
        this.clock = clock;
    }

    /** What this learner prepares for. A day that is over is nothing to prepare for. */
    public Optional<Exam> exam(LearnerId learner, ZoneId zone) {
        return store.exam(learner).filter(exam -> !exam.day().date().isBefore(today(zone).date()));
    }

    @Transactional
    public void prepareFor(LearnerId learner, Exam exam) {
        store.saveExam(learner, Optional.of(exam));
    }

    @Transactional
    public void giveUp(LearnerId learner) {
        store.saveExam(learner, Optional.empty());
    }

    /** What a session asks that studies for this exam. */
    public Selection.ForExam selection(LearnerId learner, Exam exam) {
        return new Selection.ForExam(exam, secondsPerCard(learner));
    }

    /** What a session for this learner's exam asks, if there is one. */
    public Optional<Selection.ForExam> session(LearnerId learner, ZoneId zone) {
        return exam(learner, zone).map(exam -> selection(learner, exam));
    }

    /** What this learner will know on the day, and what it takes. */
    public ExamForecast forecast(LearnerId learner, Exam exam, ZoneId zone) {
        return ExamForecast.of(study.cards(learner), exam, secondsPerCard(learner), today(zone));
    }

    /** The median of what the newest answers took, each a minute at most. */
    private double secondsPerCard(LearnerId learner) {
        var seconds = log.newest(learner, Activity.Kind.STUDY, ANSWERS_LOOKED_AT).stream()
                .flatMap(logged -> logged.answer().took().stream()).mapToDouble(ExamService::seconds).sorted().toArray();
        return seconds.length < ENOUGH ? USUAL_SECONDS : Math.max(seconds[seconds.length / 2], 1);
    }

    private static double seconds(Duration took) {
        return Math.min(took.toMillis() / 1e3, MOST_SECONDS);
    }

    private StudyDay today(ZoneId zone) {
        return StudyDay.at(clock.instant(), zone);
    }
}
