package app.parley.bank;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Pick all right options. With <i>r</i> right options, of which the learner picked <i>p</i>, and <i>w</i> wrong ones
 * picked, the score is max(0, (p − w) / r): each right pick earns its share and each wrong pick takes one away, so
 * that picking everything earns nothing more than chance.
 */
public record MultipleChoice(List<Option> options) implements Task {

    public MultipleChoice {
        options = List.copyOf(options);
        var right = options.stream().filter(Option::correct).count();
        if (right < 1 || right == options.size()) {
            throw new IllegalArgumentException("a multiple choice has at least one right and one wrong option");
        }
    }

    @Override
    public TaskKind kind() {
        return TaskKind.MULTIPLE_CHOICE;
    }

    @Override
    public Marking mark(Response response) {
        Set<ChoiceId> picked = switch (response) {
            case Response.Chosen chosen -> chosen.options();
            case Response.Nothing _ -> Set.of();
            default -> throw Task.unfitting(this, response);
        };
        double right = options.stream().filter(Option::correct).count();
        double rightPicked = options.stream().filter(option -> option.correct() && picked.contains(option.id())).count();
        double wrongPicked = picked.size() - rightPicked;
        return Option.marking(options, picked, Math.max(0, (rightPicked - wrongPicked) / right));
    }

    @Override
    public TaskFace face(RandomGenerator random) {
        return new TaskFace.Options(TaskFace.shuffled(options.stream().map(Option::label).toList(), random), true);
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
