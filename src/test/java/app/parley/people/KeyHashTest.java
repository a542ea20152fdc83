package app.parley.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyHashTest {

    private static final byte[] SALT = "0123456789abcdef0123456789abcdef".getBytes();

    private final NotebookKey key = new NotebookKey(List.of("acorn", "violin", "lantern", "kettle"));

    @Test
    void sameKeyHasTheSameHash() {
        assertThat(KeyHash.of(key, SALT)).isEqualTo(KeyHash.of(new NotebookKey(key.words()), SALT));
    }

    @Test
    void orderOfTheWordsMatters() {
        assertThat(KeyHash.of(key, SALT)).isNotEqualTo(KeyHash.of(new NotebookKey(key.words().reversed()), SALT));
    }

    @Test
    void anotherSiteHasAnotherHash() {
        var otherSalt = "fedcba9876543210fedcba9876543210".getBytes();

        assertThat(KeyHash.of(key, SALT)).isNotEqualTo(KeyHash.of(key, otherSalt));
    }

    @Test
    void hashHas256Bits() {
        assertThat(KeyHash.of(key, SALT).hex()).matches("[0-9a-f]{64}");
    }
}
