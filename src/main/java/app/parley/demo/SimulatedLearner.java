package app.parley.demo;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.quiz.Attempt;
import app.parley.quiz.AttemptId;
import app.parley.quiz.MyHomework;
import app.parley.quiz.QuizService;
import app.parley.quiz.Way;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;

/** A learner of the story who takes quizzes. */
final class SimulatedLearner {

    /** To read why. */
    private static final Duration AFTER_AN_ANSWER = Duration.ofSeconds(7);

    private final QuizService quizzes;
    private final MyHomework homework;
    private final Bank bank;
    private final AnswerLog log;
    private final Actor actor;
    private final LearnerId learner;
    private final Mind mind;

    SimulatedLearner(QuizService quizzes, MyHomework homework, Bank bank, AnswerLog log, Actor actor,
            LearnerId learner, Mind mind) {
        this.quizzes = quizzes;
        this.homework = homework;
        this.bank = bank;
        this.log = log;
        this.actor = actor;
        this.learner = learner;
        this.mind = mind;
    }

    void take(Lesson lesson) {
        actor.goTo(lesson.at());
        var attempt = switch (lesson.subject()) {
            case Lesson.Subject.Own(var order) -> quizzes.start(learner, order);
            case Lesson.Subject.Given(var given) -> homework.start(given);
        };
        switch (lesson.course()) {
            case TO_THE_END -> answer(attempt, 1);
            case HANDED_IN -> {
                answer(attempt, 0.67);
                quizzes.handIn(learner, attempt);
            }
            case LEFT_OPEN -> answer(attempt, 0.4);
            case WITH_MISSED -> {
                answer(attempt, 1);
                if (!quizzes.result(learner, attempt).missed().isEmpty()) {
                    actor.spend(Duration.ofMinutes(2));
                    answer(quizzes.practiceMissed(learner, attempt), 1);
                }
            }
        }
    }

    /**
     * Answers until this share is done, or time is up. All but the last answer go to the answer log together, as if each had been
     * stored when it was given; the last one goes the usual way, so that the attempt ends as it should.
     */
    private void answer(AttemptId id, double share) {
        var progress = quizzes.progress(learner, id);
        var attempt = progress.attempt();
        int wanted = (int) Math.ceil(share * progress.total());
        var before = new ArrayList<Answer>();
        for (int place = 0; place < wanted; place++) {
            var question = bank.question(attempt.plan().get(place));
            var thought = mind.answer(question, actor.now(), false);
            actor.spend(thought.took());
            if (quizzes.isOver(progress)) {
                break;
            }
            if (place < wanted - 1) {
                before.add(answer(attempt, place, question, thought));
            } else {
                log.appendAll(before);
                before.clear();
                quizzes.answer(learner, id, place, AnswerId.random(), thought.response(), Optional.of(thought.took()),
                        ZoneId.systemDefault());
            }
            mind.learn(question, actor.now(), thought.response());
            if (attempt.way() == Way.PRACTICE) {
                actor.spend(AFTER_AN_ANSWER);
            }
        }
        log.appendAll(before);
    }

    private Answer answer(Attempt attempt, int place, Question question, Mind.Thought thought) {
        var marking = question.task().mark(thought.response());
        var now = actor.now().truncatedTo(ChronoUnit.MILLIS);
        return new Answer(AnswerId.random(), attempt.activity(), learner.uuid(), place, Optional.of(learner), question.ref(),
                thought.response(), marking.score(), marking.misconceptions(), now, StudyDay.at(now, ZoneId.systemDefault()),
                Optional.of(thought.took()));
    }
}
