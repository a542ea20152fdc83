package app.parley.study.match;

import app.parley.bank.TaskFace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * A game of pairs as it stands; immutable. The clock runs from its beginning to the last pair, and each wrong pair adds
 * {@link #PENALTY}.
 */
public final class Game {

    /** What a wrong pair costs. */
    public static final Duration PENALTY = Duration.ofSeconds(1);

    private final UUID id;
    private final List<Pair> pairs;
    private final List<Tile> left;
    private final List<Tile> right;
    private final Set<Integer> tried;
    private final Set<Integer> found;
    private final int mistakes;
    private final Instant startedAt;
    private final Optional<Instant> endedAt;

    private Game(UUID id, List<Pair> pairs, List<Tile> left, List<Tile> right, Set<Integer> tried, Set<Integer> found, int mistakes,
            Instant startedAt, Optional<Instant> endedAt) {
        this.id = id;
        this.pairs = pairs;
        this.left = left;
        this.right = right;
        this.tried = Set.copyOf(tried);
        this.found = Set.copyOf(found);
        this.mistakes = mistakes;
        this.startedAt = startedAt;
        this.endedAt = endedAt;
    }

    /** Starts the clock. */
    static Game begin(UUID id, List<Pair> pairs, RandomGenerator random, Instant now) {
        var left = new ArrayList<Tile>();
        var right = new ArrayList<Tile>();
        for (int i = 0; i < pairs.size(); i++) {
            left.add(new Tile(UUID.randomUUID(), pairs.get(i).left(), Tile.Side.LEFT, i));
            right.add(new Tile(UUID.randomUUID(), pairs.get(i).right(), Tile.Side.RIGHT, i));
        }
        return new Game(id, List.copyOf(pairs), TaskFace.shuffled(left, random), TaskFace.shuffled(right, random), Set.of(), Set.of(), 0,
                now, Optional.empty());
    }

    /**
     * What became of putting two tiles together.
     *
     * @param first the first try of a pair; later ones say nothing about what the learner knew
     */
    record Attempt(Game after, boolean right, Optional<FirstTry> first) {
    }

    /**
     * The first time that the counterpart of something was looked for.
     *
     * @param place   of the pair in the game
     * @param asked   the tile that was taken first
     * @param given   the tile that was put to it
     * @param choices how many tiles could be put to it
     */
    record FirstTry(int place, Pair pair, Tile asked, Tile given, int choices) {

        boolean right() {
            return asked.pair() == given.pair();
        }
    }

    /**
     * Puts two tiles together.
     *
     * @throws IllegalArgumentException if they are not two tiles of both sides that are on the board; no honest page sends that
     */
    Attempt attempt(UUID first, UUID second, Instant at) {
        var asked = onBoard(first);
        var given = onBoard(second);
        if (asked.side() == given.side()) {
            throw new IllegalArgumentException("two tiles of one side");
        }
        boolean isRight = asked.pair() == given.pair();
        int choices = pairs.size() - found.size();
        var firstTry = tried.contains(asked.pair()) ? Optional.<FirstTry>empty()
                : Optional.of(new FirstTry(asked.pair(), pairs.get(asked.pair()), asked, given, choices));
        var nowFound = isRight ? with(found, asked.pair()) : found;
        var after = new Game(id, pairs, left, right, with(tried, asked.pair()), nowFound, mistakes + (isRight ? 0 : 1), startedAt,
                nowFound.size() == pairs.size() ? Optional.of(at) : Optional.empty());
        return new Attempt(after, isRight, firstTry);
    }

    private Tile onBoard(UUID tile) {
        return tiles().stream().filter(one -> one.id().equals(tile) && !isFound(one)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no tile of this board"));
    }

    private List<Tile> tiles() {
        var tiles = new ArrayList<>(left);
        tiles.addAll(right);
        return tiles;
    }

    private static Set<Integer> with(Set<Integer> set, int added) {
        var more = new HashSet<>(set);
        more.add(added);
        return more;
    }

    UUID id() {
        return id;
    }

    /** From top to bottom, in an order of chance. */
    public List<Tile> left() {
        return left;
    }

    /** From top to bottom, in an order of chance. */
    public List<Tile> right() {
        return right;
    }

    /** Whether a tile's counterpart was found. */
    public boolean isFound(Tile tile) {
        return found.contains(tile.pair());
    }

    /** How many pairs are still to be found. */
    public int open() {
        return pairs.size() - found.size();
    }

    /** How many wrong pairs were made. */
    public int mistakes() {
        return mistakes;
    }

    public boolean isOver() {
        return endedAt.isPresent();
    }

    Optional<Instant> endedAt() {
        return endedAt;
    }

    /** What the clock shows at a moment: it stops with the last pair. */
    public Duration time(Instant now) {
        var ran = Duration.between(startedAt, endedAt.orElse(now));
        return (ran.isNegative() ? Duration.ZERO : ran).plus(PENALTY.multipliedBy(mistakes));
    }
}
