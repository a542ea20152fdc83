package app.parley.study;

import java.util.List;
import java.util.Locale;

/** What the wording of a question tells about how it can be asked. */
public final class Prompts {

    private static final List<String> SPEAKS_OF_OPTIONS = List.of("which of", "of these", "of the following", "following is", "following was");

    private Prompts() {
    }

    /** Whether a question cannot be answered without seeing its options. */
    public static boolean speakOfOptions(String prompt) {
        var plain = prompt.toLowerCase(Locale.ENGLISH);
        return SPEAKS_OF_OPTIONS.stream().anyMatch(plain::contains);
    }
}
