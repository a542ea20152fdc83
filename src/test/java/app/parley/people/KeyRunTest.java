package app.parley.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyRunTest {

    private static final List<DisplayName> NAMES = List.of(DisplayName.of("Ada"), DisplayName.of("Bo"), DisplayName.of("Cy"));

    private final KeyHashing hashing = mock(KeyHashing.class);

    @Test
    void isOverWhenEveryNameHasAKey() {
        when(hashing.hash(any(NotebookKey.class))).thenReturn("one", "two", "three");

        var run = KeyRun.start(NAMES, hashing, Runnable::run);

        assertThat(run.isOver()).isTrue();
        assertThat(run.hasFailed()).isFalse();
        assertThat(run.made()).extracting(KeyRun.Made::hash).containsExactly("one", "two", "three");
    }

    @Test
    void memoryThatRunsOutEndsTheRunToo() {
        when(hashing.hash(any(NotebookKey.class))).thenThrow(new OutOfMemoryError("for a test"));

        assertThat(KeyRun.start(NAMES, hashing, Runnable::run).hasFailed()).isTrue();
    }

    @Test
    void keyThatCannotBeMadeEndsTheRunForAll() {
        when(hashing.hash(any(NotebookKey.class))).thenReturn("one").thenThrow(new IllegalStateException("no memory for it"));

        var run = KeyRun.start(NAMES, hashing, Runnable::run);

        assertThat(run.hasFailed()).isTrue();
        assertThat(run.isOver()).isFalse();
        assertThat(run.done()).isOne();
        assertThatIllegalStateException().isThrownBy(run::made);
    }
}
