package app.parley.live.ui;

import app.parley.design.LiveRegion;
import app.parley.design.TitledView;
import app.parley.live.Hosting;
import app.parley.live.LiveException;
import app.parley.live.LiveGames;
import app.parley.live.room.Command;
import app.parley.live.room.HostMove;
import app.parley.live.room.Reply;
import app.parley.live.room.Snapshot;
import app.parley.live.run.MonotonicTime;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teachers;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A screen on a running game. It is told of changes by push and draws at most four times a second; in case push fails, as
 * it does behind some proxies, it also asks every few seconds.
 */
abstract class GameScreen extends Div implements BeforeEnterObserver, GameAddressed, TitledView, Controls.Leader {

    private static final int ASK_EVERY_MILLIS = 3_000;

    /**
     * When time is up, "stop now" turns into "show the answer"; and a double click is faster than many an answer from the
     * server. Whoever presses so soon after the word has changed means the old one.
     */
    private static final long UNMEANT_NANOS = TimeUnit.MILLISECONDS.toNanos(700);

    private final LiveGames games;
    private final Teachers teachers;
    private final SchoolClasses classes;
    private final MonotonicTime time;
    private final LiveRegion live = new LiveRegion();
    private final Paragraph trouble = new Paragraph();
    private @Nullable Hosting hosting;
    private @Nullable Snapshot drawn;
    private Hosting.@Nullable Watch watch;
    private @Nullable Registration asking;
    private String className = "";
    /** When the screen last showed another step, on a clock that never jumps. */
    private long wentOnAt;

    GameScreen(LiveGames games, Teachers teachers, SchoolClasses classes, MonotonicTime time) {
        this.games = games;
        this.teachers = teachers;
        this.classes = classes;
        this.time = time;
        this.wentOnAt = time.nanos() - UNMEANT_NANOS;
        trouble.addClassName("live-trouble");
        trouble.setId("trouble");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
    }

    /** Makes the screen for this game; called once, before the first {@link #draw}. */
    abstract void build(Hosting game);

    /** Where to go instead, if this screen has nothing for a game as it is now. */
    Optional<String> elsewhere(Hosting game) {
        return Optional.empty();
    }

    /** Shows the game as it is now. */
    abstract void draw(Snapshot game);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var game = game(event.getRouteParameters());
            var elsewhere = elsewhere(game);
            if (elsewhere.isPresent()) {
                event.forwardTo(elsewhere.get());
                return;
            }
            hosting = game;
            className = game.plan().schoolClass().flatMap(classes::mine).map(SchoolClass::name).map(Object::toString).orElse("");
            removeAll();
            build(game);
            refresh();
        } catch (LiveException.NoSuchGame _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public Hosting game(RouteParameters address) {
        return GameAddressed.find(games, teachers, address);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (hosting == null) {
            return;
        }
        var ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        ui.setPollInterval(ASK_EVERY_MILLIS);
        asking = ui.addPollListener(_ -> refresh());
        watch = hosting.watch(new Refresher(ui, this::refresh)::request);
        // Something may have happened between the first drawing and now.
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watch != null) {
            watch.close();
            watch = null;
        }
        if (asking != null) {
            asking.remove();
            asking = null;
            event.getUI().setPollInterval(-1);
            event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
        }
    }

    /** Draws the game as it stands now. */
    final void refresh() {
        var now = game().snapshot();
        if (drawn != null && drawn.step() != now.step()) {
            wentOnAt = time.nanos();
        }
        drawn = now;
        if (game().diskTrouble()) {
            say(getTranslation("live.host.disk"));
        }
        draw(now);
    }

    final Hosting game() {
        return required(hosting);
    }

    /** What this screen shows at this moment; moves are meant for it. */
    final Snapshot drawn() {
        return required(drawn);
    }

    private static <T> T required(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("no game was opened");
        }
        return part;
    }

    /** The class that the game is for, as its teacher calls it; empty for none. */
    final String className() {
        return className;
    }

    final LiveRegion live() {
        return live;
    }

    /** Where troubles are told. */
    final Paragraph trouble() {
        return trouble;
    }

    private void say(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(true);
    }

    /**
     * Gives a command and shows what came of it; what went wrong is said on the screen.
     *
     * @return the reply; empty if it could not be stored
     */
    final Optional<Reply> give(Command command) {
        try {
            trouble.setVisible(false);
            var reply = game().give(command);
            if (reply instanceof Reply.NotLoggedYet) {
                say(getTranslation("live.host.not-logged"));
            }
            return Optional.of(reply);
        } catch (LiveException e) {
            say(getTranslation(e.messageKey()));
            return Optional.empty();
        } finally {
            refresh();
        }
    }

    @Override
    public void move(HostMove move, int step) {
        if (move == HostMove.NEXT && time.nanos() - wentOnAt < UNMEANT_NANOS) {
            return;
        }
        give(new Command.Move(move, step));
    }

    @Override
    public void addTime(int seconds, int step) {
        give(new Command.AddTime(seconds, step));
    }

    @Override
    public void askToEnd() {
        move(HostMove.END, drawn().step());
    }

    @Override
    public String title() {
        return hosting == null ? "" : hosting.plan().title();
    }
}
