package app.parley.testing;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.Change;
import app.parley.record.Logged;
import app.parley.record.NotStoredException;
import app.parley.record.Scored;
import app.parley.record.Tally;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The real answer log, except that it can be told to fail. */
public final class FailingLog implements AnswerLog {

    private final AnswerLog log;
    private final List<AnswerId> received = new ArrayList<>();
    private boolean fails;

    public FailingLog(AnswerLog log) {
        this.log = log;
    }

    public void setFails(boolean fails) {
        this.fails = fails;
    }

    /** Forgets what happened before this test. */
    public void mend() {
        fails = false;
        received.clear();
    }

    /** The ids of all answers that arrived here, stored or not. */
    public List<AnswerId> received() {
        return List.copyOf(received);
    }

    @Override
    public Answer append(Answer answer) {
        received.add(answer.id());
        if (fails) {
            throw new NotStoredException("the disk is full");
        }
        return log.append(answer);
    }

    @Override
    public List<Answer> appendAll(List<Answer> answers) {
        return answers.stream().map(this::append).toList();
    }

    @Override
    public void adopt(Activity activity, UUID respondent, LearnerId learner) {
        log.adopt(activity, respondent, learner);
    }

    @Override
    public boolean retract(LearnerId learner, AnswerId answer) {
        return log.retract(learner, answer);
    }

    @Override
    public List<Change> changes(LearnerId learner, long after, int limit) {
        return log.changes(learner, after, limit);
    }

    @Override
    public List<Logged> of(LearnerId learner, QuestionId question) {
        return log.of(learner, question);
    }

    @Override
    public List<Logged> newest(LearnerId learner, Activity.Kind kind, int limit) {
        return log.newest(learner, kind, limit);
    }

    @Override
    public List<Answer> of(Collection<Activity> activities, UUID respondent) {
        return log.of(activities, respondent);
    }

    @Override
    public List<Logged> of(LearnerId learner, long after, int limit) {
        return log.of(learner, after, limit);
    }

    @Override
    public List<Scored> scores(LearnerId learner) {
        return log.scores(learner);
    }

    @Override
    public List<Tally> tallies(Collection<LearnerId> learners) {
        return log.tallies(learners);
    }

    @Override
    public void forget(LearnerId learner) {
        log.forget(learner);
    }
}
