package app.parley.live.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Icon;
import app.parley.live.room.Asked;
import app.parley.live.room.HostMove;
import app.parley.live.room.Phase;
import app.parley.live.room.Snapshot;
import app.parley.live.room.TurnKind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * The buttons that lead a game. All of them are always there and show only while they can do something, so the one under
 * the finger stays the one under the finger.
 */
final class Controls extends Div {

    /** Whoever carries out what was pressed. */
    interface Leader {

        /** @param step which the screen showed */
        void move(HostMove move, int step);

        void addTime(int seconds, int step);

        /** Ends the game early, if it is meant. */
        void askToEnd();
    }

    /** A button with the condition under which it can be pressed. */
    private record Shown(MoveButton button, Predicate<Snapshot> when) {
    }

    private static final int SHORT_SECONDS = 10;
    private static final int LONG_SECONDS = 30;
    private final Leader leader;
    private final List<Shown> buttons = new ArrayList<>();
    private final Span onwardWord = new Span();
    private final MoveButton onward = new MoveButton();
    private Phase phase = Phase.LOBBY;

    private Controls(Leader leader) {
        this.leader = leader;
        addClassName("controls");
        onward.add(onwardWord, Icon.Shape.ARROW.icon());
        onward.addPressListener(press -> goOn(press.step()));
    }

    /** For the lowest tenth of the projector: what is needed in front of a class. */
    static Controls onStage(Leader leader) {
        var controls = new Controls(leader);
        controls.pauseAndResume(ButtonStyle.GHOST);
        controls.addTime(SHORT_SECONDS, ButtonStyle.GHOST);
        controls.askAgainAndBringBack(ButtonStyle.GHOST);
        controls.finish(ButtonStyle.PAPER);
        return controls;
    }

    /** For the host's own screen: everything. */
    static Controls inHand(Leader leader) {
        var controls = new Controls(leader);
        controls.pauseAndResume(ButtonStyle.LINE);
        controls.addTime(SHORT_SECONDS, ButtonStyle.LINE);
        controls.addTime(LONG_SECONDS, ButtonStyle.LINE);
        controls.askAgainAndBringBack(ButtonStyle.LINE);
        controls.button("skip", ButtonStyle.LINE, possible(HostMove.SKIP), step -> leader.move(HostMove.SKIP, step));
        controls.button("end", ButtonStyle.TEXT, game -> game.moves().contains(HostMove.END) && game.phase() != Phase.PODIUM,
                _ -> leader.askToEnd());
        controls.finish(ButtonStyle.PRIMARY);
        return controls;
    }

    private void pauseAndResume(ButtonStyle style) {
        button("pause", style, possible(HostMove.PAUSE), step -> leader.move(HostMove.PAUSE, step))
                .addComponentAsFirst(Icon.Shape.PAUSE.icon());
        button("resume", style, possible(HostMove.RESUME), step -> leader.move(HostMove.RESUME, step))
                .addComponentAsFirst(Icon.Shape.PLAY.icon());
    }

    private void addTime(int seconds, ButtonStyle style) {
        var button = button("add", style, game -> game.phase() == Phase.ANSWERING && game.countdown().isPresent(),
                step -> leader.addTime(seconds, step));
        button.getChildren().findFirst().ifPresent(word -> ((Span) word).setText(getTranslation("live.move.add", seconds)));
        button.setTestId("add-" + seconds);
    }

    private void askAgainAndBringBack(ButtonStyle style) {
        button("ask-again", style, possible(HostMove.ASK_AGAIN), step -> leader.move(HostMove.ASK_AGAIN, step))
                .addComponentAsFirst(Icon.Shape.PEOPLE.icon());
        button("bring-back", style, possible(HostMove.BRING_BACK), step -> leader.move(HostMove.BRING_BACK, step))
                .addComponentAsFirst(Icon.Shape.AGAIN.icon());
    }

    private void finish(ButtonStyle style) {
        style.on(onward);
        onward.setTestId("onward");
        buttons.add(new Shown(onward, game -> game.phase() != Phase.OVER));
        add(onward);
    }

    private static Predicate<Snapshot> possible(HostMove move) {
        return game -> game.moves().contains(move);
    }

    private MoveButton button(String name, ButtonStyle style, Predicate<Snapshot> when, IntConsumer action) {
        var button = style.on(new MoveButton());
        button.add(new Span(getTranslation("live.move." + name)));
        button.addPressListener(press -> action.accept(press.step()));
        button.setTestId(name);
        buttons.add(new Shown(button, when));
        add(button);
        return button;
    }

    void show(Snapshot game) {
        phase = game.phase();
        getElement().setAttribute(MoveButton.STEP, Integer.toString(game.step()));
        buttons.forEach(shown -> shown.button().setVisible(shown.when().test(game)));
        onwardWord.setText(onwardWord(game));
    }

    /** Does what the button that leads on does. */
    void goOn(int step) {
        leader.move(phase == Phase.PODIUM ? HostMove.END : HostMove.NEXT, step);
    }

    private String onwardWord(Snapshot game) {
        var isLast = game.asked().filter(asked -> asked.number() == asked.of()).isPresent();
        var key = switch (game.phase()) {
            case LOBBY -> "start";
            case READING -> "open";
            case ANSWERING -> "stop";
            case CLOSED -> "reveal";
            case REVEALED -> hasBoard(game) ? "standings" : isLast ? "podium" : "next";
            case STANDINGS -> isLast ? "podium" : "next";
            case PODIUM, OVER -> "finish";
        };
        return getTranslation("live.move." + key);
    }

    private static boolean hasBoard(Snapshot game) {
        return game.goal().isEmpty() && game.asked().map(Asked::kind).filter(kind -> kind != TurnKind.RETURN).isPresent();
    }
}
