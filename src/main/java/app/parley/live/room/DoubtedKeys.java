package app.parley.live.room;

import app.parley.bank.MultipleChoice;
import app.parley.bank.Option;
import app.parley.bank.SingleChoice;
import app.parley.bank.TrueFalse;
import app.parley.results.statistics.Choices;
import app.parley.results.statistics.KeyCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks {@link KeyCheck} about the turn that was just closed, with the other questions of the game to tell who is best. */
final class DoubtedKeys {

    /** With fewer other questions nobody can tell who is best. */
    static final int FEWEST_OTHERS = 3;

    private final State state;

    DoubtedKeys(State state) {
        this.state = state;
    }

    Optional<DoubtedKey> find() {
        return state.current().filter(turn -> turn.isClosed() && !turn.isSkipped()).flatMap(this::find);
    }

    private Optional<DoubtedKey> find(Turn turn) {
        var others = state.turns().stream().filter(other -> other.kind() == TurnKind.FIRST && other.isClosed() && !other.isSkipped()
                && other.question() != turn.question()).toList();
        var key = key(turn);
        return key.isEmpty() || others.size() < FEWEST_OTHERS ? Optional.empty() : check(turn, List.copyOf(key.keySet()),
                key.values().stream().toList(), others);
    }

    /** The options with whether they are right, in their order; empty for other tasks. */
    private Map<String, Boolean> key(Turn turn) {
        return switch (state.question(turn).task()) {
            case SingleChoice single -> key(single.options());
            case MultipleChoice multiple -> key(multiple.options());
            case TrueFalse statement -> {
                var key = new LinkedHashMap<String, Boolean>();
                key.put("true", statement.answer());
                key.put("false", !statement.answer());
                yield key;
            }
            default -> Map.of();
        };
    }

    private static Map<String, Boolean> key(List<Option> options) {
        var key = new LinkedHashMap<String, Boolean>();
        options.forEach(option -> key.put(option.id().text(), option.correct()));
        return key;
    }

    private Optional<DoubtedKey> check(Turn turn, List<String> options, List<Boolean> key, List<Turn> others) {
        var chosen = new ArrayList<boolean[]>();
        var before = new ArrayList<Double>();
        var here = new ArrayList<Double>();
        state.seats().stream().filter(seat -> seat.takesPartIn(turn)).forEach(seat -> seat.inTime(turn.number())
                .filter(answer -> !TallySheet.picks(answer.response()).isEmpty()).ifPresent(answer -> {
                    var picks = TallySheet.picks(answer.response());
                    var row = new boolean[options.size()];
                    for (int option = 0; option < row.length; option++) {
                        row[option] = picks.contains(options.get(option));
                    }
                    chosen.add(row);
                    before.add(others.stream().flatMap(other -> seat.inTime(other.number()).stream())
                            .mapToDouble(Seat.Kept::score).sum());
                    here.add(answer.score());
                }));
        var right = new boolean[key.size()];
        for (int option = 0; option < right.length; option++) {
            right[option] = key.get(option);
        }
        var scores = before.stream().mapToDouble(Double::doubleValue).toArray();
        var totals = new double[scores.length];
        for (int seat = 0; seat < totals.length; seat++) {
            totals[seat] = scores[seat] + here.get(seat);
        }
        return KeyCheck.of(new Choices(right, chosen.toArray(boolean[][]::new), totals, scores))
                .map(found -> new DoubtedKey(options.get(found.option()), found.chosen(), found.best()));
    }
}
