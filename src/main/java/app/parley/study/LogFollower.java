package app.parley.study;

import app.parley.bank.Bank;
import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.record.Activity;
import app.parley.record.AnswerLog;
import app.parley.record.CardReview;
import app.parley.record.Logged;
import app.parley.record.Untold;
import app.parley.study.store.CardStore;
import app.parley.study.store.CardStore.Held;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Brings a learner's cards into step with the answer log: new answers are added to the cards; where older ones changed, or
 * became known late, the cards of that question are made anew from all answers. Both ways lead to the same cards. An answer
 * of which nothing may be told yet waits, and so does its effect.
 *
 * <p>Call it within a transaction: it holds the learner's cursor until the end of it.
 */
@Component
class LogFollower {

    private final AnswerLog log;
    private final CardStore store;
    private final Bank bank;
    private final List<Untold> features;

    LogFollower(AnswerLog log, CardStore store, Bank bank, List<Untold> features) {
        this.log = log;
        this.store = store;
        this.bank = bank;
        this.features = List.copyOf(features);
    }

    /** Returns the cards that changed, as they stand now. */
    Collection<Card> catchUp(LearnerId learner) {
        var cursor = store.lock(learner);
        var fold = new CardFold(store.settings(learner).scheduler());
        var changed = new HashMap<CardId, Card>();
        var anew = new LinkedHashSet<QuestionId>();
        long changes = cursor.changes();
        for (var page = log.changes(learner, changes, AnswerLog.MAX_PAGE); !page.isEmpty();
                page = log.changes(learner, changes, AnswerLog.MAX_PAGE)) {
            changes = page.getLast().number();
            page.forEach(change -> anew.add(change.question()));
        }
        anew.addAll(released(learner));
        long answers = cursor.answers();
        for (var page = log.of(learner, answers, AnswerLog.MAX_PAGE); !page.isEmpty();
                page = log.of(learner, answers, AnswerLog.MAX_PAGE)) {
            answers = page.getLast().number();
            add(learner, told(learner, page), fold, changed, anew);
        }
        long reached = answers;
        anew.forEach(question -> madeAnew(learner, question, fold, reached).forEach(card -> changed.put(card.id(), card)));
        store.save(learner, changed.values());
        if (answers > cursor.answers() || changes > cursor.changes()) {
            store.move(learner, answers, changes);
        }
        return List.copyOf(changed.values());
    }

    /** Makes the cards of a question anew from all that is known. */
    Collection<Card> refold(LearnerId learner, QuestionId question) {
        var cards = madeAnew(learner, question, new CardFold(store.settings(learner).scheduler()), store.lock(learner).answers());
        store.save(learner, cards);
        return cards;
    }

    /** Makes all cards anew, as if there were none. */
    void rebuild(LearnerId learner) {
        store.lock(learner);
        store.drop(learner);
        catchUp(learner);
        // Those that were only acted upon, never answered.
        var fold = new CardFold(store.settings(learner).scheduler());
        long reached = store.lock(learner).answers();
        store.questionsWithActions(learner).forEach(question -> store.save(learner, madeAnew(learner, question, fold, reached)));
    }

    /** The questions of held answers that may be told now. */
    private Set<QuestionId> released(LearnerId learner) {
        var held = store.held(learner);
        if (held.isEmpty()) {
            return Set.of();
        }
        var untold = untold(learner);
        var free = held.stream().filter(one -> !untold.contains(one.activity())).toList();
        free.forEach(one -> store.release(learner, one));
        return free.stream().map(Held::question).collect(Collectors.toSet());
    }

    private Set<Activity> untold(LearnerId learner) {
        return features.stream().flatMap(feature -> feature.untold(learner).stream()).collect(Collectors.toSet());
    }

    /** Those answers that may be told; the others are held back. */
    private List<Logged> told(LearnerId learner, List<Logged> answers) {
        if (answers.stream().allMatch(logged -> isToldAtOnce(logged.answer().activity().kind()))) {
            return answers;
        }
        var untold = untold(learner);
        var split = answers.stream().collect(Collectors.partitioningBy(logged -> untold.contains(logged.answer().activity())));
        split.get(true).forEach(logged -> store.hold(learner,
                new Held(logged.number(), logged.answer().question().id(), logged.answer().activity())));
        return split.get(false);
    }

    /** Of other activities their features know. */
    private static boolean isToldAtOnce(Activity.Kind kind) {
        return switch (kind) {
            case STUDY, LEARN, MATCH -> true;
            case QUIZ, LIVE -> false;
        };
    }

    private void add(LearnerId learner, List<Logged> page, CardFold fold, Map<CardId, Card> changed, Set<QuestionId> anew) {
        var questions = page.stream().map(logged -> logged.answer().question().id()).collect(Collectors.toSet());
        var standing = store.cards(learner, questions);
        anew.addAll(store.questionsWithActions(learner).stream().filter(questions::contains).toList());
        for (var logged : page) {
            var question = logged.answer().question().id();
            if (anew.contains(question)) {
                continue;
            }
            for (var entry : events(logged).entrySet()) {
                var id = new CardId(question, entry.getKey());
                var before = changed.getOrDefault(id, standing.getOrDefault(id, Card.blank(id)));
                if (isLate(before, entry.getValue()) || logged.retracted() || entry.getValue().inPractice()) {
                    anew.add(question);
                } else {
                    var after = fold.apply(before, entry.getValue());
                    changed.put(id, entry.getValue().toCard() ? after.withAnswered(after.answered() + 1) : after);
                }
            }
        }
    }

    /** Whether it was given before what the card knows already. */
    private static boolean isLate(Card card, CardEvent.Answered event) {
        return card.state().lastReview().map(last -> event.at().isBefore(last)).orElse(false);
    }

    private Map<Face, CardEvent.Answered> events(Logged logged) {
        return Evidence.of(logged, bank.question(logged.answer().question()).task());
    }

    /** @param reached the last answer that the cards are to follow: one beyond it comes with the next catching up, and would count twice */
    private Collection<Card> madeAnew(LearnerId learner, QuestionId question, CardFold fold, long reached) {
        var events = new HashMap<Face, List<CardEvent>>();
        var answered = new HashMap<Face, Integer>();
        var logs = log.of(learner, question).stream().filter(logged -> logged.number() <= reached).toList();
        var told = Set.copyOf(told(learner, logs));
        for (var logged : logs) {
            if (logged.answer().activity().kind() == Activity.Kind.STUDY) {
                logged.answer().review().map(CardReview::face).ifPresent(face -> answered.merge(new Face(face), 1, Integer::sum));
            }
            if (!logged.retracted() && told.contains(logged)) {
                events(logged).forEach((face, event) -> events.computeIfAbsent(face, _ -> new ArrayList<>()).add(event));
            }
        }
        for (var stored : store.actions(learner, question)) {
            events.computeIfAbsent(stored.action().card().face(), _ -> new ArrayList<>())
                    .add(new CardEvent.Acted(stored.action(), stored.number()));
        }
        var faces = new LinkedHashSet<>(events.keySet());
        faces.addAll(answered.keySet());
        store.cards(learner, List.of(question)).keySet().forEach(id -> faces.add(id.face()));
        return faces.stream().map(face -> fold.replay(new CardId(question, face), answered.getOrDefault(face, 0),
                events.getOrDefault(face, List.of()))).toList();
    }
}
