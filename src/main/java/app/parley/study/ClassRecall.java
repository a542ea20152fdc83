package app.parley.study;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.record.GroupAnswers;
import app.parley.record.Logged;
import app.parley.results.RecallForecast;
import app.parley.study.memory.Due;
import app.parley.study.memory.Scheduler;
import app.parley.study.store.CardStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the learners of a class are expected to recall. Their cards are made anew for it, from those answers only that the class may know
 * of, and never stored: a learner's own cards also know what was learned in private. What a learner did with a card other than
 * answering it stays private as well.
 */
@Component
class ClassRecall implements RecallForecast {

    private final GroupAnswers log;
    private final CardStore store;
    private final Bank bank;

    ClassRecall(GroupAnswers log, CardStore store, Bank bank) {
        this.log = log;
        this.store = store;
        this.bank = bank;
    }

    @Override
    public Forecast of(Map<LearnerId, Instant> since, List<Moment> moments) {
        if (since.isEmpty()) {
            return new Forecast(List.of(), true);
        }
        var answers = new HashMap<LearnerId, List<Logged>>();
        boolean whole = log.logged(since.keySet(), Collections.min(since.values()), GroupAnswers.MAX_ANSWERS, logged -> {
            var learner = logged.answer().learner().orElseThrow();
            if (!logged.answer().answeredAt().isBefore(since.get(learner))) {
                answers.computeIfAbsent(learner, _ -> new ArrayList<>()).add(logged);
            }
        });
        var settings = store.settings(since.keySet());
        var current = bank.current().questions();
        return new Forecast(answers.entrySet().stream().flatMap(own -> expected(own.getKey(), own.getValue(),
                settings.getOrDefault(own.getKey(), StudySettings.DEFAULT).scheduler(), current, moments)).toList(), whole);
    }

    private Stream<Expected> expected(LearnerId learner, List<Logged> answers, Scheduler scheduler,
            Map<QuestionId, Question> current, List<Moment> moments) {
        var fold = new CardFold(scheduler);
        return events(answers, current).entrySet().stream()
                .map(card -> fold.replay(card.getKey(), 0, card.getValue()))
                .filter(card -> !card.isNew())
                .map(card -> new Expected(learner, card.id().question(), moments.stream()
                        .map(moment -> scheduler.recall(card.state(), moment.at(), moment.day()).orElseThrow()).toList(), isDue(card, moments.getFirst())));
    }

    /** The answers to each card that can still be asked. */
    private Map<CardId, Collection<CardEvent>> events(List<Logged> answers, Map<QuestionId, Question> current) {
        var events = new HashMap<CardId, Collection<CardEvent>>();
        for (var logged : answers) {
            var ref = logged.answer().question();
            var now = current.get(ref.id());
            if (now != null) {
                Evidence.of(logged, bank.question(ref).task()).forEach((face, event) -> {
                    if (Face.of(now).contains(face)) {
                        events.computeIfAbsent(new CardId(ref.id(), face), _ -> new ArrayList<>()).add(event);
                    }
                });
            }
        }
        return events;
    }

    private static boolean isDue(Card card, Moment moment) {
        return switch (card.state().due()) {
            case Due.Anytime _ -> false;
            case Due.At(Instant at) -> !at.isAfter(moment.at());
            case Due.On(var day) -> !day.date().isAfter(moment.day().date());
        };
    }
}
