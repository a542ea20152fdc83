package app.parley.bank;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Pick the one right option. Scores 1 or 0. */
public record SingleChoice(List<Option> options) implements Task {

    public SingleChoice {
        options = List.copyOf(options);
        if (options.size() < 2 || options.stream().filter(Option::correct).count() != 1) {
            throw new IllegalArgumentException("a single choice has two or more options, exactly one of them right");
        }
    }

    @Override
    public TaskKind kind() {
        return TaskKind.SINGLE_CHOICE;
    }

    @Override
    public Marking mark(Response response) {
        Set<ChoiceId> picked = switch (response) {
            case Response.Chosen chosen when chosen.options().size() == 1 -> chosen.options();
            case Response.Nothing _ -> Set.of();
            default -> throw Task.unfitting(this, response);
        };
        var right = options.stream().anyMatch(option -> option.correct() && picked.contains(option.id()));
        return Option.marking(options, picked, right ? 1 : 0);
    }

    @Override
    public TaskFace face(RandomGenerator random) {
        return new TaskFace.Options(TaskFace.shuffled(options.stream().map(Option::label).toList(), random), false);
    }

    @Override
    public List<String> solution() {
        return options.stream().filter(Option::correct).map(Option::text).toList();
    }

    @Override
    public List<MisconceptionId> misconceptions() {
        return options.stream().flatMap(option -> option.misconception().stream()).toList();
    }
}
