package app.parley.live.room;

import app.parley.bank.Marking;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What players see: an allow-list. The common part is made once for all of them. */
final class PlayerViews {

    private final State state;
    private final Views views;
    private @Nullable GameView common;

    PlayerViews(State state) {
        this.state = state;
        this.views = new Views(state);
    }

    /** Makes the common part anew if this changes it. */
    void changed(GameEvent event) {
        if (event.reachesAll() || event instanceof GameEvent.SeatTaken || event instanceof GameEvent.SeatKicked) {
            common = null;
        }
    }

    GameView common() {
        var view = common;
        if (view == null) {
            var settings = state.plan().settings();
            view = new GameView(state.plan().title(), settings.scoring(), state.phase(), state.paused(),
                    settings.changeable(), state.seats().playing(), views.goal(), views.asked(),
                    state.isCalm() ? List.of() : state.board().teams());
            common = view;
        }
        return view;
    }

    PlayerView of(Seat seat, long nanos) {
        var turn = state.current();
        var standing = state.board().of(seat);
        return new PlayerView(common(), seat.name(), seat.code(), seat.team(), views.takesPart(seat),
                views.countdown(seat.factor(), nanos), turn.flatMap(asked -> given(seat, asked)),
                turn.filter(Turn::isRevealed).filter(seat::takesPartIn).map(asked -> result(seat, asked)),
                standing.map(Standing::right).orElse(0), standing.map(Standing::asked).orElse(0),
                state.isCalm() ? Optional.empty() : state.board().place(seat));
    }

    private static Optional<PlayerView.Given> given(Seat seat, Turn turn) {
        return Optional.ofNullable(seat.answer(turn.number()))
                .map(kept -> new PlayerView.Given(kept.id(), turn.number(), kept.response(), kept.late()));
    }

    private PlayerView.Result result(Seat seat, Turn turn) {
        var kept = seat.answer(turn.number());
        if (kept == null || kept.late()) {
            var verdict = kept == null ? PlayerView.Verdict.NONE : PlayerView.Verdict.LATE;
            return new PlayerView.Result(verdict, 0, 0, 0, 0, 0, List.of(), Set.of());
        }
        var marking = state.marks().mark(turn.question(), kept.response()).marking();
        var earned = seat.earned(turn.number());
        return new PlayerView.Result(verdict(marking), kept.score(), earned.points(), earned.bonus(), earned.streak(),
                kept.elapsedMillis(), marking.parts(), marking.misconceptions());
    }

    private static PlayerView.Verdict verdict(Marking marking) {
        return marking.isFull() ? PlayerView.Verdict.RIGHT
                : marking.isZero() ? PlayerView.Verdict.WRONG : PlayerView.Verdict.PARTLY;
    }
}
