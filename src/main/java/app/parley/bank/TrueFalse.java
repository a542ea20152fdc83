package app.parley.bank;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Does the statement hold? Scores 1 or 0.
 *
 * @param misconception what somebody believes who answers wrongly
 */
public record TrueFalse(boolean answer, Optional<MisconceptionId> misconception) implements Task {

    @Override
    public TaskKind kind() {
        return TaskKind.TRUE_FALSE;
    }

    @Override
    public Marking mark(Response response) {
        return switch (response) {
            case Response.Truth(boolean holds) when holds == answer ->
                new Marking(1, List.of(part(Marking.Verdict.RIGHT, Boolean.toString(holds))), Set.of());
            case Response.Truth(boolean holds) ->
                new Marking(0, List.of(part(Marking.Verdict.WRONG, Boolean.toString(holds))),
                        misconception.map(Set::of).orElse(Set.of()));
            case Response.Nothing _ -> new Marking(0, List.of(part(Marking.Verdict.MISSED, "")), Set.of());
            default -> throw Task.unfitting(this, response);
        };
    }

    private Marking.Part part(Marking.Verdict verdict, String given) {
        return new Marking.Part("", verdict, given, Boolean.toString(answer));
    }

    @Override
    public TaskFace face(RandomGenerator random) {
        return new TaskFace.Statement();
    }

    /** {@code true} or {@code false}, in code and not in the learner's language: a view has words for both. */
    @Override
    public List<String> solution() {
        return List.of(Boolean.toString(answer));
    }

    @Override
    public List<MisconceptionId> misconceptions() {
        return misconception.stream().toList();
    }
}
