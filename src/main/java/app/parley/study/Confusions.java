package app.parley.study;

import app.parley.bank.BankContent;
import app.parley.bank.Cloze;
import app.parley.bank.Marking;
import app.parley.bank.Matching;
import app.parley.bank.Misconception;
import app.parley.bank.MisconceptionId;
import app.parley.bank.MultipleChoice;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Ordering;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TrueFalse;
import app.parley.base.PlainText;
import app.parley.record.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds out which card another is mixed up with. What was chosen or typed wrongly is looked for among the answers of the
 * other cards, the most frequent first; where several have that answer, the one that shares most topics is it. If there is
 * none, the mix-up that the answers point to leads to another question that it shows in.
 */
final class Confusions {

    private final BankContent bank;
    private final Function<QuestionRef, Question> asked;
    private final Map<List<String>, List<CardId>> byAnswer = new LinkedHashMap<>();

    /** @param asked questions in the version that was answered */
    Confusions(Cards cards, Function<QuestionRef, Question> asked) {
        this.bank = cards.bank();
        this.asked = asked;
        cards.all().forEach(card -> answers(cards.question(card.id()).task(), card.id().face())
                .forEach(text -> byAnswer.computeIfAbsent(PlainText.words(text), _ -> new ArrayList<>()).add(card.id())));
    }

    /** What answers would be right for a card, where that is a word or name that can stand for itself. */
    private static List<String> answers(Task task, Face face) {
        return switch (task) {
            case SingleChoice choice -> choice.solution();
            case ShortAnswer text -> text.accept();
            case Matching matching -> matching.pairs().stream().filter(face::asks)
                    .map(pair -> face.isReversed() ? pair.left() : pair.right()).toList();
            case MultipleChoice _, TrueFalse _, NumberAnswer _, Ordering _, Cloze _ -> List.of();
        };
    }

    /** @param answers to the question of this card; right ones say nothing */
    Optional<Confusion> of(Card card, Collection<Answer> answers) {
        var wrong = new LinkedHashMap<String, Integer>();
        var mixUps = new LinkedHashMap<MisconceptionId, Integer>();
        for (var answer : answers) {
            var task = asked.apply(answer.question()).task();
            var marking = task.mark(answer.response());
            wrongTexts(task, marking, card.id().face()).forEach(text -> wrong.merge(text, 1, Integer::sum));
            marking.misconceptions().forEach(id -> mixUps.merge(id, 1, Integer::sum));
        }
        var mixUp = mostFrequent(mixUps).flatMap(id -> bank.misconception(id.getKey()).stream()).findFirst();
        return mostFrequent(wrong)
                .flatMap(entry -> owner(card, entry.getKey()).map(owner -> new Confusion(entry.getKey(), entry.getValue(),
                        Optional.of(owner), mixUp)).stream())
                .findFirst().or(() -> mixUp.map(known -> byMixUp(card, known)));
    }

    private Confusion byMixUp(Card card, Misconception mixUp) {
        var other = bank.decks().stream().flatMap(deck -> bank.questionsOf(deck).stream())
                .filter(question -> !question.id().equals(card.id().question()) && question.task().misconceptions().contains(mixUp.id()))
                .max(Comparator.comparingInt(question -> sharedTopics(card.id(), question.id())))
                .map(question -> new CardId(question.id(), Face.of(question).getFirst()));
        return new Confusion("", 0, other, Optional.of(mixUp));
    }

    private static <K> Stream<Map.Entry<K, Integer>> mostFrequent(Map<K, Integer> counts) {
        return counts.entrySet().stream().sorted(Map.Entry.<K, Integer>comparingByValue().reversed());
    }

    private static Stream<String> wrongTexts(Task task, Marking marking, Face face) {
        var parts = marking.parts().stream().filter(part -> part.verdict() == Marking.Verdict.WRONG && !part.given().isEmpty());
        return switch (task) {
            case SingleChoice _, MultipleChoice _, ShortAnswer _, Cloze _ -> parts.map(Marking.Part::given);
            case Matching matching -> {
                var labels = matching.pairs().stream().filter(face::asks).map(Matching.Pair::left).toList();
                yield parts.filter(part -> labels.contains(part.label())).map(Marking.Part::given);
            }
            case TrueFalse _, NumberAnswer _, Ordering _ -> Stream.empty();
        };
    }

    /** The card that has this answer, and is not the one that it was given to. */
    private Optional<CardId> owner(Card card, String text) {
        // Of cards that share as many topics the first, in the order of the decks.
        return byAnswer.getOrDefault(PlainText.words(text), List.of()).stream().filter(other -> !other.equals(card.id()))
                .sorted(Comparator.comparingInt((CardId other) -> -sharedTopics(card.id(), other.question()))).findFirst();
    }

    private int sharedTopics(CardId card, QuestionId other) {
        var own = bank.question(card.question()).map(Question::topics).orElse(List.of());
        return (int) bank.question(other).map(Question::topics).orElse(List.of()).stream().filter(own::contains).count();
    }
}
