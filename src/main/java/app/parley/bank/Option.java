package app.parley.bank;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An option of a choice task.
 *
 * @param misconception what somebody believes who picks it though it is wrong
 */
public record Option(ChoiceId id, String text, boolean correct, Optional<MisconceptionId> misconception) {

    public static Option right(String text) {
        return new Option(ChoiceId.of(text), text, true, Optional.empty());
    }

    public static Option wrong(String text) {
        return new Option(ChoiceId.of(text), text, false, Optional.empty());
    }

    public static Option wrong(String text, MisconceptionId misconception) {
        return new Option(ChoiceId.of(text), text, false, Optional.of(misconception));
    }

    TaskFace.Label label() {
        return new TaskFace.Label(id, text);
    }

    Marking.Part marked(Set<ChoiceId> picked) {
        boolean isPicked = picked.contains(id);
        var verdict = correct
                ? isPicked ? Marking.Verdict.RIGHT : Marking.Verdict.MISSED
                : isPicked ? Marking.Verdict.WRONG : Marking.Verdict.PASSED_OVER;
        return new Marking.Part(text, verdict, isPicked ? text : "", correct ? text : "");
    }

    /** A marking with this score, where these options were picked. */
    static Marking marking(List<Option> options, Set<ChoiceId> picked, double score) {
        if (!options.stream().map(Option::id).toList().containsAll(picked)) {
            throw new IllegalArgumentException("an option that this task does not have");
        }
        return new Marking(score, options.stream().map(option -> option.marked(picked)).toList(),
                options.stream().filter(option -> picked.contains(option.id()))
                        .flatMap(option -> option.misconception().stream()).collect(Collectors.toSet()));
    }
}
