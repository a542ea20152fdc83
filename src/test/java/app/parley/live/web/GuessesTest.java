package app.parley.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessesTest {

    @Test
    void onlyWrongOnesCount() {
        var guesses = new Guesses(3, 100);
        IntStream.range(0, 500).forEach(_ -> assertThat(guesses.mayTry("school")).isTrue());

        IntStream.range(0, 3).forEach(_ -> guesses.wasWrong("school"));

        assertThat(guesses.mayTry("school")).isFalse();
        assertThat(guesses.mayTry("elsewhere")).isTrue();
    }

    @Test
    void allAddressesTogetherAreSlowedToo() {
        var guesses = new Guesses(3, 10);

        IntStream.range(0, 10).forEach(i -> guesses.wasWrong("address " + i));

        assertThat(guesses.mayTry("another")).isFalse();
    }
}
