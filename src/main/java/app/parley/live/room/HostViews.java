package app.parley.live.room;

import app.parley.bank.Response;
import app.parley.live.TimeFactor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the host sees. */
final class HostViews {

    private final State state;
    private final Moves moves;
    private final Views views;

    HostViews(State state, Moves moves) {
        this.state = state;
        this.moves = moves;
        this.views = new Views(state);
    }

    Snapshot snapshot(long nanos) {
        var seats = state.seats().stream().map(this::line).toList();
        var counted = state.current().filter(Turn::isClosed);
        int expected = (int) seats.stream().filter(SeatLine::takesPart).count();
        return new Snapshot(state.step(), state.phase(), state.paused(), state.locked(), moves.possible(), views.asked(),
                views.countdown(TimeFactor.NORMAL, nanos), seats, counted.map(turn -> turn.sheet().votes()), firstVote(),
                counted.map(this::typed).orElse(List.of()),
                state.current().map(turn -> turn.sheet().answers()).orElse(0), expected,
                state.isCalm() ? List.of() : state.board().standings(),
                state.isCalm() ? List.of() : state.board().teams(), views.goal(), receipts(), views.totalReceipts(),
                moves.comesBack().size(), state.questionCount());
    }

    private SeatLine line(Seat seat) {
        return new SeatLine(seat.id(), seat.name(), seat.team(), seat.learner(), seat.factor(), seat.connected(),
                views.hasAnswered(seat), views.takesPart(seat));
    }

    private Optional<Votes> firstVote() {
        return state.current().filter(turn -> turn.kind() == TurnKind.SECOND_VOTE)
                .map(turn -> state.turns().get(turn.origin()).sheet().votes());
    }

    private Receipts receipts() {
        return state.turns().isEmpty() ? Receipts.NONE
                : state.current().orElseGet(() -> state.turns().getLast()).receipts();
    }

    private List<GivenText> typed(Turn turn) {
        Map<String, Long> texts = state.seats().stream().flatMap(seat -> seat.inTime(turn.number()).stream())
                .flatMap(answer -> texts(answer.response()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return texts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(Snapshot.MAX_TYPED)
                .map(entry -> new GivenText(entry.getKey(), entry.getValue().intValue())).toList();
    }

    private static Stream<String> texts(Response response) {
        return switch (response) {
            case Response.Text(String text) -> Stream.of(text);
            case Response.Numeric numeric -> Stream.of(numeric.number().stripTrailingZeros().toPlainString());
            case Response.Filled filled -> filled.gaps().stream().filter(gap -> !gap.isBlank()).distinct();
            case Response.Nothing _, Response.Chosen _, Response.Truth _, Response.Ordered _, Response.Matched _ ->
                Stream.of();
        };
    }
}
