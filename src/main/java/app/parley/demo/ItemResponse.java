package app.parley.demo;

import app.parley.bank.ChoiceId;
import app.parley.bank.Cloze;
import app.parley.bank.Matching;
import app.parley.bank.Mistake;
import app.parley.bank.MultipleChoice;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Option;
import app.parley.bank.Ordering;
import app.parley.bank.Question;
import app.parley.bank.Response;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.bank.TrueFalse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * What somebody of a certain ability answers, drawn by the Rasch model: with ability <i>θ</i> and difficulty <i>b</i>,
 * both in logits, an answer is right with the chance 1 / (1 + e<sup>b − θ</sup>). A task of several parts is drawn part
 * by part. A wrong answer follows a usual mix-up more often than not; now and then a question is skipped, and a word is
 * misspelled.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Rasch_model">Rasch model</a>
 */
final class ItemResponse {

    private static final double SKIPPED = 0.25;
    private static final double MISSPELLED = 0.12;
    private static final double MIX_UP = 0.65;

    private final double chance;
    private final RandomGenerator random;

    private ItemResponse(double chance, RandomGenerator random) {
        this.chance = chance;
        this.random = random;
    }

    /**
     * Draws an answer.
     *
     * @param ability in logits; 0 answers a question of middling difficulty rightly every other time
     */
    static Response draw(Question question, double ability, RandomGenerator random) {
        return known(question, 1 / (1 + Math.exp(difficulty(question) - ability)), random);
    }

    /** Draws an answer of somebody who knows each part of it with this chance, whatever the difficulty. */
    static Response known(Question question, double chance, RandomGenerator random) {
        return new ItemResponse(chance, random).to(question);
    }

    /** In logits: the author's judgement, and what makes two questions of one level differ all the same. */
    private static double difficulty(Question question) {
        double level = switch (question.difficulty()) {
            case EASY -> -1.2;
            case MEDIUM -> 0;
            case HARD -> 1.2;
        };
        return level + new SplittableRandom(question.id().text().hashCode()).nextDouble(-0.8, 0.8);
    }

    private Response to(Question question) {
        return switch (question.task()) {
            case SingleChoice single -> single(single);
            case MultipleChoice multiple -> multiple(multiple);
            case TrueFalse statement -> new Response.Truth(knows() == statement.answer());
            case ShortAnswer text -> text(text);
            case NumberAnswer number -> number(number);
            case Ordering ordering -> ordered(ordering);
            case Matching matching -> matched(matching);
            case Cloze cloze -> new Response.Filled(cloze.gaps().stream().map(this::filled).toList());
        };
    }

    private boolean knows() {
        return happens(chance);
    }

    private boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T anyOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private Response single(SingleChoice task) {
        var right = knows();
        if (!right && happens(SKIPPED / 2)) {
            return new Response.Nothing();
        }
        var candidates = task.options().stream().filter(option -> option.correct() == right).toList();
        var tempting = candidates.stream().filter(option -> option.misconception().isPresent()).toList();
        var picked = anyOf(!tempting.isEmpty() && happens(MIX_UP) ? tempting : candidates);
        return new Response.Chosen(Set.of(picked.id()));
    }

    private Response multiple(MultipleChoice task) {
        var picked = new HashSet<ChoiceId>();
        task.options().stream().filter(option -> option.correct() == knows()).map(Option::id).forEach(picked::add);
        return picked.isEmpty() ? new Response.Nothing() : new Response.Chosen(picked);
    }

    private Response text(ShortAnswer task) {
        if (knows()) {
            return new Response.Text(typed(task.accept().getFirst()));
        }
        return task.mistakes().isEmpty() || happens(SKIPPED)
                ? new Response.Nothing() : new Response.Text(anyOf(task.mistakes()).text());
    }

    /** As somebody in a hurry types it. */
    private String typed(String text) {
        if (text.length() < 5 || !happens(MISSPELLED)) {
            return text;
        }
        return new StringBuilder(text).deleteCharAt(random.nextInt(1, text.length() - 1)).toString();
    }

    private Response number(NumberAnswer task) {
        if (knows()) {
            return new Response.Numeric(task.answer());
        }
        if (!task.mistakes().isEmpty() && happens(MIX_UP)) {
            return new Response.Numeric(anyOf(task.mistakes()).number());
        }
        if (happens(SKIPPED)) {
            return new Response.Nothing();
        }
        var step = task.unit().equals(NumberAnswer.YEAR) ? BigDecimal.ONE
                : task.answer().movePointLeft(1).abs().max(BigDecimal.ONE);
        var off = task.tolerance().add(step.multiply(BigDecimal.valueOf(random.nextInt(1, 5))));
        return new Response.Numeric(happens(0.5) ? task.answer().add(off) : task.answer().subtract(off));
    }

    /** Neighbors whose order is not known change places. */
    private Response ordered(Ordering task) {
        var items = new ArrayList<>(task.items().stream().map(Ordering.Item::id).toList());
        for (int i = 1; i < items.size(); i++) {
            if (!knows()) {
                Collections.swap(items, i - 1, i);
            }
        }
        return new Response.Ordered(items);
    }

    /** As in the form, no right-hand entry is given twice: who needs it a second time leaves the row open. */
    private Response matched(Matching task) {
        Map<ChoiceId, ChoiceId> given = new HashMap<>();
        for (var pair : task.pairs()) {
            var mixUps = task.mistakes().stream().filter(mistake -> mistake.left().equals(pair.left())).toList();
            var chosen = knows() ? pair.rightId()
                    : !mixUps.isEmpty() && happens(MIX_UP) ? ChoiceId.of(anyOf(mixUps).right())
                    : anyOf(task.pairs()).rightId();
            if (!given.containsValue(chosen)) {
                given.put(pair.leftId(), chosen);
            }
        }
        return given.isEmpty() ? new Response.Nothing() : new Response.Matched(given);
    }

    private String filled(Cloze.Gap gap) {
        if (knows()) {
            return gap.choices().isEmpty() ? typed(gap.accept().getFirst()) : gap.accept().getFirst();
        }
        var tempting = gap.mistakes().stream().map(Mistake::text)
                .filter(text -> gap.choices().isEmpty() || gap.choices().contains(text)).toList();
        if (!tempting.isEmpty() && happens(MIX_UP)) {
            return anyOf(tempting);
        }
        return gap.choices().isEmpty() || happens(SKIPPED) ? "" : anyOf(gap.choices());
    }
}
