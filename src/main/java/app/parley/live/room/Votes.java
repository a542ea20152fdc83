package app.parley.live.room;

import java.util.Map;

/**
 * What was answered, without what is right.
 *
 * @param answers how many seats answered in time
 * @param counts  for choices by {@link app.parley.bank.ChoiceId} as text, for statements by {@code true} and
 *                {@code false}; an option nobody took is missing; empty for other tasks
 */
public record Votes(int answers, Map<String, Integer> counts) {

    public Votes {
        counts = Map.copyOf(counts);
    }
}
