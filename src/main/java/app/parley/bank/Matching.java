package app.parley.bank;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Give every left-hand entry its right-hand entry. The score is the share of left-hand entries with the right one.
 *
 * @param extra    right-hand entries that fit nowhere
 * @param mistakes wrong pairs that point to a mix-up
 */
public record Matching(List<Pair> pairs, List<String> extra, List<WrongPair> mistakes) implements Task {

    /** Two entries that belong together. */
    public record Pair(String left, String right) {

        public ChoiceId leftId() {
            return ChoiceId.of(left);
        }

        public ChoiceId rightId() {
            return ChoiceId.of(right);
        }
    }

    /** Two entries that do not belong together, and what somebody believes who thinks so. */
    public record WrongPair(String left, String right, MisconceptionId misconception) {
    }

    public Matching {
        pairs = List.copyOf(pairs);
        extra = List.copyOf(extra);
        mistakes = List.copyOf(mistakes);
        if (pairs.size() < 3) {
            throw new IllegalArgumentException("a matching has three or more pairs");
        }
    }

    @Override
    public TaskKind kind() {
        return TaskKind.MATCHING;
    }

    @Override
    public Marking mark(Response response) {
        Map<ChoiceId, ChoiceId> given = switch (response) {
            case Response.Matched matched -> matched.pairs();
            case Response.Nothing _ -> Map.of();
            default -> throw Task.unfitting(this, response);
        };
        var rightTexts = rights().collect(Collectors.toMap(ChoiceId::of, text -> text));
        if (!pairs.stream().map(Pair::leftId).toList().containsAll(given.keySet())
                || !rightTexts.keySet().containsAll(given.values())) {
            throw new IllegalArgumentException("an entry that this task does not have");
        }
        var parts = pairs.stream().map(pair -> {
            var chosen = given.get(pair.leftId());
            var verdict = chosen == null ? Marking.Verdict.MISSED
                    : chosen.equals(pair.rightId()) ? Marking.Verdict.RIGHT : Marking.Verdict.WRONG;
            return new Marking.Part(pair.left(), verdict, chosen == null ? "" : rightTexts.get(chosen), pair.right());
        }).toList();
        double right = parts.stream().filter(part -> part.verdict() == Marking.Verdict.RIGHT).count();
        return new Marking(right / pairs.size(), parts, mistakes.stream()
                .filter(mistake -> ChoiceId.of(mistake.right()).equals(given.get(ChoiceId.of(mistake.left()))))
                .map(WrongPair::misconception).collect(Collectors.toSet()));
    }

    private Stream<String> rights() {
        return Stream.concat(pairs.stream().map(Pair::right), extra.stream());
    }

    @Override
    public TaskFace face(RandomGenerator random) {
        var left = pairs.stream().map(pair -> new TaskFace.Label(pair.leftId(), pair.left())).toList();
        var right = rights().map(text -> new TaskFace.Label(ChoiceId.of(text), text)).toList();
        return new TaskFace.Columns(TaskFace.shuffled(left, random), TaskFace.shuffled(right, random));
    }

    @Override
    public List<String> solution() {
        return pairs.stream().map(pair -> pair.left() + ": " + pair.right()).toList();
    }

    @Override
    public List<MisconceptionId> misconceptions() {
        return mistakes.stream().map(WrongPair::misconception).toList();
    }
}
