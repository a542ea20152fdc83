package app.parley.live.room;

import app.parley.live.TimeFactor;
import java.util.Optional;

/** What the views of hosts and players have in common. */
final class Views {

    private final State state;

    Views(State state) {
        this.state = state;
    }

    /** Allow-lists what the turn that is asked shows now. */
    Optional<Asked> asked() {
        return state.current().map(turn -> {
            var question = state.question(turn);
            boolean isReturn = turn.kind() == TurnKind.RETURN;
            return new Asked(turn.number(), turn.kind(), isReturn ? state.returnedCount() : turn.question() + 1,
                    isReturn ? state.returningCount() : state.questionCount(), question.task().kind(), question.prompt(),
                    Optional.of(state.face(turn)).filter(_ -> state.phase() != Phase.READING),
                    Optional.of(turn).filter(Turn::isRevealed)
                            .map(revealed -> new Reveal(question, revealed.sheet().tally(), before(revealed))));
        });
    }

    private Optional<Tally> before(Turn turn) {
        return switch (turn.kind()) {
            case FIRST -> Optional.empty();
            case SECOND_VOTE -> Optional.of(state.turns().get(turn.origin()).sheet().tally());
            case RETURN -> state.turns().stream()
                    .filter(other -> other.question() == turn.question() && other.isRevealed() && other.countsForBoard())
                    .findFirst().map(other -> other.sheet().tally());
        };
    }

    /** The time of those with this factor; empty if they have no limit. */
    Optional<Countdown> countdown(TimeFactor factor, long nanos) {
        long now = state.clock().read(nanos);
        return switch (state.phase()) {
            case READING -> {
                long total = state.plan().settings().readingTime().toMillis();
                yield Optional.of(new Countdown(Math.max(0, total - now), total));
            }
            case ANSWERING -> {
                var limits = state.turn().limits();
                long limit = limits.forAnswering(factor);
                yield limit == Limits.NEVER ? Optional.empty()
                        : Optional.of(new Countdown(Math.max(0, limit - now), limits.total(factor)));
            }
            case LOBBY, CLOSED, REVEALED, STANDINGS, PODIUM, OVER -> Optional.empty();
        };
    }

    /** The share of right answers in the questions revealed so far. */
    Optional<ClassGoal> goal() {
        if (!state.isCalm()) {
            return Optional.empty();
        }
        double scores = 0;
        int answers = 0;
        for (var turn : state.turns()) {
            if (turn.isRevealed() && turn.countsForBoard()) {
                scores += turn.sheet().scores();
                answers += turn.sheet().answers();
            }
        }
        // A hair's breadth mends what adding up thirds loses.
        int percent = answers == 0 ? 0 : (int) Math.floor(100 * scores / answers + 1e-9);
        return Optional.of(new ClassGoal(state.plan().settings().goalPercent(), percent));
    }

    Receipts totalReceipts() {
        return state.turns().stream().map(Turn::receipts).reduce(Receipts.NONE, Receipts::plus);
    }

    /** Whether the turn that is asked is for this seat. */
    boolean takesPart(Seat seat) {
        return state.current().filter(seat::takesPartIn).isPresent();
    }

    boolean hasAnswered(Seat seat) {
        return state.current().flatMap(turn -> seat.inTime(turn.number())).isPresent();
    }
}
