package app.parley.results;

import app.parley.base.LearnerId;
import java.util.Map;
import java.util.Optional;

/**
 * What the people of a session are called. All of it was typed by somebody: show it as text.
 *
 * @param own  the names that a class knows its members by
 * @param game what people called themselves in a game
 */
public record Names(Map<LearnerId, String> own, Map<Who, String> game) {

    public Names {
        own = Map.copyOf(own);
        game = Map.copyOf(game);
    }

    /** The name in the class; empty for who is in no class of the teacher. */
    public Optional<String> own(Who who) {
        return who instanceof Who.Known(LearnerId learner) ? Optional.ofNullable(own.get(learner)) : Optional.empty();
    }

    /** The name in the game; empty outside of games. */
    public Optional<String> game(Who who) {
        return Optional.ofNullable(game.get(who));
    }

    /** The name in the class, or else in the game; empty if nobody knows any. */
    public Optional<String> any(Who who) {
        return own(who).or(() -> game(who));
    }
}
