package app.parley.bank;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * A version of a question whose key was corrected: a later version asks the very same thing and marks it otherwise. Answers to it
 * count by the later key. A question that was reworded, or has other options, is another question, and nothing is marked again.
 *
 * @param asked     the version that was answered
 * @param byVersion the version by whose key these answers count
 */
public record Rekeyed(QuestionRef asked, int byVersion) {

    /** What the versions of one question say of each other. */
    public static List<Rekeyed> among(List<Question> versions) {
        return versions.stream().flatMap(asked -> correction(asked, versions).stream()
                .map(by -> new Rekeyed(asked.ref(), by.ref().version()))).toList();
    }

    /** The newest version that asks the same as this one, if the key was changed on the way to it; also if it was set back. */
    private static Optional<Question> correction(Question asked, List<Question> versions) {
        var same = versions.stream()
                .filter(other -> other.ref().version() > asked.ref().version() && asksTheSame(asked, other)).toList();
        return same.stream().max(Comparator.comparingInt(other -> other.ref().version()))
                .filter(_ -> same.stream().anyMatch(other -> !other.task().equals(asked.task())));
    }

    /**
     * A question as it counts: as it was asked, with the key, the explanation and the sources of the version that corrected it.
     *
     * @param versions all of the question
     */
    public static Question asItCounts(Question asked, List<Question> versions) {
        return correction(asked, versions).map(by -> new Question(asked.ref(), asked.prompt(), by.task(), asked.topics(),
                asked.difficulty(), asked.timeLimit(), by.explanation(), by.citations(), asked.mentions())).orElse(asked);
    }

    /** Whether a learner sees the same in both. */
    public static boolean asksTheSame(Question one, Question other) {
        return one.prompt().equals(other.prompt()) && one.task().kind() == other.task().kind()
                && seen(one.task()).equals(seen(other.task()));
    }

    /** What a learner sees of a task, in whatever order. */
    private static Object seen(Task task) {
        return switch (task.face(new SplittableRandom(0))) {
            case TaskFace.Options options -> texts(options.options());
            case TaskFace.Items items -> texts(items.items());
            case TaskFace.Columns columns -> List.of(texts(columns.left()), texts(columns.right()));
            case TaskFace.GapText text -> List.of(text.pieces(), text.gaps().stream().map(gap -> Set.copyOf(gap.choices())).toList());
            case TaskFace.Number number -> number.unit();
            case TaskFace.Statement _, TaskFace.ShortText _ -> "";
        };
    }

    private static Set<String> texts(List<TaskFace.Label> labels) {
        return labels.stream().map(TaskFace.Label::text).collect(Collectors.toSet());
    }
}
