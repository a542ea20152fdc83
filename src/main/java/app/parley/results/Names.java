package app.parley.results;

import app.parley.base.LearnerId;
import app.parley.people.ClassMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** Of the members of a class, who are in no game. */
    static Names of(List<ClassMember> members) {
        return of(members, Map.of());
    }

    static Names of(List<ClassMember> members, Map<Who, String> game) {
        return new Names(members.stream().collect(Collectors.toMap(ClassMember::learner, member -> member.name().text())), game);
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
