package app.parley.study.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GameTest {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private final Game fresh = Game.begin(UUID.randomUUID(), IntStream.range(0, 3)
            .mapToObj(i -> new Pair("left " + i, "right " + i, Optional.empty())).toList(), new SplittableRandom(1), START);

    private static UUID left(Game game, int pair) {
        return game.left().stream().filter(tile -> tile.pair() == pair).findFirst().orElseThrow().id();
    }

    private static UUID right(Game game, int pair) {
        return game.right().stream().filter(tile -> tile.pair() == pair).findFirst().orElseThrow().id();
    }

    @Test
    void theClockStopsWithTheLastPairAndEachWrongPairAddsASecond() {
        var game = fresh;
        game = game.attempt(left(game, 0), right(game, 1), START.plusSeconds(2)).after();
        game = game.attempt(right(game, 1), left(game, 1), START.plusSeconds(3)).after();
        game = game.attempt(left(game, 0), right(game, 0), START.plusSeconds(4)).after();
        assertThat(game.isOver()).isFalse();
        assertThat(game.time(START.plusSeconds(5))).isEqualTo(Duration.ofSeconds(6));

        game = game.attempt(left(game, 2), right(game, 2), START.plusMillis(7_500)).after();

        assertThat(game.isOver()).isTrue();
        assertThat(game.mistakes()).isEqualTo(1);
        assertThat(game.time(START.plusSeconds(100))).isEqualTo(Duration.ofMillis(8_500));
    }

    @Test
    void aClockThatGoesBackCostsNothing() {
        assertThat(fresh.time(START.minusSeconds(5))).isZero();
    }

    @Test
    void onlyTheFirstTryOfAPairTellsAnything() {
        var first = fresh.attempt(left(fresh, 0), right(fresh, 1), START);
        var again = first.after().attempt(left(fresh, 0), right(fresh, 0), START);
        var other = again.after().attempt(right(fresh, 1), left(fresh, 1), START);

        assertThat(first.right()).isFalse();
        assertThat(first.first().map(Game.FirstTry::right)).contains(false);
        assertThat(again.right()).isTrue();
        assertThat(again.first()).isEmpty();
        assertThat(other.first().map(Game.FirstTry::place)).contains(1);
        assertThat(other.first().map(Game.FirstTry::choices)).contains(2);
        assertThat(other.first().map(one -> one.asked().side())).contains(Tile.Side.RIGHT);
    }

    @Test
    void whatIsNotOnTheBoardIsRefused() {
        var one = fresh.attempt(left(fresh, 0), right(fresh, 0), START).after();

        for (var tiles : List.of(List.of(UUID.randomUUID(), right(one, 1)), List.of(left(one, 1), UUID.randomUUID()),
                List.of(left(one, 1), left(one, 2)), List.of(left(one, 1), left(one, 1)), List.of(left(one, 0), right(one, 0)),
                List.of(left(one, 1), right(one, 0)))) {
            assertThatThrownBy(() -> one.attempt(tiles.getFirst(), tiles.getLast(), START)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(one.mistakes()).isZero();
    }

    @Test
    void tilesTellNothingButTheirTexts() {
        var again = Game.begin(UUID.randomUUID(), IntStream.range(0, 3)
                .mapToObj(i -> new Pair("left " + i, "right " + i, Optional.empty())).toList(), new SplittableRandom(1), START);

        assertThat(again.left()).extracting(Tile::id).doesNotContainAnyElementsOf(fresh.left().stream().map(Tile::id).toList());
        assertThat(fresh.left()).extracting(Tile::toString).containsExactlyElementsOf(fresh.left().stream().map(Tile::text).toList());
    }
}
