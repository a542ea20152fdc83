package app.parley.study;

import app.parley.bank.Bank;
import app.parley.base.LearnerId;
import app.parley.record.AnswerLog;
import app.parley.record.Untold;
import app.parley.study.memory.MemoryModel;
import app.parley.study.memory.fit.History;
import app.parley.study.store.CardStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What happened to each card of a learner, from the log: what there is to learn about somebody's memory. */
@Component
class Histories {

    private final AnswerLog log;
    private final CardStore store;
    private final Bank bank;
    private final List<Untold> features;

    Histories(AnswerLog log, CardStore store, Bank bank, List<Untold> features) {
        this.log = log;
        this.store = store;
        this.bank = bank;
        this.features = List.copyOf(features);
    }

    /** All that happened to each card, in its order; without what was taken back or may not be told yet. */
    Map<CardId, List<CardEvent>> events(LearnerId learner) {
        var untold = features.stream().flatMap(feature -> feature.untold(learner).stream()).collect(Collectors.toSet());
        var events = new HashMap<CardId, List<CardEvent>>();
        long last = 0;
        for (var page = log.of(learner, last, AnswerLog.MAX_PAGE); !page.isEmpty(); page = log.of(learner, last, AnswerLog.MAX_PAGE)) {
            last = page.getLast().number();
            for (var logged : page) {
                if (!logged.retracted() && !untold.contains(logged.answer().activity())) {
                    Evidence.of(logged, bank.question(logged.answer().question()).task()).forEach((face, event) ->
                            events.computeIfAbsent(new CardId(logged.answer().question().id(), face), _ -> new ArrayList<>()).add(event));
                }
            }
        }
        for (var question : store.questionsWithActions(learner)) {
            for (var stored : store.actions(learner, question)) {
                events.computeIfAbsent(stored.action().card(), _ -> new ArrayList<>()).add(new CardEvent.Acted(stored.action(), stored.number()));
            }
        }
        events.values().forEach(list -> list.sort(CardEvent.IN_ORDER));
        return events;
    }

    /** The reviews of each card as a fit wants them. A reset card begins anew. */
    List<History> of(LearnerId learner, MemoryModel.Elapsed elapsed) {
        var histories = new ArrayList<History>();
        for (var events : events(learner).values()) {
            var history = History.builder();
            Optional<CardEvent.Answered> before = Optional.empty();
            for (var event : events) {
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
        }
        return histories.stream().filter(history -> history.size() > 0).toList();
    }

    private static double days(CardEvent.Answered before, CardEvent.Answered after, MemoryModel.Elapsed elapsed) {
        return switch (elapsed) {
            case STUDY_DAYS -> after.review().day().date().toEpochDay() - before.review().day().date().toEpochDay();
            case EXACT -> Duration.between(before.at(), after.at()).toMillis() / 86_400_000.0;
        };
    }
}
