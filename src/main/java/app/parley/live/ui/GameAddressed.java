package app.parley.live.ui;

import app.parley.design.AddressedView;
import app.parley.live.GameId;
import app.parley.live.Hosting;
import app.parley.live.LiveException;
import app.parley.live.LiveGames;
import app.parley.people.Teachers;
import com.vaadin.flow.router.RouteParameters;

/** A view of one of the teacher's own games. */
interface GameAddressed extends AddressedView {

    /** The parameter of the address. */
    String GAME = "game";

    /** @throws LiveException.NoSuchGame if there is none, or it is somebody else's */
    Hosting game(RouteParameters address);

    static Hosting find(LiveGames games, Teachers teachers, RouteParameters address) {
        var id = address.get(GAME).flatMap(GameId::parse).orElseThrow(LiveException.NoSuchGame::new);
        return games.host(id, teachers.required().id());
    }

    @Override
    default boolean knows(RouteParameters address) {
        try {
            game(address);
            return true;
        } catch (LiveException.NoSuchGame _) {
            return false;
        }
    }
}
