package app.parley.demo;

import app.parley.bank.ChoiceId;
import app.parley.bank.Cloze;
import app.parley.bank.Matching;
import app.parley.bank.MisconceptionId;
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
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * What somebody of a certain ability answers, drawn by the Rasch model: with ability <i>θ</i> and difficulty <i>b</i>,
 * both in logits, an answer is right with the chance 1 / (1 + e<sup>b − θ</sup>). A task of several parts is drawn part
 * by part. A wrong answer follows a usual mix-up more often than not, as far as somebody is drawn to it; now and then a question is
 * skipped, and a word is misspelled.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Rasch_model">Rasch model</a>
 */
final class ItemResponse {

    private static final double SKIPPED = 0.25;
    private static final double MISSPELLED = 0.12;
    private static final double MIX_UP = 0.65;

    /** How much more an option with a misconception draws than one without. */
    private static final double TEMPTING = 2;

    /** How often a false statement is seen through by somebody who does not know, and is not drawn to what is behind it. */
    private static final double SUSPECTED = 0.75;
    /** Among several options to tick, one that hardly draws somebody is still ticked now and then. */
    private static final double OF_MANY = 1.2;

    private final double chance;
    private final ToDoubleFunction<MisconceptionId> pull;
    private final RandomGenerator random;

    private ItemResponse(double chance, ToDoubleFunction<MisconceptionId> pull, RandomGenerator random) {
        this.chance = chance;
        this.pull = pull;
        this.random = random;
    }

    /**
     * Draws an answer.
     *
     * @param ability in logits; 0 answers a question of middling difficulty rightly every other time
     */
    static Response draw(Question question, double ability, RandomGenerator random) {
        return known(question, chance(question, ability), random);
    }

    /** The chance that somebody of this ability, in logits, knows a part of it. */
    static double chance(Question question, double ability) {
        return 1 / (1 + Math.exp(difficulty(question) - ability));
    }

    /** Draws an answer of somebody who knows each part of it with this chance, whatever the difficulty. */
    static Response known(Question question, double chance, RandomGenerator random) {
        return known(question, chance, _ -> 1, random);
    }

    /**
     * Draws such an answer of somebody who is not drawn to all mix-ups alike.
     *
     * @param pull how much this learner is drawn to a misconception, from 0 to 1
     */
    static Response known(Question question, double chance, ToDoubleFunction<MisconceptionId> pull, RandomGenerator random) {
        return new ItemResponse(chance, pull, random).to(question);
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
            case TrueFalse statement -> new Response.Truth(isSeenThrough(statement) == statement.answer());
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

    private <T> T anyOf(List<T> things, ToDoubleFunction<T> weight) {
        double left = random.nextDouble() * things.stream().mapToDouble(weight).sum();
        for (var thing : things) {
            left -= weight.applyAsDouble(thing);
            if (left < 0) {
                return thing;
            }
        }
        return things.getLast();
    }

    /** The mistake that is made, if one is: with this chance by somebody who is drawn to one of them. */
    private <T> Optional<T> mixUp(List<T> mistakes, Function<T, MisconceptionId> misconception, double chance) {
        ToDoubleFunction<T> weight = mistake -> pull.applyAsDouble(misconception.apply(mistake));
        double strongest = mistakes.stream().mapToDouble(weight).max().orElse(0);
        return happens(chance * strongest) ? Optional.of(anyOf(mistakes, weight)) : Optional.empty();
    }

    private Response single(SingleChoice task) {
        var right = knows();
        if (!right && happens(SKIPPED / 2)) {
            return new Response.Nothing();
        }
        var candidates = task.options().stream().filter(option -> option.correct() == right).toList();
        var picked = anyOf(candidates, option -> option.misconception().map(id -> TEMPTING * pull.applyAsDouble(id)).orElse(1.0));
        return new Response.Chosen(Set.of(picked.id()));
    }

    /** Also by guessing, of somebody who is not drawn to the mix-up behind it. */
    private boolean isSeenThrough(TrueFalse statement) {
        return knows() || happens(SUSPECTED * (1 - statement.misconception().map(pull::applyAsDouble).orElse(1.0)));
    }

    private Response multiple(MultipleChoice task) {
        var picked = new HashSet<ChoiceId>();
        task.options().stream().filter(option -> option.correct() == knows() && (option.correct() || fallsFor(option)))
                .map(Option::id).forEach(picked::add);
        return picked.isEmpty() ? new Response.Nothing() : new Response.Chosen(picked);
    }

    private boolean fallsFor(Option option) {
        return happens(option.misconception().map(id -> OF_MANY * pull.applyAsDouble(id)).orElse(1.0));
    }

    private Response text(ShortAnswer task) {
        if (knows()) {
            return new Response.Text(typed(task.accept().getFirst()));
        }
        return mixUp(task.mistakes(), Mistake::misconception, 1 - SKIPPED).<Response>map(mistake -> new Response.Text(mistake.text()))
                .orElseGet(Response.Nothing::new);
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
        var slip = mixUp(task.mistakes(), NumberAnswer.Slip::misconception, MIX_UP);
        if (slip.isPresent()) {
            return new Response.Numeric(slip.get().number());
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
                    : mixUp(mixUps, Matching.WrongPair::misconception, MIX_UP).map(mistake -> ChoiceId.of(mistake.right()))
                            .orElseGet(() -> anyRight(task, mixUps));
            if (!given.containsValue(chosen)) {
                given.put(pair.leftId(), chosen);
            }
        }
        return given.isEmpty() ? new Response.Nothing() : new Response.Matched(given);
    }

    /** By chance; but what only a mix-up leads to is not hit on without it. */
    private ChoiceId anyRight(Matching task, List<Matching.WrongPair> mixUps) {
        var right = anyOf(task.pairs()).right();
        return mixUps.stream().filter(mixUp -> mixUp.right().equals(right))
                .allMatch(mixUp -> happens(pull.applyAsDouble(mixUp.misconception()))) ? ChoiceId.of(right) : anyOf(task.pairs()).rightId();
    }

    private String filled(Cloze.Gap gap) {
        if (knows()) {
            return gap.choices().isEmpty() ? typed(gap.accept().getFirst()) : gap.accept().getFirst();
        }
        var tempting = gap.mistakes().stream()
                .filter(mistake -> gap.choices().isEmpty() || gap.choices().contains(mistake.text())).toList();
        var mixUp = mixUp(tempting, Mistake::misconception, MIX_UP);
        if (mixUp.isPresent()) {
            return mixUp.get().text();
        }
        return gap.choices().isEmpty() || happens(SKIPPED) ? "" : anyOf(gap.choices());
    }
}
