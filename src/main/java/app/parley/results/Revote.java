package app.parley.results;

import app.parley.bank.ChoiceId;
import app.parley.bank.QuestionId;
import app.parley.bank.Response;
import app.parley.record.Given;
import app.parley.results.statistics.TwoVotes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a class voted on a question before it talked about it, and how afterwards. Only those who voted twice count.
 *
 * @param marks  how many were right
 * @param shifts for each option that somebody chose how many did so, by its id as in {@link Picks}; empty if there are no options
 */
public record Revote(TwoVotes marks, Map<String, Shift> shifts) {

    /** How many chose an option at first, and how many then. */
    public record Shift(int before, int after) {
    }

    public Revote {
        shifts = Map.copyOf(shifts);
    }

    /**
     * The two votes on a question in a game.
     *
     * @param seconds the places of the game in which a class voted again
     * @return empty if nobody voted twice
     */
    public static Optional<Revote> of(Session session, QuestionId question, Set<Integer> seconds) {
        var before = new ArrayList<Given>();
        var after = new ArrayList<Given>();
        for (var who : session.people()) {
            var tries = session.answers(who).stream().filter(given -> given.question().id().equals(question))
                    .sorted(Comparator.comparingInt(Given::place)).toList();
            tries.stream().filter(given -> seconds.contains(given.place())).findFirst()
                    .filter(second -> second != tries.getFirst()).ifPresent(second -> {
                        before.add(tries.getFirst());
                        after.add(second);
                    });
        }
        return after.isEmpty() ? Optional.empty()
                : Optional.of(new Revote(TwoVotes.of(marks(before), marks(after)), shifts(before, after)));
    }

    private static double[] marks(List<Given> votes) {
        return votes.stream().mapToDouble(Given::score).toArray();
    }

    private static Map<String, Shift> shifts(List<Given> before, List<Given> after) {
        var shifts = new TreeMap<String, Shift>();
        before.forEach(vote -> options(vote.response()).forEach(option -> shifts.merge(option, new Shift(1, 0), Revote::sum)));
        after.forEach(vote -> options(vote.response()).forEach(option -> shifts.merge(option, new Shift(0, 1), Revote::sum)));
        return shifts;
    }

    private static Shift sum(Shift one, Shift other) {
        return new Shift(one.before + other.before, one.after + other.after);
    }

    private static List<String> options(Response response) {
        return switch (response) {
            case Response.Chosen chosen -> chosen.options().stream().map(ChoiceId::text).toList();
            case Response.Truth(boolean holds) -> List.of(Boolean.toString(holds));
            default -> List.of();
        };
    }
}
