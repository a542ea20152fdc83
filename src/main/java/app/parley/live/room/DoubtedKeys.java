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
import java.util.stream.IntStream;

/** Asks {@link KeyCheck} about the turn that was just closed, with the other questions of the game to tell who is best. */
final class DoubtedKeys {

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
        return key.isEmpty() || others.size() < KeyCheck.FEWEST_OTHERS ? Optional.empty() : check(turn, List.copyOf(key.keySet()),
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
        var scores = new ArrayList<Double>();
        var ability = new ArrayList<Double>();
        var here = new ArrayList<Double>();
        state.seats().stream().filter(seat -> seat.takesPartIn(turn)).forEach(seat -> seat.inTime(turn.number())
                .filter(answer -> !TallySheet.picks(answer.response()).isEmpty()).ifPresent(answer -> {
                    var picks = TallySheet.picks(answer.response());
                    var row = new boolean[options.size()];
                    for (int option = 0; option < row.length; option++) {
                        row[option] = picks.contains(options.get(option));
                    }
                    chosen.add(row);
                    var otherwise = others.stream().flatMap(other -> seat.inTime(other.number()).stream())
                            .mapToDouble(Seat.Kept::score).summaryStatistics();
                    scores.add(otherwise.getSum());
                    ability.add(otherwise.getCount() < KeyCheck.FEWEST_OTHERS ? Double.NaN : otherwise.getAverage());
                    here.add(answer.score());
                }));
        var right = new boolean[key.size()];
        for (int option = 0; option < right.length; option++) {
            right[option] = key.get(option);
        }
        var choices = new Choices(right, chosen.toArray(boolean[][]::new),
                IntStream.range(0, scores.size()).mapToDouble(seat -> scores.get(seat) + here.get(seat)).toArray(), numbers(scores));
        return KeyCheck.of(choices, numbers(ability))
                .map(found -> new DoubtedKey(options.get(found.option()), found.chosen(), found.best()));
    }

    private static double[] numbers(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
