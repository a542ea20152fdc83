package app.parley.live.room;

import app.parley.bank.MisconceptionId;
import app.parley.live.SeatId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** Looks back on a game. */
final class Summaries {

    /** Below so many answers nothing is said about a single learner. */
    static final int FEWEST_ANSWERS = 3;

    /** Who has a smaller share right than this may need help. */
    private static final double LOW_SHARE = 0.5;

    /** One in so many seats is named at most, but always up to {@link #ALWAYS_NAMED}. */
    private static final int ONE_IN = 5;
    private static final int ALWAYS_NAMED = 3;

    private final State state;
    private final Views views;

    Summaries(State state) {
        this.state = state;
        this.views = new Views(state);
    }

    Summary summary() {
        var turns = state.turns().stream().filter(Turn::isClosed).map(this::line).toList();
        return new Summary(turns, mostMissed(turns), mixUps(), needHelp(),
                state.isCalm() ? List.of() : state.board().standings(),
                state.isCalm() ? List.of() : state.board().teams(), views.goal(), views.totalReceipts());
    }

    private Summary.TurnLine line(Turn turn) {
        return new Summary.TurnLine(turn.number(), turn.kind(), turn.question(), state.question(turn).ref(),
                turn.isRevealed(), turn.sheet().tally(), turn.receipts());
    }

    private static List<Summary.TurnLine> mostMissed(List<Summary.TurnLine> turns) {
        return turns.stream().filter(turn -> turn.kind() != TurnKind.RETURN && turn.revealed() && turn.missed() > 0)
                .sorted(Comparator.comparingDouble(Summary.TurnLine::missed).reversed()).toList();
    }

    private List<Summary.MixUp> mixUps() {
        Map<MisconceptionId, Integer> answers = new LinkedHashMap<>();
        Map<MisconceptionId, SequencedSet<SeatId>> seats = new LinkedHashMap<>();
        state.turns().stream().filter(turn -> turn.isRevealed() && turn.countsForBoard()).forEach(turn ->
                state.seats().stream().forEach(seat -> seat.inTime(turn.number()).filter(kept -> kept.score() < 1)
                        .ifPresent(kept -> state.marks().mark(turn.question(), kept.response()).marking()
                                .misconceptions().forEach(mixUp -> {
                                    answers.merge(mixUp, 1, Integer::sum);
                                    seats.computeIfAbsent(mixUp, _ -> new LinkedHashSet<>()).add(seat.id());
                                }))));
        return answers.entrySet().stream()
                .map(entry -> new Summary.MixUp(entry.getKey(), entry.getValue(), List.copyOf(seats.get(entry.getKey()))))
                .sorted(Comparator.comparingInt(Summary.MixUp::answers).reversed()
                        .thenComparing(Summary.MixUp::misconception))
                .toList();
    }

    /**
     * Who could do with help: those with the lowest mean score of their answers, if it is below one half. Nobody who
     * answered fewer than {@value #FEWEST_ANSWERS} questions, since that says little; and at most a fifth of the class,
     * or three, since then it is the class and not somebody in it.
     */
    private List<Summary.Help> needHelp() {
        return state.seats().stream().map(this::share)
                .filter(help -> help.answered() >= FEWEST_ANSWERS && help.right() < LOW_SHARE)
                .sorted(Comparator.comparingDouble(Summary.Help::right).thenComparing(Summary.Help::seat))
                .limit(Math.max(ALWAYS_NAMED, state.seats().playing() / ONE_IN)).toList();
    }

    private Summary.Help share(Seat seat) {
        var scores = state.turns().stream().filter(turn -> turn.isRevealed() && turn.countsForBoard())
                .flatMap(turn -> seat.inTime(turn.number()).stream()).mapToDouble(Seat.Kept::score).summaryStatistics();
        return new Summary.Help(seat.id(), seat.name(), scores.getAverage(), (int) scores.getCount());
    }
}
