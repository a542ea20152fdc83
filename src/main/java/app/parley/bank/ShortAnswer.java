package app.parley.bank;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Type a few words. Scores 1 for an accepted text, also with one typing slip ({@link Spelling}), else 0.
 *
 * @param accept   at least one; the first is shown as the answer
 * @param mistakes wrong texts that point to a mix-up; never accepted as a slip
 */
public record ShortAnswer(List<String> accept, List<Mistake> mistakes) implements Task {

    public ShortAnswer {
        accept = List.copyOf(accept);
        mistakes = List.copyOf(mistakes);
        if (accept.isEmpty()) {
            throw new IllegalArgumentException("a short answer has at least one accepted text");
        }
    }

    /** Whether two texts are the same but for case, accents, punctuation and a leading article. */
    public static boolean isSame(String one, String other) {
        return Spelling.same(one, other);
    }

    /** A text as it is compared: two texts that are the same have the same. */
    public static String plain(String text) {
        return Spelling.plain(text);
    }

    @Override
    public TaskKind kind() {
        return TaskKind.SHORT_ANSWER;
    }

    @Override
    public Marking mark(Response response) {
        return switch (response) {
            case Response.Text(String text) -> switch (Spelling.match(text, accept, mistakeTexts())) {
                case EXACT -> new Marking(1, part(Marking.Verdict.RIGHT, text), Set.of());
                case SLIP -> new Marking(1, part(Marking.Verdict.SLIP, text), Set.of());
                case NONE -> new Marking(0, part(Marking.Verdict.WRONG, text), misconceptionsIn(text));
            };
            case Response.Nothing _ -> new Marking(0, part(Marking.Verdict.MISSED, ""), Set.of());
            default -> throw Task.unfitting(this, response);
        };
    }

    private List<String> mistakeTexts() {
        return mistakes.stream().map(Mistake::text).toList();
    }

    private Set<MisconceptionId> misconceptionsIn(String text) {
        return mistakes.stream().filter(mistake -> Spelling.same(text, mistake.text())).map(Mistake::misconception)
                .collect(Collectors.toSet());
    }

    private List<Marking.Part> part(Marking.Verdict verdict, String given) {
        return List.of(new Marking.Part("", verdict, given, accept.getFirst()));
    }

    @Override
    public TaskFace face(RandomGenerator random) {
        return new TaskFace.ShortText();
    }

    @Override
    public List<String> solution() {
        return List.of(accept.getFirst());
    }

    @Override
    public List<MisconceptionId> misconceptions() {
        return mistakes.stream().map(Mistake::misconception).toList();
    }
}
