package app.parley.live.ui;

import app.parley.bank.Bank;
import app.parley.live.GameId;
import app.parley.live.Hosting;
import app.parley.live.LiveGames;
import app.parley.live.room.Asked;
import app.parley.live.room.Snapshot;
import app.parley.live.run.MonotonicTime;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * What the class sees on the wall. One screen is enough to lead a game from: the lowest tenth has the buttons, and space,
 * the right arrow and the keys of a presenter lead on.
 */
@Route(value = "stage/:" + GameAddressed.GAME, autoLayout = false)
@RolesAllowed(Teacher.ROLE)
class StageView extends GameScreen {

    /** What is on the wall: another one of these is another scene. */
    private record Sight(Kind kind, int turn) {

        enum Kind {
            LOBBY, QUESTION, REVEAL, STANDINGS, PODIUM
        }

        static Sight of(Snapshot game) {
            var kind = switch (game.phase()) {
                case LOBBY -> Kind.LOBBY;
                case READING, ANSWERING, CLOSED -> Kind.QUESTION;
                case REVEALED -> Kind.REVEAL;
                case STANDINGS -> Kind.STANDINGS;
                case PODIUM, OVER -> Kind.PODIUM;
            };
            return new Sight(kind, game.asked().map(Asked::turn).orElse(-1));
        }
    }

    private final JoinAddress addresses;
    private final Bank bank;
    private final Main main = new Main();
    private @Nullable StageBar bar;
    private @Nullable Controls controls;
    private @Nullable Sight sight;
    private @Nullable Scene scene;

    StageView(LiveGames games, Teachers teachers, SchoolClasses classes, JoinAddress addresses, Bank bank,
            MonotonicTime time) {
        super(games, teachers, classes, time);
        this.addresses = addresses;
        this.bank = bank;
        addClassName("stage");
    }

    static String path(GameId game) {
        return "stage/" + game;
    }

    @Override
    void build(Hosting game) {
        controls = Controls.onStage(this);
        bar = new StageBar(game, addresses.current(), controls);
        add(main, bar, trouble(), live());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        OnwardKeys.listen(event, step -> {
            if (controls != null) {
                controls.goOn(step);
            }
        });
    }

    @Override
    void draw(Snapshot game) {
        var now = Sight.of(game);
        if (!now.equals(sight)) {
            sight = now;
            scene = scene(now.kind(), game);
            main.removeAll();
            main.add(scene);
            getElement().setAttribute("data-scene", LiveWords.word(now.kind()));
        }
        if (scene != null && bar != null) {
            scene.show(game);
            bar.show(game);
        }
    }

    private Scene scene(Sight.Kind kind, Snapshot game) {
        var plan = game().plan();
        return switch (kind) {
            case LOBBY -> new LobbyScene(game(), addresses.current(), className());
            case QUESTION -> new QuestionScene(game.asked().orElseThrow(), plan.title());
            case REVEAL -> new RevealScene(game.asked().orElseThrow(), game.asked().flatMap(Asked::reveal).orElseThrow(),
                    plan.title(), bank.current());
            case STANDINGS -> new StandingsScene(game, plan.title());
            case PODIUM -> new PodiumScene(plan, className(), game().summary(), bank);
        };
    }
}
