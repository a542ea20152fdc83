package app.parley.demo;

import app.parley.bank.MisconceptionId;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Who a learner of the story is. The same name is the same person every time.
 *
 * @param ability    in logits; see {@link ItemResponse}
 * @param effort     from 0 to 1: how much is done at home, how often somebody is there
 * @param beliefs    the planted misconceptions that this learner holds
 * @param guesses    whether many answers are given without reading
 * @param playsAsGuest whether this learner comes into games without the notebook
 * @param cards      how this learner studies with cards, if at all
 */
record Pupil(String name, long seed, double ability, double effort, TrueMemory.Forgetting forgetting, Set<MisconceptionId> beliefs,
        boolean guesses, boolean playsAsGuest, Optional<Studies> cards) {

    private static final long SEED = 1972;
    private static final double SPREAD = 0.8;
    private static final double OLDER = 0.4;
    private static final double STRUGGLES = -1.6;
    /** Nobody else is that weak. */
    private static final double LEAST = 0;
    private static final double LITTLE_EFFORT = 0.3;
    /** Who makes this effort may study with cards. */
    private static final double CARD_EFFORT = 0.7;
    private static final double WITH_CARDS = 0.2;
    private static final double GUESTS = 0.06;
    /** How much a mix-up draws those whom it does not draw much. */
    private static final double SELDOM = 0.08;
    private static final double DRAWN = 0.15;
    private static final double HARDLY = 0.01;

    static Pupil of(Roster.Group group, String name) {
        long seed = SEED + name.hashCode();
        var random = new SplittableRandom(seed);
        double ability = 0.9 + (group == Roster.ELEVEN_C ? OLDER : 0) + SPREAD * random.nextGaussian();
        double usual = Math.clamp(0.75 + 0.2 * random.nextGaussian(), LITTLE_EFFORT, 1);
        var forgetting = new TrueMemory.Forgetting(0.4 * Math.exp(0.6 * random.nextGaussian()), 0.6 + 0.4 * random.nextDouble());
        boolean guest = random.nextDouble() < GUESTS;
        boolean withCards = random.nextDouble() < WITH_CARDS;
        boolean struggles = Planted.STRUGGLING.contains(name);
        boolean believes = Planted.BELIEVERS.contains(name);
        double effort = struggles ? LITTLE_EFFORT : usual;
        var habit = Habit.of(name);
        boolean isPlain = !struggles && !believes && habit.isEmpty() && !name.equals(Roster.NEWCOMER);
        var cards = isPlain && withCards && effort > CARD_EFFORT ? Optional.<Studies>of(new Studies.NowAndThen(effort))
                : habit.<Studies>map(studies -> studies);
        return new Pupil(name, seed, struggles ? STRUGGLES : Math.max(LEAST, ability), effort, habit.map(Habit::forgetting).orElse(forgetting),
                believes ? Set.of(Planted.MISCONCEPTION) : Set.of(), name.equals(Planted.GUESSER), isPlain && guest, cards);
    }

    /** How much this learner is drawn to a mix-up, from 0 to 1: to some as everybody, to most seldom. */
    double pull(MisconceptionId misconception) {
        if (misconception.equals(Planted.MISCONCEPTION)) {
            return HARDLY;
        }
        return new SplittableRandom(seed + 31L * misconception.text().hashCode()).nextDouble() < DRAWN ? 1 : SELDOM;
    }
}
