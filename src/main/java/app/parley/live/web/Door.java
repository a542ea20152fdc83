package app.parley.live.web;

import app.parley.live.GamePlan;
import app.parley.live.LinkKey;
import app.parley.live.Pin;
import app.parley.live.room.Command;
import app.parley.live.room.Nickname;
import app.parley.live.room.Nicknames;
import app.parley.live.room.Phase;
import app.parley.live.room.Reply;
import app.parley.live.room.Room;
import app.parley.live.room.TokenHash;
import app.parley.live.run.RunningGame;
import app.parley.live.run.RunningGames;
import app.parley.live.wire.DoorMessages;
import app.parley.live.wire.StrictJson;
import app.parley.people.DisplayName;
import app.parley.people.Notebooks;
import app.parley.people.SchoolClasses;
import app.parley.record.NotStoredException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** How people come into a game: by PIN, by link, or back into their seat by its code. */
@Component
class Door {

    private static final int SUGGESTED = 5;
    private static final int PINS_OF_ADDRESS = 60;
    private static final int PINS_OF_ALL = 1_200;
    /** Codes are short, and a right one takes somebody's seat. */
    private static final int CODES_OF_ADDRESS = 20;
    private static final int CODES_OF_ALL = 200;

    private static final String MALFORMED = "malformed";
    private static final String NO_GAME = "no-game";
    private static final String TOO_MANY_TRIES = "too-many-tries";
    private static final String STARTED = "started";
    private static final String NOT_STORED = "not-stored";

    private final RunningGames games;
    private final Nicknames nicknames;
    private final Notebooks notebooks;
    private final SchoolClasses classes;
    private final Guesses pins = new Guesses(PINS_OF_ADDRESS, PINS_OF_ALL);
    private final Guesses codes = new Guesses(CODES_OF_ADDRESS, CODES_OF_ALL);
    private final RandomGenerator random = new SecureRandom();

    Door(RunningGames games, Nicknames nicknames, Notebooks notebooks, SchoolClasses classes) {
        this.games = games;
        this.nicknames = nicknames;
        this.notebooks = notebooks;
        this.classes = classes;
    }

    /** What there is behind a PIN. */
    String look(JsonNode asked, String address) {
        if (!StrictJson.has(asked, Set.of("pin"), Set.of("k"))) {
            return DoorMessages.no(MALFORMED);
        }
        return behind(asked, address, game -> {
            // Read before the room is looked at, which stands still meanwhile.
            var className = className(game.plan());
            var isKnown = notebooks.current().isPresent();
            return game.ask(room -> look(game.plan(), className, isKnown, room));
        });
    }

    private String look(GamePlan plan, Optional<String> className, boolean isKnown, Room room) {
        var started = room.phase() != Phase.LOBBY;
        if (started && (!plan.settings().lateJoin() || room.phase() == Phase.PODIUM)) {
            return DoorMessages.no(STARTED);
        }
        var names = nicknames.suggest(SUGGESTED, room::isTaken, random).stream().map(Nickname::text).toList();
        return DoorMessages.look(plan, className, room.isLocked(), room.phase(), names, isKnown);
    }

    private Optional<String> className(GamePlan plan) {
        return plan.schoolClass().flatMap(id -> classes.name(id, plan.host())).map(DisplayName::text);
    }

    String join(JsonNode asked, String address) {
        var token = StrictJson.text(asked, "token").flatMap(TokenHash::of);
        var name = StrictJson.text(asked, "name");
        var team = asked.has("team") ? StrictJson.number(asked, "team", Integer.MAX_VALUE) : Optional.of(-1L);
        if (!StrictJson.has(asked, Set.of("pin", "token", "name"), Set.of("k", "team"))
                || token.isEmpty() || name.isEmpty() || team.isEmpty()) {
            return DoorMessages.no(MALFORMED);
        }
        return behind(asked, address, game -> switch (nicknames.read(name.get())) {
            case Nicknames.Reading.Unfit(var fault) -> DoorMessages.no("name-" + fault.name().toLowerCase(Locale.ROOT));
            case Nicknames.Reading.Fit(var nickname) -> told(game, new Command.Join(token.get(), nickname,
                    team.get() < 0 ? OptionalInt.empty() : OptionalInt.of(team.get().intValue()), notebooks.current()));
        });
    }

    String take(JsonNode asked, String address) {
        var token = StrictJson.text(asked, "token").flatMap(TokenHash::of);
        var code = StrictJson.text(asked, "code").map(text -> text.strip().toUpperCase(Locale.ROOT));
        if (!StrictJson.has(asked, Set.of("pin", "token", "code"), Set.of("k")) || token.isEmpty() || code.isEmpty()) {
            return DoorMessages.no(MALFORMED);
        }
        if (!codes.mayTry(address)) {
            return DoorMessages.no(TOO_MANY_TRIES);
        }
        return behind(asked, address, game -> {
            var told = told(game, new Command.Take(code.get(), token.get()));
            if (told.equals(DoorMessages.no(Reply.JoinRefusal.NO_SEAT.code()))) {
                codes.wasWrong(address);
            }
            return told;
        });
    }

    private String behind(JsonNode asked, String address, Function<RunningGame, String> then) {
        var game = StrictJson.text(asked, "pin").flatMap(Pin::parse).flatMap(games::find);
        boolean isInvited = game.isPresent() && StrictJson.text(asked, "k").flatMap(LinkKey::parse)
                .filter(game.get().stored().linkKey()::equals).isPresent();
        if (!isInvited && !pins.mayTry(address)) {
            return DoorMessages.no(TOO_MANY_TRIES);
        }
        if (game.isEmpty()) {
            pins.wasWrong(address);
            return DoorMessages.no(NO_GAME);
        }
        try {
            return then.apply(game.get());
        } catch (NotStoredException e) {
            return DoorMessages.no(NOT_STORED);
        }
    }

    private static String told(RunningGame game, Command command) {
        var told = new CompletableFuture<Optional<Reply>>();
        game.give(command, told::complete);
        return told.join().map(DoorMessages::reply).orElseGet(() -> DoorMessages.no(NOT_STORED));
    }
}
