package app.parley.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a learner sees of a task before answering: an allow-list without the key. Every component here may be sent to a
 * browser, so nothing may be added from which the answer could be told.
 */
public sealed interface TaskFace {

    /** Something to pick, move or match. */
    record Label(ChoiceId id, String text) {
    }

    /** Options to pick one or several from. */
    record Options(List<Label> options, boolean several) implements TaskFace {
    }

    /** The prompt is a statement that holds or does not. */
    record Statement() implements TaskFace {
    }

    /** A few words to type. */
    record ShortText() implements TaskFace {
    }

    /** A number to type; {@code unit} is shown beside the field. */
    record Number(String unit) implements TaskFace {
    }

    /** Items to put in order. */
    record Items(List<Label> items) implements TaskFace {
    }

    /** Left-hand entries, each to be given one of the right-hand entries. */
    record Columns(List<Label> left, List<Label> right) implements TaskFace {
    }

    /**
     * A text with gaps. It begins and ends with a piece of text (that may be empty), so there is one piece more than
     * there are gaps.
     */
    record GapText(List<String> pieces, List<Gap> gaps) implements TaskFace {
    }

    /** One gap: to be typed if there are no choices, else to be picked. */
    record Gap(List<String> choices) {
    }

    /** A copy in an order drawn from the generator (Fisher and Yates). */
    static <T> List<T> shuffled(List<T> list, RandomGenerator random) {
        var copy = new ArrayList<>(list);
        for (int i = copy.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T moved = copy.get(i);
            copy.set(i, copy.get(j));
            copy.set(j, moved);
        }
        return List.copyOf(copy);
    }
}
