package app.parley.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TriesTest {

    private final Tries tries = new Tries(3, Duration.ofHours(3));

    @BeforeEach
    void useUpTheTriesOfMina() {
        tries.take("mina");
        tries.take("mina");
        tries.take("mina");
    }

    @Test
    void oneTooManyIsRefusedWithTheTimeToWait() {
        assertThatThrownBy(() -> tries.take("mina"))
                .isInstanceOfSatisfying(Refusal.TooManyTries.class, refusal ->
                        assertThat(refusal.parameters()).containsExactly(60L));
    }

    @Test
    void othersAreNotAffected() {
        assertThatCode(() -> tries.take("jun")).doesNotThrowAnyException();
    }

    @Test
    void tryThatWasRightDoesNotCount() {
        tries.giveBack("mina");

        assertThatCode(() -> tries.take("mina")).doesNotThrowAnyException();
    }
}
