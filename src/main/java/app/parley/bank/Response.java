package app.parley.bank;

import app.parley.base.PlainText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a learner answered. Checked for size on creation, because it comes from a browser; whether the ids
 * in it exist is checked by {@link Task#mark}.
 */
public sealed interface Response {

    /** Longest text a learner can type into one field, in UTF-16 code units. */
    int MAX_TEXT = 200;

    /** Most parts (options, items, pairs, gaps) that one answer can have. */
    int MAX_PARTS = 12;

    /** The learner looked at the question and left it. */
    record Nothing() implements Response {
    }

    /** Options picked, in no order. */
    record Chosen(Set<ChoiceId> options) implements Response {
        public Chosen {
            options = Set.copyOf(bounded(options));
        }
    }

    /** True or false. */
    record Truth(boolean holds) implements Response {
    }

    /** A few words typed; what cannot be seen is left out ({@link PlainText#visible}). */
    record Text(String text) implements Response {
        public Text {
            text = typed(text);
        }
    }

    /** A number or a year. */
    record Numeric(BigDecimal number) implements Response {
        public Numeric {
            if (number.precision() > 30 || Math.abs(number.scale()) > 30) {
                throw new IllegalArgumentException("a number of at most 30 digits");
            }
        }
    }

    /** All items in the order that the learner put them in. */
    record Ordered(List<ChoiceId> items) implements Response {
        public Ordered {
            items = List.copyOf(bounded(items));
        }
    }

    /** For each left-hand entry the right-hand entry given to it; entries left open are missing. */
    record Matched(Map<ChoiceId, ChoiceId> pairs) implements Response {
        public Matched {
            bounded(pairs.keySet());
            pairs = Map.copyOf(pairs);
        }
    }

    /** One text for each gap, in the order of the gaps, treated like {@link Text}; empty where nothing was filled in. */
    record Filled(List<String> gaps) implements Response {
        public Filled {
            gaps = bounded(gaps).stream().map(Response::typed).toList();
        }
    }

    private static <C extends Collection<?>> C bounded(C parts) {
        if (parts.size() > MAX_PARTS) {
            throw new IllegalArgumentException("at most " + MAX_PARTS + " parts");
        }
        return parts;
    }

    private static String typed(String text) {
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("at most " + MAX_TEXT + " characters");
        }
        return PlainText.visible(text);
    }
}
