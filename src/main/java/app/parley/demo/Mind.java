package app.parley.demo;

import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * What a learner of the story knows, believes and remembers. What they answer to a question depends on who they are and on how
 * often and when they have met it, not on the order in which a quiz asks: the same story has the same scores every time. Whoever
 * studies with cards answers by what they remember of those; all others know some things anyway, and remember some of what they met.
 */
final class Mind {

    /** How often somebody answers wrongly what they remember of a card. */
    private static final double SLIP = 0.05;
    /** The chance to know a part of what is not remembered as a whole. */
    private static final double PARTLY = 0.3;
    /** How much of what somebody remembers to have met helps to answer it. */
    private static final double HELPS = 0.6;
    /** How often somebody who did not know it does after the class talked about it. */
    private static final double TALKED_OVER = 0.45;
    /** How often a belief wins. */
    private static final double BELIEVED = 0.9;
    private static final double GUESSED = 0.55;
    private static final double LUCK = 0.25;

    private final Pupil pupil;
    private final TrueMemory memory;
    private final Map<QuestionId, Integer> meetings = new HashMap<>();

    Mind(Pupil pupil, TrueMemory memory) {
        this.pupil = pupil;
        this.memory = memory;
    }

    /** An answer, and how long it took. */
    record Thought(Response response, Duration took) {
    }

    /**
     * What this learner answers.
     *
     * @param asked whether it was just asked, and talked over
     */
    Thought answer(Question question, Instant at, boolean asked) {
        var random = randomFor(question.id(), asked);
        if (pupil.guesses() && random.nextDouble() < GUESSED) {
            var guess = ItemResponse.known(question, LUCK, pupil::pull, random);
            return new Thought(guess, Duration.ofMillis(random.nextLong(600, 1_900)));
        }
        // Slower where the class gets more time; nobody is through with reading at once.
        var took = Duration.ofMillis(2_500 + Math.round(question.timeLimit().toMillis() * random.nextDouble(0.06, 0.75)));
        return new Thought(response(Planted.truth(question), at, asked, random), took);
    }

    private Response response(Question question, Instant at, boolean asked, RandomGenerator random) {
        for (var belief : pupil.beliefs()) {
            var shown = new Belief(belief).showing(question);
            if (shown.isPresent() && random.nextDouble() < BELIEVED) {
                return shown.get();
            }
        }
        var remembered = memory.recall(question, at);
        if (pupil.cards().isPresent() && remembered.isPresent()) {
            double chance = random.nextDouble() < (1 - SLIP) * remembered.getAsDouble() ? 1 : PARTLY;
            return ItemResponse.known(question, chance, pupil::pull, random);
        }
        double unknown = (1 - ItemResponse.chance(question, pupil.ability())) * (1 - HELPS * remembered.orElse(0));
        return ItemResponse.known(question, 1 - unknown * (asked ? 1 - TALKED_OVER : 1), pupil::pull, random);
    }

    /** Sees the right answer after giving one. */
    void learn(Question question, Instant at, Response given) {
        meetings.merge(question.id(), 1, Integer::sum);
        memory.review(question, at, question.task().mark(given).score() == 1);
    }

    private SplittableRandom randomFor(QuestionId question, boolean asked) {
        return new SplittableRandom(pupil.seed() + 31L * question.text().hashCode()
                + 1_000_003L * meetings.getOrDefault(question, 0) + (asked ? 500_009L : 0));
    }
}
