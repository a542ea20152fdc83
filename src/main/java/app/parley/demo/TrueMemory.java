package app.parley.demo;

import app.parley.bank.Question;
import app.parley.study.CardId;
import app.parley.study.Face;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * What one learner of the story truly remembers of each card, by a law that no memory model of Parley knows
 * ({@link CascadeMemory}). Cards differ: the time scale of each is the learner's times e<sup>0.8 z</sup>, z from a normal
 * distribution.
 */
final class TrueMemory {

    private static final double STEEPNESS = 0.8;
    private static final double SPREAD = 0.8;
    /** What a review of a forgotten card gives, of what a recalled one would. */
    private static final double FORGOTTEN = 0.6;
    private static final double MILLIS_A_DAY = 86_400_000;

    private final Map<CardId, CascadeMemory> memories = new HashMap<>();
    private final Forgetting forgetting;
    private final long seed;

    TrueMemory(Forgetting forgetting, long seed) {
        this.forgetting = forgetting;
        this.seed = seed;
    }

    /**
     * How one learner forgets; see {@link CascadeMemory}.
     *
     * @param scale how slowly
     * @param gain  how much this learner takes from a review
     */
    record Forgetting(double scale, double gain) {
    }

    /** The probability to recall a card; empty if it was never met. */
    OptionalDouble recall(CardId card, Instant at) {
        var memory = memories.get(card);
        return memory == null ? OptionalDouble.empty() : OptionalDouble.of(memory.recall(days(at)));
    }

    /** The mean over the cards of a question that were met; empty if none was. */
    OptionalDouble recall(Question question, Instant at) {
        return Face.of(question).stream().map(face -> recall(new CardId(question.id(), face), at))
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).average();
    }

    /** A card was answered, and then its answer seen. */
    void review(CardId card, Instant at, boolean recalled) {
        memories.computeIfAbsent(card, this::unseen).review(days(at), recalled);
    }

    /** A question was answered in a quiz, which is a review of all its cards. */
    void review(Question question, Instant at, boolean recalled) {
        Face.of(question).forEach(face -> review(new CardId(question.id(), face), at, recalled));
    }

    private CascadeMemory unseen(CardId card) {
        var random = new SplittableRandom(seed + 31L * card.question().text().hashCode() + card.face().name().hashCode());
        return new CascadeMemory(forgetting.scale() * Math.exp(SPREAD * random.nextGaussian()), STEEPNESS, forgetting.gain(),
                FORGOTTEN * forgetting.gain());
    }

    private static double days(Instant at) {
        return at.toEpochMilli() / MILLIS_A_DAY;
    }
}
