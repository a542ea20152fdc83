package app.parley.record.store;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.Change;
import app.parley.record.DiskSync;
import app.parley.record.GroupCommit;
import app.parley.record.Logged;
import app.parley.record.Scored;
import app.parley.record.StoresInGroups;
import app.parley.record.Tally;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The answer log with {@link GroupCommit}: many answers share a transaction, and each is durable before it counts. */
@Service
class GroupCommitAnswerLog implements AnswerLog, StoresInGroups {

    /** Answers in one transaction at most. */
    private static final int MAX_GROUP = 512;

    private final AnswerStore store;
    private final TransactionOperations transaction;
    private final DiskSync disk;
    private final Clock clock;
    private final GroupCommit<Answer, Answer> commit;

    GroupCommitAnswerLog(AnswerStore store, TransactionOperations transaction, DiskSync disk, Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.disk = disk;
        this.clock = clock;
        this.commit = new GroupCommit<>("answer-log", MAX_GROUP, this::storeNew, transaction, disk);
    }

    /** Where an answer stands; only one can stand there. */
    private record Place(UUID activity, UUID respondent, int place) {

        static Place of(Answer answer) {
            return new Place(answer.activity().id(), answer.respondent(), answer.place());
        }
    }

    @Override
    public Answer append(Answer answer) {
        return commit.append(answer);
    }

    @Override
    public List<Answer> appendAll(List<Answer> answers) {
        return commit.appendAll(answers);
    }

    @Override
    public void adopt(Activity activity, UUID respondent, LearnerId learner) {
        transaction.executeWithoutResult(_ -> store.setLearner(activity, respondent, learner));
        disk.sync();
    }

    @Override
    public boolean retract(LearnerId learner, AnswerId answer) {
        var question = store.questionOf(learner, answer);
        question.ifPresent(asked -> {
            transaction.executeWithoutResult(_ -> {
                if (store.retract(answer, clock.instant())) {
                    store.noteChange(learner, asked);
                }
            });
            disk.sync();
        });
        return question.isPresent();
    }

    @Override
    public List<Change> changes(LearnerId learner, long after, int limit) {
        return store.changesOf(learner, after, Math.min(limit, MAX_PAGE));
    }

    @Override
    public List<Logged> of(LearnerId learner, QuestionId question) {
        return store.ofLearner(learner, question);
    }

    @Override
    public List<Logged> newest(LearnerId learner, Activity.Kind kind, int limit) {
        return store.newestOf(learner, kind, Math.min(limit, MAX_PAGE));
    }

    @Override
    public List<Answer> of(Collection<Activity> activities, UUID respondent) {
        return activities.isEmpty() ? List.of() : store.ofActivities(activities, respondent);
    }

    @Override
    public List<Logged> of(LearnerId learner, long after, int limit) {
        return store.ofLearner(learner, after, Math.min(limit, MAX_PAGE));
    }

    @Override
    public List<Scored> scores(LearnerId learner) {
        return store.scoresOf(learner);
    }

    @Override
    public List<Tally> tallies(Collection<LearnerId> learners) {
        return learners.isEmpty() ? List.of() : store.talliesOf(learners);
    }

    @Override
    public void forget(LearnerId learner) {
        store.deleteOf(learner);
    }

    private List<Answer> storeNew(List<Answer> wanted) {
        Map<AnswerId, Answer> byId = new HashMap<>();
        Map<Place, Answer> byPlace = new HashMap<>();
        store.standing(wanted).forEach(answer -> {
            byId.put(answer.id(), answer);
            byPlace.put(Place.of(answer), answer);
        });
        var added = new ArrayList<Answer>();
        var outcomes = new ArrayList<Answer>();
        for (var answer : wanted) {
            var first = byId.getOrDefault(answer.id(), byPlace.get(Place.of(answer)));
            if (first == null) {
                added.add(answer);
                byId.put(answer.id(), answer);
                byPlace.put(Place.of(answer), answer);
                first = answer;
            }
            outcomes.add(first);
        }
        if (!added.isEmpty()) {
            store.insert(added);
        }
        return outcomes;
    }

    @Override
    public GroupCommit<?, ?> commit() {
        return commit;
    }
}
