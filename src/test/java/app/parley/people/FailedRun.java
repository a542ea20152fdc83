package app.parley.people;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;

/** Keys that could not be made, for tests of the pages that wait for them. */
public final class FailedRun {

    private FailedRun() {}

    public static KeyRun ofOneKey() {
        var hashing = mock(KeyHashing.class);
        when(hashing.hash(any(NotebookKey.class))).thenThrow(new IllegalStateException("for a test"));
        return KeyRun.start(List.of(DisplayName.of("Mina Ahn")), hashing, Runnable::run);
    }
}
