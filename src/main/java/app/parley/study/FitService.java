package app.parley.study;

import app.parley.base.LearnerId;
import app.parley.people.ClassRolls;
import app.parley.study.memory.Fsrs6Weights;
import app.parley.study.memory.Fsrs7Weights;
import app.parley.study.memory.fit.Calibration;
import app.parley.study.memory.fit.Fit;
import app.parley.study.memory.fit.FitOutcome;
import app.parley.study.memory.fit.History;
import app.parley.study.store.CardStore;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Fits the memory model to what learners answered: on demand, and every night for those who answered enough since. A fit starts
 * from the published weights, or from those of the learner's class, and is accepted only if it predicts the newest fifth better.
 */
@Service
public class FitService {

    /** A night fits again after so many new answers. */
    static final int ENOUGH_NEW = 50;

    private static final Logger log = LoggerFactory.getLogger(FitService.class);

    private final HistoryReader history;
    private final StudyService study;
    private final CardStore store;
    private final ClassRolls classes;
    private final Clock clock;

    FitService(HistoryReader history, StudyService study, CardStore store, ClassRolls classes, Clock clock) {
        this.history = history;
        this.study = study;
        this.store = store;
        this.classes = classes;
        this.clock = clock;
    }

    /** What came of the last fit. */
    public Optional<Fitting> last(LearnerId learner) {
        return store.fitting(learner);
    }

    /** How well predictions agreed with what was recalled; empty before anything was predicted. */
    public Optional<Calibration> calibration(LearnerId learner) {
        var settings = store.settings(learner);
        var own = history.histories(learner, settings.memoryModel().elapsed());
        return switch (settings.model()) {
            case FSRS_6 -> Calibration.of(own, weights6(settings.weights()));
            case FSRS_7 -> Calibration.of(own, weights7(settings.weights()));
        };
    }

    /** Fits the learner's model to all that this learner answered, and takes the weights over if they are accepted. */
    public Fitting fit(LearnerId learner) {
        return fit(learner, List.of());
    }

    /** @param start the weights to start from; none for the published ones */
    private Fitting fit(LearnerId learner, List<Double> start) {
        var settings = study.cards(learner).settings();
        long lastAnswer = store.lastAnswer(learner);
        var outcome = fitted(settings.model(), history.histories(learner, settings.memoryModel().elapsed()), start,
                settings.memory().relearningSteps().size());
        var weights = outcome.accepted() ? outcome.weights() : start;
        if (!weights.equals(settings.weights())) {
            study.change(learner, settings.withWeights(weights));
        }
        var fitting = Fitting.of(outcome, clock.instant().truncatedTo(ChronoUnit.MILLIS), lastAnswer);
        store.saveFitting(learner, fitting);
        return fitting;
    }

    /** Fits what there is to fit. One learner's trouble is none of the others'. */
    @Scheduled(cron = "0 30 3 * * *")
    void fitAll() {
        classes.all().values().forEach(members -> {
            try {
                fitClass(members);
            } catch (RuntimeException e) {
                log.error("The weights of a class could not be fitted", e);
            }
        });
        store.learnersWithNewAnswers(ENOUGH_NEW).forEach(learner -> {
            try {
                fit(learner);
            } catch (RuntimeException e) {
                log.error("The weights of a learner could not be fitted", e);
            }
        });
    }

    /** All members' answers together make the weights that those begin with who have answered too little themselves. */
    private void fitClass(List<LearnerId> members) {
        for (var model : StudySettings.Model.values()) {
            var beginners = members.stream().filter(member -> store.settings(member).model() == model)
                    .filter(member -> store.fitting(member).map(Fitting::verdict).map(FitService::isOpen).orElse(true)).toList();
            if (beginners.isEmpty()) {
                continue;
            }
            var all = new ArrayList<History>();
            members.forEach(member -> all.addAll(history.histories(member, StudySettings.DEFAULT.withModel(model).memoryModel().elapsed())));
            var outcome = fitted(model, all, List.of(), 1);
            if (outcome.accepted()) {
                beginners.forEach(member -> fit(member, outcome.weights()));
            }
        }
    }

    private static boolean isOpen(FitOutcome.Verdict verdict) {
        return verdict == FitOutcome.Verdict.TOO_FEW_REVIEWS;
    }

    private static FitOutcome<List<Double>> fitted(StudySettings.Model model, List<History> histories, List<Double> start,
            int relearningSteps) {
        return switch (model) {
            case FSRS_6 -> {
                var outcome = Fit.fsrs6(histories, weights6(start), Math.max(relearningSteps, 1));
                yield with(list(outcome.weights().toArray()), outcome);
            }
            case FSRS_7 -> {
                var outcome = Fit.fsrs7(histories, weights7(start));
                yield with(list(outcome.weights().toArray()), outcome);
            }
        };
    }

    private static FitOutcome<List<Double>> with(List<Double> weights, FitOutcome<?> outcome) {
        return new FitOutcome<>(weights, outcome.verdict(), outcome.predictions(), outcome.heldOut(), outcome.lossBefore(),
                outcome.lossAfter());
    }

    private static Fsrs6Weights weights6(List<Double> weights) {
        return weights.isEmpty() ? Fsrs6Weights.DEFAULT : Fsrs6Weights.of(array(weights));
    }

    private static Fsrs7Weights weights7(List<Double> weights) {
        return weights.isEmpty() ? Fsrs7Weights.DEFAULT : Fsrs7Weights.of(array(weights));
    }

    private static double[] array(List<Double> weights) {
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Double> list(double[] weights) {
        return Arrays.stream(weights).boxed().toList();
    }
}
