package app.parley.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Put the items in order. The score is Kendall's rank correlation between the given and the right order, and 0 where
 * that is negative: with <i>c</i> pairs of items in the right order and <i>d</i> in the wrong one, max(0, (c − d) /
 * (c + d)). All right gives 1, two neighbors swapped among four gives 2/3, an order by chance 0 on average.
 *
 * @param items in the right order, earliest first
 * @see <a href="https://en.wikipedia.org/wiki/Kendall_rank_correlation_coefficient">Kendall's tau</a>
 */
public record Ordering(List<Item> items) implements Task {

    /**
     * One thing to put in its place.
     *
     * @param note shown beside it after answering, such as its date
     */
    public record Item(ChoiceId id, String text, Optional<String> note) {

        public static Item of(String text) {
            return new Item(ChoiceId.of(text), text, Optional.empty());
        }
    }

    public Ordering {
        items = List.copyOf(items);
        if (items.size() < 3) {
            throw new IllegalArgumentException("an ordering has three or more items");
        }
    }

    @Override
    public TaskKind kind() {
        return TaskKind.ORDERING;
    }

    @Override
    public Marking mark(Response response) {
        return switch (response) {
            case Response.Ordered(List<ChoiceId> given) -> mark(given);
            case Response.Nothing _ -> new Marking(0, items.stream().map(item ->
                    new Marking.Part("", Marking.Verdict.MISSED, "", item.text())).toList(), Set.of());
            default -> throw Task.unfitting(this, response);
        };
    }

    private Marking mark(List<ChoiceId> given) {
        var ids = items.stream().map(Item::id).toList();
        if (given.size() != ids.size() || !new HashSet<>(given).equals(new HashSet<>(ids))) {
            throw new IllegalArgumentException("an order names every item once");
        }
        int inOrder = 0;
        int pairs = 0;
        for (int i = 0; i < given.size(); i++) {
            for (int j = i + 1; j < given.size(); j++) {
                pairs++;
                inOrder += ids.indexOf(given.get(i)) < ids.indexOf(given.get(j)) ? 1 : -1;
            }
        }
        var parts = IntStream.range(0, ids.size()).mapToObj(place -> {
            var there = items.get(ids.indexOf(given.get(place)));
            var expected = items.get(place);
            return new Marking.Part(Integer.toString(place + 1),
                    there.equals(expected) ? Marking.Verdict.RIGHT : Marking.Verdict.WRONG,
                    there.text(), expected.text());
        }).toList();
        return new Marking(Math.max(0, inOrder / (double) pairs), parts, Set.of());
    }

    /** In an order drawn at random, but never the right one: there must be something left to do. */
    @Override
    public TaskFace face(RandomGenerator random) {
        var right = items.stream().map(item -> new TaskFace.Label(item.id(), item.text())).toList();
        var shown = TaskFace.shuffled(right, random);
        while (shown.equals(right)) {
            shown = TaskFace.shuffled(right, random);
        }
        return new TaskFace.Items(shown);
    }

    @Override
    public List<String> solution() {
        return items.stream().map(Item::text).toList();
    }

    @Override
    public List<MisconceptionId> misconceptions() {
        return List.of();
    }
}
