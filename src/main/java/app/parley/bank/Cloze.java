package app.parley.bank;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fill the gaps of a text. The score is the share of gaps filled rightly; typed gaps are as forgiving as a
 * {@link ShortAnswer}, gaps with choices want the choice itself.
 *
 * @param pieces the text around the gaps: one more than there are gaps, first and last may be empty
 */
public record Cloze(List<String> pieces, List<Gap> gaps) implements Task {

    /**
     * One gap.
     *
     * @param accept   at least one; the first is shown as the answer
     * @param choices  to pick from; empty if the gap is typed
     * @param mistakes wrong texts that point to a mix-up
     */
    public record Gap(List<String> accept, List<String> choices, List<Mistake> mistakes) {

        public Gap {
            accept = List.copyOf(accept);
            choices = List.copyOf(choices);
            mistakes = List.copyOf(mistakes);
            if (accept.isEmpty() || !choices.isEmpty() && !choices.containsAll(accept)) {
                throw new IllegalArgumentException("a gap has an accepted text, and it is among the choices if there are any");
            }
        }

        private Marking.Part mark(int place, String given) {
            var match = choices.isEmpty()
                    ? Spelling.match(given, accept, mistakes.stream().map(Mistake::text).toList())
                    : accept.contains(given) ? Spelling.Match.EXACT : Spelling.Match.NONE;
            var verdict = given.isBlank() ? Marking.Verdict.MISSED : switch (match) {
                case EXACT -> Marking.Verdict.RIGHT;
                case SLIP -> Marking.Verdict.SLIP;
                case NONE -> Marking.Verdict.WRONG;
            };
            return new Marking.Part(Integer.toString(place + 1), verdict, given, accept.getFirst());
        }
    }

    public Cloze {
        pieces = List.copyOf(pieces);
        gaps = List.copyOf(gaps);
        if (gaps.isEmpty() || pieces.size() != gaps.size() + 1) {
            throw new IllegalArgumentException("a cloze has gaps, and one piece of text more than gaps");
        }
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CLOZE;
    }

    @Override
    public Marking mark(Response response) {
        List<String> given = switch (response) {
            case Response.Filled(List<String> texts) when texts.size() == gaps.size() -> texts;
            case Response.Nothing _ -> gaps.stream().map(_ -> "").toList();
            default -> throw Task.unfitting(this, response);
        };
        var parts = IntStream.range(0, gaps.size()).mapToObj(i -> gaps.get(i).mark(i, given.get(i))).toList();
        double right = parts.stream().filter(part -> part.verdict() == Marking.Verdict.RIGHT
                || part.verdict() == Marking.Verdict.SLIP).count();
        Set<MisconceptionId> misconceptions = IntStream.range(0, gaps.size()).boxed()
                .filter(i -> parts.get(i).verdict() == Marking.Verdict.WRONG)
                .flatMap(i -> gaps.get(i).mistakes().stream()
                        .filter(mistake -> Spelling.same(given.get(i), mistake.text())).map(Mistake::misconception))
                .collect(Collectors.toSet());
        return new Marking(right / gaps.size(), parts, misconceptions);
    }

    @Override
    public TaskFace face(RandomGenerator random) {
        return new TaskFace.GapText(pieces,
                gaps.stream().map(gap -> new TaskFace.Gap(TaskFace.shuffled(gap.choices(), random))).toList());
    }

    @Override
    public List<String> solution() {
        return gaps.stream().map(gap -> gap.accept().getFirst()).toList();
    }

    @Override
    public List<MisconceptionId> misconceptions() {
        return gaps.stream().flatMap(gap -> gap.mistakes().stream()).map(Mistake::misconception).toList();
    }
}
