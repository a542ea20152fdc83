package app.parley.study;

import app.parley.bank.Bank;
import app.parley.base.LearnerId;
import app.parley.record.Activity;
import app.parley.record.AnswerLog;
import app.parley.record.Logged;
import app.parley.record.Untold;
import app.parley.study.memory.MemoryModel;
import app.parley.study.memory.Scheduler;
import app.parley.study.memory.fit.History;
import app.parley.study.progress.Diary;
import app.parley.study.progress.Recall;
import app.parley.study.store.CardStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reads all of a learner's answer log, page by page. What was taken back counts for nothing, and of what may not be told
 * yet nothing is told, not even that it was answered.
 */
@Component
class HistoryReader {

    private static final double MILLIS_A_DAY = 86_400_000;

    private final AnswerLog log;
    private final CardStore store;
    private final Bank bank;
    private final List<Untold> features;

    HistoryReader(AnswerLog log, CardStore store, Bank bank, List<Untold> features) {
        this.log = log;
        this.store = store;
        this.bank = bank;
        this.features = List.copyOf(features);
    }

    /** The past of one learner. */
    record Past(Diary diary, List<Recall> recalls) {
    }

    Past read(LearnerId learner, Scheduler scheduler) {
        var diary = new Diary.Builder();
        var events = events(learner, diary);
        var fold = new CardFold(scheduler);
        var recalls = events.entrySet().stream().flatMap(card -> fold.recalls(card.getKey(), card.getValue()).stream()).toList();
        return new Past(diary.diary(), recalls);
    }

    /** The reviews of each card as a fit wants them. A card that was reset begins anew. */
    List<History> histories(LearnerId learner, MemoryModel.Elapsed elapsed) {
        return events(learner, new Diary.Builder()).values().stream()
                .flatMap(events -> histories(events, elapsed).stream()).filter(history -> history.size() > 0).toList();
    }

    private static List<History> histories(List<CardEvent> events, MemoryModel.Elapsed elapsed) {
        var histories = new ArrayList<History>();
        var history = History.builder();
        Optional<CardEvent.Answered> before = Optional.empty();
        for (var event : Repetition.counting(events)) {
            if (event instanceof CardEvent.Answered answered) {
                history.add(answered.at(), before.map(last -> days(last, answered, elapsed)).orElse(0.0), answered.review().rating(),
                        answered.review().evidence());
                before = Optional.of(answered);
            } else if (event instanceof CardEvent.Acted(CardAction action, long _) && action.kind() == CardAction.Kind.RESET) {
                histories.add(history.build());
                history = History.builder();
                before = Optional.empty();
            }
        }
        histories.add(history.build());
        return histories;
    }

    private static double days(CardEvent.Answered before, CardEvent.Answered after, MemoryModel.Elapsed elapsed) {
        return switch (elapsed) {
            case STUDY_DAYS -> after.review().day().date().toEpochDay() - before.review().day().date().toEpochDay();
            case EXACT -> Duration.between(before.at(), after.at()).toMillis() / MILLIS_A_DAY;
        };
    }

    /** All that happened to each card; the diary notes each answer. */
    private Map<CardId, List<CardEvent>> events(LearnerId learner, Diary.Builder diary) {
        var untold = untold(learner);
        var events = new HashMap<CardId, List<CardEvent>>();
        long last = 0;
        for (var page = log.of(learner, last, AnswerLog.MAX_PAGE); !page.isEmpty(); page = log.of(learner, last, AnswerLog.MAX_PAGE)) {
            last = page.getLast().number();
            page.stream().filter(logged -> !logged.retracted() && !untold.contains(logged.answer().activity()))
                    .forEach(logged -> add(logged, diary, events));
        }
        store.actions(learner).forEach(stored -> events.computeIfAbsent(stored.action().card(), _ -> new ArrayList<>())
                .add(new CardEvent.Acted(stored.action(), stored.number())));
        return events;
    }

    /** The activities of which this learner may not be told anything yet. */
    Set<Activity> untold(LearnerId learner) {
        return features.stream().flatMap(feature -> feature.untold(learner).stream()).collect(Collectors.toSet());
    }

    private void add(Logged logged, Diary.Builder diary, Map<CardId, List<CardEvent>> events) {
        var answer = logged.answer();
        var answered = Evidence.of(logged, bank.question(answer.question()).task()).entrySet().stream()
                .collect(Collectors.toMap(face -> new CardId(answer.question().id(), face.getKey()), Map.Entry::getValue));
        if (!answered.isEmpty()) {
            diary.add(answer.studyDay(), answered.keySet(), answer.took());
        }
        answered.forEach((card, event) -> events.computeIfAbsent(card, _ -> new ArrayList<>()).add(event));
    }
}
